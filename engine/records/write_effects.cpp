#include "engine/records/write_effects.h"

#include "engine/records/calendar/series.h"
#include "engine/records/files/file_texts.h"
#include "engine/records/answers/answer_rules.h"
#include "engine/records/answers/categories.h"
#include "engine/records/files/versions.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/invoicing/issuing.h"
#include "engine/records/invoicing/making.h"
#include "engine/records/invoicing/settlement.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/notifications.h"
#include "engine/records/procedures/rule_rounds.h"
#include "engine/records/procedures/runs.h"
#include "engine/records/procedures/versions.h"
#include "engine/records/procedures/waiting.h"
#include "engine/records/thread_progress.h"
#include "engine/records/working_time.h"

namespace kartoteka::records {
namespace {

/// A contact that says what is to be done next, and has no task for it, gets one: once, when the step is written down.
bool wants_next_task(const Contact& contact, const Contact* before) {
  if (contact.next_step.empty() || contact.next_task) return false;
  return !before || before->next_step != contact.next_step;
}

Task next_task_of(db::Connection& connection, const Contact& contact, const Viewer& writer) {
  Task task;
  task.title = contact.next_step;
  task.client = contact.client;
  task.thread = contact.thread;
  task.owner = contact.owner ? contact.owner : writer.user;
  if (contact.next_step_due) task.due_at = working_time_of(connection, task.owner).end_of(*contact.next_step_due);
  return task;
}

/// Remembers when a task was done, for as long as it is.
void note_completion(db::Connection& connection, const Task* before, const Task& task) {
  const bool was_done = before && before->state == "done";
  const bool is_done = task.state == "done";
  if (was_done == is_done) return;
  if (is_done) {
    connection.execute("INSERT OR REPLACE INTO task_completion (task_id, at) VALUES (:task, :at)",
                       {task.id, std::int64_t{task.updated_at.time_since_epoch().count()}});
  } else {
    connection.execute("DELETE FROM task_completion WHERE task_id = :task", {task.id});
  }
}

std::vector<RecordId> details_of(db::Connection& connection, RecordId task) {
  std::vector<RecordId> details;
  auto rows = connection.query("SELECT id FROM task WHERE parent = :task AND deleted_at IS NULL ORDER BY id", {task}, {db::ColumnType::integer});
  while (rows.next()) details.push_back(rows.integer(0));
  return details;
}

/// Details stand in the thread of their main task; each one brings its own details along.
void bring_details(Store& store, const Task& task, const Viewer& writer) {
  const Viewer program = Viewer::on_behalf_of(writer);
  for (const RecordId id : details_of(store.connection(), task.id)) {
    const auto detail = store.get(task_kind(), id, program);
    static_cast<Task&>(*detail).thread = task.thread;
    store.update(task_kind(), *detail, std::nullopt, program);
  }
}

/// The thread that took over one that was joined into it.
void follow_joined(db::Connection& connection, std::optional<RecordId>& thread) {
  if (!thread) return;
  const auto joined = connection.query_integer("SELECT merged_into FROM thread WHERE id = :id", {*thread});
  if (joined) thread = joined;
}

}  // namespace

void prepare_write(Store& store, const Kind& kind, Record& record, const Record* before, const Viewer& writer) {
  if (!before) reset_progress(kind, record);
  if (&kind == &answer_kind()) prepare_answer(store, static_cast<Answer&>(record), writer);
  if (&kind == &category_kind()) static_cast<Category&>(record).path = path_of(store.connection(), static_cast<const Category&>(record));
  if (!before && &kind == &attachment_kind()) take_reading(store, static_cast<Attachment&>(record));
  if (&kind == &invoice_template_kind() && before && !static_cast<const InvoiceTemplate&>(*before).active && static_cast<InvoiceTemplate&>(record).active) {
    resume_template(static_cast<InvoiceTemplate&>(record), warsaw_day(store.now()));
  }
  if (&kind == &invoice_kind()) prepare_invoice(store, static_cast<Invoice&>(record), static_cast<const Invoice*>(before), writer);
  if (&kind == &task_kind()) prepare_recurrence(store, static_cast<Task&>(record), static_cast<const Task*>(before));
  if (&kind == &task_kind()) note_ticks(static_cast<Task&>(record), static_cast<const Task*>(before), store.now(), writer);
  if (&kind == &procedure_kind()) count_version(static_cast<Procedure&>(record), static_cast<const Procedure*>(before));
  if (&kind == &procedure_rule_kind()) {
    const bool is_imported = !before && !writer.user;
    plan_rule(static_cast<ProcedureRule&>(record), static_cast<const ProcedureRule*>(before), warsaw_day(store.now()), is_imported);
  }
  if (&kind != &contact_kind()) return;
  auto& contact = static_cast<Contact&>(record);
  if (!wants_next_task(contact, static_cast<const Contact*>(before))) return;
  Task task = next_task_of(store.connection(), contact, writer);
  store.create(task_kind(), task, Viewer::on_behalf_of(writer));
  contact.next_task = task.id;
}

void prepare_restore(Store& store, const Kind& kind, Record& record) {
  if (&kind == &invoice_template_kind()) resume_template(static_cast<InvoiceTemplate&>(record), warsaw_day(store.now()));
  if (&kind == &contact_kind()) follow_joined(store.connection(), static_cast<Contact&>(record).thread);
  if (&kind == &appointment_kind()) follow_joined(store.connection(), static_cast<Appointment&>(record).thread);
  if (&kind == &category_kind()) {
    auto& category = static_cast<Category&>(record);
    require_place(store.connection(), category);
    category.path = path_of(store.connection(), category);
  }
  if (&kind != &task_kind()) return;
  auto& task = static_cast<Task&>(record);
  if (task.parent) task.thread = store.connection().query_integer("SELECT thread FROM task WHERE id = :id", {*task.parent});
  follow_joined(store.connection(), task.thread);
}

void follow_write(Store& store, const Kind& kind, const Record* before, const Record& after, const Viewer& writer) {
  note_progress(store.connection(), kind, before, after);
  notify_of_write(store, kind, before, after, writer);
  if (&kind == &attachment_kind()) note_version(store.connection(), static_cast<const Attachment&>(after));
  if (&kind == &answer_kind()) follow_answer(store, static_cast<const Answer*>(before), static_cast<const Answer&>(after), writer);
  if (&kind == &category_kind()) follow_category(store, static_cast<const Category*>(before), static_cast<const Category&>(after), writer);
  if (&kind == &procedure_run_kind() && !before) tie_run(store, static_cast<const ProcedureRun&>(after));
  if (&kind == &procedure_kind()) keep_version(store, static_cast<const Procedure&>(after), writer);
  if (&kind == &invoice_kind()) follow_invoice(store, static_cast<const Invoice*>(before), static_cast<const Invoice&>(after));
  if (&kind == &payment_kind()) follow_payment(store, static_cast<const InvoicePayment*>(before), static_cast<const InvoicePayment&>(after), writer);
  if (&kind != &task_kind()) return;
  const auto& task = static_cast<const Task&>(after);
  const auto* task_before = static_cast<const Task*>(before);
  note_completion(store.connection(), task_before, task);
  if (task_before && task_before->thread != task.thread) bring_details(store, task, writer);
  follow_waiting(store, task_before, task, writer);
  follow_run(store, task_before, task, writer);
}

}  // namespace kartoteka::records
