// Tasks that wait for others: `waiting` until those are done or cancelled, `planned` from then on, and their owner is
// told that it is his turn. And checklists: who ticked what and when, and the percentage that follows from it.
#pragma once

#include <vector>

#include "engine/base/error.h"
#include "engine/records/store.h"
#include "engine/records/kinds/task.h"

namespace kartoteka::records {

/// Tasks wait for others, not for themselves, for what is above them, nor in a circle. A planned task that has to wait
/// is `waiting`; one that no longer has to is `planned`.
/// @param before  null for a new task
void check_waiting(db::Connection& connection, Task& task, const Task* before, std::vector<FieldProblem>& problems);

/// Notes who ticked an item and when; what is given of that is not believed. Where the percentage was not set by the
/// same write it becomes that of the items ticked.
void note_ticks(Task& task, const Task* before, Instant now, const Viewer& writer);

/// After a task was written: those that waited for it have their turn, or wait again where it was opened anew.
/// `before` is null for a new one, the task itself where it went into the bin or came out.
void follow_waiting(Store& store, const Task* before, const Task& after, const Viewer& writer);

/// Whether a task that the task waits for is still open.
bool has_to_wait(db::Connection& connection, RecordId task);

}  // namespace kartoteka::records
