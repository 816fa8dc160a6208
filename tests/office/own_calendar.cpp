#include "tests/office/own_calendar.h"

#include <cstdio>
#include <set>

namespace office {
namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in_year(int year) { return is_leap(year) ? 366 : 365; }

/// Gauss, for the years 1900 to 2099.
Day easter(int year) {
  const int d = (19 * (year % 19) + 24) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  int days = 22 + d + e;
  if (d == 29 && e == 6) days -= 7;
  if (d == 28 && e == 6 && year % 19 > 10) days -= 7;
  return day_of(year, 3, 1) + days - 1;
}

/// The law as it has been since 2025.
std::set<Day> holidays(int year) {
  const Day sunday = easter(year);
  std::set<Day> days{sunday, sunday + 1, sunday + 49, sunday + 60};
  constexpr int kFixed[][2]{{1, 1}, {1, 6}, {5, 1}, {5, 3}, {8, 15}, {11, 1}, {11, 11}, {12, 24}, {12, 25}, {12, 26}};
  for (const auto& [month, day] : kFixed) days.insert(day_of(year, month, day));
  return days;
}

Day last_sunday(int year, int month) {
  Day day = day_of(year, month, days_in_month(year, month));
  while (weekday(day) != 6) --day;
  return day;
}

struct Parts {
  int year = 1970;
  int month = 1;
  int day = 1;
};

Parts parts_of(Day number) {
  Parts parts;
  while (number >= days_in_year(parts.year)) number -= days_in_year(parts.year++);
  while (number >= days_in_month(parts.year, parts.month)) number -= days_in_month(parts.year, parts.month++);
  parts.day = number + 1;
  return parts;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr int kDays[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[month - 1];
}

// 1 January 1970 was a Thursday.
int weekday(Day day) { return ((day + 3) % 7 + 7) % 7; }

Day day_of(int year, int month, int day) {
  Day number = 0;
  for (int before = 1970; before < year; ++before) number += days_in_year(before);
  for (int before = 1; before < month; ++before) number += days_in_month(year, before);
  return number + day - 1;
}

std::string text_of(Day day) {
  const Parts parts = parts_of(day);
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", parts.year, parts.month, parts.day);
  return text;
}

int year_of(Day day) { return parts_of(day).year; }
int month_of(Day day) { return parts_of(day).month; }

bool is_free(Day day) { return weekday(day) >= 5 || holidays(year_of(day)).contains(day); }

Day working_days_later(Day day, int count) {
  while (count != 0) {
    day += count > 0 ? 1 : -1;
    if (!is_free(day)) count -= count > 0 ? 1 : -1;
  }
  return day;
}

Day off_free_days(Day day, const std::string& rule) {
  if (rule == "stay") return day;
  while (is_free(day)) day += rule == "before" ? -1 : 1;
  return day;
}

Day day_of_month(int year, int month, int months_later, int day) {
  const int months = year * 12 + month - 1 + months_later;
  const int last = days_in_month(months / 12, months % 12 + 1);
  return day_of(months / 12, months % 12 + 1, day < last ? day : last);
}

std::string instant_of(Day day, int hour) {
  // At this hour of the day it is summer time from the last Sunday of March to the one before the last of October.
  const int year = year_of(day);
  const bool is_summer = last_sunday(year, 3) <= day && day < last_sunday(year, 10);
  char text[40];
  std::snprintf(text, sizeof text, "%sT%02d:00:00.000Z", text_of(day).c_str(), hour - (is_summer ? 2 : 1));
  return text;
}

}  // namespace office
