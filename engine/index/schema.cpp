#include "engine/index/schema.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "engine/index/hash.h"

namespace kartoteka::index {
namespace {

constexpr std::size_t kHashDigits = 16;
constexpr std::int64_t kDateBias = std::int64_t{1} << 46;  // keeps years 1900 to 2200 positive in six bytes
constexpr std::size_t kDateBytes = 6;
constexpr double kClassesPerOctave = 8;

std::string hexadecimal(std::uint64_t number) {
  char digits[kHashDigits + 1];
  std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(number));
  return digits;
}

std::string calendar_digits(Instant date, bool with_day) {
  const std::chrono::year_month_day day{warsaw_day(date)};
  char digits[32];
  const int year = static_cast<int>(day.year());
  const unsigned month = static_cast<unsigned>(day.month());
  if (with_day) {
    std::snprintf(digits, sizeof digits, "%04d%02u%02u", year, month, static_cast<unsigned>(day.day()));
  } else {
    std::snprintf(digits, sizeof digits, "%04d%02u", year, month);
  }
  return digits;
}

}  // namespace

std::string make_term(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  if (prefix.size() + value.size() <= kTermBytes) {
    return term.append(value);
  }
  term.append(value.substr(0, kTermBytes - prefix.size() - kHashDigits));
  return term.append(hexadecimal(stable_hash(value)));
}

std::string record_key(std::string_view kind, std::int64_t id) { return std::string(kind) + ':' + std::to_string(id); }

std::string record_term(std::string_view kind, std::int64_t id) { return make_term(kRecordPrefix, record_key(kind, id)); }

std::string passage_term(std::string_view kind, std::int64_t id, std::size_t number) {
  return record_term(kind, id) + '#' + std::to_string(number);
}

std::string passage_of_term(std::string_view kind, std::int64_t id) {
  return make_term(kPassageOfPrefix, record_key(kind, id));
}

std::optional<std::pair<std::string, std::int64_t>> parse_record_term(std::string_view term) {
  const auto colon = term.rfind(':');
  if (!term.starts_with(kRecordPrefix) || colon == std::string_view::npos) {
    return std::nullopt;
  }
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(term.data() + colon + 1, term.data() + term.size(), id);
  if (error != std::errc{} || end != term.data() + term.size()) {
    return std::nullopt;
  }
  return std::pair{std::string(term.substr(kRecordPrefix.size(), colon - kRecordPrefix.size())), id};
}

std::string filter_term(const Filter& filter) {
  return make_term(std::string(kFilterPrefix) + filter.name + '=', filter.value);
}

std::string month_term(Instant date) { return std::string(kMonthPrefix) + calendar_digits(date, false); }

std::string day_term(Instant date) { return std::string(kDayPrefix) + calendar_digits(date, true); }

std::string encode_date(Instant date) {
  const auto number = static_cast<std::uint64_t>(date.time_since_epoch().count() + kDateBias);
  std::string value(kDateBytes, '\0');
  for (std::size_t i = 0; i < kDateBytes; ++i) {
    value[i] = static_cast<char>(number >> (8 * (kDateBytes - 1 - i)) & 0xff);
  }
  return value;
}

std::optional<Instant> decode_date(std::string_view value) {
  if (value.size() != kDateBytes) {
    return std::nullopt;
  }
  std::uint64_t number = 0;
  for (const char byte : value) {
    number = number << 8 | static_cast<unsigned char>(byte);
  }
  return Instant{std::chrono::milliseconds{static_cast<std::int64_t>(number) - kDateBias}};
}

unsigned length_class(std::uint32_t length) {
  return static_cast<unsigned>(std::lround(std::log2(1.0 + length) * kClassesPerOctave));
}

double length_of_class(unsigned length_class) { return std::exp2(length_class / kClassesPerOctave) - 1; }

std::string length_term(std::uint32_t length) {
  return std::string(kLengthPrefix) + std::to_string(length_class(length));
}

bool is_valid_name(std::string_view name) {
  return !name.empty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_' || letter == '-';
  });
}

}  // namespace kartoteka::index
