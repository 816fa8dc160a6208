#include "engine/records/thread_progress.h"

#include <algorithm>
#include <string>

#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/work.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// The sums of tasks by their state, over the index task_progress, which holds all that is named here in this order.
constexpr std::string_view kSumsByState =
    "SELECT state, COUNT(*), SUM(spent_minutes), MIN(due_at), MAX(updated_at), SUM(planned_minutes > 0), SUM(planned_minutes), "
    "SUM(planned_minutes * percent_done), SUM(percent_done), SUM((planned_minutes > 0) * percent_done) FROM task ";
constexpr std::string_view kOfAll = "WHERE thread = :thread AND deleted_at IS NULL GROUP BY state";
/// Those that have details, which stand for them. The plus keeps SQLite from reading all tasks again to find these few.
constexpr std::string_view kOfInner =
    "WHERE id IN (SELECT parent FROM task WHERE thread = :thread AND deleted_at IS NULL AND state <> 'cancelled' AND parent IS NOT NULL) "
    "AND +thread = :same AND deleted_at IS NULL GROUP BY state";

constexpr std::string_view kContactSums =
    "SELECT SUM(duration_minutes), MAX(started_at) FROM contact WHERE thread = :thread AND deleted_at IS NULL";

constexpr std::string_view kLastWork =
    "SELECT MAX(work.started_at) FROM task CROSS JOIN work ON work.task = task.id AND work.deleted_at IS NULL "
    "WHERE thread = :thread AND task.deleted_at IS NULL AND spent_minutes > 0";

constexpr std::string_view kStoreThread =
    "UPDATE thread SET progress_percent = :progress, planned_minutes = :planned, spent_minutes = :spent, open_tasks = :open, "
    "tasks = :tasks, next_due_at = :due, last_activity_at = :activity WHERE id = :id";

db::Value optional_integer(const std::optional<std::int64_t>& integer) {
  return integer ? db::Value{*integer} : db::Value{db::NullInteger{}};
}

struct ThreadValues {
  ProgressMean progress;
  std::int64_t spent_minutes = 0;
  std::int64_t open_tasks = 0;
  std::int64_t tasks = 0;
  std::optional<std::int64_t> next_due_at;
  std::optional<std::int64_t> last_activity_at;

  void add_activity(const std::optional<std::int64_t>& at) {
    if (at) last_activity_at = std::max(*at, last_activity_at.value_or(*at));
  }
  void add_due(const std::optional<std::int64_t>& at) {
    if (at) next_due_at = std::min(*at, next_due_at.value_or(*at));
  }
};

/// Adds the tasks of one state, or takes them away: those that are not leaves.
void add_leaves(const db::Rows& rows, std::int64_t sign, ProgressMean& progress) {
  if (rows.text(0) == "cancelled") return;
  const bool is_done = rows.text(0) == "done";
  const std::int64_t tasks = rows.integer(1), planned_tasks = rows.integer(5), minutes = rows.integer(6);
  const std::int64_t unplanned_tasks = tasks - planned_tasks;
  const std::int64_t unplanned_percent = rows.integer(8) - rows.integer(9);
  progress.add_planned(sign * planned_tasks, sign * minutes, sign * (is_done ? 100 * minutes : rows.integer(7)));
  progress.add_unplanned(sign * unplanned_tasks, sign * (is_done ? 100 * unplanned_tasks : unplanned_percent));
}

const std::vector<ColumnType>& sum_types() {
  static const std::vector<ColumnType> kTypes = [] {
    std::vector<ColumnType> types(10, ColumnType::integer);
    types[0] = ColumnType::text;
    return types;
  }();
  return kTypes;
}

void read_tasks(db::Connection& connection, RecordId thread, ThreadValues& values) {
  auto rows = connection.query(std::string(kSumsByState) + std::string(kOfAll), {thread}, sum_types());
  while (rows.next()) {
    const bool is_open = rows.text(0) != "done" && rows.text(0) != "cancelled";
    values.tasks += rows.integer(1);
    values.spent_minutes += rows.integer(2);
    values.add_activity(rows.optional_integer(4));
    if (is_open) values.open_tasks += rows.integer(1);
    if (is_open) values.add_due(rows.optional_integer(3));
    add_leaves(rows, 1, values.progress);
  }
  auto inner = connection.query(std::string(kSumsByState) + std::string(kOfInner), {thread, thread}, sum_types());
  while (inner.next()) add_leaves(inner, -1, values.progress);
}

void read_contacts(db::Connection& connection, RecordId thread, ThreadValues& values) {
  auto rows = connection.query(kContactSums, {thread}, {ColumnType::integer, ColumnType::integer});
  if (!rows.next()) return;
  values.spent_minutes += rows.integer(0);
  values.add_activity(rows.optional_integer(1));
}

void compute_task(db::Connection& connection, RecordId task) {
  connection.execute(
      "UPDATE task SET spent_minutes = (SELECT COALESCE(SUM(minutes), 0) FROM work WHERE work.task = task.id AND "
      "work.deleted_at IS NULL) WHERE id = :task",
      {task});
}

/// Tasks are computed before threads: actions run in the order of their keys.
std::string task_key(RecordId task) { return "task:" + std::to_string(task); }
std::string thread_key(RecordId thread) { return "thread:" + std::to_string(thread); }

void note_thread(db::Connection& connection, std::optional<RecordId> thread) {
  if (!thread) return;
  connection.defer(thread_key(*thread), [id = *thread](db::Connection& same) { compute_thread(same, id); });
}

void note_task(db::Connection& connection, std::optional<RecordId> task) {
  if (!task) return;
  connection.defer(task_key(*task), [id = *task](db::Connection& same) { compute_task(same, id); });
  note_thread(connection, connection.query_integer("SELECT thread FROM task WHERE id = :task", {*task}));
}

}  // namespace

void ProgressMean::add(std::optional<std::int64_t> planned_minutes, std::int64_t percent) {
  const std::int64_t plan = planned_minutes.value_or(0);
  if (plan > 0) {
    add_planned(1, plan, plan * percent);
  } else {
    add_unplanned(1, percent);
  }
}

void ProgressMean::add_planned(std::int64_t tasks, std::int64_t minutes, std::int64_t minutes_times_percent) {
  planned_tasks_ += tasks;
  minutes_ += minutes;
  minutes_times_percent_ += minutes_times_percent;
}

void ProgressMean::add_unplanned(std::int64_t tasks, std::int64_t percent) {
  unplanned_tasks_ += tasks;
  unplanned_percent_ += percent;
}

std::optional<std::int64_t> ProgressMean::percent() const {
  if (planned_tasks_ + unplanned_tasks_ == 0) return std::nullopt;
  const auto real = [](std::int64_t integer) { return static_cast<long double>(integer); };
  const long double unplanned_weight = planned_tasks_ > 0 ? real(minutes_) / real(planned_tasks_) : 1.0L;
  const long double weight = real(minutes_) + unplanned_weight * real(unplanned_tasks_);
  const long double mean = (real(minutes_times_percent_) + unplanned_weight * real(unplanned_percent_)) / weight;
  const bool is_all = minutes_times_percent_ == minutes_ * 100 && unplanned_percent_ == unplanned_tasks_ * 100;
  const bool is_nothing = minutes_times_percent_ == 0 && unplanned_percent_ == 0;
  if (is_all || is_nothing) return is_all ? 100 : 0;
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(mean + 0.5L), 1, 99);
}

void compute_thread(db::Connection& connection, RecordId thread) {
  ThreadValues values;
  read_tasks(connection, thread, values);
  read_contacts(connection, thread, values);
  values.add_activity(connection.query_integer(kLastWork, {thread}));
  connection.execute(kStoreThread, {optional_integer(values.progress.percent()), values.progress.planned_minutes(), values.spent_minutes,
                                    values.open_tasks, values.tasks, optional_integer(values.next_due_at),
                                    optional_integer(values.last_activity_at), thread});
}

void note_progress(db::Connection& connection, const Kind& kind, const Record* before, const Record& after) {
  if (&kind == &task_kind()) {
    if (before) note_thread(connection, static_cast<const Task*>(before)->thread);
    note_thread(connection, static_cast<const Task&>(after).thread);
  } else if (&kind == &contact_kind()) {
    if (before) note_thread(connection, static_cast<const Contact*>(before)->thread);
    note_thread(connection, static_cast<const Contact&>(after).thread);
  } else if (&kind == &work_kind()) {
    if (before) note_task(connection, static_cast<const Work*>(before)->task);
    note_task(connection, static_cast<const Work&>(after).task);
  }
}

void reset_progress(const Kind& kind, Record& record) {
  if (&kind == &task_kind()) static_cast<Task&>(record).spent_minutes = 0;
  if (&kind != &thread_kind()) return;
  const Thread fresh;
  for (const Field& field : kind.fields) {
    if (field.is_computed) field.set(record, field.get(fresh));
  }
}

void settle_progress(db::Connection& connection, const Kind& kind, RecordId id) {
  if (connection.is_deferred(&kind == &thread_kind() ? thread_key(id) : format_record_key(kind, id))) connection.run_deferred();
}

void settle_progress(db::Connection& connection) { connection.run_deferred(); }

}  // namespace kartoteka::records
