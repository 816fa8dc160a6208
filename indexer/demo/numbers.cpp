#include "indexer/demo/numbers.h"

#include <array>

#include "engine/base/checksums.h"

namespace kartoteka::demo {
namespace {

std::string two_digits(std::int64_t number) {
  const std::string digits = std::to_string(number);
  return digits.size() < 2 ? '0' + digits : digits;
}

std::string grouped(std::string_view digits, const std::vector<std::size_t>& sizes, char separator) {
  std::string text;
  std::size_t at = 0;
  for (const std::size_t size : sizes) {
    if (at > 0 && separator != '\0') text += separator;
    text += digits.substr(at, size);
    at += size;
  }
  return text;
}

}  // namespace

std::string draw_digits(std::size_t count, Random& random) {
  std::string digits(1, static_cast<char>('1' + random.below(9)));
  while (digits.size() < count) digits += static_cast<char>('0' + random.below(10));
  return digits;
}

std::string draw_nip(Random& random) {
  for (;;) {
    const std::string digits = draw_digits(9, random);
    if (const auto check = nip_check_digit(digits)) return digits + *check;
  }
}

std::string draw_regon(Random& random) {
  const std::string digits = draw_digits(8, random);
  return digits + *regon_check_digit(digits);
}

std::string draw_account(Random& random) {
  const std::string account = "99990000" + draw_digits(16, random);
  const std::string digits = two_digits(*iban_check_digits("PL", account)) + account;
  return grouped(digits, {2, 4, 4, 4, 4, 4, 4}, ' ');
}

std::string draw_phone(bool is_mobile, Random& random) {
  const std::string digits = (is_mobile ? "49" : "20") + draw_digits(7, random);
  if (!is_mobile) return grouped(digits, {2, 3, 2, 2}, ' ');
  switch (random.below(4)) {
    case 0: return digits;
    case 1: return grouped(digits, {3, 3, 3}, '-');
    case 2: return "+48 " + grouped(digits, {3, 3, 3}, ' ');
    default: return grouped(digits, {3, 3, 3}, ' ');
  }
}

std::string draw_ksef_number(std::string_view nip, Date day, Random& random) {
  constexpr std::array<char, 16> kHex = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
  std::string date = format_date(day);
  std::erase(date, '-');
  std::string number = std::string(nip) + '-' + date + '-';
  for (int i = 0; i < 12; ++i) number += kHex[random.below(kHex.size())];
  const std::uint8_t check = crc8(number);
  return number + '-' + kHex[check >> 4] + kHex[check & 15];
}

std::string format_zlotys(std::int64_t grosze) {
  const std::int64_t zlotys = grosze / 100;
  const std::string thousands = zlotys >= 1000 ? std::to_string(zlotys / 1000) + ' ' : "";
  std::string rest = std::to_string(zlotys % 1000);
  if (!thousands.empty()) rest.insert(0, 3 - rest.size(), '0');
  return thousands + rest + ',' + two_digits(grosze % 100) + " zł";
}

std::string format_nip(std::string_view digits) { return grouped(digits, {3, 3, 2, 2}, '-'); }

}  // namespace kartoteka::demo
