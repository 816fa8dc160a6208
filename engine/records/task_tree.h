// The tasks of a thread as the trees that they are.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct TaskNode {
  std::unique_ptr<Record> task;
  std::size_t depth = 0;  ///< 0 for a main task
  std::size_t children = 0;
  /// Of the task and all below it, as a thread's (thread_progress.h); nothing where all of it is cancelled.
  std::optional<std::int64_t> progress_percent;
};

/// Each task before its details, those in the order in which they were made. A task whose main task the viewer may not
/// see, or that is in the bin, stands as a main task.
/// Errors: not_found (the thread).
std::vector<TaskNode> task_tree(Store& store, RecordId thread, const Viewer& viewer);

}  // namespace kartoteka::records
