#include "engine/calendar/holidays.h"

#include <algorithm>
#include <array>

namespace kartoteka::calendar {
namespace {

using namespace std::chrono;

constexpr int kAlways = -32767;
constexpr int kStill = 32767;

/// The years, both inclusive, in which a day is free.
struct Years {
  int first = kAlways;
  int last = kStill;
  bool contain(year in_year) const { return first <= static_cast<int>(in_year) && static_cast<int>(in_year) <= last; }
};

struct FixedDay {
  month_day day;
  std::string_view name_pl;
  std::string_view name_en;
  Years years = {};
};

struct EasterDay {
  int days_after;
  std::string_view name_pl;
  std::string_view name_en;
};

constexpr std::string_view kEpiphanyPl = "Święto Trzech Króli";
constexpr std::string_view kEpiphanyEn = "Epiphany";
constexpr std::string_view kAssumptionPl = "Wniebowzięcie Najświętszej Maryi Panny";
constexpr std::string_view kAssumptionEn = "Assumption of Mary";

// 6 January and 15 August were abolished by the act of 16 November 1960 and came back in 2011 and 1989;
// 22 July gave way to 3 May in 1990; 12 November was free once, in 2018; 24 December is since 2025.
constexpr std::array kFixedDays{
    FixedDay{January / 1, "Nowy Rok", "New Year's Day"},
    FixedDay{January / 6, kEpiphanyPl, kEpiphanyEn, {kAlways, 1960}},
    FixedDay{January / 6, kEpiphanyPl, kEpiphanyEn, {2011, kStill}},
    FixedDay{May / 1, "Święto Państwowe", "State Holiday"},
    FixedDay{May / 3, "Święto Narodowe Trzeciego Maja", "Constitution Day", {1990, kStill}},
    FixedDay{July / 22, "Narodowe Święto Odrodzenia Polski", "Rebirth of Poland Day", {kAlways, 1989}},
    FixedDay{August / 15, kAssumptionPl, kAssumptionEn, {kAlways, 1960}},
    FixedDay{August / 15, kAssumptionPl, kAssumptionEn, {1989, kStill}},
    FixedDay{November / 1, "Wszystkich Świętych", "All Saints' Day"},
    FixedDay{November / 11, "Narodowe Święto Niepodległości", "Independence Day", {1989, kStill}},
    FixedDay{November / 12, "Setna rocznica odzyskania niepodległości", "Centenary of Independence", {2018, 2018}},
    FixedDay{December / 24, "Wigilia Bożego Narodzenia", "Christmas Eve", {2025, kStill}},
    FixedDay{December / 25, "Boże Narodzenie (pierwszy dzień)", "Christmas Day"},
    FixedDay{December / 26, "Boże Narodzenie (drugi dzień)", "Second Day of Christmas"},
};

constexpr std::array kEasterDays{
    EasterDay{0, "Wielkanoc", "Easter Sunday"},
    EasterDay{1, "Poniedziałek Wielkanocny", "Easter Monday"},
    EasterDay{49, "Zielone Świątki", "Pentecost Sunday"},
    EasterDay{60, "Boże Ciało", "Corpus Christi"},
};

}  // namespace

// The anonymous Gregorian algorithm, as given by Meeus, Astronomical Algorithms, chapter 8.
Date easter_sunday(year in_year) {
  const int y = static_cast<int>(in_year);
  const int a = y % 19;
  const int b = y / 100;
  const int c = y % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int day_of_march = h + l - 7 * m + 22;
  return Date{in_year / March / 1} + days{day_of_march - 1};
}

std::vector<Holiday> holidays(year in_year) {
  std::vector<Holiday> found;
  for (const FixedDay& fixed : kFixedDays) {
    if (!fixed.years.contain(in_year)) continue;
    found.push_back({Date{in_year / fixed.day.month() / fixed.day.day()}, fixed.name_pl, fixed.name_en});
  }
  const Date easter = easter_sunday(in_year);
  for (const EasterDay& moving : kEasterDays) found.push_back({easter + days{moving.days_after}, moving.name_pl, moving.name_en});
  std::stable_sort(found.begin(), found.end(), [](const Holiday& left, const Holiday& right) { return left.day < right.day; });
  return found;
}

std::optional<Holiday> holiday_on(Date day) {
  const year_month_day ymd{day};
  for (const FixedDay& fixed : kFixedDays) {
    if (fixed.day == month_day{ymd.month(), ymd.day()} && fixed.years.contain(ymd.year())) return Holiday{day, fixed.name_pl, fixed.name_en};
  }
  const auto after_easter = (day - easter_sunday(ymd.year())).count();
  for (const EasterDay& moving : kEasterDays) {
    if (moving.days_after == after_easter) return Holiday{day, moving.name_pl, moving.name_en};
  }
  return std::nullopt;
}

}  // namespace kartoteka::calendar
