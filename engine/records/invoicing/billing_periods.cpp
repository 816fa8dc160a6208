#include "engine/records/invoicing/billing_periods.h"

#include <algorithm>

#include "engine/calendar/working_days.h"

namespace kartoteka::records {
namespace {

using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

/// A template of a month makes so many periods in a hundred years.
constexpr std::int64_t kMostPeriods = 1'200;

year_month month_of(Date day) {
  const year_month_day date(day);
  return date.year() / date.month();
}

std::int64_t months_of(const InvoiceTemplate& recurring) {
  const std::int64_t unit = recurring.period_unit == "year" ? 12 : recurring.period_unit == "quarter" ? 3 : 1;
  return unit * std::max<std::int64_t>(recurring.every, 1);
}

/// Months from the period's first month (in advance) or its last (in arrears) to that of issue. Where nothing is said, a
/// day of the month is that of the month in which the period begins, or of the month after it ends; the last day of a
/// month is the one before the period begins, or the one in which it ends.
int shift_of(const InvoiceTemplate& recurring) {
  if (recurring.issue_month == "previous") return -1;
  if (recurring.issue_month == "same") return 0;
  if (recurring.issue_month == "next") return 1;
  const bool is_day = recurring.issue_on == "day";
  if (recurring.billing == "in_advance") return is_day ? 0 : -1;
  return is_day ? 1 : 0;
}

Date issue_day_in(const InvoiceTemplate& recurring, year_month month) {
  const Date last = calendar::last_day_of(month);
  if (recurring.issue_on == "last_day") return last;
  if (recurring.issue_on == "last_working_day") return calendar::last_working_day_of(month);
  const Date first = month / 1;
  return std::min(first + std::chrono::days(std::clamp<std::int64_t>(recurring.issue_day, 1, 31) - 1), last);
}

bool is_suspended(const InvoiceTemplate& recurring, Date day) {
  return std::any_of(recurring.suspensions.begin(), recurring.suspensions.end(), [&](const Suspension& suspension) {
    return suspension.starts_on && *suspension.starts_on <= day && (!suspension.ends_on || day <= *suspension.ends_on);
  });
}

}  // namespace

Date add_months(Date day, std::int64_t count) {
  const year_month_day date(day);
  const year_month month = date.year() / date.month() + months(count);
  return std::min(Date(month / 1) + (date.day() - std::chrono::day(1)), calendar::last_day_of(month));
}

std::vector<BillingPeriod> periods_due(const InvoiceTemplate& recurring, std::optional<Date> after, Date through) {
  std::vector<BillingPeriod> periods;
  if (!recurring.starts_on) return periods;
  const std::int64_t length = months_of(recurring);
  for (std::int64_t i = 0; i < kMostPeriods; ++i) {
    BillingPeriod period;
    period.first = add_months(*recurring.starts_on, i * length);
    period.last = add_months(*recurring.starts_on, (i + 1) * length) - std::chrono::days(1);
    if (recurring.ends_on && period.first > *recurring.ends_on) break;
    const Date edge = recurring.billing == "in_advance" ? period.first : period.last;
    period.issue_on = issue_day_in(recurring, month_of(edge) + months(shift_of(recurring)));
    if (period.issue_on > through) break;
    const bool is_due = !after || period.issue_on > *after;
    if (is_due && !is_suspended(recurring, period.issue_on)) periods.push_back(period);
  }
  return periods;
}

}  // namespace kartoteka::records
