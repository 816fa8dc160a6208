// A task (zadanie). Main tasks and their detail tasks form a tree; tasks of one matter stand in one thread.
#pragma once

#include "engine/records/kind.h"
#include "engine/records/kinds/reminder.h"

namespace kartoteka::records {

/// Something to tick off. The program notes who ticked it and when.
struct ChecklistItem {
  std::string text;
  bool done = false;
  std::optional<RecordId> done_by;
  std::optional<Instant> done_at;
};

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
  std::string state = "planned";             ///< planned, in_progress, waiting, done, cancelled
  std::optional<RecordId> stage;             ///< one of the company's own stages; each belongs to a state
  std::optional<std::int64_t> planned_minutes;
  std::int64_t spent_minutes = 0;  ///< the sum of the task's work entries
  std::vector<RecordId> watchers;
  std::vector<std::string> tags;
  std::vector<ChecklistItem> checklist;
  std::vector<RecordId> waits_for;  ///< tasks that must be done before; until then this one is `waiting`
  std::vector<Reminder> reminders;  ///< before due_at; none: those of the owner
  std::string recurrence;           ///< RRULE of RFC 5545; of the newest task of a series, see calendar/series.h
  std::string recurrence_mode = "when_due";  ///< when_due, when_done
  std::optional<RecordId> series;            ///< the first task of the series that this one is of
  std::optional<Instant> occurrence_at;      ///< when its rule says; the task itself may be moved
};

/// The SQL condition of a task that is still to be done.
inline constexpr std::string_view kOpenTask = "state NOT IN ('done', 'cancelled')";

/// The states of a task: they are the program's own, each of the company's stages belongs to one.
std::vector<Choice> task_states();

const Kind& task_kind();

}  // namespace kartoteka::records
