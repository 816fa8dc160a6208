#include "engine/records/invoicing/billing_periods.h"

#include <doctest/doctest.h>

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct Schedule {
  const char* starts_on;
  int every;
  const char* unit;
  const char* issue_on;
  int day;
  const char* billing;
  const char* issue_month;
  const char* through;
  const char* expected;  ///< "issue first..last" parted by blanks
};

std::string told(const InvoiceTemplate& recurring, const char* through) {
  std::string text;
  for (const BillingPeriod& period : periods_due(recurring, std::nullopt, parse_date(through).value())) {
    text += (text.empty() ? "" : " ") + format_date(period.issue_on) + ":" + format_date(period.first) + ".." + format_date(period.last);
  }
  return text;
}

InvoiceTemplate monthly(const char* starts_on) {
  InvoiceTemplate recurring;
  recurring.starts_on = parse_date(starts_on);
  return recurring;
}

}  // namespace

TEST_CASE("templates make invoices over following periods, each on its day") {
  const Schedule table[]{
      {"2026-01-01", 1, "month", "day", 10, "in_advance", "", "2026-03-10",
       "2026-01-10:2026-01-01..2026-01-31 2026-02-10:2026-02-01..2026-02-28 2026-03-10:2026-03-01..2026-03-31"},
      {"2026-01-01", 1, "month", "day", 10, "in_advance", "", "2026-02-09", "2026-01-10:2026-01-01..2026-01-31"},
      {"2026-01-01", 1, "month", "day", 5, "in_arrears", "", "2026-03-05", "2026-02-05:2026-01-01..2026-01-31 2026-03-05:2026-02-01..2026-02-28"},
      {"2026-01-01", 1, "month", "day", 31, "in_advance", "", "2026-04-30",
       "2026-01-31:2026-01-01..2026-01-31 2026-02-28:2026-02-01..2026-02-28 2026-03-31:2026-03-01..2026-03-31 2026-04-30:2026-04-01..2026-04-30"},
      {"2028-01-01", 1, "month", "day", 29, "in_advance", "", "2028-02-29", "2028-01-29:2028-01-01..2028-01-31 2028-02-29:2028-02-01..2028-02-29"},
      // The last working day of January 2026 is Friday 30, of February Friday 27.
      {"2026-01-01", 1, "month", "last_working_day", 1, "in_arrears", "", "2026-02-28", "2026-01-30:2026-01-01..2026-01-31 2026-02-27:2026-02-01..2026-02-28"},
      {"2026-02-01", 1, "month", "last_working_day", 1, "in_advance", "", "2026-02-01", "2026-01-30:2026-02-01..2026-02-28"},
      {"2026-01-01", 1, "month", "last_day", 1, "in_arrears", "", "2026-02-28", "2026-01-31:2026-01-01..2026-01-31 2026-02-28:2026-02-01..2026-02-28"},
      {"2026-01-01", 1, "quarter", "day", 15, "in_arrears", "", "2026-07-15", "2026-04-15:2026-01-01..2026-03-31 2026-07-15:2026-04-01..2026-06-30"},
      {"2026-01-01", 1, "month", "day", 20, "in_arrears", "same", "2026-02-20", "2026-01-20:2026-01-01..2026-01-31 2026-02-20:2026-02-01..2026-02-28"},
      {"2026-01-01", 2, "month", "day", 1, "in_advance", "", "2026-05-01",
       "2026-01-01:2026-01-01..2026-02-28 2026-03-01:2026-03-01..2026-04-30 2026-05-01:2026-05-01..2026-06-30"},
      {"2024-02-29", 1, "year", "day", 29, "in_advance", "", "2026-12-31",
       "2024-02-29:2024-02-29..2025-02-27 2025-02-28:2025-02-28..2026-02-27 2026-02-28:2026-02-28..2027-02-27"},
      {"2026-01-31", 1, "month", "day", 31, "in_advance", "", "2026-03-31",
       "2026-01-31:2026-01-31..2026-02-27 2026-02-28:2026-02-28..2026-03-30 2026-03-31:2026-03-31..2026-04-29"},
  };
  for (const Schedule& schedule : table) {
    CAPTURE(schedule.expected);
    InvoiceTemplate recurring = monthly(schedule.starts_on);
    recurring.every = schedule.every;
    recurring.period_unit = schedule.unit;
    recurring.issue_on = schedule.issue_on;
    recurring.issue_day = schedule.day;
    recurring.billing = schedule.billing;
    recurring.issue_month = schedule.issue_month;
    CHECK(told(recurring, schedule.through) == schedule.expected);
  }
}

TEST_CASE("nothing is made before the first day, after the last, and while the template is suspended") {
  InvoiceTemplate recurring = monthly("2026-01-01");
  recurring.ends_on = parse_date("2026-04-15");
  recurring.suspensions = {{parse_date("2026-02-01"), parse_date("2026-02-28"), "urlop"}};
  CHECK(told(recurring, "2026-12-31") ==
        "2026-01-01:2026-01-01..2026-01-31 2026-03-01:2026-03-01..2026-03-31 2026-04-01:2026-04-01..2026-04-30");
  recurring.suspensions.push_back({parse_date("2026-04-01"), std::nullopt, ""});
  CHECK(told(recurring, "2026-12-31") == "2026-01-01:2026-01-01..2026-01-31 2026-03-01:2026-03-01..2026-03-31");
  CHECK(told(recurring, "2025-12-31").empty());
}

TEST_CASE("only what is due after a day is asked for") {
  const auto periods = periods_due(monthly("2026-01-01"), parse_date("2026-02-01"), parse_date("2026-04-01").value());
  REQUIRE(periods.size() == 2);
  CHECK(format_date(periods[0].issue_on) == "2026-03-01");
}
