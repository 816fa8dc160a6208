// The days of procedures: deadlines, when steps are due, when rules start them. Arithmetic alone, no database.
#pragma once

#include "engine/calendar/period.h"
#include "engine/calendar/working_days.h"
#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/procedure_rule.h"

namespace kartoteka::records {

/// "month", "quarter", "year"; "none" is a day.
calendar::PeriodLength period_length(std::string_view name);
/// "stay", "before", "after".
calendar::FreeDayRule free_day_rule(std::string_view name);

/// So many days or working days ("working_days") after a day, before it where negative.
Date offset_day(Date anchor, std::int64_t offset, std::string_view unit);
/// A day of a month, of a shorter month its last.
Date day_of_month(std::chrono::year_month month, std::int64_t day);

/// The procedure's deadline for a run, moved off free days as the procedure says; nothing where it has none.
/// A day of a month counts from the last month of the period.
std::optional<Date> deadline_of(const Procedure& procedure, const calendar::Period& period, Date start);

/// When a step is due. Steps that count from the deadline count from the one that was moved; the result is moved off
/// free days by the step's rule, or the procedure's.
/// @param deadline  present where the step counts from it
Date due_day(const Procedure& procedure, const ProcedureStep& step, Date start, std::optional<Date> deadline);

/// The day on which a rule starts the runs of one of its periods.
Date start_day(const ProcedureRule& rule, const calendar::Period& period);
/// The first of the rule's periods that starts on or after a day.
calendar::Period first_period_from(const ProcedureRule& rule, Date day);
/// The period that a run is for: the rule's, or for a procedure without periods the day of the start.
calendar::Period run_period(const Procedure& procedure, const calendar::Period& rule_period, Date start);

}  // namespace kartoteka::records
