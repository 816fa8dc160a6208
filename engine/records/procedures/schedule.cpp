#include "engine/records/procedures/schedule.h"

#include <algorithm>

namespace kartoteka::records {

using calendar::FreeDayRule;
using calendar::Period;
using calendar::PeriodLength;
using namespace std::chrono;

PeriodLength period_length(std::string_view name) {
  if (name == "month") return PeriodLength::month;
  if (name == "quarter") return PeriodLength::quarter;
  return name == "year" ? PeriodLength::year : PeriodLength::day;
}

FreeDayRule free_day_rule(std::string_view name) {
  if (name == "before") return FreeDayRule::before;
  return name == "after" ? FreeDayRule::after : FreeDayRule::stay;
}

Date offset_day(Date anchor, std::int64_t offset, std::string_view unit) {
  return unit == "working_days" ? calendar::add_working_days(anchor, offset) : anchor + days{offset};
}

Date day_of_month(year_month in_month, std::int64_t number) {
  const Date last = calendar::last_day_of(in_month);
  return std::min(Date{in_month / 1} + days{number - 1}, last);
}

std::optional<Date> deadline_of(const Procedure& procedure, const Period& period, Date start) {
  Date deadline{};
  if (procedure.deadline_rule == "day") {
    const months later{static_cast<int>(procedure.deadline_months.value_or(1))};
    deadline = day_of_month(calendar::last_month_of(period) + later, procedure.deadline_day.value_or(1));
  } else if (procedure.deadline_rule == "offset") {
    deadline = offset_day(start, procedure.deadline_offset.value_or(0), procedure.deadline_unit);
  } else {
    return std::nullopt;
  }
  return calendar::shift_free_day(deadline, free_day_rule(procedure.free_days));
}

Date due_day(const Procedure& procedure, const ProcedureStep& step, Date start, std::optional<Date> deadline) {
  const Date anchor = step.anchor == "deadline" ? deadline.value_or(start) : start;
  const std::string& rule = step.free_days == "procedure" ? procedure.free_days : step.free_days;
  return calendar::shift_free_day(offset_day(anchor, step.offset, step.unit), free_day_rule(rule));
}

Date start_day(const ProcedureRule& rule, const Period& period) {
  const Period seen_from = calendar::shifted(period, rule.period == "previous" ? 1 : rule.period == "next" ? -1 : 0);
  const year_month_day first{seen_from.first};
  const year_month in_month = first.year() / first.month() + months{static_cast<int>(rule.start_month) - 1};
  return calendar::shift_free_day(day_of_month(in_month, rule.start_day), free_day_rule(rule.free_days));
}

Period first_period_from(const ProcedureRule& rule, Date day) {
  constexpr int kBefore = -3;  // a start lies at most one period beside its own, moved by free days a few days more
  Period period = calendar::shifted(calendar::period_around(day, period_length(rule.every)), kBefore);
  while (start_day(rule, period) < day) period = calendar::shifted(period, 1);
  return period;
}

Period run_period(const Procedure& procedure, const Period& rule_period, Date start) {
  return procedure.period == "none" ? Period{PeriodLength::day, start} : rule_period;
}

}  // namespace kartoteka::records
