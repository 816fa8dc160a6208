#include "indexer/demo/calendar.h"

#include <doctest/doctest.h>

using namespace kartoteka;
using namespace kartoteka::demo;

TEST_CASE("Polish holidays and weekends are no working days") {
  for (const char* day : {"2026-01-01", "2026-01-06", "2026-04-06", "2026-05-01", "2026-05-03", "2026-06-04", "2026-08-15",
                          "2026-11-11", "2025-12-24", "2026-12-25", "2024-04-01", "2024-05-30", "2026-05-09"}) {
    CAPTURE(day);
    CHECK_FALSE(is_working_day(*parse_date(day)));
  }
  for (const char* day : {"2026-01-02", "2026-04-07", "2026-05-04", "2026-06-05"}) {
    CAPTURE(day);
    CHECK(is_working_day(*parse_date(day)));
  }
}

TEST_CASE("working days are counted past weekends and holidays") {
  CHECK(add_working_days(*parse_date("2026-04-30"), 1) == *parse_date("2026-05-04"));
  CHECK(add_working_days(*parse_date("2026-05-02"), 0) == *parse_date("2026-05-04"));
}

TEST_CASE("Warsaw's clocks follow summer time") {
  struct Row {
    const char* day;
    int minutes;
    const char* instant;
  };
  for (const Row& row : {Row{"2026-01-15", 480, "2026-01-15T07:00:00.000Z"}, {"2026-07-15", 480, "2026-07-15T06:00:00.000Z"},
                         {"2026-03-29", 480, "2026-03-29T06:00:00.000Z"}, {"2026-03-28", 480, "2026-03-28T07:00:00.000Z"},
                         {"2026-10-25", 480, "2026-10-25T07:00:00.000Z"}}) {
    CAPTURE(row.day);
    CHECK(format_instant(warsaw_time(*parse_date(row.day), row.minutes)) == row.instant);
  }
  CHECK(warsaw_day(*parse_instant("2026-07-15T22:30:00Z")) == *parse_date("2026-07-16"));
}
