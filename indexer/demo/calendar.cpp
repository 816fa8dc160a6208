#include "indexer/demo/calendar.h"

#include <algorithm>
#include <array>

namespace kartoteka::demo {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

struct MonthDay {
  unsigned month;
  unsigned day;
};

/// Holidays on fixed days; Christmas Eve is one since 2025.
constexpr std::array<MonthDay, 10> kFixedHolidays = {
    {{1, 1}, {1, 6}, {5, 1}, {5, 3}, {8, 15}, {11, 1}, {11, 11}, {12, 24}, {12, 25}, {12, 26}}};

/// Easter Sunday (Gregorian; Meeus, Jones, Butcher).
Date easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int sum = h + l - 7 * m + 114;
  return Date(std::chrono::year(year) / static_cast<unsigned>(sum / 31) / static_cast<unsigned>(sum % 31 + 1));
}

bool is_holiday(Date day) {
  const year_month_day date(day);
  for (const MonthDay& holiday : kFixedHolidays) {
    if (static_cast<unsigned>(date.month()) == holiday.month && static_cast<unsigned>(date.day()) == holiday.day) return true;
  }
  const auto after_easter = (day - easter(year_of(day))).count();
  return after_easter == 1 || after_easter == 60;  // Easter Monday, Corpus Christi; the Sundays are free anyway
}

}  // namespace

bool is_working_day(Date day) {
  const std::chrono::weekday weekday(day);
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday && !is_holiday(day);
}

Date working_day_from(Date day) {
  while (!is_working_day(day)) day += days(1);
  return day;
}

Date add_working_days(Date day, int count) {
  day = working_day_from(day);
  for (; count > 0; --count) day = working_day_from(day + days(1));
  return day;
}

Instant warsaw_time(Date day, int minutes_of_day) { return warsaw_moment(day, minutes_of_day); }

Instant office_moment(Date day, Random& random) {
  const bool is_morning = random.chance(60);
  const int minute = is_morning ? random.between(7 * 60 + 45, 11 * 60 + 59) : random.between(12 * 60, 16 * 60 + 15);
  return warsaw_time(day, minute);
}

std::string polish_date(Date day) {
  const std::string iso = format_date(day);
  return iso.substr(8, 2) + '.' + iso.substr(5, 2) + '.' + iso.substr(0, 4);
}

int year_of(Date day) { return static_cast<int>(year_month_day(day).year()); }
int month_of(Date day) { return static_cast<int>(static_cast<unsigned>(year_month_day(day).month())); }

}  // namespace kartoteka::demo
