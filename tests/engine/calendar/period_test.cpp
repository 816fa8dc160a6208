#include "engine/calendar/period.h"

#include <doctest/doctest.h>

using namespace kartoteka;
using namespace kartoteka::calendar;

namespace {

Period period(const char* text) {
  const auto parsed = parse_period(text);
  REQUIRE_MESSAGE(parsed, text);
  return *parsed;
}

}  // namespace

TEST_CASE("a period is read and written, in Polish too") {
  const struct {
    const char* text;
    const char* first;
    const char* last;
    const char* polish;
  } kCases[] = {
      {"2026-09", "2026-09-01", "2026-09-30", "09.2026"},   {"2028-02", "2028-02-01", "2028-02-29", "02.2028"},
      {"2026-Q3", "2026-07-01", "2026-09-30", "III kw. 2026"}, {"2026-Q4", "2026-10-01", "2026-12-31", "IV kw. 2026"},
      {"2026", "2026-01-01", "2026-12-31", "2026"},         {"2026-09-14", "2026-09-14", "2026-09-14", "14.09.2026"},
  };
  for (const auto& [text, first, last, polish] : kCases) {
    CAPTURE(text);
    CHECK(format_period(period(text)) == text);
    CHECK(format_date(period(text).first) == first);
    CHECK(format_date(last_day_of(period(text))) == last);
    CHECK(polish_period(period(text)) == polish);
  }
}

TEST_CASE("what is no period is refused") {
  for (const char* text : {"", "26", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026Q3", "2026_Q3", "2026-9", "2026-02-30", "1800", "2026-09-1", "abcd"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_period(text));
  }
}

TEST_CASE("periods follow each other without gap, and any day lies in one of each length") {
  for (const PeriodLength length : {PeriodLength::day, PeriodLength::month, PeriodLength::quarter, PeriodLength::year}) {
    Period at = period_around(*parse_date("1999-12-31"), length);
    for (Date day = *parse_date("1999-12-31"); day < *parse_date("2033-01-01"); day += std::chrono::days{1}) {
      if (day > last_day_of(at)) at = shifted(at, 1);
      REQUIRE(period_around(day, length) == at);
      REQUIRE(at.first <= day);
      REQUIRE(day <= last_day_of(at));
      REQUIRE(shifted(shifted(at, 5), -5) == at);
    }
  }
}
