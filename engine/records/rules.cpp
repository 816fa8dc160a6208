#include "engine/records/rules.h"

#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/task.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// Deeper trees of tasks than this are a mistake.
constexpr int kMaxTaskDepth = 50;

void apply(db::Connection& connection, Task& task, std::vector<FieldProblem>& problems) {
  if (task.start_at && task.due_at && *task.due_at < *task.start_at) {
    problems.push_back({"/due_at", "must not be before start_at"});
  }
  if (!task.parent) return;
  std::optional<RecordId> ancestor = task.parent;
  for (int depth = 0; ancestor; ++depth) {
    if (*ancestor == task.id) return problems.push_back({"/parent", "a task cannot be a detail of itself"});
    if (depth == kMaxTaskDepth) return problems.push_back({"/parent", "tasks stand too deep in each other"});
    ancestor = connection.query_integer("SELECT parent FROM task WHERE id = :id", {*ancestor});
  }
  auto rows = connection.query("SELECT thread, client FROM task WHERE id = :id", {*task.parent},
                               {ColumnType::integer, ColumnType::integer});
  if (!rows.next()) return;
  if (!task.thread) task.thread = rows.optional_integer(0);
  if (!task.client) task.client = rows.optional_integer(1);
}

void apply(const Answer& answer, std::vector<FieldProblem>& problems) {
  if (answer.valid_from && answer.valid_to && *answer.valid_to < *answer.valid_from) {
    problems.push_back({"/valid_to", "must not be before valid_from"});
  }
}

void apply(const Link& link, std::vector<FieldProblem>& problems) {
  if (link.source == link.target) problems.push_back({"/target", "a record cannot be tied to itself"});
}

}  // namespace

std::vector<FieldProblem> apply_rules(db::Connection& connection, const Kind& kind, Record& record) {
  std::vector<FieldProblem> problems;
  if (&kind == &task_kind()) apply(connection, static_cast<Task&>(record), problems);
  if (&kind == &answer_kind()) apply(static_cast<const Answer&>(record), problems);
  if (&kind == &link_kind()) apply(static_cast<const Link&>(record), problems);
  return problems;
}

}  // namespace kartoteka::records
