// The rules of tasks: trees without circles, a detail in the thread of its main task, stages that set the state, who
// handed a task out. Asked by rules.h before a task is written.
#pragma once

#include <vector>

#include "engine/base/error.h"
#include "engine/db/connection.h"
#include "engine/records/kinds/task.h"
#include "engine/records/permissions.h"

namespace kartoteka::records {

/// Deeper trees of tasks than this are a mistake.
inline constexpr int kMaxTaskDepth = 50;

/// Fills in what follows from other values and from what was there before (null for a new task):
/// - a detail takes its main task's thread, and its client where it has none
/// - a stage that is set sets the state; another state clears a stage that does not belong to it
/// - a task that becomes done has 100 percent unless others are given
/// - an owner set by another user makes that user the one who assigned it
void apply_task_rules(db::Connection& connection, Task& task, const Task* before, const Viewer& writer, std::vector<FieldProblem>& problems);

}  // namespace kartoteka::records
