// Starting a procedure for a client: a thread with a main task and a task for each step, the run that remembers them,
// all in one transaction. A client never has two runs of a procedure for the same period; the database itself refuses
// the second (procedure_run_once), whoever asks at once.
#pragma once

#include "engine/calendar/period.h"
#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/procedure_run.h"
#include "engine/records/store.h"

namespace kartoteka::records {

struct RunRequest {
  RecordId procedure;
  RecordId client;
  calendar::Period period;
  Date start;                    ///< the day that offsets are counted from
  std::optional<RecordId> rule;  ///< that starts it; nothing where a user does
};

struct PlannedStep {
  std::string key;
  std::string title;
  Date due{};
  std::optional<RecordId> owner;
  std::string problem;  ///< why it has no owner, or that it is due before the start; "" for none
};

/// What a start makes, or would make.
struct RunPlan {
  std::string name;
  std::optional<Date> deadline;
  std::optional<RecordId> owner;  ///< of the thread and the main task
  std::vector<PlannedStep> steps;
  std::vector<std::string> files;
};

/// Looks, and makes nothing. Reads as the program itself.
RunPlan plan_run(db::Connection& connection, const Procedure& procedure, const RunRequest& wanted);

/// The run of a client for a period that was not cancelled.
std::optional<RecordId> find_run(db::Connection& connection, RecordId procedure, RecordId client, const calendar::Period& period);
/// Any run of a client for a period, cancelled or not: what a rule has once started it never starts again.
bool was_ever_run(db::Connection& connection, RecordId procedure, RecordId client, const calendar::Period& period);

/// Makes the run in one transaction. The tasks are the starter's doing; started by a rule they are the program's own,
/// and those whose turn it is are told to their owners.
/// Errors: conflict (it was started already; the procedure is not active or has no steps), not_found.
std::unique_ptr<ProcedureRun> start_run(Store& store, const RunRequest& wanted, const Viewer& starter);

/// The clients with a tag, by their ids; those in the bin left out.
std::vector<RecordId> clients_with_tag(db::Connection& connection, const std::string& tag);

}  // namespace kartoteka::records
