#include "engine/records/procedures/runs.h"

#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/procedures/waiting.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

std::unique_ptr<ProcedureRun> load(Store& store, RecordId id, const Viewer& viewer) {
  return std::unique_ptr<ProcedureRun>(static_cast<ProcedureRun*>(store.get(procedure_run_kind(), id, viewer).release()));
}

void save(Store& store, ProcedureRun& run, const Viewer& writer) {
  store.update(procedure_run_kind(), run, std::nullopt, Viewer::on_behalf_of(writer));
}

void set_thread_state(Store& store, std::optional<RecordId> id, const std::string& state, const Viewer& writer) {
  const Viewer program = Viewer::on_behalf_of(writer);
  const auto record = id ? store.find(thread_kind(), *id, program) : nullptr;
  if (!record || record->deleted_at) return;
  static_cast<Thread&>(*record).state = state;
  store.update(thread_kind(), *record, std::nullopt, program);
}

void set_task_state(Store& store, std::optional<RecordId> id, const std::string& state, const Viewer& writer) {
  const Viewer program = Viewer::on_behalf_of(writer);
  const auto record = id ? store.find(task_kind(), *id, program) : nullptr;
  if (!record || record->deleted_at) return;
  auto& task = static_cast<Task&>(*record);
  if (task.state == state) return;
  task.state = state;
  if (state != "done" && task.percent_done == 100) task.percent_done.reset();
  store.update(task_kind(), task, std::nullopt, program);
}

bool is_any_step_open(db::Connection& connection, RecordId run) {
  return connection
      .query_integer("SELECT 1 FROM procedure_task JOIN task ON task.id = task_id WHERE run_id = :run AND deleted_at IS NULL AND " +
                         std::string(kOpenTask) + " LIMIT 1",
                     {run})
      .has_value();
}

struct HeldTask {
  RecordId id;
  std::string state;
  std::string held_state;
};

std::vector<HeldTask> open_tasks(db::Connection& connection, RecordId run) {
  std::vector<HeldTask> tasks;
  auto rows = connection.query("SELECT task.id, task.state, held_state FROM procedure_task JOIN task ON task.id = task_id WHERE run_id = :run AND "
                               "deleted_at IS NULL AND " + std::string(kOpenTask) + " ORDER BY position",
                               {run}, {ColumnType::integer, ColumnType::text, ColumnType::text});
  while (rows.next()) tasks.push_back({rows.integer(0), rows.text(1), rows.text(2)});
  return tasks;
}

void hold(db::Connection& connection, RecordId task, const std::string& state) {
  connection.execute("UPDATE procedure_task SET held_state = :state WHERE task_id = :task", {state, task});
}

std::string resumed_state(db::Connection& connection, const HeldTask& task) {
  if (has_to_wait(connection, task.id)) return "waiting";
  const bool waited_for_tasks = connection.query_integer("SELECT 1 FROM task_waits_for WHERE record_id = :task LIMIT 1", {task.id}).has_value();
  const bool is_free = task.held_state.empty() || (task.held_state == "waiting" && waited_for_tasks);
  return is_free ? "planned" : task.held_state;
}

/// The run of a manager or administrator. Errors: not_found, forbidden.
std::unique_ptr<ProcedureRun> load_to_steer(Store& store, RecordId id, const Viewer& writer) {
  require_write(writer, procedure_kind());
  return load(store, id, writer);
}

void require_state(const ProcedureRun& run, const std::string& state) {
  if (run.state != state) throw Error(ErrorCode::conflict, "procedure run " + std::to_string(run.id) + " is " + run.state + ", not " + state);
}

void finish(Store& store, ProcedureRun& run, const Viewer& writer) {
  run.state = "done";
  save(store, run, writer);
  set_task_state(store, run.main_task, "done", writer);
  set_thread_state(store, run.thread, "closed", writer);
}

void open_anew(Store& store, ProcedureRun& run, const Viewer& writer) {
  run.state = "running";
  save(store, run, writer);
  set_task_state(store, run.main_task, "in_progress", writer);
  set_thread_state(store, run.thread, "open", writer);
}

}  // namespace

void tie_run(Store& store, const ProcedureRun& run) {
  for (std::size_t i = 0; i < run.steps.size(); ++i) {
    if (!run.steps[i].task) continue;
    store.connection().execute("INSERT OR IGNORE INTO procedure_task (task_id, run_id, step, position) VALUES (:task, :run, :step, :position)",
                               {*run.steps[i].task, run.id, run.steps[i].step, static_cast<std::int64_t>(i)});
  }
  if (run.thread) store.connection().execute("UPDATE thread SET procedure = :procedure WHERE id = :id", {*run.procedure, *run.thread});
}

void follow_run(Store& store, const Task* before, const Task& after, const Viewer& writer) {
  if (!before || (before != &after && before->state == after.state)) return;
  const auto id = store.connection().query_integer("SELECT run_id FROM procedure_task WHERE task_id = :task", {after.id});
  if (!id) return;
  const auto run = load(store, *id, Viewer::system());
  const bool is_open = is_any_step_open(store.connection(), run->id);
  if (run->state == "running" && !is_open) finish(store, *run, writer);
  if (run->state == "done" && is_open) open_anew(store, *run, writer);
}

std::unique_ptr<ProcedureRun> suspend_run(Store& store, RecordId id, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  auto run = load_to_steer(store, id, writer);
  require_state(*run, "running");
  run->state = "suspended";
  save(store, *run, writer);
  for (const HeldTask& task : open_tasks(store.connection(), id)) {
    hold(store.connection(), task.id, task.state);
    set_task_state(store, task.id, "waiting", writer);
  }
  set_thread_state(store, run->thread, "waiting", writer);
  transaction.commit();
  return run;
}

std::unique_ptr<ProcedureRun> resume_run(Store& store, RecordId id, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  auto run = load_to_steer(store, id, writer);
  require_state(*run, "suspended");
  run->state = "running";
  save(store, *run, writer);
  set_thread_state(store, run->thread, "open", writer);
  for (const HeldTask& task : open_tasks(store.connection(), id)) {
    if (task.state != "waiting") continue;
    set_task_state(store, task.id, resumed_state(store.connection(), task), writer);
    hold(store.connection(), task.id, "");
  }
  if (!is_any_step_open(store.connection(), id)) finish(store, *run, writer);
  transaction.commit();
  return run;
}

std::unique_ptr<ProcedureRun> cancel_run(Store& store, RecordId id, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  auto run = load_to_steer(store, id, writer);
  if (run->state == "cancelled" || run->state == "done") require_state(*run, "running");
  run->state = "cancelled";
  save(store, *run, writer);
  for (const HeldTask& task : open_tasks(store.connection(), id)) set_task_state(store, task.id, "cancelled", writer);
  set_task_state(store, run->main_task, "cancelled", writer);
  set_thread_state(store, run->thread, "closed", writer);
  transaction.commit();
  return run;
}

std::unique_ptr<ProcedureRun> note_file(Store& store, RecordId id, const FileReceipt& receipt, const Viewer& writer) {
  require_write(writer, task_kind());
  db::Transaction transaction(store.connection());
  auto run = load(store, id, writer);
  if (receipt.file >= run->files.size()) throw Error::at("/file", "the run needs " + std::to_string(run->files.size()) + " files");
  if (receipt.attachment && !receipt.received) throw Error::at("/received", "a file that is there was received");
  if (receipt.attachment && !store.find(*find_kind("attachment"), *receipt.attachment, writer)) {
    throw Error::at("/attachment", "there is no attachment " + std::to_string(*receipt.attachment));
  }
  NeededFile& file = run->files[receipt.file];
  file.received = receipt.received;
  file.attachment = receipt.attachment;
  save(store, *run, writer);
  transaction.commit();
  return run;
}

void give_way(db::Connection& connection, ProcedureRun& run) {
  const bool is_taken = connection
                            .query_integer("SELECT 1 FROM procedure_run WHERE procedure = :procedure AND period = :period AND client = :client "
                                           "AND state <> 'cancelled' AND id <> :id",
                                           {*run.procedure, run.period, *run.client, run.id})
                            .has_value();
  if (is_taken) run.state = "cancelled";
}

}  // namespace kartoteka::records
