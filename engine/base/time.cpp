#include "engine/base/time.h"

#include <array>
#include <cstdio>

namespace kartoteka {
namespace {

using namespace std::chrono;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

/// Reads exactly `digits` decimal digits and drops them from the text.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  text.remove_prefix(digits);
  return value;
}

bool take_char(std::string_view& text, std::string_view any_of) {
  if (text.empty() || any_of.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> take_date(std::string_view& text) {
  const auto y = take_number(text, 4);
  if (!y || !take_char(text, "-")) return std::nullopt;
  const auto m = take_number(text, 2);
  if (!m || !take_char(text, "-")) return std::nullopt;
  const auto d = take_number(text, 2);
  if (!d || *y < kFirstYear || *y > kLastYear) return std::nullopt;
  const year_month_day day{year{*y}, month{static_cast<unsigned>(*m)}, std::chrono::day{static_cast<unsigned>(*d)}};
  if (!day.ok()) return std::nullopt;
  return Date{day};
}

/// The fraction of a second, cut to milliseconds.
std::optional<milliseconds> take_fraction(std::string_view& text) {
  if (!take_char(text, ".")) return milliseconds{0};
  int value = 0;
  std::size_t digits = 0;
  while (const auto digit = take_number(text, 1)) {
    if (digits < 3) value = value * 10 + *digit;
    ++digits;
  }
  if (digits == 0 || digits > 9) return std::nullopt;
  for (; digits < 3; ++digits) value *= 10;
  return milliseconds{value};
}

std::optional<minutes> take_offset(std::string_view& text) {
  if (take_char(text, "Zz")) return minutes{0};
  if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
  const int sign = text.front() == '-' ? -1 : 1;
  text.remove_prefix(1);
  const auto h = take_number(text, 2);
  if (!h || *h > 23 || !take_char(text, ":")) return std::nullopt;
  const auto m = take_number(text, 2);
  if (!m || *m > 59) return std::nullopt;
  return minutes{sign * (*h * 60 + *m)};
}

/// Summer time begins and ends on the last Sunday of the month at 1:00 UTC.
Instant clock_change(year in_year, month in_month) {
  return Instant{Date{in_year / in_month / Sunday[last]}} + hours{1};
}

}  // namespace

namespace {

bool is_summer_time(Instant instant) {
  const year in_year = year_month_day{floor<days>(instant)}.year();
  return clock_change(in_year, March) <= instant && instant < clock_change(in_year, October);
}

}  // namespace

ClockTime warsaw_clock(Instant instant) {
  return ClockTime{instant.time_since_epoch() + hours{is_summer_time(instant) ? 2 : 1}};
}

Instant warsaw_moment(ClockTime clock) {
  const Instant summer = Instant{clock.time_since_epoch()} - hours{2};
  return is_summer_time(summer) ? summer : summer + hours{1};
}

Date warsaw_day(Instant instant) { return Date{floor<days>(warsaw_clock(instant)).time_since_epoch()}; }

Instant warsaw_moment(Date day, int minutes_of_day) {
  return warsaw_moment(ClockTime{Instant{day}.time_since_epoch() + minutes{minutes_of_day}});
}

Instant system_now() { return time_point_cast<milliseconds>(system_clock::now()); }

std::string format_date(Date date) {
  const year_month_day ymd{date};
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
  return buffer.data();
}

std::string format_instant(Instant instant) {
  const Date date = floor<days>(instant);
  const hh_mm_ss time{instant - date};
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d.%03dZ", static_cast<int>(time.hours().count()),
                static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
                static_cast<int>(time.subseconds().count()));
  return format_date(date) + buffer.data();
}

std::optional<Date> parse_date(std::string_view text) {
  const auto date = take_date(text);
  return text.empty() ? date : std::nullopt;
}

std::optional<Instant> parse_instant(std::string_view text) {
  const auto date = take_date(text);
  if (!date || !take_char(text, "Tt ")) return std::nullopt;
  const auto h = take_number(text, 2);
  if (!h || *h > 23 || !take_char(text, ":")) return std::nullopt;
  const auto m = take_number(text, 2);
  if (!m || *m > 59 || !take_char(text, ":")) return std::nullopt;
  const auto s = take_number(text, 2);
  if (!s || *s > 60) return std::nullopt;
  const auto fraction = take_fraction(text);
  if (!fraction) return std::nullopt;
  const auto offset = take_offset(text);
  if (!offset || !text.empty()) return std::nullopt;
  return Instant{*date} + hours{*h} + minutes{*m} + seconds{*s} + *fraction - *offset;
}

}  // namespace kartoteka
