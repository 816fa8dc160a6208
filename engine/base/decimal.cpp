#include "engine/base/decimal.h"

#include <charconv>

namespace kartoteka {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool are_digits(std::string_view text) {
  for (const char c : text) {
    if (!is_digit(c)) return false;
  }
  return !text.empty();
}

}  // namespace

std::optional<std::int64_t> parse_decimal(std::string_view text, int scale) {
  const bool is_negative = text.starts_with('-');
  const std::string_view number = text.substr(is_negative ? 1 : 0);
  const std::size_t point = number.find('.');
  const std::string_view whole = number.substr(0, point);
  const std::string_view decimals = point == std::string_view::npos ? "" : number.substr(point + 1);
  if (!are_digits(whole) || (whole.size() > 1 && whole.front() == '0')) return std::nullopt;
  if (point != std::string_view::npos && (!are_digits(decimals) || decimals.size() > static_cast<std::size_t>(scale))) return std::nullopt;
  std::string digits = (is_negative ? "-" : "") + std::string(whole) + std::string(decimals);
  digits.append(static_cast<std::size_t>(scale) - decimals.size(), '0');
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::string format_decimal(std::int64_t value, int scale) {
  if (scale == 0) return std::to_string(value);
  // Unsigned, so that the least number has its absolute value too.
  const std::uint64_t absolute = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  std::string digits = std::to_string(absolute);
  const auto decimals = static_cast<std::size_t>(scale);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, ".");
  return (value < 0 ? "-" : "") + digits;
}

std::string format_decimal_short(std::int64_t value, int scale) {
  std::string text = format_decimal(value, scale);
  if (scale == 0) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace kartoteka
