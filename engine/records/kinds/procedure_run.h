// One run of a procedure: for one client and one period, with the thread that was made for it. Only the program makes
// and changes runs (engine/records/procedures), so that there is never a second one for the same client and period.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

/// Something that the client must send in.
struct NeededFile {
  std::string name;
  std::string step;  ///< the key of the step that needs it
  bool received = false;
  std::optional<RecordId> attachment;  ///< what came, where it is kept as a file
};

/// Which task stands for which step.
struct StepTask {
  std::string step;  ///< its key
  std::optional<RecordId> task;
};

struct ProcedureRun : Record {
  std::string name;  ///< the thread's title as it began
  std::optional<RecordId> procedure;
  std::int64_t version = 0;  ///< of the procedure
  std::optional<RecordId> client;
  std::string period;  ///< "2026-09"
  std::optional<RecordId> rule;  ///< the rule that started it
  std::optional<RecordId> thread;
  std::optional<RecordId> main_task;
  std::optional<Date> started_on;  ///< the day that offsets are counted from
  std::optional<Date> deadline;
  std::string state = "running";  ///< running, suspended, done, cancelled
  std::vector<NeededFile> files;
  std::vector<StepTask> steps;  ///< in the order of the procedure
};

const Kind& procedure_run_kind();

}  // namespace kartoteka::records
