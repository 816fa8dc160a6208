// What happened in a thread, newest first: its contacts, its tasks when they were made and when they were done, work
// on them, files and links of any of these.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct TimelineEntry {
  Instant at;
  std::string_view event;  ///< "happened" (contact, work), "created" (task, attachment, link), "done" (task)
  RecordKey key;
};

struct TimelinePage {
  std::vector<TimelineEntry> entries;
  std::string next_cursor;  ///< "" at the end
};

/// Only what the viewer may see. Errors: not_found (the thread), invalid_argument (cursor).
TimelinePage thread_timeline(Store& store, RecordId thread, std::size_t limit, const std::string& cursor, const Viewer& viewer);

}  // namespace kartoteka::records
