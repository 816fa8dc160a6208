#include "engine/records/calendar/next_task.h"

#include <algorithm>
#include <map>

#include "engine/records/kinds/user.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;
using std::chrono::milliseconds;

bool is_there(db::Connection& connection, RecordId user) {
  return connection.query_integer("SELECT 1 FROM app_user WHERE id = :id AND deleted_at IS NULL", {user}).has_value();
}

void leave_out_who_is_gone(db::Connection& connection, Task& task) {
  for (std::optional<RecordId>* user : {&task.owner, &task.assigned_by}) {
    if (*user && !is_there(connection, **user)) user->reset();
  }
  std::erase_if(task.watchers, [&](RecordId user) { return !is_there(connection, user); });
}

/// As far from one moment as from another before, by Warsaw's clocks.
std::optional<Instant> moved(const std::optional<Instant>& at, milliseconds by) {
  return at ? std::optional(warsaw_moment(warsaw_clock(*at) + by)) : std::nullopt;
}

Task begun_anew(db::Connection& connection, const Task& last) {
  Task task;
  task.title = last.title;
  task.description = with_boxes_unticked(last.description);
  task.parent = last.parent;
  task.thread = last.thread;
  task.client = last.client;
  task.owner = last.owner;
  task.assigned_by = last.assigned_by;
  task.priority = last.priority;
  task.planned_minutes = last.planned_minutes;
  task.reminders = last.reminders;
  task.watchers = last.watchers;
  task.tags = last.tags;
  for (const ChecklistItem& item : last.checklist) task.checklist.push_back({item.text});
  leave_out_who_is_gone(connection, task);
  return task;
}

std::vector<RecordId> details_of(db::Connection& connection, RecordId task) {
  std::vector<RecordId> details;
  auto rows = connection.query("SELECT id FROM task WHERE parent = :task AND deleted_at IS NULL AND recurrence = '' ORDER BY id", {task}, {ColumnType::integer});
  while (rows.next()) details.push_back(rows.integer(0));
  return details;
}

/// The copy of each of the tasks that were copied.
using Copies = std::map<RecordId, RecordId>;

/// Details that recur by themselves stay with their own series; cancelled ones were not wanted. A copy waits for the
/// copies of what the detail waited for.
void copy_details(Store& store, RecordId from, RecordId to, milliseconds by, Copies& copies) {
  for (const RecordId id : details_of(store.connection(), from)) {
    const auto record = store.get(task_kind(), id, Viewer::system());
    const auto& detail = static_cast<const Task&>(*record);
    if (detail.state == "cancelled") continue;
    Task copy = begun_anew(store.connection(), detail);
    copy.parent = to;
    copy.start_at = moved(detail.start_at, by);
    copy.due_at = moved(detail.due_at, by);
    for (const RecordId other : detail.waits_for) {
      if (const auto at = copies.find(other); at != copies.end()) copy.waits_for.push_back(at->second);
    }
    store.create(task_kind(), copy, Viewer::system());
    copies[id] = copy.id;
    copy_details(store, id, copy.id, by, copies);
  }
}

}  // namespace

std::string with_boxes_unticked(const std::string& markdown) {
  std::string text = markdown;
  for (std::size_t at = text.find('['); at != std::string::npos; at = text.find('[', at + 1)) {
    const bool is_ticked = at + 2 < text.size() && (text[at + 1] == 'x' || text[at + 1] == 'X') && text[at + 2] == ']';
    const bool is_item = at >= 2 && text[at - 1] == ' ' && (text[at - 2] == '-' || text[at - 2] == '*' || text[at - 2] == '+');
    if (is_ticked && is_item) text[at + 1] = ' ';
  }
  return text;
}

RecordId make_next_task(Store& store, const Task& last, Instant occurrence_at) {
  db::Connection& connection = store.connection();
  Task next = begun_anew(connection, last);
  next.series = last.series;
  next.occurrence_at = occurrence_at;
  next.recurrence = last.recurrence;
  next.recurrence_mode = last.recurrence_mode;
  (last.due_at ? next.due_at : next.start_at) = occurrence_at;
  const auto lead = connection.query_integer("SELECT lead FROM task_series WHERE id = :id", {last.series.value_or(0)});
  if (last.due_at && lead) next.start_at = warsaw_moment(warsaw_clock(occurrence_at) - milliseconds{*lead});
  store.create(task_kind(), next, Viewer::system());
  Copies copies{{last.id, next.id}};
  copy_details(store, last.id, next.id, warsaw_clock(occurrence_at) - warsaw_clock(last.occurrence_at.value()), copies);
  return next.id;
}

}  // namespace kartoteka::records
