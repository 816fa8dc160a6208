// The rounds of the rules: what is due is started, each period of each rule exactly once, in order, with the dates that
// it would have had on its day, however long the machine was off. A rule remembers the next period that it has to
// start (procedure_rule.next_period) and moves on only when all its clients have their run; a round that is cut short
// begins again and passes over the clients who have one. A clock that goes back starts nothing.
#pragma once

#include <functional>

#include "engine/calendar/period.h"
#include "engine/records/kinds/procedure_rule.h"
#include "engine/records/store.h"

namespace kartoteka::records {

class Database;

struct RoundOptions {
  /// Asked between two clients; the rest is left to the next round. May be empty.
  std::function<bool()> is_stopping;
  /// Told of what could not be started for a client: it is passed over. May be empty.
  std::function<void(const std::string& message)> log;
};

/// Starts what the active rules are to have started until now. Each client is a transaction of its own.
/// @return  how many runs were made
/// Errors: what makes any write impossible (unavailable, no_space, corrupt); the next round goes on from there.
std::size_t run_due_rules(Database& database, const RoundOptions& options);

/// The clients whom a rule is for now: those listed, and those with its tag; by their ids.
std::vector<RecordId> clients_of_rule(db::Connection& connection, const ProcedureRule& rule);

/// Before a rule is written: where it begins, or goes on. One whose suspension ends goes on with the first period that
/// starts today or later; what fell due meanwhile is left out.
/// @param before       null for a new rule
/// @param is_imported  what it started elsewhere comes along as runs: it goes on from today too
void plan_rule(ProcedureRule& rule, const ProcedureRule* before, Date today, bool is_imported = false);

/// Lets a suspended rule go on. Errors: not_found, forbidden, conflict (it is not suspended).
/// @param catches_up  what fell due meanwhile is started as well
std::unique_ptr<ProcedureRule> resume_rule(Store& store, RecordId rule, bool catches_up, const Viewer& writer);
std::unique_ptr<ProcedureRule> suspend_rule(Store& store, RecordId rule, const Viewer& writer);

struct PlannedStart {
  calendar::Period period;
  Date start;
  std::optional<Date> deadline;
};

/// The next starts of a rule, at most `count`.
std::vector<PlannedStart> next_starts(Store& store, const ProcedureRule& rule, std::size_t count);

}  // namespace kartoteka::records
