#include "engine/calendar/working_days.h"

#include <doctest/doctest.h>

#include <random>

using namespace kartoteka;
using namespace kartoteka::calendar;
using std::chrono::days;

namespace {

Date day(const char* text) { return *parse_date(text); }

std::string added(const char* from, std::int64_t n) { return format_date(add_working_days(day(from), n)); }
std::string shifted(const char* from, FreeDayRule rule) { return format_date(shift_free_day(day(from), rule)); }

}  // namespace

TEST_CASE("people work from Monday to Friday, but for holidays") {
  CHECK(is_working_day(day("2026-04-03")));        // Good Friday is no holiday
  CHECK_FALSE(is_working_day(day("2026-04-04")));  // Saturday
  CHECK_FALSE(is_working_day(day("2026-04-06")));  // Easter Monday
  CHECK(is_working_day(day("2026-04-07")));
  CHECK_FALSE(is_working_day(day("2026-06-04")));  // Corpus Christi, a Thursday
}

TEST_CASE("working days are counted over week-ends and holidays, forward and back") {
  CHECK(added("2026-04-03", 1) == "2026-04-07");
  CHECK(added("2026-04-07", -1) == "2026-04-03");
  CHECK(added("2026-04-30", 1) == "2026-05-04");
  CHECK(added("2026-12-23", 1) == "2026-12-28");
  CHECK(added("2024-12-23", 1) == "2024-12-24");
  CHECK(added("2026-01-02", 2) == "2026-01-07");
  CHECK(added("2026-09-25", -10) == "2026-09-11");
  CHECK(added("2026-04-05", 0) == "2026-04-05");
}

TEST_CASE("a date on a free day stays, or goes before or after it") {
  CHECK(shifted("2026-01-25", FreeDayRule::after) == "2026-01-26");   // Sunday
  CHECK(shifted("2026-01-25", FreeDayRule::before) == "2026-01-23");
  CHECK(shifted("2026-01-25", FreeDayRule::stay) == "2026-01-25");
  CHECK(shifted("2026-12-25", FreeDayRule::after) == "2026-12-28");   // Christmas and the week-end after it
  CHECK(shifted("2026-12-25", FreeDayRule::before) == "2026-12-23");
  CHECK(shifted("2026-09-25", FreeDayRule::after) == "2026-09-25");
}

TEST_CASE("a month has a last day and a last working day") {
  using namespace std::chrono;
  CHECK(format_date(last_day_of(year{2028} / February)) == "2028-02-29");
  CHECK(format_date(last_working_day_of(year{2026} / May)) == "2026-05-29");
  CHECK(format_date(last_working_day_of(year{2027} / May)) == "2027-05-31");
  CHECK(format_date(last_working_day_of(year{2026} / December)) == "2026-12-31");
}

TEST_CASE("a year has as many working days as the tables say") {
  CHECK(count_working_days(day("2025-01-01"), day("2026-01-01")) == 251);
  CHECK(count_working_days(day("2026-01-01"), day("2027-01-01")) == 253);
  CHECK(count_working_days(day("2026-11-01"), day("2026-12-01")) == 20);
}

TEST_CASE("whatever the day and the number, adding working days obeys its laws") {
  std::mt19937 random(20260401);
  std::uniform_int_distribution<int> any_day(0, 300 * 365);
  std::uniform_int_distribution<int> any_count(-60, 60);
  for (int i = 0; i < 5000; ++i) {
    const Date from = day("1900-06-01") + days{any_day(random)};
    const int n = any_count(random);
    const Date to = add_working_days(from, n);
    CAPTURE(format_date(from));
    CAPTURE(n);
    if (n == 0) {
      REQUIRE(to == from);
      continue;
    }
    REQUIRE(is_working_day(to));
    // As many working days lie between them as were added.
    REQUIRE(count_working_days(n > 0 ? from + days{1} : to, n > 0 ? to + days{1} : from) == std::abs(n));
    // In two steps as in one; back to where it began, where people work there.
    REQUIRE(add_working_days(add_working_days(from, n > 0 ? 1 : -1), n > 0 ? n - 1 : n + 1) == to);
    if (is_working_day(from)) REQUIRE(add_working_days(to, -n) == from);
  }
}

TEST_CASE("a shifted date is a working day with none between it and where it was") {
  for (Date any = day("2020-01-01"); any < day("2032-01-01"); any += days{1}) {
    const Date after = shift_free_day(any, FreeDayRule::after);
    const Date before = shift_free_day(any, FreeDayRule::before);
    REQUIRE(is_working_day(after));
    REQUIRE(is_working_day(before));
    REQUIRE(before <= any);
    REQUIRE(any <= after);
    REQUIRE(count_working_days(before, after + days{1}) == (is_working_day(any) ? 1 : 2));
    REQUIRE(shift_free_day(any, FreeDayRule::stay) == any);
  }
}
