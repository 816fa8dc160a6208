// A procedure (procedura): how a recurring matter of clients is done, step by step. Starting it for a client makes a
// thread with a main task and one detail task for each step (engine/records/procedures/start.h).
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct ProcedureStep {
  std::string key;    ///< names the step within the procedure; given by the program where left out
  std::string title;
  std::string description;
  std::vector<std::string> checklist;
  std::string anchor = "start";  ///< start, deadline: what the offset is counted from
  std::int64_t offset = 0;       ///< after the anchor; before it where negative
  std::string unit = "working_days";  ///< days, working_days
  std::string free_days = "procedure";  ///< procedure (as the procedure says), stay, before, after
  std::string owner_rule = "client_owner";  ///< client_owner, procedure_owner, user, role, team
  std::optional<RecordId> user;  ///< for the rule user
  std::string role;              ///< for the rule role
  std::optional<RecordId> team;  ///< for the rule team
  std::optional<std::int64_t> planned_minutes;
  std::vector<std::string> waits_for;  ///< keys of steps that must be done before
  std::vector<std::string> files;      ///< what the client must send in for it
};

struct Procedure : Record {
  std::string name;
  std::string description;
  std::optional<RecordId> owner;  ///< who is responsible for the procedure
  std::string state = "active";   ///< draft, active, archived; only active ones are started
  std::string period = "month";   ///< none, month, quarter, year: what one run of it is for
  std::string deadline_rule = "none";  ///< none; day: a day of a month after the period; offset: from the start
  std::optional<std::int64_t> deadline_day;     ///< 1..31, of a shorter month its last day
  std::optional<std::int64_t> deadline_months;  ///< months after the period's last; nothing is 1
  std::optional<std::int64_t> deadline_offset;
  std::string deadline_unit = "working_days";  ///< days, working_days
  std::string free_days = "after";             ///< stay, before, after: where dates on free days go
  std::vector<ProcedureStep> steps;
  std::vector<std::string> tags;
  /// Counts the changes of what is done (owner, state and tags aside); runs keep the version that they began with.
  std::int64_t version = 0;
};

const Kind& procedure_kind();

/// What becomes of dates on free days.
std::vector<Choice> free_day_rules();

}  // namespace kartoteka::records
