// The rules of single texts (TextCheck, see field.h): each brings a text to its stored form and says what is wrong.
#pragma once

#include <optional>
#include <string>

namespace kartoteka::records {

/// Stored as ten digits. Taken: any spaces and hyphens, and the prefix PL.
std::optional<std::string> check_nip(std::string& text);
/// Stored as nine or fourteen digits.
std::optional<std::string> check_regon(std::string& text);
/// Kept as written: digits with the usual punctuation, at least five digits.
std::optional<std::string> check_phone(std::string& text);
/// Kept as written: one @ with something on both sides, no spaces.
std::optional<std::string> check_email(std::string& text);
/// Stored in lower case: ASCII letters, digits, dot, hyphen, underscore.
std::optional<std::string> check_login(std::string& text);

/// Stored in lower case: monday … sunday.
std::optional<std::string> check_weekday(std::string& text);
/// Stored with two digits each: "08:00", up to "24:00".
std::optional<std::string> check_time_of_day(std::string& text);
/// Stored as engine/calendar/recurrence.h writes it: "FREQ=MONTHLY;BYMONTHDAY=20".
std::optional<std::string> check_recurrence_rule(std::string& text);
/// Stored in lower case: ASCII letters, digits, underscore, a letter first.
std::optional<std::string> check_attribute_key(std::string& text);

}  // namespace kartoteka::records
