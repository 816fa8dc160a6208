// From drafts to invoices: issuing, correcting, making those of templates, with a dry run before.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/invoicing/issuing.h"
#include "engine/records/invoicing/making.h"
#include "http/codec/body_reader.h"
#include "http/codec/invoice_schemas.h"
#include "http/codec/list_query.h"
#include "http/codec/value_decoder.h"
#include "http/idempotency.h"
#include "http/name_book.h"
#include "http/preconditions.h"
#include "http/routes/answering.h"
#include "http/routes/invoice_previews.h"
#include "http/routes/making.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Invoice;
using records::invoice_kind;
using records::Occasion;
using records::PlannedInvoice;
using records::Store;

constexpr std::size_t kMostShown = 1'000;
constexpr std::int64_t kMostDaysAhead = 366;
/// Others write between two batches.
constexpr std::size_t kMadeAtOnce = 25;

Json body_of(Call& call) { return call.request.has_body() ? parse_json(call.request.body()) : Json::object(); }

std::optional<Date> date_of(BodyReader& reader, const Json& body, std::string_view name) {
  if (body.is_object() && body.contains(name) && body.find(name)->is_null()) return reader.id_or_null(name), std::nullopt;
  const auto text = reader.text(name);
  if (!text) return std::nullopt;
  const auto date = parse_date(*text);
  if (!date) reader.add_problem(name, "expected a date like 2026-05-03");
  return date;
}

void require_version(Call& call, Store& store, records::RecordId id) {
  if (has_if_match(call.request)) require_match(call.request, *store.get(invoice_kind(), id, call.viewer));
}

Response issue(Call& call) {
  records::require_write(call.viewer, invoice_kind());
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const Json body = body_of(call);
  BodyReader reader(body);
  const auto day = date_of(reader, body, "issue_date");
  reader.finish();
  const auto key = idempotent_request(call.request);
  const auto issued = call.context().database.write([&](Store& store) -> std::unique_ptr<records::Record> {
    db::Transaction transaction(store.connection());
    if (key && find_idempotent(store, *call.viewer.user, *key, invoice_kind())) return store.get(invoice_kind(), id, call.viewer);
    require_version(call, store, id);
    if (day) {
      const auto draft = store.get(invoice_kind(), id, call.viewer);
      static_cast<Invoice&>(*draft).issue_date = day;
      store.update(invoice_kind(), *draft, std::nullopt, call.viewer);
    }
    auto record = records::issue_invoice(store, id, std::nullopt, call.viewer);
    if (key) remember_idempotent(store, *call.viewer.user, *key, invoice_kind(), id);
    transaction.commit();
    return record;
  });
  return written_response(call, 200, invoice_kind(), *issued, representation);
}

std::optional<std::vector<records::InvoiceLine>> decode_lines(const Json& body) {
  if (!body.contains("lines") || body["lines"].is_null()) return std::nullopt;
  std::vector<FieldProblem> problems;
  const records::Field& field = *invoice_kind().field("lines");
  const auto value = decode_value(field, body["lines"], "/lines", problems);
  if (!value) throw Error(std::move(problems));
  Invoice holder;
  field.set(holder, *value);
  return holder.lines;
}

records::CorrectionOrder decode_correction(const Json& body) {
  if (!body.is_object()) throw Error::at("", "expected an object");
  records::CorrectionOrder order;
  order.lines = decode_lines(body);
  Json rest = body;
  rest.erase("lines");
  BodyReader reader(rest);
  order.reason = reader.required_text("reason");
  order.effect = reader.text("effect").value_or("");
  order.corrects_buyer = reader.flag("corrects_buyer");
  order.series = rest.contains("series") && rest["series"].is_null() ? (reader.id_or_null("series")) : reader.id("series");
  order.issue_date = date_of(reader, rest, "issue_date");
  reader.finish();
  return order;
}

Response correct(Call& call) {
  records::require_write(call.viewer, invoice_kind());
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const records::CorrectionOrder order = decode_correction(body_of(call));
  return made_response(call, invoice_kind(), representation,
                       [&](Store& store) -> std::unique_ptr<records::Record> { return records::draft_correction(store, id, order, call.viewer); });
}

Response check(Call& call) {
  const auto id = path_id(call);
  return json_response(200, call.context().database.read([&](Store& store) {
    auto record = store.get(invoice_kind(), id, call.viewer);
    auto& draft = static_cast<Invoice&>(*record);
    if (draft.state != "draft") return Json{{"problems", Json::array()}, {"in_words", words_of(draft)}};
    if (!draft.issue_date) draft.issue_date = warsaw_day(store.now());
    records::complete_draft(store, draft);
    return Json{{"problems", encode_invoice_problems(records::problems_of_draft(store, draft))}, {"in_words", words_of(draft)}};
  }));
}

struct MakeOrder {
  bool is_dry = false;
  records::MakingQuery query;
};

MakeOrder decode_make(const Json& body, Date today) {
  BodyReader reader(body);
  MakeOrder order;
  order.is_dry = reader.flag("dry_run");
  order.query.through = date_of(reader, body, "through").value_or(today);
  order.query.from = date_of(reader, body, "from");
  order.query.templates = reader.ids("templates");
  order.query.clients = reader.ids("clients");
  if (!order.is_dry && order.query.through > today) reader.add_problem("through", "is in the future: that is for a dry run only");
  if (order.query.through > today + std::chrono::days(kMostDaysAhead)) reader.add_problem("through", "at most a year ahead");
  if (order.query.from && *order.query.from > order.query.through) reader.add_problem("from", "must not be after through");
  reader.finish();
  return order;
}

Json encode_occasion(const Occasion& occasion, NameBook& names) {
  const auto template_name = names.name(records::invoice_template_kind(), occasion.recurring);
  const auto client_name = names.name(*records::find_kind("client"), occasion.client);
  return {{"template", occasion.recurring},
          {"template_name", template_name ? Json(*template_name) : Json(nullptr)},
          {"client", occasion.client},
          {"client_name", client_name ? Json(*client_name) : Json(nullptr)},
          {"period_from", format_date(occasion.period.first)},
          {"period_to", format_date(occasion.period.last)},
          {"issue_date", format_date(occasion.period.issue_on)}};
}

/// Counts what is planned or made, and shows the first of it.
class MadeList {
 public:
  void add(const PlannedInvoice& planned, bool is_dry, NameBook& names) {
    const bool is_made = planned.draft && planned.draft->id != 0;
    // Somebody else made it meanwhile.
    if (!is_dry && !is_made && planned.problems.empty()) return;
    if (!planned.problems.empty()) ++with_problems_;
    else gross_ += planned.draft->gross;
    if (is_made) ++made_;
    if (is_dry && planned.problems.empty()) ++ready_;
    if (items_.size() >= kMostShown) return;
    Json item = encode_occasion(planned.occasion, names);
    item["invoice"] = planned.draft && !planned.draft->buyer_name.empty() ? encode_record(invoice_kind(), *planned.draft, {}, nullptr) : Json(nullptr);
    item["problems"] = encode_invoice_problems(planned.problems);
    items_.push_back(std::move(item));
  }

  Json json(bool is_dry) {
    return {{"dry_run", is_dry}, {"made", made_}, {"ready", ready_}, {"with_problems", with_problems_}, {"gross", format_decimal(gross_, kMoneyScale)}, {"items", std::move(items_)}};
  }

 private:
  std::int64_t made_ = 0, ready_ = 0, with_problems_ = 0, gross_ = 0;
  Json items_ = Json::array();
};

Response make(Call& call) {
  records::require_write(call.viewer, invoice_kind());
  const MakeOrder order = decode_make(body_of(call), warsaw_day(call.context().clock()));
  const auto found = call.context().database.read([&](Store& store) { return records::occasions(store, order.query, call.viewer); });
  MadeList list;
  const auto each = [&](Store& store, std::size_t begin, std::size_t end) {
    NameBook names(store, call.viewer);
    for (std::size_t i = begin; i < end; ++i) {
      list.add(order.is_dry ? records::plan(store, found[i]) : records::make_invoice(store, found[i], call.viewer), order.is_dry, names);
    }
  };
  for (std::size_t begin = 0; begin < found.size(); begin += kMadeAtOnce) {
    const std::size_t end = std::min(begin + kMadeAtOnce, found.size());
    const auto run = [&](Store& store) { each(store, begin, end); };
    order.is_dry ? call.context().database.read(run) : call.context().database.write(run);
  }
  return json_response(200, list.json(order.is_dry));
}

Response list_pending(Call& call) {
  records::require_read(call.viewer, invoice_kind());
  const Json items = call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    Json found = Json::array();
    for (const Occasion& occasion : records::pending_occasions(store, call.viewer)) {
      if (found.size() >= kMostShown) break;
      const PlannedInvoice planned = records::plan(store, occasion);
      Json item = encode_occasion(occasion, names);
      item["invoice"] = nullptr;
      item["problems"] = encode_invoice_problems(planned.problems);
      found.push_back(std::move(item));
    }
    return found;
  });
  return json_response(200, {{"items", items}});
}

Response skip(Call& call) {
  records::require_write(call.viewer, invoice_kind());
  const Json body = body_of(call);
  BodyReader reader(body);
  const auto recurring = reader.required_id("template");
  const auto client = reader.required_id("client");
  const auto period_from = date_of(reader, body, "period_from");
  if (!reader.has("period_from")) reader.add_problem("period_from", "must be given");
  reader.finish();
  call.context().database.write([&](Store& store) { records::skip_pending(store, recurring, client, *period_from, call.viewer); });
  Response response;
  response.status = 204;
  return response;
}

Operation operation_of(std::string id, std::string summary, std::string description, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = "Invoices", .summary = std::move(summary)};
  operation.description = std::move(description);
  operation.answers = {std::move(answer)};
  return operation;
}

Operation issue_operation() {
  Operation operation = operation_of("issue_invoice", "Issues a draft: it gets its number and never changes again",
                                     "The number is the next one of its series and year, given in the same transaction. With problems nothing happens, and all of them are told.",
                                     {200, "the invoice", "Invoice", {"ETag", "Kartoteka-Change"}});
  operation.parameters = {id_parameter("the draft's id"), {"If-Match", ParameterPlace::header, {}, "the ETag of the draft that was looked at; may be left out"}};
  operation.parameters.push_back(idempotency_parameter());
  add_representation(operation);
  operation.request_schema = "InvoiceIssue";
  operation.problems = {"forbidden", "not_found", "conflict", "outdated"};
  return operation;
}

Operation correct_operation() {
  Operation operation = operation_of("correct_invoice", "Makes the draft of a correction of an issued invoice",
                                     "It holds the lines before (after all corrections so far) and after; issue it as any draft: it has a series of its own.",
                                     {201, "the draft", "Invoice", {"Location", "ETag", "Kartoteka-Change", "Idempotency-Replayed"}});
  operation.parameters = {id_parameter("the invoice's id"), idempotency_parameter()};
  add_representation(operation);
  operation.request_schema = "InvoiceCorrect";
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

Operation check_operation() {
  Operation operation = operation_of("check_invoice", "Tells what keeps a draft from being issued, and the amount in words", "No problems for an issued invoice.", {200, "the problems", "InvoiceCheck"});
  operation.parameters = {id_parameter("the invoice's id")};
  operation.problems = {"not_found"};
  return operation;
}

Operation make_operation() {
  Operation operation = operation_of(
      "make_invoices", "Makes the invoices of templates that are due, or shows what would be made",
      "The program does so itself each day at the hour that the seller says. Exactly once for each template, client and period, however often it is asked; "
      "what has problems is not made and waits. Only for clients that the caller sees.",
      {200, "what was made, or would be", "InvoicesMade"});
  operation.request_schema = "InvoicesMake";
  operation.problems = {"forbidden"};
  return operation;
}

Operation skip_operation() {
  Operation operation = operation_of("skip_pending_invoice", "Leaves out an invoice that is pending, for good", "", {204, "left out"});
  operation.request_schema = "InvoiceSkip";
  operation.problems = {"forbidden", "not_found"};
  return operation;
}

}  // namespace

void add_invoice_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/invoices";
  routes.push_back({"POST", all + "/{id}/issue", issue_operation(), issue});
  routes.push_back({"POST", all + "/{id}/correct", correct_operation(), correct});
  routes.push_back({"GET", all + "/{id}/check", check_operation(), check});
  routes.push_back({"POST", all + "/make", make_operation(), make});
  routes.push_back({"GET", all + "/pending",
                    operation_of("list_pending_invoices", "Lists what was due and could not be made, with its problems",
                                 "It is made, with its own date, when the program looks again at its hour, or when it is asked to.", {200, "at most 1,000", "InvoicesPending"}),
                    list_pending});
  routes.push_back({"POST", all + "/pending/skip", skip_operation(), skip});
}

}  // namespace kartoteka::http
