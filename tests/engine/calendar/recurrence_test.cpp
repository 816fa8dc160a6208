#include "engine/calendar/recurrence.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"

using namespace kartoteka;
using namespace kartoteka::calendar;

namespace {

ClockTime clock_at(const std::string& text) { return ClockTime{parse_instant(text + ":00Z").value().time_since_epoch()}; }
std::string written(ClockTime clock) { return format_instant(Instant{clock.time_since_epoch()}).substr(0, 16); }

std::string dates(const std::string& rule, const std::string& first, std::size_t most) {
  std::string text;
  const ClockTime begin = clock_at(first);
  for (const ClockTime date : Recurrence::parse(rule).dates(begin, begin, ClockTime::max(), most)) {
    text += (text.empty() ? "" : " ") + written(date).substr(0, 10);
  }
  return text;
}

std::string refusal(const std::string& rule) {
  try {
    Recurrence::parse(rule);
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::invalid_argument);
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("rules give the dates that RFC 5545 says") {
  const struct {
    const char* rule;
    const char* first;
    const char* dates;
  } kCases[] = {
      {"FREQ=DAILY;COUNT=3", "2026-12-30T09:00", "2026-12-30 2026-12-31 2027-01-01"},
      {"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "2026-10-05T09:00", "2026-10-05 2026-10-09 2026-10-19 2026-10-23"},
      {"FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31T09:00", "2026-01-31 2026-03-31 2026-05-31 2026-07-31"},
      {"FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31T09:00", "2026-01-31 2026-02-28 2026-03-31 2026-04-30"},
      {"FREQ=MONTHLY", "2026-01-30T09:00", "2026-01-30 2026-03-30 2026-04-30 2026-05-30"},
      {"FREQ=MONTHLY;BYDAY=2FR", "2026-05-08T09:00", "2026-05-08 2026-06-12 2026-07-10 2026-08-14"},
      {"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-10-30T09:00", "2026-10-30 2026-11-30 2026-12-31 2027-01-29"},
      {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29T09:00", "2024-02-29 2028-02-29 2032-02-29 2036-02-29"},
      {"FREQ=YEARLY;BYMONTH=3,12;BYDAY=1MO", "2026-12-07T09:00", "2026-12-07 2027-03-01 2027-12-06 2028-03-06"},
      {"FREQ=YEARLY;BYYEARDAY=-1", "2026-12-31T09:00", "2026-12-31 2027-12-31 2028-12-31 2029-12-31"},
      {"FREQ=WEEKLY;UNTIL=20261018", "2026-10-04T09:00", "2026-10-04 2026-10-11 2026-10-18"},
      {"FREQ=WEEKLY;UNTIL=20261018T070000Z", "2026-10-04T09:00", "2026-10-04 2026-10-11 2026-10-18"},
      {"FREQ=WEEKLY;UNTIL=20261018T065959Z", "2026-10-04T09:00", "2026-10-04 2026-10-11"},
  };
  for (const auto& [rule, first, expected] : kCases) {
    CAPTURE(rule);
    CHECK(dates(rule, first, 4) == expected);
    CHECK_FALSE(Recurrence::parse(rule).problem_with(clock_at(first)));
  }
}

TEST_CASE("nine o'clock stays nine o'clock when clocks are put on and back") {
  const Recurrence daily = Recurrence::parse("FREQ=DAILY");
  const ClockTime first = clock_at("2026-03-27T09:00");
  std::string moments;
  for (const ClockTime date : daily.dates(first, first, clock_at("2026-03-31T00:00"), 10)) moments += format_instant(warsaw_moment(date)).substr(5, 11) + " ";
  CHECK(moments == "03-27T08:00 03-28T08:00 03-29T07:00 03-30T07:00 ");
  moments.clear();
  for (const ClockTime date : daily.dates(first, clock_at("2026-10-24T00:00"), clock_at("2026-10-27T00:00"), 10)) {
    moments += format_instant(warsaw_moment(date)).substr(5, 11) + " ";
  }
  CHECK(moments == "10-24T07:00 10-25T08:00 10-26T08:00 ");
}

TEST_CASE("an hour that clocks leave out comes an hour later, one that they show twice comes once") {
  const Recurrence daily = Recurrence::parse("FREQ=DAILY");
  const ClockTime first = clock_at("2026-03-28T02:30");
  CHECK(format_instant(warsaw_moment(*daily.next_after(first, first))) == "2026-03-29T01:30:00.000Z");
  CHECK(format_instant(warsaw_moment(clock_at("2026-10-25T02:30"))) == "2026-10-25T00:30:00.000Z");
  CHECK(*daily.next_after(first, clock_at("2026-10-25T02:30")) == clock_at("2026-10-26T02:30"));
}

TEST_CASE("the next date is later than the moment, however far the series has gone") {
  const ClockTime first = clock_at("2016-02-29T09:00");
  for (const char* rule : {"FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1", "FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=-1", "FREQ=DAILY;INTERVAL=3"}) {
    CAPTURE(rule);
    const Recurrence recurrence = Recurrence::parse(rule);
    const auto all = recurrence.dates(first, first, ClockTime::max(), 200);
    for (std::size_t i = 0; i + 1 < all.size(); ++i) CHECK(recurrence.next_after(first, all[i]) == all[i + 1]);
  }
  CHECK_FALSE(Recurrence::parse("FREQ=DAILY;COUNT=3").next_after(first, clock_at("2016-03-02T09:00")));
}

TEST_CASE("a rule is kept in one form") {
  CHECK(Recurrence::parse(" rrule:byday=fr, mo,fr;freq=weekly;interval=01 ").text() == "FREQ=WEEKLY;BYDAY=FR,MO");
  CHECK(Recurrence::parse("FREQ=MONTHLY;BYMONTHDAY=20,+5,20;WKST=MO;UNTIL=20261231T225959Z;").text() == "FREQ=MONTHLY;BYMONTHDAY=5,20;UNTIL=20261231T235959");
  for (const char* rule : {"FREQ=YEARLY;INTERVAL=2;BYMONTH=1,6;BYDAY=-1MO,TU;BYSETPOS=-2,1;WKST=SU;COUNT=7", "FREQ=DAILY;UNTIL=20270101"}) {
    CHECK(Recurrence::parse(rule).text() == rule);
  }
}

TEST_CASE("what is not a rule, or an absurd one, is refused and named") {
  const struct {
    const char* rule;
    const char* said;
  } kCases[] = {
      {"", "expected parts"},
      {"co tydzien", "expected parts"},
      {"INTERVAL=2", "FREQ is missing"},
      {"FREQ=HOURLY", "at most once a day"},
      {"FREQ=SECONDLY", "at most once a day"},
      {"FREQ=FORTNIGHTLY", "FREQ: expected"},
      {"FREQ=DAILY;FREQ=DAILY", "twice"},
      {"FREQ=DAILY;INTERVAL=0", "INTERVAL"},
      {"FREQ=DAILY;INTERVAL=1000", "INTERVAL"},
      {"FREQ=DAILY;INTERVAL=1.5", "INTERVAL"},
      {"FREQ=DAILY;COUNT=0", "COUNT"},
      {"FREQ=DAILY;COUNT=1000000000000", "COUNT"},
      {"FREQ=DAILY;COUNT=3;UNTIL=20270101", "COUNT and UNTIL"},
      {"FREQ=DAILY;UNTIL=20270229", "UNTIL"},
      {"FREQ=DAILY;UNTIL=20270101Z", "UNTIL"},
      {"FREQ=DAILY;UNTIL=jutro", "UNTIL"},
      {"FREQ=DAILY;BYHOUR=9", "BYHOUR"},
      {"FREQ=YEARLY;BYWEEKNO=1", "BYWEEKNO"},
      {"FREQ=WEEKLY;BYDAY=2MO", "BYDAY"},
      {"FREQ=WEEKLY;BYDAY=PN", "BYDAY"},
      {"FREQ=MONTHLY;BYDAY=6MO", "BYDAY"},
      {"FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY"},
      {"FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY"},
      {"FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY"},
      {"FREQ=MONTHLY;BYMONTHDAY=", "BYMONTHDAY"},
      {"FREQ=MONTHLY;BYYEARDAY=5", "BYYEARDAY"},
      {"FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1", "BYSETPOS"},
      {"FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS"},
      {"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300", "BYSETPOS"},
      {"FREQ=DAILY;X-MINE=1", "unknown part X-MINE"},
  };
  for (const auto& [rule, said] : kCases) {
    CAPTURE(rule);
    CHECK(refusal(rule).find(said) != std::string::npos);
  }
  CHECK(refusal("FREQ=MONTHLY;BYMONTHDAY=" + std::string(400, '1')).find("at most 300 characters") != std::string::npos);
}

TEST_CASE("a series begins with one of the rule's own dates, and goes on in sight") {
  const struct {
    const char* rule;
    const char* first;
    const char* said;
  } kCases[] = {
      {"FREQ=WEEKLY;BYDAY=MO", "2026-10-06T09:00", "2026-10-06, from which it counts, is not one of its dates"},
      {"FREQ=MONTHLY;BYDAY=2FR", "2026-05-15T09:00", "not one of its dates"},
      {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-02-28T09:00", "not one of its dates"},
      {"FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6", "2026-04-30T09:00", "not one of its dates"},
      {"FREQ=DAILY;UNTIL=20260101", "2026-05-15T09:00", "UNTIL is before"},
      {"FREQ=YEARLY;INTERVAL=99", "2026-05-15T09:00", "fifteen years"},
      {"FREQ=MONTHLY;INTERVAL=999", "2026-05-15T09:00", "fifteen years"},
  };
  for (const auto& [rule, first, said] : kCases) {
    CAPTURE(rule);
    CHECK(Recurrence::parse(rule).problem_with(clock_at(first)).value_or("").find(said) != std::string::npos);
  }
  CHECK_FALSE(Recurrence::parse("FREQ=DAILY;COUNT=1").problem_with(clock_at("2026-05-15T09:00")));
}

TEST_CASE("what is left of a series keeps its end") {
  const ClockTime first = clock_at("2026-10-05T09:00");
  CHECK(Recurrence::parse("FREQ=WEEKLY;COUNT=5").text_from(first, clock_at("2026-10-19T09:00")) == "FREQ=WEEKLY;COUNT=3");
  CHECK(Recurrence::parse("FREQ=WEEKLY;UNTIL=20261231").text_from(first, clock_at("2026-10-19T09:00")) == "FREQ=WEEKLY;UNTIL=20261231T080000Z");
  CHECK(Recurrence::parse("FREQ=WEEKLY").text_from(first, clock_at("2026-10-19T09:00")) == "FREQ=WEEKLY");
}
