// The next task of a series: what it takes over from the last one, and what begins anew.
#pragma once

#include "engine/records/kinds/task.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// Makes the task of a series for the moment `occurrence_at`, with the details of the last one. It keeps title, texts
/// and checklist (unticked), owner, thread, client, plan, reminders, watchers and the recurrence; times keep their
/// distance from the occurrence by Warsaw's clocks. Users who are gone are left out.
RecordId make_next_task(Store& store, const Task& last, Instant occurrence_at);

/// "- [x] step" becomes "- [ ] step".
std::string with_boxes_unticked(const std::string& markdown);

}  // namespace kartoteka::records
