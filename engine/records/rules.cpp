#include "engine/records/rules.h"

#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/user.h"

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

/// Without an administrator nobody could ever make one again.
bool is_last_administrator(db::Connection& connection, RecordId user) {
  const bool is_one = connection
                          .query_integer("SELECT 1 FROM app_user WHERE id = :id AND role = 'administrator' AND active = 1 "
                                         "AND deleted_at IS NULL",
                                         {user})
                          .has_value();
  const bool are_others = connection
                              .query_integer("SELECT 1 FROM app_user WHERE id <> :id AND role = 'administrator' AND "
                                             "active = 1 AND deleted_at IS NULL",
                                             {user})
                              .has_value();
  return is_one && !are_others;
}

void apply(db::Connection& connection, const User& user, std::vector<FieldProblem>& problems) {
  const bool stays = user.active && user.role == "administrator";
  if (stays || !is_last_administrator(connection, user.id)) return;
  problems.push_back({user.active ? "/role" : "/active", "the last administrator must stay one"});
}

}  // namespace

void require_removable(db::Connection& connection, const Kind& kind, const Record& record) {
  if (&kind == &user_kind() && is_last_administrator(connection, record.id)) {
    throw Error(ErrorCode::conflict, "the last administrator must stay");
  }
}

std::vector<FieldProblem> apply_rules(db::Connection& connection, const Kind& kind, Record& record) {
  std::vector<FieldProblem> problems;
  if (&kind == &task_kind()) apply(connection, static_cast<Task&>(record), problems);
  if (&kind == &answer_kind()) apply(static_cast<const Answer&>(record), problems);
  if (&kind == &user_kind()) apply(connection, static_cast<const User&>(record), problems);
  if (&kind == &link_kind()) apply(static_cast<const Link&>(record), problems);
  return problems;
}

}  // namespace kartoteka::records
