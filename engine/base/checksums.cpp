#include "engine/base/checksums.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <span>
#include <string>

namespace kartoteka {
namespace {

bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }

bool is_digits(std::string_view text, std::size_t size) { return text.size() == size && std::ranges::all_of(text, is_digit); }

int digit(char sign) { return sign - '0'; }

/// Sum of digits times weights; `digits` is at least as long.
int weighted_sum(std::string_view digits, std::span<const int> weights) {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += digit(digits[i]) * weights[i];
  return sum;
}

constexpr std::array kNipWeights = {6, 5, 7, 2, 3, 4, 5, 6, 7};
constexpr std::array kRegonWeights = {8, 9, 2, 3, 4, 5, 6, 7};
constexpr std::array kLongRegonWeights = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
constexpr std::array kPeselWeights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

char regon_digit(std::string_view digits, std::span<const int> weights) {
  return static_cast<char>('0' + weighted_sum(digits, weights) % 11 % 10);
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

bool is_calendar_day(int year, int month, int day) {
  return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

/// The century is added to the month: 80 for 18xx, 0 for 19xx, 20 for 20xx, 40 for 21xx, 60 for 22xx.
bool has_birthday(std::string_view pesel) {
  constexpr std::array kCenturies = {1900, 2000, 2100, 2200, 1800};
  const int month = number(pesel.substr(2, 2));
  const int year = kCenturies[static_cast<std::size_t>(month / 20)] + number(pesel.substr(0, 2));
  return is_calendar_day(year, month % 20, number(pesel.substr(4, 2)));
}

bool is_iban_sign(char sign) { return is_digit(sign) || (sign >= 'A' && sign <= 'Z'); }

/// Remainder by 97 of the number in which A is 10 and Z is 35.
int mod97(std::string_view text, int remainder = 0) {
  for (const char sign : text) {
    remainder = is_digit(sign) ? (remainder * 10 + digit(sign)) % 97 : (remainder * 100 + sign - 'A' + 10) % 97;
  }
  return remainder;
}

bool is_upper_hex(char sign) { return is_digit(sign) || (sign >= 'A' && sign <= 'F'); }

}  // namespace

std::optional<char> nip_check_digit(std::string_view first_nine) {
  if (!is_digits(first_nine, 9)) return std::nullopt;
  const int check = weighted_sum(first_nine, kNipWeights) % 11;
  return check == 10 ? std::nullopt : std::optional(static_cast<char>('0' + check));
}

bool is_nip(std::string_view digits) {
  return is_digits(digits, 10) && digits != "0000000000" && nip_check_digit(digits.substr(0, 9)) == digits[9];
}

std::optional<char> regon_check_digit(std::string_view first_eight) {
  if (!is_digits(first_eight, 8)) return std::nullopt;
  return regon_digit(first_eight, kRegonWeights);
}

bool is_regon(std::string_view digits) {
  if (is_digits(digits, 9)) return digits != "000000000" && regon_digit(digits, kRegonWeights) == digits[8];
  return is_digits(digits, 14) && is_regon(digits.substr(0, 9)) && regon_digit(digits, kLongRegonWeights) == digits[13];
}

bool is_pesel(std::string_view digits) {
  return is_digits(digits, 11) && (10 - weighted_sum(digits, kPeselWeights) % 10) % 10 == digit(digits[10]) &&
         has_birthday(digits);
}

std::optional<std::uint8_t> iban_check_digits(std::string_view country, std::string_view account) {
  if (!std::ranges::all_of(country, is_iban_sign) || !std::ranges::all_of(account, is_iban_sign)) return std::nullopt;
  return static_cast<std::uint8_t>(98 - mod97("00", mod97(country, mod97(account))));
}

bool is_iban(std::string_view text) {
  if (text.size() < 15 || text.size() > 34 || !std::ranges::all_of(text, is_iban_sign)) return false;
  if (is_digit(text[0]) || is_digit(text[1]) || !is_digit(text[2]) || !is_digit(text[3])) return false;
  if (text.starts_with("PL") && !is_digits(text.substr(2), 26)) return false;
  return mod97(text.substr(0, 4), mod97(text.substr(4))) == 1;
}

bool is_nrb(std::string_view digits) { return is_digits(digits, 26) && is_iban("PL" + std::string(digits)); }

std::uint8_t crc8(std::string_view bytes) {
  unsigned crc = 0;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 0x80) != 0 ? (crc << 1 ^ 0x07) & 0xff : crc << 1;
  }
  return static_cast<std::uint8_t>(crc);
}

bool is_ksef_number(std::string_view text) {
  if (text.size() != 35 || text[10] != '-' || text[19] != '-' || text[32] != '-') return false;
  const std::string_view date = text.substr(11, 8), serial = text.substr(20, 12), check = text.substr(33);
  if (!is_nip(text.substr(0, 10)) || !is_digits(date, 8) || !std::ranges::all_of(serial, is_upper_hex) ||
      !std::ranges::all_of(check, is_upper_hex)) {
    return false;
  }
  int value = 0;
  std::from_chars(check.data(), check.data() + check.size(), value, 16);
  return is_calendar_day(number(date.substr(0, 4)), number(date.substr(4, 2)), number(date.substr(6))) &&
         crc8(text.substr(0, 32)) == value;
}

}  // namespace kartoteka
