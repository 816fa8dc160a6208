// Threads are split and joined, tasks and contacts move between them. Each call is one transaction; every record that
// moves has its own change and audit rows, by the one who asked.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

/// Puts a task or contact into another thread, or into none. A task takes its details along and leaves its main task.
/// @param kind      task or contact
/// @param expected  as Store::update
/// Errors: as Store::update
std::unique_ptr<Record> move_to_thread(Store& store, const Kind& kind, RecordId id, std::optional<RecordId> thread,
                                       std::optional<ChangeNumber> expected, const Viewer& writer);

struct ThreadSplit {
  std::string title;  ///< of the new thread
  std::vector<RecordId> contacts;
  std::vector<RecordId> tasks;  ///< with their details; one whose main task goes too stays its detail
};

/// Makes a thread of a part of another, with that one's client, owner, category, tags and watchers.
/// Errors: invalid_argument (nothing to split off, not in the thread), and as Store::update.
std::unique_ptr<Record> split_thread(Store& store, RecordId thread, const ThreadSplit& split, const Viewer& writer);

/// Brings all tasks, contacts, attachments and links of a thread to another, what the writer does not see too, and
/// closes the first. The other one gains its tags and watchers.
/// @return  the thread joined into
/// Errors: invalid_argument (itself), conflict (joined already), and as Store::update.
std::unique_ptr<Record> join_threads(Store& store, RecordId thread, RecordId into, const Viewer& writer);

}  // namespace kartoteka::records
