// A thread (wątek): one matter, with its tasks, contacts and files.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Thread : Record {
  std::string title;
  std::optional<RecordId> client;
  std::optional<RecordId> owner;
  std::string state = "open";  ///< open, waiting, closed
  std::string summary;
  std::string category;
  std::vector<std::string> tags;
  std::vector<RecordId> watchers;
  std::optional<RecordId> procedure;    ///< that the thread is a run of
  std::optional<RecordId> merged_into;  ///< the thread that this one was joined to

  // Made of the thread's tasks, work entries and contacts; see engine/records/thread_progress.h.
  std::optional<std::int64_t> progress_percent;  ///< 0..100; nothing without a task
  std::int64_t planned_minutes = 0;
  std::int64_t spent_minutes = 0;
  std::int64_t open_tasks = 0;
  std::int64_t tasks = 0;
  std::optional<Instant> next_due_at;       ///< of its open tasks
  std::optional<Instant> last_activity_at;
};

/// The SQL condition of a thread that is not over.
inline constexpr std::string_view kOpenThread = "state <> 'closed'";

const Kind& thread_kind();

}  // namespace kartoteka::records
