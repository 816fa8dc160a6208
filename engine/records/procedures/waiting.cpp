#include "engine/records/procedures/waiting.h"

#include <algorithm>

#include "engine/records/notifications.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

bool is_open(const Task& task) { return task.state != "done" && task.state != "cancelled" && !task.deleted_at; }

bool is_open(db::Connection& connection, RecordId task) {
  return connection
      .query_integer("SELECT 1 FROM task WHERE id = :id AND deleted_at IS NULL AND " + std::string(kOpenTask), {task})
      .has_value();
}

bool is_any_open(db::Connection& connection, const std::vector<RecordId>& tasks) {
  return std::any_of(tasks.begin(), tasks.end(), [&](RecordId task) { return is_open(connection, task); });
}

/// Whether `from` waits for `sought`, however far away.
bool waits_for(db::Connection& connection, RecordId from, RecordId sought) {
  return connection
      .query_integer("WITH RECURSIVE awaited(id) AS (SELECT item FROM task_waits_for WHERE record_id = :from UNION "
                     "SELECT item FROM task_waits_for JOIN awaited ON record_id = awaited.id) SELECT 1 FROM awaited WHERE id = :sought",
                     {from, sought})
      .has_value();
}

bool stands_above(db::Connection& connection, RecordId candidate, std::optional<RecordId> parent) {
  if (!parent) return false;
  return connection
      .query_integer("WITH RECURSIVE above(id) AS (VALUES (:parent) UNION SELECT parent FROM task JOIN above ON task.id = above.id "
                     "WHERE parent IS NOT NULL) SELECT 1 FROM above WHERE id = :candidate",
                     {*parent, candidate})
      .has_value();
}

void check_awaited(db::Connection& connection, const Task& task, std::vector<FieldProblem>& problems) {
  for (std::size_t i = 0; i < task.waits_for.size(); ++i) {
    const RecordId awaited = task.waits_for[i];
    const std::string pointer = "/waits_for/" + std::to_string(i);
    const bool is_circle = task.id != 0 && (awaited == task.id || waits_for(connection, awaited, task.id));
    if (is_circle) problems.push_back({pointer, "tasks cannot wait for each other in a circle"});
    if (stands_above(connection, awaited, task.parent)) problems.push_back({pointer, "a detail cannot wait for its main task"});
  }
}

/// The item that stood there before, by its text.
const ChecklistItem* same_item(const ChecklistItem& item, const Task* before) {
  if (!before) return nullptr;
  const auto found = std::find_if(before->checklist.begin(), before->checklist.end(),
                                  [&](const ChecklistItem& other) { return other.text == item.text; });
  return found == before->checklist.end() ? nullptr : &*found;
}

std::int64_t ticked(const Task& task) {
  return std::count_if(task.checklist.begin(), task.checklist.end(), [](const ChecklistItem& item) { return item.done; });
}

void follow_ticks(Task& task, const Task* before) {
  const bool is_given = before ? before->percent_done != task.percent_done : task.percent_done.has_value();
  const bool has_moved = ticked(task) != (before ? ticked(*before) : 0) || (before && before->checklist.size() != task.checklist.size());
  if (is_given || !has_moved || task.checklist.empty() || !is_open(task)) return;
  task.percent_done = ticked(task) * 100 / static_cast<std::int64_t>(task.checklist.size());
}

/// Tasks that wait for this one and stand in one of two states: those whose run rests only mark what they were.
std::vector<RecordId> waiting_for(db::Connection& connection, RecordId task, const std::string& state) {
  std::vector<RecordId> found;
  auto rows = connection.query(
      "SELECT task.id FROM task_waits_for JOIN task ON task.id = record_id LEFT JOIN procedure_task ON task_id = task.id LEFT JOIN procedure_run ON "
      "procedure_run.id = run_id WHERE item = :task AND task.state = :state AND task.deleted_at IS NULL AND COALESCE(procedure_run.state, 'running') = "
      "'running' ORDER BY task.id",
      {task, state}, {ColumnType::integer});
  while (rows.next()) found.push_back(rows.integer(0));
  return found;
}

std::unique_ptr<Record> set_state(Store& store, RecordId id, const std::string& state, const Viewer& writer) {
  const Viewer program = Viewer::on_behalf_of(writer);
  auto record = store.get(task_kind(), id, program);
  static_cast<Task&>(*record).state = state;
  store.update(task_kind(), *record, std::nullopt, program);
  return record;
}

}  // namespace

bool has_to_wait(db::Connection& connection, RecordId task) {
  return connection
      .query_integer("SELECT 1 FROM task_waits_for JOIN task ON task.id = item WHERE record_id = :task AND deleted_at IS NULL AND " +
                         std::string(kOpenTask) + " LIMIT 1",
                     {task})
      .has_value();
}

void check_waiting(db::Connection& connection, Task& task, const Task* before, std::vector<FieldProblem>& problems) {
  if (before && before->waits_for == task.waits_for) return;
  check_awaited(connection, task, problems);
  const bool must_wait = is_any_open(connection, task.waits_for);
  if (must_wait && task.state == "planned") task.state = "waiting";
  if (!must_wait && before && !before->waits_for.empty() && before->state == "waiting" && task.state == "waiting") task.state = "planned";
}

void note_ticks(Task& task, const Task* before, Instant now, const Viewer& writer) {
  for (ChecklistItem& item : task.checklist) {
    const ChecklistItem* earlier = same_item(item, before);
    const bool is_news = item.done && !(earlier && earlier->done);
    if (is_news && !writer.user) continue;  // the program, importing, knows better
    item.done_by = !item.done ? std::nullopt : is_news ? writer.user : earlier->done_by;
    item.done_at = !item.done ? std::nullopt : is_news ? std::optional(now) : earlier->done_at;
  }
  follow_ticks(task, before);
}

void follow_waiting(Store& store, const Task* before, const Task& after, const Viewer& writer) {
  if (!before) return;
  const bool is_over = !is_open(after);
  const bool has_turned = before == &after || is_open(*before) == is_over;
  if (!has_turned) return;
  for (const RecordId id : waiting_for(store.connection(), after.id, is_over ? "waiting" : "planned")) {
    if (has_to_wait(store.connection(), id) == is_over) continue;
    const auto task = set_state(store, id, is_over ? "planned" : "waiting", writer);
    if (is_over) tell_ready(store, static_cast<const Task&>(*task), writer);
  }
}

}  // namespace kartoteka::records
