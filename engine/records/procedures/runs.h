// The life of a run: it is done when its steps are, it can be suspended, taken up again and cancelled, and what the
// client sends in is noted.
#pragma once

#include "engine/records/kinds/procedure_run.h"
#include "engine/records/kinds/task.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// After a run was made: its tasks and its thread are known as its own. The same where it came by an import.
void tie_run(Store& store, const ProcedureRun& run);

/// After a task was written: when the last step of a run is done (or cancelled) its main task is done and its thread
/// closed; where a step is opened anew both are again open. `before` is as in follow_write.
void follow_run(Store& store, const Task* before, const Task& after, const Viewer& writer);

/// Its open tasks wait until it is resumed; it is not told when it is their turn.
/// Errors: not_found, forbidden (managers and administrators), conflict (it does not run).
std::unique_ptr<ProcedureRun> suspend_run(Store& store, RecordId run, const Viewer& writer);
/// Its tasks are what they had been, or wait for others where these are still open. Errors: as above.
std::unique_ptr<ProcedureRun> resume_run(Store& store, RecordId run, const Viewer& writer);
/// Its open tasks are cancelled and its thread closed; the same client and period may be started again by hand.
/// Errors: as above; conflict where it is over.
std::unique_ptr<ProcedureRun> cancel_run(Store& store, RecordId run, const Viewer& writer);

struct FileReceipt {
  std::size_t file;  ///< its place in the run's list, from 0
  bool received;
  std::optional<RecordId> attachment;
};

/// Notes what the client has sent in, or that it is missing after all. For everybody who may write and see the run.
/// Errors: not_found, invalid_argument.
std::unique_ptr<ProcedureRun> note_file(Store& store, RecordId run, const FileReceipt& receipt, const Viewer& writer);

/// A run that goes over to a client who has one for the same period gives way: it counts as cancelled, its thread and
/// tasks stay.
void give_way(db::Connection& connection, ProcedureRun& run);

}  // namespace kartoteka::records
