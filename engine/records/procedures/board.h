// How the runs of a procedure stand: for a period, client by client and step by step; what is late, and what is
// missing. All of it as the viewer may see it: runs of confidential clients are not there for others.
#pragma once

#include "engine/calendar/period.h"
#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/procedure_run.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// A step of a run, as its task stands.
struct BoardStep {
  std::string key;
  RecordId task = 0;
  std::string title;
  std::string state;  ///< of the task
  std::optional<Instant> due_at;
  std::optional<RecordId> owner;
  bool late = false;  ///< open, and its time has passed
  std::int64_t ticked = 0;  ///< of the checklist
  std::int64_t items = 0;

  bool is_open() const { return state != "done" && state != "cancelled"; }
};

struct BoardRow {
  std::unique_ptr<ProcedureRun> run;
  std::string client_name;
  std::vector<BoardStep> steps;  ///< those in the bin left out

  bool is_late() const;
  std::vector<std::string> missing_files() const;
  /// Keys of open steps without an owner.
  std::vector<std::string> unassigned() const;
  /// Keys of the steps that can be worked on now.
  std::vector<std::string> current() const;
};

/// A client for whom an active rule names this period, and who has no run.
struct MissingRun {
  RecordId client;
  std::string name;
};

struct PeriodSummary {
  std::string period;
  std::int64_t runs = 0;
  std::int64_t done = 0;
  std::int64_t cancelled = 0;
};

struct Board {
  Procedure procedure;
  std::string period;  ///< "" where the procedure was never started
  std::vector<BoardRow> rows;  ///< by the clients' names
  std::vector<MissingRun> not_started;
  std::vector<PeriodSummary> periods;  ///< the newest 24
};

/// @param period  nothing: the newest
/// Errors: not_found.
Board procedure_board(Store& store, RecordId procedure, const std::optional<calendar::Period>& period, const Viewer& viewer);

/// One run with its steps. Errors: not_found.
BoardRow run_steps(Store& store, RecordId run, const Viewer& viewer);

}  // namespace kartoteka::records
