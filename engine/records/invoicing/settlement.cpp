#include "engine/records/invoicing/settlement.h"

#include "engine/invoice/amount_text.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/working_time.h"

namespace kartoteka::records {
namespace {

constexpr const char* kSettlements = "Rozliczenia";

std::unique_ptr<Invoice> load(Store& store, RecordId id) {
  return std::unique_ptr<Invoice>(static_cast<Invoice*>(store.get(invoice_kind(), id, Viewer::system()).release()));
}

std::int64_t sum(Store& store, const std::string& sql, RecordId id) { return store.connection().query_integer(sql, {id}).value_or(0); }

void finish_task(Store& store, RecordId id) {
  const auto found = store.find(task_kind(), id, Viewer::system());
  if (!found || found->deleted_at) return;
  auto& task = static_cast<Task&>(*found);
  if (task.state == "done" || task.state == "cancelled") return;
  task.state = "done";
  task.stage.reset();
  store.update(task_kind(), task, std::nullopt, Viewer::system());
}

/// The client's open thread of settlements, made where there is none.
RecordId settlements_thread(Store& store, const Client& client) {
  const auto present = store.connection().query_integer(
      "SELECT id FROM thread WHERE client = :client AND category = :category AND state <> 'closed' AND deleted_at IS NULL ORDER BY id LIMIT 1",
      {client.id, std::string(kSettlements)});
  if (present) return *present;
  Thread thread;
  thread.title = std::string(kSettlements) + ": " + client.name;
  thread.client = client.id;
  thread.owner = client.owner;
  thread.category = kSettlements;
  store.create(thread_kind(), thread, Viewer::system());
  return thread.id;
}

bool is_usable(Store& store, std::optional<RecordId> thread) {
  return thread && store.connection().query_integer("SELECT 1 FROM thread WHERE id = :id AND state <> 'closed' AND deleted_at IS NULL", {*thread});
}

Task arrears_task(Store& store, const Invoice& record, const Client& client, RecordId thread) {
  Task task;
  task.title = "Zaległa płatność: " + record.number + ", " + record.buyer_name + ", " + invoice::money_text(record.balance);
  task.description = "Termin płatności minął " + format_date(*record.due_date) + ".";
  task.client = client.id;
  task.thread = thread;
  task.owner = record.owner ? record.owner : client.owner;
  task.priority = "high";
  task.due_at = working_time_of(store.connection(), task.owner).end_of(warsaw_day(store.now()));
  return task;
}

void make_task(Store& store, Invoice& record) {
  const auto found = store.find(client_kind(), *record.client, Viewer::system());
  if (!found || found->deleted_at) return;
  const auto& client = static_cast<const Client&>(*found);
  if (!is_usable(store, record.thread)) record.thread = settlements_thread(store, client);
  Task task = arrears_task(store, record, client, *record.thread);
  store.create(task_kind(), task, Viewer::system());
  record.overdue_task = task.id;
}

}  // namespace

void set_standing(Invoice& record, Date today) {
  if (record.type == "correction") {
    record.balance = 0;
    record.state = "issued";
    return;
  }
  record.balance = record.gross + record.corrected_gross - record.paid;
  if (record.balance <= 0) record.state = "paid";
  else if (record.due_date && *record.due_date < today) record.state = "overdue";
  else record.state = record.paid > 0 ? "partly_paid" : "issued";
}

void settle_invoice(Store& store, RecordId id, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  auto record = load(store, id);
  if (record->number.empty()) return;
  record->corrected_gross = sum(store, "SELECT SUM(gross) FROM invoice WHERE correction_of = :id AND number <> ''", id);
  record->paid = sum(store, "SELECT SUM(amount) FROM payment WHERE invoice = :id AND deleted_at IS NULL", id);
  const bool was_paid = record->state == "paid";
  set_standing(*record, warsaw_day(store.now()));
  if (was_paid && record->state != "paid") record->overdue_task.reset();  // new arrears make a task of their own
  store.rewrite(invoice_kind(), *record, Viewer::on_behalf_of(writer));
  if (record->state == "paid" && record->overdue_task) finish_task(store, *record->overdue_task);
  transaction.commit();
}

void check_payment(Store& store, const InvoicePayment& payment, std::vector<FieldProblem>& problems) {
  if (payment.amount == 0) problems.push_back({"/amount", "must not be zero"});
  const auto found = payment.invoice ? store.find(invoice_kind(), *payment.invoice, Viewer::system()) : nullptr;
  if (!found) return;
  const auto& record = static_cast<const Invoice&>(*found);
  if (record.number.empty()) problems.push_back({"/invoice", "a draft is not paid: issue it first"});
  if (record.type == "correction") problems.push_back({"/invoice", "is a correction: enter the payment on the invoice that it corrects"});
}

void follow_payment(Store& store, const InvoicePayment* before, const InvoicePayment& after, const Viewer& writer) {
  if (after.invoice) settle_invoice(store, *after.invoice, writer);
  if (before && before->invoice && before->invoice != after.invoice) settle_invoice(store, *before->invoice, writer);
}

std::size_t watch_overdue(Store& store, std::size_t limit) {
  const Date today = warsaw_day(store.now());
  const std::int64_t day = today.time_since_epoch().count();
  std::vector<RecordId> ids;
  {
    auto rows = store.connection().query(
        "SELECT id FROM invoice WHERE balance > 0 AND number <> '' AND due_date < :today AND (state <> 'overdue' OR overdue_task IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM client WHERE client.id = invoice.client AND client.deleted_at IS NOT NULL AND invoice.state = 'overdue') "
        "UNION SELECT id FROM invoice WHERE balance > 0 AND number <> '' AND due_date >= :same AND state = 'overdue' ORDER BY 1 LIMIT :most",
        {day, day, static_cast<std::int64_t>(limit)}, {db::ColumnType::integer});
    while (rows.next()) ids.push_back(rows.integer(0));
  }
  for (const RecordId id : ids) {
    db::Transaction transaction(store.connection());
    auto record = load(store, id);
    set_standing(*record, today);
    if (record->state == "overdue" && !record->overdue_task) make_task(store, *record);
    store.rewrite(invoice_kind(), *record, Viewer::system());
    transaction.commit();
  }
  return ids.size();
}

}  // namespace kartoteka::records
