// Invoices and templates as they would be, for whoever is just writing them: nothing of this is stored.
#include "http/routes/invoice_previews.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/invoice/amount_text.h"
#include "engine/invoice/period_text.h"
#include "engine/records/invoicing/billing_periods.h"
#include "engine/records/invoicing/making.h"
#include "engine/records/kinds/client.h"
#include "http/codec/record_decoder.h"
#include "http/codec/record_encoder.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {

Json encode_invoice_problems(const std::vector<records::InvoiceProblem>& problems) {
  Json json = Json::array();
  for (const auto& problem : problems) json.push_back({{"code", problem.code}, {"pointer", problem.pointer}, {"message", problem.message}});
  return json;
}

std::string words_of(const records::Invoice& invoice) { return invoice::amount_in_words(std::abs(invoice.gross)); }

namespace {

using records::BillingPeriod;
using records::Invoice;
using records::invoice_kind;
using records::invoice_template_kind;
using records::InvoiceTemplate;
using records::Store;
using records::Viewer;

constexpr std::size_t kMostPeriods = 12;

Json encode_preview(Store& store, Invoice& draft, const Viewer& viewer) {
  if (!draft.issue_date) draft.issue_date = warsaw_day(store.now());
  records::complete_draft(store, draft);
  NameBook names(store, viewer);
  Representation representation;
  representation.names = true;
  return {{"invoice", encode_record(invoice_kind(), draft, representation, &names)},
          {"problems", encode_invoice_problems(records::problems_of_draft(store, draft))},
          {"in_words", words_of(draft)}};
}

/// Only what the caller sees may be named.
void require_seen_client(Store& store, const Invoice& draft, const Viewer& viewer) {
  if (!draft.client) throw Error::at("/client", "must be given");
  if (!store.find(records::client_kind(), *draft.client, viewer)) throw Error::at("/client", "there is no client " + std::to_string(*draft.client));
}

Response preview_new(Call& call) {
  records::require_write(call.viewer, invoice_kind());
  auto record = decode_new_record(invoice_kind(), parse_json(call.request.body()));
  auto& draft = static_cast<Invoice&>(*record);
  return json_response(200, call.context().database.read([&](Store& store) {
    require_seen_client(store, draft, call.viewer);
    return encode_preview(store, draft, call.viewer);
  }));
}

Response preview_change(Call& call) {
  records::require_write(call.viewer, invoice_kind());
  const auto id = path_id(call);
  const Json patch = parse_json(call.request.body());
  return json_response(200, call.context().database.read([&](Store& store) {
    auto record = store.get(invoice_kind(), id, call.viewer);
    auto& draft = static_cast<Invoice&>(*record);
    if (!draft.number.empty()) throw Error(ErrorCode::conflict, "invoice " + draft.number + " is issued and never changes");
    apply_merge_patch(invoice_kind(), patch, draft);
    require_seen_client(store, draft, call.viewer);
    return encode_preview(store, draft, call.viewer);
  }));
}

Json encode_period(const BillingPeriod& period) {
  return {{"period_from", format_date(period.first)}, {"period_to", format_date(period.last)}, {"issue_date", format_date(period.issue_on)}};
}

/// The next periods of a template from a day on; a template whose periods are long is looked at far ahead.
std::vector<BillingPeriod> next_periods(const InvoiceTemplate& recurring, Date from, std::size_t most) {
  const std::int64_t unit = recurring.period_unit == "year" ? 12 : recurring.period_unit == "quarter" ? 3 : 1;
  const Date begin = std::max(from, recurring.starts_on.value_or(from));
  const Date end = records::add_months(begin, unit * recurring.every * static_cast<std::int64_t>(most + 1) + 1);
  auto periods = records::periods_due(recurring, from - std::chrono::days(1), end);
  if (periods.size() > most) periods.resize(most);
  return periods;
}

/// Texts of a template with the period filled in; one that cannot be filled in is told as a problem and left as it is.
class TextFiller {
 public:
  TextFiller(const BillingPeriod& period, std::string client) : period_{period.first, period.last}, further_{{"klient", std::move(client)}} {}

  Json fill(const std::string& text, const std::string& pointer) {
    try {
      return invoice::filled_text(text, period_, further_);
    } catch (const Error& error) {
      const auto& fields = error.problems();
      problems_.push_back({{"pointer", pointer}, {"message", fields.empty() ? error.what() : fields.front().message}});
      return text;
    }
  }

  Json problems() { return std::move(problems_); }

 private:
  invoice::Period period_;
  std::vector<invoice::Placeholder> further_;
  Json problems_ = Json::array();
};

Json encode_texts(TextFiller& filler, const InvoiceTemplate& recurring) {
  Json notes = Json::array();
  for (std::size_t i = 0; i < recurring.notes.size(); ++i) notes.push_back(filler.fill(recurring.notes[i], "/notes/" + std::to_string(i)));
  Json lines = Json::array();
  for (std::size_t i = 0; i < recurring.lines.size(); ++i) lines.push_back(filler.fill(recurring.lines[i].name, "/lines/" + std::to_string(i) + "/name"));
  return {{"subject", filler.fill(recurring.subject, "/subject")}, {"notes", std::move(notes)}, {"lines", std::move(lines)}};
}

std::string client_name(Store& store, const InvoiceTemplate& recurring, const Viewer& viewer) {
  const auto client = recurring.clients.empty() ? nullptr : store.find(records::client_kind(), recurring.clients.front(), viewer);
  return client ? static_cast<const records::Client&>(*client).name : "Kontrahent";
}

Response preview_template(Call& call) {
  records::require_write(call.viewer, invoice_template_kind());
  const auto record = decode_new_record(invoice_template_kind(), parse_json(call.request.body()));
  const auto& recurring = static_cast<const InvoiceTemplate&>(*record);
  return json_response(200, call.context().database.read([&](Store& store) {
    const Date today = warsaw_day(store.now());
    const auto periods = next_periods(recurring, today, kMostPeriods);
    const Date sample = recurring.starts_on.value_or(today);
    TextFiller filler(periods.empty() ? BillingPeriod{sample, records::add_months(sample, 1) - std::chrono::days(1), sample} : periods.front(),
                      client_name(store, recurring, call.viewer));
    Json encoded = Json::array();
    for (const BillingPeriod& period : periods) encoded.push_back(encode_period(period));
    Json texts = encode_texts(filler, recurring);
    return Json{{"periods", std::move(encoded)}, {"texts", std::move(texts)}, {"problems", filler.problems()}};
  }));
}

Json encode_next(const InvoiceTemplate& recurring, Date today) {
  const Date from = recurring.made_through ? std::max(*recurring.made_through + std::chrono::days(1), today) : today;
  const auto periods = next_periods(recurring, from, 1);
  Json item{{"template", recurring.id}, {"next", nullptr}};
  if (recurring.active && !periods.empty()) item["next"] = encode_period(periods.front());
  return item;
}

Response next_of_templates(Call& call) {
  records::require_read(call.viewer, invoice_template_kind());
  return json_response(200, call.context().database.read([&](Store& store) {
    const Date today = warsaw_day(store.now());
    Json items = Json::array();
    auto rows = store.connection().query("SELECT id FROM invoice_template WHERE deleted_at IS NULL ORDER BY id", {}, {db::ColumnType::integer});
    while (rows.next()) {
      if (const auto record = store.find(invoice_template_kind(), rows.integer(0), call.viewer)) {
        items.push_back(encode_next(static_cast<const InvoiceTemplate&>(*record), today));
      }
    }
    return Json{{"items", std::move(items)}};
  }));
}

Operation operation_of(std::string id, std::string summary, std::string description, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = "Invoices", .summary = std::move(summary)};
  operation.description = std::move(description);
  operation.answers = {std::move(answer)};
  return operation;
}

Operation preview_operation(std::string id, std::string summary, std::string schema) {
  Operation operation = operation_of(std::move(id), std::move(summary),
                                     "Completed as a draft is when it is saved: lines out of the catalogue, sums, and what keeps it from being issued. Nothing is stored.",
                                     {200, "the draft as it would be", "InvoicePreview"});
  operation.request_schema = std::move(schema);
  operation.problems = {"forbidden"};
  return operation;
}

Operation preview_change_operation() {
  Operation operation = preview_operation("preview_invoice_change", "Shows what a draft would be after a change", "InvoicePatch");
  operation.parameters = {id_parameter("the draft's id")};
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

Operation preview_template_operation() {
  Operation operation = operation_of("preview_invoice_template", "Shows when a template would make invoices, and its texts filled in",
                                     "The next periods from today on (at most 12), those within a suspension left out, and the texts of the first of them. Nothing is stored.",
                                     {200, "the days, and the texts", "InvoiceTemplatePreview"});
  operation.request_schema = "InvoiceTemplateNew";
  operation.problems = {"forbidden"};
  return operation;
}

}  // namespace

void add_invoice_preview_routes(ApiRoutes& routes) {
  const std::string root(kApiRoot);
  routes.push_back({"POST", root + "/invoices/preview", preview_operation("preview_invoice", "Shows what a new draft would be", "InvoiceNew"), preview_new});
  routes.push_back({"POST", root + "/invoices/{id}/preview", preview_change_operation(), preview_change});
  routes.push_back({"POST", root + "/invoice-templates/preview", preview_template_operation(), preview_template});
  routes.push_back({"GET", root + "/invoice-templates/next",
                    operation_of("list_next_invoices", "Lists when each template makes invoices next", "", {200, "the templates that the caller sees", "InvoiceTemplatesNext"}),
                    next_of_templates});
}

}  // namespace kartoteka::http
