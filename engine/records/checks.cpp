#include "engine/records/checks.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/base/checksums.h"
#include "engine/base/error.h"
#include "engine/calendar/recurrence.h"

namespace kartoteka::records {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void lower(std::string& text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
}

void drop_separators(std::string& text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '-' || c == '.'; });
}

}  // namespace

std::optional<std::string> check_nip(std::string& text) {
  std::string digits = text;
  drop_separators(digits);
  if (digits.starts_with("PL") || digits.starts_with("pl")) digits.erase(0, 2);
  if (digits.size() != 10 || !std::all_of(digits.begin(), digits.end(), is_digit)) return "expected a NIP of 10 digits";
  if (!is_nip(digits)) return "the NIP's check digit does not match";
  text = digits;
  return std::nullopt;
}

std::optional<std::string> check_regon(std::string& text) {
  std::string digits = text;
  drop_separators(digits);
  if ((digits.size() != 9 && digits.size() != 14) || !std::all_of(digits.begin(), digits.end(), is_digit)) {
    return "expected a REGON of 9 or 14 digits";
  }
  if (!is_regon(digits)) return "the REGON's check digit does not match";
  text = digits;
  return std::nullopt;
}

std::optional<std::string> check_phone(std::string& text) {
  constexpr std::string_view kPunctuation = " +-()/.";
  constexpr std::string_view kExtension = "wewn.ext";
  const auto allowed = [&](char c) {
    return is_digit(c) || kPunctuation.find(c) != std::string_view::npos || kExtension.find(c) != std::string_view::npos;
  };
  if (!std::all_of(text.begin(), text.end(), allowed) || std::count_if(text.begin(), text.end(), is_digit) < 5) {
    return "expected a telephone number";
  }
  return std::nullopt;
}

std::optional<std::string> check_email(std::string& text) {
  const auto at = text.find('@');
  const bool is_address = at != std::string::npos && at > 0 && at + 1 < text.size() &&
                          text.find('@', at + 1) == std::string::npos && text.find_first_of(" \t,;<>") == std::string::npos;
  if (!is_address) return "expected an e-mail address";
  return std::nullopt;
}

std::optional<std::string> check_weekday(std::string& text) {
  constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  lower(text);
  if (std::find(kDays.begin(), kDays.end(), text) == kDays.end()) return "expected a day: monday, tuesday …";
  return std::nullopt;
}

std::optional<std::string> check_time_of_day(std::string& text) {
  constexpr const char* kProblem = "expected a time like 08:00";
  if (text.size() == 4) text.insert(0, "0");
  if (text.size() != 5 || text[2] != ':') return kProblem;
  for (const std::size_t place : {0, 1, 3, 4}) {
    if (!is_digit(text[place])) return kProblem;
  }
  const bool is_in_day = text.substr(0, 2) < "24" && text[3] < '6';
  if (!is_in_day && text != "24:00") return kProblem;
  return std::nullopt;
}

std::optional<std::string> check_recurrence_rule(std::string& text) {
  try {
    text = calendar::Recurrence::parse(text).text();
    return std::nullopt;
  } catch (const Error& error) {
    return error.what();
  }
}

std::optional<std::string> check_attribute_key(std::string& text) {
  lower(text);
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto allowed = [&](char c) { return is_letter(c) || is_digit(c) || c == '_'; };
  if (!is_letter(text.front()) || !std::all_of(text.begin(), text.end(), allowed)) {
    return "expected letters a-z, digits or '_', a letter first";
  }
  return std::nullopt;
}

std::optional<std::string> check_login(std::string& text) {
  lower(text);
  const auto allowed = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_'; };
  if (!std::all_of(text.begin(), text.end(), allowed)) return "expected letters a-z, digits, '.', '-' or '_'";
  return std::nullopt;
}

}  // namespace kartoteka::records
