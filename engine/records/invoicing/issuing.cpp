#include "engine/records/invoicing/issuing.h"

#include <algorithm>

#include "engine/invoice/ksef.h"
#include "engine/records/invoicing/invoice_document.h"
#include "engine/records/invoicing/invoice_files.h"
#include "engine/records/invoicing/numbering.h"
#include "engine/records/invoicing/settlement.h"
#include "engine/records/validation.h"

namespace kartoteka::records {
namespace {

constexpr std::chrono::days kUsualTerm{14};

std::unique_ptr<Invoice> load(Store& store, RecordId id, const Viewer& viewer) {
  return std::unique_ptr<Invoice>(static_cast<Invoice*>(store.get(invoice_kind(), id, viewer).release()));
}

bool is_issued(const Invoice& record) { return record.state != "draft"; }

bool is_open_when_issued(const Field& field) {
  return std::find(kOpenWhenIssued.begin(), kOpenWhenIssued.end(), field.name) != kOpenWhenIssued.end();
}

void require_draft(const Invoice& record, std::optional<ChangeNumber> expected) {
  if (record.deleted_at) throw Error(ErrorCode::conflict, "invoice " + std::to_string(record.id) + " is in the bin: restore it first");
  if (expected && *expected != record.change) throw Error(ErrorCode::outdated, "invoice " + std::to_string(record.id) + " was changed meanwhile");
  if (is_issued(record)) throw Error(ErrorCode::conflict, "invoice " + record.number + " is issued already");
}

std::vector<FieldProblem> field_problems(const std::vector<InvoiceProblem>& found) {
  std::vector<FieldProblem> problems;
  for (const InvoiceProblem& problem : found) problems.push_back({problem.pointer, problem.message});
  return problems;
}

bool is_same(const std::vector<InvoiceLine>& left, const std::vector<InvoiceLine>& right) {
  const Field& lines = *invoice_kind().field("lines");
  Invoice a, b;
  a.lines = left;
  b.lines = right;
  return lines.get(a) == lines.get(b);
}

/// A correction is of what stands now: another may have been issued since it was drafted.
void require_present(Store& store, const Invoice& draft) {
  if (draft.type != "correction" || !draft.correction_of) return;
  const auto original = load(store, *draft.correction_of, Viewer::system());
  if (is_same(draft.lines_before, present_lines(store, *original))) return;
  throw Error(ErrorCode::conflict, "invoice " + original->number + " was corrected meanwhile: make the correction anew");
}

void fill_dates(Store& store, Invoice& draft) {
  if (!draft.issue_date) draft.issue_date = warsaw_day(store.now());
  const bool is_paid_later = draft.payment_form == "transfer" || draft.payment_form == "credit";
  if (!draft.due_date) draft.due_date = is_paid_later ? *draft.issue_date + kUsualTerm : *draft.issue_date;
}

void take_over_issued(Invoice& record, const Viewer& writer) {
  if (!writer.is_administrator()) throw Error(ErrorCode::forbidden, "only an administrator may take over invoices that were issued elsewhere");
  const bool is_whole = record.issue_date && record.seller && record.series && !record.seller_nip.empty() && !record.buyer_name.empty();
  if (!is_whole) throw Error::at("/number", "an issued invoice comes with its seller, series, buyer and date");
  if (record.state == "draft") record.state = "issued";
  compute_sums(record);
  record.title = title_of(record);
}

void reset_computed(Invoice& record) {
  record.state = "draft";
  record.issued_at.reset();
  record.ksef_number.clear();
  record.overdue_task.reset();
  if (!record.correction_of) record.type = "invoice";
}

void note_taken_number(Store& store, const Invoice& record) {
  if (record.number.empty() || !record.series || !record.seller || !record.issue_date) return;
  if (store.connection().query_integer("SELECT 1 FROM invoice_sequence WHERE invoice = :id", {record.id})) return;
  const auto series = series_of(store, record);
  const auto number = series ? number_in(series->pattern, record.number, *record.issue_date) : std::nullopt;
  if (number) note_number(store.connection(), *series, *record.seller, *record.issue_date, record.id, *number);
}

}  // namespace

std::vector<InvoiceLine> present_lines(Store& store, const Invoice& original) {
  Invoice next;
  next.correction_of = original.id;
  return corrected_by(store, next)->lines;
}

void number_draft(Store& store, Invoice& draft) {
  // Corrections follow each other in time, though the clock may go back.
  const auto before = corrected_by(store, draft);
  const auto series = series_of(store, draft);
  draft.series = series->id;
  draft.number = take_number(store.connection(), *series, *draft.seller, *draft.issue_date, draft.id);
  draft.state = "issued";
  draft.issued_at = store.now();
  if (before && before->issued_at) draft.issued_at = std::max(*draft.issued_at, *before->issued_at + std::chrono::milliseconds(1));
  draft.title = title_of(draft);
  set_standing(draft, warsaw_day(store.now()));
}

std::unique_ptr<Invoice> issue_invoice(Store& store, RecordId id, std::optional<ChangeNumber> expected, const Viewer& writer) {
  require_write(writer, invoice_kind());
  db::Transaction transaction(store.connection());
  auto draft = load(store, id, writer);
  require_draft(*draft, expected);
  fill_dates(store, *draft);
  complete_draft(store, *draft);
  require_present(store, *draft);
  auto problems = field_problems(problems_of_draft(store, *draft));
  if (*draft->issue_date > warsaw_day(store.now())) problems.push_back({"/issue_date", "is in the future"});
  if (!problems.empty()) throw Error(std::move(problems));
  number_draft(store, *draft);
  store.rewrite(invoice_kind(), *draft, writer);
  keep_invoice_file(store, *draft);
  if (draft->correction_of) settle_invoice(store, *draft->correction_of, writer);
  transaction.commit();
  return load(store, id, writer);
}

std::unique_ptr<Invoice> draft_correction(Store& store, RecordId id, const CorrectionOrder& order, const Viewer& writer) {
  require_write(writer, invoice_kind());
  db::Transaction transaction(store.connection());
  const auto original = load(store, id, writer);
  if (!is_issued(*original)) throw Error(ErrorCode::conflict, "invoice " + std::to_string(id) + " is a draft: change it");
  if (original->type == "correction") throw Error(ErrorCode::conflict, original->number + " is a correction: correct the invoice that it is of");
  if (order.reason.empty()) throw Error::at("/reason", "must be given");
  if (!order.lines && !order.corrects_buyer) throw Error::at("/lines", "must be given: what stands after the correction");
  auto draft = std::make_unique<Invoice>();
  draft->type = "correction";
  draft->correction_of = id;
  draft->client = original->client;
  draft->correction_reason = order.reason;
  draft->correction_effect = order.effect;
  draft->buyer_corrected = order.corrects_buyer;
  draft->series = order.series;
  draft->issue_date = order.issue_date;
  draft->lines_before = present_lines(store, *original);
  draft->lines = order.lines.value_or(draft->lines_before);
  draft->period_from = original->period_from;
  draft->period_to = original->period_to;
  draft->sale_date = original->sale_date;
  draft->subject = original->subject;
  draft->place = original->place;
  draft->split_payment = original->split_payment;
  draft->payment_form = original->payment_form;
  draft->account = original->account;
  draft->bank = original->bank;
  draft->swift = original->swift;
  draft->owner = original->owner;
  draft->thread = original->thread;
  store.create(invoice_kind(), *draft, writer);
  transaction.commit();
  return draft;
}

void require_unchanged(const Invoice& before, const Invoice& after) {
  if (!is_issued(before)) return;
  std::vector<FieldProblem> problems;
  for (const Field& field : invoice_kind().fields) {
    if (field.is_computed || is_open_when_issued(field) || field.get(before) == field.get(after)) continue;
    problems.push_back({json_pointer(field.name), "invoice " + before.number + " is issued and stays as it is: make a correction"});
  }
  if (!problems.empty()) throw Error(ErrorCode::conflict, std::move(problems));
}

void check_invoice(Store&, const Invoice& record, const Invoice* before, std::vector<FieldProblem>& problems) {
  if (record.notes.size() > 3) problems.push_back({"/notes", "at most 3 items"});
  if (record.period_from.has_value() != record.period_to.has_value()) problems.push_back({"/period_to", "a period has both days"});
  if (record.period_from && record.period_to && *record.period_to < *record.period_from) problems.push_back({"/period_to", "must not be before period_from"});
  if (before && before->type == "correction" && before->client != record.client) problems.push_back({"/client", "a correction goes to whom the invoice went"});
  for (std::size_t i = 0; i < record.lines.size(); ++i) {
    if (record.lines[i].name.empty() && !record.lines[i].service) problems.push_back({"/lines/" + std::to_string(i) + "/name", "must be given"});
  }
}

void prepare_invoice(Store& store, Invoice& record, const Invoice* before, const Viewer& writer) {
  if (before && is_issued(*before)) return;
  if (!before && !record.number.empty()) {
    // The program numbers what it issues itself before it stores it.
    if (!record.issued_at || !writer.is_system()) take_over_issued(record, writer);
    return;
  }
  if (!before) reset_computed(record);
  complete_draft(store, record);
}

void follow_invoice(Store& store, const Invoice* before, const Invoice& after) {
  if (before) return;
  note_taken_number(store, after);
  if (after.from_template && after.client && after.period_from && after.type == "invoice") {
    store.connection().execute("INSERT OR IGNORE INTO invoice_making (template, client, period_from, invoice) VALUES (:template, :client, :from, :invoice)",
                               {*after.from_template, *after.client, std::int64_t{after.period_from->time_since_epoch().count()}, after.id});
  }
}

std::unique_ptr<Invoice> note_ksef_number(Store& store, RecordId id, const std::string& typed, const Viewer& writer) {
  require_write(writer, invoice_kind());
  db::Transaction transaction(store.connection());
  auto record = load(store, id, writer);
  if (!is_issued(*record)) throw Error(ErrorCode::conflict, "invoice " + std::to_string(id) + " is a draft");
  const std::string number = invoice::ksef_number_of(typed);
  const auto problem = invoice::ksef_number_problem(number, record->seller_nip, *record->issue_date, warsaw_day(store.now()));
  if (problem) throw Error::at("/number", *problem);
  if (!record->ksef_number.empty() && record->ksef_number != number && !writer.is_administrator()) {
    throw Error(ErrorCode::conflict, "invoice " + record->number + " has a KSeF number already; an administrator may change it");
  }
  const auto other = store.connection().query_integer("SELECT id FROM invoice WHERE ksef_number = :number AND id <> :id LIMIT 1", {number, id});
  if (other) throw Error::at("/number", "another invoice has it");
  record->ksef_number = number;
  store.rewrite(invoice_kind(), *record, writer);
  transaction.commit();
  return load(store, id, writer);
}

}  // namespace kartoteka::records
