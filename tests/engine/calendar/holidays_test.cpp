#include "engine/calendar/holidays.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace kartoteka;
using namespace kartoteka::calendar;
using std::chrono::year;

namespace {

std::string days_of(int in_year) {
  std::string days;
  for (const Holiday& holiday : holidays(year{in_year})) days += (days.empty() ? "" : " ") + format_date(holiday.day).substr(5);
  return days;
}

bool is_holiday(const char* day) { return holiday_on(*parse_date(day)).has_value(); }

}  // namespace

TEST_CASE("Easter falls on the days that the tables of the Church give") {
  for (const char* day : {"1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23",
                          "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
                          "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2160-03-23", "2200-04-06"}) {
    CAPTURE(day);
    const Date easter = *parse_date(day);
    CHECK(format_date(easter_sunday(std::chrono::year_month_day{easter}.year())) == day);
  }
}

TEST_CASE("the holidays of a year are those of the law of that year") {
  CHECK(days_of(2026) == "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26");
  CHECK(days_of(2025) == "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26");
  CHECK(days_of(2024) == "01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26");
  CHECK(days_of(2018) == "01-01 01-06 04-01 04-02 05-01 05-03 05-20 05-31 08-15 11-01 11-11 11-12 12-25 12-26");
  CHECK(days_of(2010) == "01-01 04-04 04-05 05-01 05-03 05-23 06-03 08-15 11-01 11-11 12-25 12-26");
  CHECK(days_of(1975) == "01-01 03-30 03-31 05-01 05-18 05-29 07-22 11-01 12-25 12-26");
  CHECK(days_of(1955) == "01-01 01-06 04-10 04-11 05-01 05-29 06-09 07-22 08-15 11-01 12-25 12-26");
}

TEST_CASE("days came and went with the law") {
  CHECK_FALSE(is_holiday("2024-12-24"));
  CHECK(is_holiday("2025-12-24"));
  CHECK_FALSE(is_holiday("2010-01-06"));
  CHECK(is_holiday("2011-01-06"));
  CHECK(is_holiday("1960-01-06"));
  CHECK_FALSE(is_holiday("1961-01-06"));
  CHECK(is_holiday("1989-07-22"));
  CHECK_FALSE(is_holiday("1990-07-22"));
  CHECK_FALSE(is_holiday("1989-05-03"));
  CHECK(is_holiday("1990-05-03"));
  CHECK_FALSE(is_holiday("2019-11-12"));
}

TEST_CASE("a year's list and the question of one day agree on every day of three centuries") {
  for (int in_year = 1900; in_year <= 2200; ++in_year) {
    const auto all = holidays(year{in_year});
    for (Date day{year{in_year} / 1 / 1}; day < Date{year{in_year + 1} / 1 / 1}; day += std::chrono::days{1}) {
      const bool is_listed = std::any_of(all.begin(), all.end(), [&](const Holiday& holiday) { return holiday.day == day; });
      REQUIRE(holiday_on(day).has_value() == is_listed);
    }
  }
}

TEST_CASE("a holiday has a Polish and an English name") {
  const auto corpus_christi = holiday_on(*parse_date("2026-06-04"));
  REQUIRE(corpus_christi);
  CHECK(corpus_christi->name_pl == "Boże Ciało");
  CHECK(corpus_christi->name_en == "Corpus Christi");
}
