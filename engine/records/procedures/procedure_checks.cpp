#include "engine/records/procedures/procedure_checks.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/calendar/period.h"
#include "engine/records/procedures/schedule.h"

namespace kartoteka::records {
namespace {

std::string place(std::size_t step, std::string_view member) { return "/steps/" + std::to_string(step) + "/" + std::string(member); }

bool is_key(const std::string& key) {
  return std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
}

void give_keys(std::vector<ProcedureStep>& steps) {
  std::set<std::string> taken;
  for (const ProcedureStep& step : steps) taken.insert(step.key);
  int number = 0;
  for (ProcedureStep& step : steps) {
    if (!step.key.empty()) continue;
    do {
      step.key = "krok-" + std::to_string(++number);
    } while (!taken.insert(step.key).second);
  }
}

void check_keys(const std::vector<ProcedureStep>& steps, std::vector<FieldProblem>& problems) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (!is_key(steps[i].key)) problems.push_back({place(i, "key"), "expected small letters a to z, digits, - and _"});
    if (!seen.insert(steps[i].key).second) problems.push_back({place(i, "key"), "another step has it already"});
  }
}

void check_step(const Procedure& procedure, std::size_t i, std::vector<FieldProblem>& problems) {
  const ProcedureStep& step = procedure.steps[i];
  if (step.anchor == "deadline" && procedure.deadline_rule == "none") {
    problems.push_back({place(i, "anchor"), "the procedure has no deadline to count from"});
  }
  if (step.owner_rule == "user" && !step.user) problems.push_back({place(i, "user"), "must be given"});
  if (step.owner_rule == "role" && step.role.empty()) problems.push_back({place(i, "role"), "must be given"});
  if (step.owner_rule == "team" && !step.team) problems.push_back({place(i, "team"), "must be given"});
}

using Waits = std::map<std::string, const std::vector<std::string>*>;

/// Whether `from` waits for `sought`, however far away. `seen` keeps circles elsewhere from being walked for ever.
bool waits_for(const Waits& waits, const std::string& from, const std::string& sought, std::set<std::string>& seen) {
  const auto found = waits.find(from);
  if (found == waits.end() || !seen.insert(from).second) return false;
  return std::any_of(found->second->begin(), found->second->end(),
                     [&](const std::string& awaited) { return awaited == sought || waits_for(waits, awaited, sought, seen); });
}

void check_waits(const std::vector<ProcedureStep>& steps, std::vector<FieldProblem>& problems) {
  Waits waits;
  for (const ProcedureStep& step : steps) waits[step.key] = &step.waits_for;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    for (std::size_t j = 0; j < steps[i].waits_for.size(); ++j) {
      const std::string& awaited = steps[i].waits_for[j];
      const std::string pointer = place(i, "waits_for") + "/" + std::to_string(j);
      std::set<std::string> seen;
      if (!waits.contains(awaited)) {
        problems.push_back({pointer, "there is no step " + awaited});
      } else if (awaited == steps[i].key || waits_for(waits, awaited, steps[i].key, seen)) {
        problems.push_back({pointer, "steps cannot wait for each other in a circle"});
      }
    }
  }
}

void check_deadline(const Procedure& procedure, std::vector<FieldProblem>& problems) {
  if (procedure.deadline_rule == "day" && !procedure.deadline_day) problems.push_back({"/deadline_day", "must be given"});
  if (procedure.deadline_rule == "offset" && !procedure.deadline_offset) problems.push_back({"/deadline_offset", "must be given"});
}

bool is_of(const std::string& period, const ProcedureRule& rule) {
  const auto parsed = calendar::parse_period(period);
  return parsed && parsed->length == period_length(rule.every);
}

void check_periods(const ProcedureRule& rule, std::vector<FieldProblem>& problems) {
  const bool has_first = !rule.first_period.empty(), has_last = !rule.last_period.empty();
  if (has_first && !is_of(rule.first_period, rule)) problems.push_back({"/first_period", "expected a " + rule.every});
  if (has_last && !is_of(rule.last_period, rule)) problems.push_back({"/last_period", "expected a " + rule.every});
  if (has_first && has_last && rule.last_period < rule.first_period) problems.push_back({"/last_period", "must not be before first_period"});
  const std::int64_t months = rule.every == "month" ? 1 : rule.every == "quarter" ? 3 : 12;
  if (rule.start_month > months) problems.push_back({"/start_month", "a " + rule.every + " has no such month"});
}

}  // namespace

void check_procedure(Procedure& procedure, std::vector<FieldProblem>& problems) {
  give_keys(procedure.steps);
  check_keys(procedure.steps, problems);
  check_deadline(procedure, problems);
  for (std::size_t i = 0; i < procedure.steps.size(); ++i) check_step(procedure, i, problems);
  check_waits(procedure.steps, problems);
}

void check_procedure_rule(db::Connection& connection, ProcedureRule& rule, const ProcedureRule* before, std::vector<FieldProblem>& problems) {
  if (before && (before->procedure != rule.procedure)) problems.push_back({"/procedure", "stays what it is; make another rule"});
  if (before && before->every != rule.every) problems.push_back({"/every", "stays what it is; make another rule"});
  const auto period = connection.query_text("SELECT period FROM procedure WHERE id = :id", {rule.procedure.value_or(0)});
  if (period && *period != "none" && *period != rule.every) problems.push_back({"/every", "the procedure is for a " + *period});
  if (rule.clients.empty() && rule.tag.empty()) problems.push_back({"/tag", "a rule is for clients with a tag, or for listed clients"});
  check_periods(rule, problems);
}

}  // namespace kartoteka::records
