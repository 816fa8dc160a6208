#include "engine/records/procedures/schedule.h"

#include <doctest/doctest.h>

#include <random>

using namespace kartoteka;
using namespace kartoteka::records;
using calendar::parse_period;
using std::chrono::days;

namespace {

Date day(const char* text) { return *parse_date(text); }

std::string deadline(const Procedure& procedure, const char* period, const char* start = "2026-01-02") {
  const auto found = deadline_of(procedure, *parse_period(period), day(start));
  return found ? format_date(*found) : "none";
}

Procedure vat() {
  Procedure procedure;
  procedure.deadline_rule = "day";
  procedure.deadline_day = 25;
  return procedure;
}

ProcedureStep step(const std::string& anchor, std::int64_t offset, const std::string& unit, const std::string& free_days = "procedure") {
  ProcedureStep made;
  made.anchor = anchor;
  made.offset = offset;
  made.unit = unit;
  made.free_days = free_days;
  return made;
}

std::string due(const Procedure& procedure, const ProcedureStep& step, const char* start, const char* deadline) {
  return format_date(due_day(procedure, step, day(start), day(deadline)));
}

std::string start(const ProcedureRule& rule, const char* period) { return format_date(start_day(rule, *parse_period(period))); }

}  // namespace

TEST_CASE("a deadline is a day of a month after the period, off free days as the procedure says") {
  Procedure procedure = vat();
  CHECK(deadline(procedure, "2026-09") == "2026-10-26");  // 25 October is a Sunday
  CHECK(deadline(procedure, "2026-11") == "2026-12-28");  // Christmas, then a week-end
  CHECK(deadline(procedure, "2026-Q3") == "2026-10-26");
  procedure.free_days = "before";
  CHECK(deadline(procedure, "2026-09") == "2026-10-23");
  CHECK(deadline(procedure, "2026-11") == "2026-12-23");
  procedure.free_days = "stay";
  CHECK(deadline(procedure, "2026-09") == "2026-10-25");
  procedure.deadline_day = 31;
  CHECK(deadline(procedure, "2026-01") == "2026-02-28");
  procedure.deadline_months = 3;
  CHECK(deadline(procedure, "2025") == "2026-03-31");
  procedure.deadline_months = 0;
  CHECK(deadline(procedure, "2026-09") == "2026-09-30");
}

TEST_CASE("a deadline counts from the start where the procedure says so") {
  Procedure procedure;
  CHECK(deadline(procedure, "2026-09") == "none");
  procedure.deadline_rule = "offset";
  procedure.deadline_offset = 10;
  CHECK(deadline(procedure, "2026-12-18", "2026-12-18") == "2027-01-07");
  procedure.deadline_unit = "days";
  procedure.free_days = "before";
  CHECK(deadline(procedure, "2026-12-15", "2026-12-15") == "2026-12-23");
}

TEST_CASE("steps count from the start or back from the deadline, in days or working days") {
  const Procedure procedure = vat();
  CHECK(due(procedure, step("start", 3, "working_days"), "2026-10-01", "2026-10-26") == "2026-10-06");
  CHECK(due(procedure, step("start", 3, "days"), "2026-10-01", "2026-10-26") == "2026-10-05");  // Sunday, so Monday
  CHECK(due(procedure, step("start", 3, "days", "before"), "2026-10-01", "2026-10-26") == "2026-10-02");
  CHECK(due(procedure, step("start", 3, "days", "stay"), "2026-10-01", "2026-10-26") == "2026-10-04");
  CHECK(due(procedure, step("deadline", -2, "working_days"), "2026-10-01", "2026-10-26") == "2026-10-22");
  CHECK(due(procedure, step("deadline", -5, "days", "before"), "2026-10-01", "2026-10-26") == "2026-10-21");
  CHECK(due(procedure, step("deadline", 0, "days"), "2026-10-01", "2026-10-26") == "2026-10-26");
}

TEST_CASE("a rule starts in the period, after it or before it") {
  ProcedureRule rule;
  CHECK(start(rule, "2026-09") == "2026-10-01");
  rule.start_day = 31;
  CHECK(start(rule, "2026-01") == "2026-02-28");
  rule.period = "current";
  CHECK(start(rule, "2026-09") == "2026-09-30");
  rule.period = "next";
  rule.start_day = 20;
  CHECK(start(rule, "2026-09") == "2026-08-20");
  rule.free_days = "after";
  CHECK(start(rule, "2026-10") == "2026-09-21");  // 20 September is a Sunday
  rule = ProcedureRule();
  rule.every = "year";
  rule.start_month = 2;
  rule.start_day = 15;
  CHECK(start(rule, "2025") == "2026-02-15");
  rule.every = "quarter";
  CHECK(start(rule, "2026-Q3") == "2026-11-15");
}

TEST_CASE("the first period from a day is the first that starts on it or later") {
  std::mt19937 random(7);
  for (int i = 0; i < 3000; ++i) {
    ProcedureRule rule;
    rule.every = std::vector<std::string>{"month", "quarter", "year"}[random() % 3];
    rule.period = std::vector<std::string>{"previous", "current", "next"}[random() % 3];
    rule.free_days = std::vector<std::string>{"stay", "before", "after"}[random() % 3];
    rule.start_month = rule.every == "month" ? 1 : 1 + static_cast<int>(random() % (rule.every == "year" ? 12 : 3));
    rule.start_day = 1 + static_cast<int>(random() % 31);
    const Date from = day("2019-06-01") + days{random() % 6000};
    const auto first = first_period_from(rule, from);
    REQUIRE(start_day(rule, first) >= from);
    REQUIRE(start_day(rule, calendar::shifted(first, -1)) < from);
  }
}

TEST_CASE("whatever the offsets, dates obey the laws of their arithmetic") {
  std::mt19937 random(2026);
  for (int i = 0; i < 4000; ++i) {
    const Date anchor = day("2000-01-01") + days{random() % 20000};
    const std::int64_t offset = static_cast<int>(random() % 81) - 40;
    Procedure procedure;
    procedure.free_days = std::vector<std::string>{"stay", "before", "after"}[random() % 3];
    const ProcedureStep in_days = step("deadline", offset, "days");
    const ProcedureStep in_working_days = step("deadline", offset, "working_days");
    const Date plain = anchor + days{offset};
    const Date due = due_day(procedure, in_days, anchor - days{60}, anchor);
    if (procedure.free_days == "stay") REQUIRE(due == plain);
    if (procedure.free_days != "stay") REQUIRE(calendar::is_working_day(due));
    if (procedure.free_days == "before") REQUIRE((due <= plain && calendar::count_working_days(due + days{1}, plain + days{1}) == 0));
    if (procedure.free_days == "after") REQUIRE((due >= plain && calendar::count_working_days(plain, due) == 0));
    // A later anchor or offset never comes out earlier.
    REQUIRE(due_day(procedure, in_days, anchor, anchor + days{1}) >= due);
    REQUIRE(due_day(procedure, step("deadline", offset + 1, "working_days"), anchor, anchor) >= due_day(procedure, in_working_days, anchor, anchor));
    if (offset != 0) REQUIRE(calendar::is_working_day(due_day(procedure, in_working_days, anchor, anchor)));
  }
}
