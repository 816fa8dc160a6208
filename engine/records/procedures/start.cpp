#include "engine/records/procedures/start.h"

#include <algorithm>
#include <map>

#include "engine/records/kinds/client.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/notifications.h"
#include "engine/records/procedures/owners.h"
#include "engine/records/procedures/schedule.h"
#include "engine/records/working_time.h"

namespace kartoteka::records {
namespace {

using calendar::Period;

std::string problem_of(const StepOwner& owner, Date due, Date start) {
  if (!owner.user) return owner.problem;
  return due < start ? "due before the start" : "";
}

/// The steps such that each stands after those that it waits for; otherwise as they are. (Circles are refused when a
/// procedure is written.)
std::vector<std::size_t> in_order_of_waiting(const std::vector<ProcedureStep>& steps) {
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < steps.size(); ++i) places[steps[i].key] = i;
  std::vector<std::size_t> order;
  std::vector<bool> is_placed(steps.size(), false);
  const auto is_free = [&](const ProcedureStep& step) {
    return std::all_of(step.waits_for.begin(), step.waits_for.end(), [&](const std::string& key) { return is_placed[places.at(key)]; });
  };
  while (order.size() < steps.size()) {
    const std::size_t placed = order.size();
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (is_placed[i] || !is_free(steps[i])) continue;
      is_placed[i] = true;
      order.push_back(i);
    }
    if (order.size() == placed) throw Error(ErrorCode::corrupt, "the steps of a procedure wait for each other");
  }
  return order;
}

/// Makes one run, part by part.
class RunMaker {
 public:
  RunMaker(Store& store, const RunRequest& wanted, const Viewer& starter)
      : store_(store), wanted_(wanted), writer_(starter.user ? Viewer::on_behalf_of(starter) : Viewer::system()) {
    const auto record = store.get(procedure_kind(), wanted.procedure, Viewer::system());
    procedure_ = static_cast<const Procedure&>(*record);
    require_startable();
    plan_ = plan_run(store.connection(), procedure_, wanted);
  }

  std::unique_ptr<ProcedureRun> make() {
    make_thread();
    make_main_task();
    for (const std::size_t i : in_order_of_waiting(procedure_.steps)) make_task(i);
    return make_run();
  }

 private:
  void require_startable() {
    if (procedure_.deleted_at || procedure_.state != "active") throw Error(ErrorCode::conflict, "the procedure is not active");
    if (procedure_.steps.empty()) throw Error(ErrorCode::conflict, "the procedure has no steps");
    const auto other = find_run(store_.connection(), wanted_.procedure, wanted_.client, wanted_.period);
    if (other) throw Error(ErrorCode::conflict, "client " + std::to_string(wanted_.client) + " has procedure run " + std::to_string(*other) + " for " + calendar::format_period(wanted_.period));
  }

  void make_thread() {
    Thread thread;
    thread.title = plan_.name;
    thread.client = wanted_.client;
    thread.owner = plan_.owner;
    thread.tags = procedure_.tags;
    store_.create(thread_kind(), thread, writer_);
    thread_ = thread.id;
  }

  Instant end_of(Date day, std::optional<RecordId> owner) { return working_time_of(store_.connection(), owner).end_of(day); }

  void make_main_task() {
    Task task;
    task.title = plan_.name;
    task.description = procedure_.description;
    task.thread = thread_;
    task.client = wanted_.client;
    task.owner = plan_.owner;
    if (plan_.deadline) task.due_at = end_of(*plan_.deadline, task.owner);
    store_.create(task_kind(), task, writer_);
    main_task_ = task.id;
  }

  std::unique_ptr<ProcedureRun> make_run() {
    auto run = std::make_unique<ProcedureRun>();
    run->name = plan_.name;
    run->procedure = procedure_.id;
    run->version = procedure_.version;
    run->client = wanted_.client;
    run->period = calendar::format_period(wanted_.period);
    run->rule = wanted_.rule;
    run->thread = thread_;
    run->main_task = main_task_;
    run->started_on = wanted_.start;
    run->deadline = plan_.deadline;
    for (const ProcedureStep& step : procedure_.steps) {
      for (const std::string& file : step.files) run->files.push_back({file, step.key, false, std::nullopt});
      run->steps.push_back({step.key, tasks_.at(step.key)});
    }
    store_.create(procedure_run_kind(), *run, writer_);
    return run;
  }

  Task task_of(const ProcedureStep& step, const PlannedStep& planned) {
    Task task;
    task.title = step.title;
    task.description = step.description;
    task.parent = main_task_;
    task.owner = planned.owner;
    task.due_at = end_of(planned.due, planned.owner);
    task.planned_minutes = step.planned_minutes;
    for (const std::string& item : step.checklist) task.checklist.push_back({item});
    for (const std::string& key : step.waits_for) task.waits_for.push_back(tasks_.at(key));
    return task;
  }

  void make_task(std::size_t i) {
    const ProcedureStep& step = procedure_.steps[i];
    Task task = task_of(step, plan_.steps[i]);
    store_.create(task_kind(), task, writer_);
    tasks_[step.key] = task.id;
    if (!writer_.user && task.state == "planned") tell_ready(store_, task, writer_);
  }

  Store& store_;
  const RunRequest& wanted_;
  Viewer writer_;
  Procedure procedure_;
  RunPlan plan_;
  RecordId thread_ = 0;
  RecordId main_task_ = 0;
  std::map<std::string, RecordId> tasks_;  ///< by the key of their step
};

}  // namespace

RunPlan plan_run(db::Connection& connection, const Procedure& procedure, const RunRequest& wanted) {
  RunPlan plan;
  plan.name = procedure.name + " " + calendar::polish_period(wanted.period);
  plan.deadline = deadline_of(procedure, wanted.period, wanted.start);
  plan.owner = run_owner(connection, procedure, wanted.client).user;
  for (const ProcedureStep& step : procedure.steps) {
    const Date due = due_day(procedure, step, wanted.start, plan.deadline);
    const StepOwner owner = step_owner(connection, procedure, step, wanted.client);
    plan.steps.push_back({step.key, step.title, due, owner.user, problem_of(owner, due, wanted.start)});
    plan.files.insert(plan.files.end(), step.files.begin(), step.files.end());
  }
  return plan;
}

std::optional<RecordId> find_run(db::Connection& connection, RecordId procedure, RecordId client, const Period& period) {
  return connection.query_integer(
      "SELECT id FROM procedure_run WHERE procedure = :procedure AND period = :period AND client = :client AND state <> 'cancelled'",
      {procedure, calendar::format_period(period), client});
}

bool was_ever_run(db::Connection& connection, RecordId procedure, RecordId client, const Period& period) {
  return connection
      .query_integer("SELECT 1 FROM procedure_run WHERE procedure = :procedure AND period = :period AND client = :client LIMIT 1",
                     {procedure, calendar::format_period(period), client})
      .has_value();
}

std::unique_ptr<ProcedureRun> start_run(Store& store, const RunRequest& wanted, const Viewer& starter) {
  db::Transaction transaction(store.connection());
  auto run = RunMaker(store, wanted, starter).make();
  transaction.commit();
  return run;
}

std::vector<RecordId> clients_with_tag(db::Connection& connection, const std::string& tag) {
  std::vector<RecordId> clients;
  auto rows = connection.query("SELECT DISTINCT id FROM client_tags JOIN client ON client.id = record_id WHERE item = :tag AND deleted_at IS NULL ORDER BY id",
                               {tag}, {db::ColumnType::integer});
  while (rows.next()) clients.push_back(rows.integer(0));
  return clients;
}

}  // namespace kartoteka::records
