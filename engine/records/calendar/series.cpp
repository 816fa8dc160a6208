#include "engine/records/calendar/series.h"

#include <algorithm>
#include <set>

#include "engine/calendar/recurrence.h"
#include "engine/records/calendar/next_task.h"

namespace kartoteka::records {
namespace {

using calendar::Recurrence;
using db::ColumnType;
using std::chrono::milliseconds;

constexpr std::chrono::days kCatchUp{366};  ///< older occurrences that were missed are left out

std::int64_t number(Instant at) { return at.time_since_epoch().count(); }

bool is_over(const Task& task) { return task.state == "done" || task.state == "cancelled"; }

/// The clock time of the first task of a series.
ClockTime first_of(db::Connection& connection, const Task& task) {
  const auto starts = connection.query_integer("SELECT starts FROM task_series WHERE id = :id", {task.series.value_or(0)});
  return starts ? ClockTime{milliseconds{*starts}} : warsaw_clock(task.occurrence_at.value());
}

/// Made by this file: its place in the series is given.
bool is_continued(const Task& task, const Task* before) { return !before && task.series && task.occurrence_at; }

bool is_rule_new(const Task& task, const Task* before) {
  if (task.recurrence.empty() || is_continued(task, before)) return false;
  return !before || before->recurrence != task.recurrence || !task.occurrence_at;
}

void begin_series(db::Connection& connection, Task& task) {
  const Instant first = occurrence_of(task).value();
  task.series = task.id;
  task.occurrence_at = first;
  db::Value lead = db::NullInteger{};
  if (task.due_at && task.start_at) lead = std::int64_t{(warsaw_clock(*task.due_at) - warsaw_clock(*task.start_at)).count()};
  connection.execute("INSERT OR REPLACE INTO task_series (id, starts, lead) VALUES (:id, :starts, :lead)",
                     {task.id, std::int64_t{warsaw_clock(first).time_since_epoch().count()}, lead});
}

/// The moment of the next task of a series, as its mode says; nothing after the last.
std::optional<Instant> next_occurrence(db::Connection& connection, const Task& task, Instant now) {
  if (!task.occurrence_at) return std::nullopt;
  const Instant after = task.recurrence_mode == "when_done" ? std::max(*task.occurrence_at, now) : std::max(*task.occurrence_at, now - kCatchUp);
  const auto next = Recurrence::parse(task.recurrence).next_after(first_of(connection, task), warsaw_clock(after));
  return next ? std::optional(warsaw_moment(*next)) : std::nullopt;
}

/// Makes the next task of a series, if there is one. The recurrence of `task` is over then, and so it is at the end.
std::optional<RecordId> go_on(Store& store, Task& task) {
  const auto next = next_occurrence(store.connection(), task, store.now());
  std::optional<RecordId> made;
  if (next) made = make_next_task(store, task, *next);
  task.recurrence.clear();
  return made;
}

/// What stands in the bin takes its series along.
constexpr std::string_view kRests =
    "EXISTS (SELECT 1 FROM task AS main WHERE main.id = task.parent AND main.deleted_at IS NOT NULL) OR "
    "EXISTS (SELECT 1 FROM thread WHERE thread.id = task.thread AND thread.deleted_at IS NOT NULL) OR "
    "EXISTS (SELECT 1 FROM client WHERE client.id = task.client AND client.deleted_at IS NOT NULL)";

std::vector<RecordId> waiting_tasks(Store& store, std::size_t most, const std::set<RecordId>& but) {
  std::vector<RecordId> tasks;
  auto rows = store.connection().query(
      "SELECT id FROM task WHERE recurrence <> '' AND deleted_at IS NULL AND ((recurrence_mode = 'when_due' AND occurrence_at <= :now) OR "
      "(recurrence_mode = 'when_done' AND state IN ('done', 'cancelled'))) AND NOT (" + std::string(kRests) + ") ORDER BY occurrence_at, id LIMIT :most",
      {number(store.now()), static_cast<std::int64_t>(most + but.size())}, {ColumnType::integer});
  while (rows.next()) {
    if (!but.contains(rows.integer(0))) tasks.push_back(rows.integer(0));
  }
  return tasks;
}

/// One step of one series.
bool step(Store& store, RecordId id) {
  db::Transaction transaction(store.connection());
  const auto record = store.get(task_kind(), id, Viewer::system());
  const bool is_made = go_on(store, static_cast<Task&>(*record)).has_value();
  store.rewrite(task_kind(), *record, Viewer::system());
  transaction.commit();
  return is_made;
}

bool has_later_task(db::Connection& connection, const Task& task) {
  if (!task.series || !task.occurrence_at) return false;
  return connection.query_integer("SELECT 1 FROM task WHERE series = :series AND occurrence_at > :at LIMIT 1", {*task.series, number(*task.occurrence_at)})
      .has_value();
}

}  // namespace

std::optional<Instant> occurrence_of(const Task& task) { return task.due_at ? task.due_at : task.start_at; }

void check_recurrence(db::Connection& connection, const Task& task, const Task* before, std::vector<FieldProblem>& problems) {
  if (!is_rule_new(task, before)) return;
  const auto first = occurrence_of(task);
  if (!first) {
    problems.push_back({"/recurrence", "needs due_at or start_at, from which its dates are counted"});
  } else if (before && has_later_task(connection, *before)) {
    problems.push_back({"/recurrence", "a later task of this series was made already; change it there"});
  } else if (const auto problem = Recurrence::parse(task.recurrence).problem_with(warsaw_clock(*first))) {
    problems.push_back({"/recurrence", *problem});
  }
}

void prepare_recurrence(Store& store, Task& task, const Task* before) {
  if (is_rule_new(task, before)) begin_series(store.connection(), task);
  if (before && !task.recurrence.empty() && task.recurrence_mode == "when_done" && is_over(task)) go_on(store, task);
}

std::size_t continue_series(Store& store, std::size_t most) {
  std::size_t made = 0;
  std::set<RecordId> failed;  // one series that cannot go on does not stop the others
  std::string first_failure;
  for (auto waiting = waiting_tasks(store, most, failed); !waiting.empty() && made < most; waiting = waiting_tasks(store, most, failed)) {
    for (const RecordId task : waiting) {
      try {
        made += step(store, task) ? 1 : 0;
      } catch (const Error& error) {
        if (failed.insert(task).second && first_failure.empty()) first_failure = "task " + std::to_string(task) + " does not recur: " + error.what();
      }
    }
  }
  if (made == 0 && !failed.empty()) throw Error(ErrorCode::internal, first_failure);
  return made;
}

std::vector<Instant> coming_occurrences(db::Connection& connection, const Task& task, Instant begin, Instant end, std::size_t most) {
  std::vector<Instant> moments;
  if (task.recurrence.empty() || !task.occurrence_at) return moments;
  const ClockTime after = warsaw_clock(*task.occurrence_at) + milliseconds{1};
  const ClockTime from = std::max(after, warsaw_clock(begin));
  if (from >= warsaw_clock(end)) return moments;
  for (const ClockTime date : Recurrence::parse(task.recurrence).dates(first_of(connection, task), from, warsaw_clock(end), most)) {
    moments.push_back(warsaw_moment(date));
  }
  return moments;
}

std::string coming_rule(db::Connection& connection, const Task& task) {
  if (task.recurrence.empty() || !task.occurrence_at) return "";
  const Recurrence recurrence = Recurrence::parse(task.recurrence);
  const ClockTime first = first_of(connection, task);
  const auto next = recurrence.next_after(first, warsaw_clock(*task.occurrence_at));
  return next ? recurrence.text_from(first, *next) : "";
}

}  // namespace kartoteka::records
