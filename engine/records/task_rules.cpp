#include "engine/records/task_rules.h"

#include "engine/records/calendar/series.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// How many tasks stand one under the other above a task, itself counted; nothing where `below` is among them, or
/// where they are too many.
std::optional<int> depth_above(db::Connection& connection, std::optional<RecordId> task, RecordId below) {
  int depth = 0;
  for (; task; ++depth) {
    if (*task == below || depth > kMaxTaskDepth) return std::nullopt;
    task = connection.query_integer("SELECT parent FROM task WHERE id = :id", {*task});
  }
  return depth;
}

/// How many levels of details a task has.
int height(db::Connection& connection, RecordId task) {
  const auto found = connection.query_integer(
      "WITH RECURSIVE below(id, depth) AS (VALUES (:task, 0) UNION ALL SELECT task.id, below.depth + 1 FROM task JOIN below ON "
      "task.parent = below.id WHERE below.depth <= :most) SELECT MAX(depth) FROM below",
      {task, std::int64_t{kMaxTaskDepth}});
  return static_cast<int>(found.value_or(0));
}

bool stands_well(db::Connection& connection, const Task& task, bool is_moved, std::vector<FieldProblem>& problems) {
  const auto depth = depth_above(connection, task.parent, task.id);
  const bool is_deep = depth && *depth + (is_moved ? height(connection, task.id) : 0) > kMaxTaskDepth;
  if (!depth) {
    const bool is_circle = depth_above(connection, task.parent, 0).has_value();
    problems.push_back({"/parent", is_circle ? "a task cannot be a detail of itself" : "tasks stand too deep in each other"});
  } else if (is_deep) {
    problems.push_back({"/parent", "tasks stand too deep in each other"});
  }
  return depth && !is_deep;
}

/// A detail stands in its main task's thread. One that is put under another main task goes to that one's thread.
void follow_parent(db::Connection& connection, Task& task, const Task* before, std::vector<FieldProblem>& problems) {
  if (!task.parent) return;
  const bool is_moved = before && before->parent != task.parent;
  if ((!before || is_moved) && !stands_well(connection, task, is_moved, problems)) return;
  auto rows = connection.query("SELECT thread, client FROM task WHERE id = :id", {*task.parent}, {ColumnType::integer, ColumnType::integer});
  if (!rows.next()) return;
  const auto thread = rows.optional_integer(0);
  const bool is_given = before ? before->thread != task.thread : task.thread.has_value();
  if (is_given && task.thread != thread) {
    problems.push_back({"/thread", "a detail stands in the thread of its main task " + std::to_string(*task.parent)});
  }
  task.thread = thread;
  if (!task.client) task.client = rows.optional_integer(1);
}

void follow_stage(db::Connection& connection, Task& task, const Task* before) {
  if (!task.stage) return;
  const auto state = connection.query_text("SELECT state FROM stage WHERE id = :id", {*task.stage});
  const bool is_set = !before || before->stage != task.stage;
  if (is_set) {
    task.state = state.value_or(task.state);
  } else if (task.state != state) {
    task.stage.reset();
  }
}

void follow_state(Task& task, const Task* before) {
  if (task.state != "done" || (before && before->state == "done")) return;
  const bool is_given = before ? before->percent_done != task.percent_done : task.percent_done.has_value();
  if (!is_given) task.percent_done = 100;
}

void note_assigner(Task& task, const Task* before, const Viewer& writer) {
  const bool is_set = task.owner && (!before || before->owner != task.owner);
  const bool is_given = before ? before->assigned_by != task.assigned_by : task.assigned_by.has_value();
  if (is_set && !is_given && writer.user && writer.user != task.owner) task.assigned_by = writer.user;
}

}  // namespace

void apply_task_rules(db::Connection& connection, Task& task, const Task* before, const Viewer& writer, std::vector<FieldProblem>& problems) {
  if (task.start_at && task.due_at && *task.due_at < *task.start_at) problems.push_back({"/due_at", "must not be before start_at"});
  follow_parent(connection, task, before, problems);
  follow_stage(connection, task, before);
  follow_state(task, before);
  note_assigner(task, before, writer);
  check_recurrence(connection, task, before, problems);
}

}  // namespace kartoteka::records
