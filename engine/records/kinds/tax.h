// What invoices, services and templates have in common: VAT rates and laws of exemption as choices of fields. The codes
// are those of engine/invoice.
#pragma once

#include "engine/records/field.h"

namespace kartoteka::records {

inline constexpr int kQuantityScale = 6;  ///< decimals of a quantity: millionths
inline constexpr int kPercentScale = 2;   ///< decimals of a discount in percent: basis points
inline constexpr std::int64_t kWholePercent = 10'000;
inline constexpr std::int64_t kMaxPrice = 99'999'999'999;             ///< grosze: 999,999,999.99 zł
inline constexpr std::int64_t kMaxQuantity = 1'000'000'000'000'000;  ///< millionths: a thousand million

std::vector<Choice> vat_rates();
/// Which law an exemption rests on.
std::vector<Choice> exemption_laws();

/// Stored as 26 digits (NRB) or as an IBAN with its letters, without blanks.
std::optional<std::string> check_account(std::string& text);
/// Stored in upper case: 8 or 11 letters and digits.
std::optional<std::string> check_swift(std::string& text);
/// Two capital letters; taken in any case.
std::optional<std::string> check_country(std::string& text);

}  // namespace kartoteka::records
