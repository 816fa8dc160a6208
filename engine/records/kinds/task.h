// A task (zadanie). Main tasks and their detail tasks form a tree; tasks of one matter stand in one thread.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Task : Record {
  std::string title;
  std::string description;
  std::optional<RecordId> parent;  ///< the main task that this is a detail of; never in a circle
  std::optional<RecordId> thread;  ///< the parent's, where there is one
  std::optional<RecordId> client;
  std::optional<RecordId> owner;
  std::optional<RecordId> assigned_by;
  std::string priority = "normal";  ///< low, normal, high, urgent
  std::optional<Instant> start_at;
  std::optional<Instant> due_at;
  std::optional<std::int64_t> percent_done;  ///< 0..100
  std::string stage = "planned";             ///< planned, in_progress, waiting, done, cancelled
  std::optional<std::int64_t> planned_minutes;
  std::optional<std::int64_t> spent_minutes;
  std::vector<std::string> tags;
};

const Kind& task_kind();

}  // namespace kartoteka::records
