// A rule that starts a procedure again and again: every month, quarter or year, for listed clients and for those with
// a tag (engine/records/procedures/rule_rounds.h).
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

/// Clients that a rule may list one by one; more are named by a tag.
inline constexpr std::size_t kMaxRuleClients = 5'000;

struct ProcedureRule : Record {
  std::string name;
  std::optional<RecordId> procedure;
  std::string every = "month";      ///< month, quarter, year; of a procedure with a period the same
  std::string period = "previous";  ///< previous, current, next: the period that a start is for, seen from its day
  std::int64_t start_month = 1;     ///< 1.. the month of the quarter or year in which it starts
  std::int64_t start_day = 1;       ///< 1..31, of a shorter month its last day
  std::string free_days = "stay";   ///< stay, before, after: where a start on a free day goes
  std::vector<RecordId> clients;
  std::string tag;                  ///< of clients, as they have it on the day of the start; "": none by tag
  std::optional<RecordId> owner;
  std::string first_period;         ///< "2026-09"; where left out the first that starts on or after today
  std::string last_period;          ///< "": without end
  std::string state = "active";     ///< active, suspended
  std::string next_period;          ///< the first that was not started yet; "" where there is none
  std::optional<Date> next_start;   ///< its day
};

const Kind& procedure_rule_kind();

}  // namespace kartoteka::records
