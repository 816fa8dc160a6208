#include "engine/base/time.h"

#include <doctest/doctest.h>

using namespace kartoteka;

TEST_CASE("an instant is written in UTC with milliseconds and read back") {
  const auto instant = parse_instant("2026-05-03T11:30:00.25+02:00");
  REQUIRE(instant);
  CHECK(format_instant(*instant) == "2026-05-03T09:30:00.250Z");
  CHECK(parse_instant(format_instant(*instant)) == instant);
}

TEST_CASE("texts that are no instant are refused") {
  for (const char* text : {"", "2026-05-03", "2026-02-30T10:00:00Z", "2026-05-03T24:00:00Z", "2026-05-03T10:00:00",
                           "2026-05-03T10:00:00.Z", "2026-05-03T10:00:00Zx", "1800-01-01T00:00:00Z"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_instant(text));
  }
}

TEST_CASE("a date must exist in the calendar") {
  CHECK(format_date(*parse_date("2028-02-29")) == "2028-02-29");
  for (const char* text : {"2027-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01 "}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("a day in Poland begins at 22:00 UTC in summer and at 23:00 in winter") {
  const struct {
    const char* instant;
    const char* day;
  } kCases[] = {
      {"2026-05-03T21:59:59Z", "2026-05-03"}, {"2026-05-03T22:00:00Z", "2026-05-04"}, {"2026-12-31T22:59:59Z", "2026-12-31"},
      {"2026-12-31T23:00:00Z", "2027-01-01"}, {"2026-03-28T23:00:00Z", "2026-03-29"}, {"2026-03-29T22:00:00Z", "2026-03-30"},
      {"2026-10-24T22:00:00Z", "2026-10-25"}, {"2026-10-25T22:30:00Z", "2026-10-25"}, {"2026-10-25T23:00:00Z", "2026-10-26"},
  };
  for (const auto& [instant, day] : kCases) {
    CAPTURE(instant);
    CHECK(format_date(warsaw_day(*parse_instant(instant))) == day);
  }
}

TEST_CASE("a time of Warsaw's clocks is a moment, in winter and in summer") {
  CHECK(format_instant(warsaw_moment(*parse_date("2026-01-15"), 16 * 60)) == "2026-01-15T15:00:00.000Z");
  CHECK(format_instant(warsaw_moment(*parse_date("2026-07-15"), 16 * 60)) == "2026-07-15T14:00:00.000Z");
  CHECK(format_instant(warsaw_moment(*parse_date("2026-03-29"))) == "2026-03-28T23:00:00.000Z");
  CHECK(format_instant(warsaw_moment(*parse_date("2026-03-29"), 12 * 60)) == "2026-03-29T10:00:00.000Z");
  CHECK(format_instant(warsaw_moment(*parse_date("2026-10-25"), 12 * 60)) == "2026-10-25T11:00:00.000Z");
  CHECK(warsaw_day(warsaw_moment(*parse_date("2026-10-25"))) == *parse_date("2026-10-25"));
}

TEST_CASE("Warsaw's clocks leave an hour out in March and show one twice in October") {
  const struct {
    const char* instant;
    const char* clock;
    const char* back;  // the moment at which they show it first
  } kCases[] = {
      {"2026-03-29T00:59:59.500Z", "2026-03-29T01:59:59.500Z", "2026-03-29T00:59:59.500Z"},
      {"2026-03-29T01:00:00.000Z", "2026-03-29T03:00:00.000Z", "2026-03-29T01:00:00.000Z"},
      {"2026-10-25T00:30:00.000Z", "2026-10-25T02:30:00.000Z", "2026-10-25T00:30:00.000Z"},
      {"2026-10-25T01:30:00.000Z", "2026-10-25T02:30:00.000Z", "2026-10-25T00:30:00.000Z"},
      {"2026-10-25T02:00:00.000Z", "2026-10-25T03:00:00.000Z", "2026-10-25T02:00:00.000Z"},
  };
  for (const auto& [instant, clock, back] : kCases) {
    CAPTURE(instant);
    const ClockTime shown = warsaw_clock(*parse_instant(instant));
    CHECK(format_instant(Instant{shown.time_since_epoch()}) == clock);
    CHECK(format_instant(warsaw_moment(shown)) == back);
  }
  CHECK(format_instant(warsaw_moment(*parse_date("2026-03-29"), 2 * 60 + 30)) == "2026-03-29T01:30:00.000Z");
}
