// What clients can do beyond being records: their card, likely duplicates, merging, and who is admitted to them.
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/base/decimal.h"
#include "engine/records/client_card.h"
#include "engine/records/kinds/invoice.h"
#include "engine/records/client_keys.h"
#include "engine/records/confidants.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/merge_clients.h"
#include "http/codec/body_reader.h"
#include "http/codec/list_query.h"
#include "http/codec/record_decoder.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Client;
using records::client_kind;
using records::Kind;
using records::Store;

constexpr std::size_t kMostDuplicates = 10;

using Records = std::vector<std::unique_ptr<records::Record>>;

Json encode_records(const Kind& kind, const Records& found, const Representation& representation, NameBook& names) {
  Json items = Json::array();
  for (const auto& record : found) items.push_back(encode_record(kind, *record, representation, &names));
  return items;
}

Json encode_counts(const records::ClientCard& card) {
  return {{"contacts", card.contact_count},     {"threads", card.thread_count},       {"open_threads", card.open_thread_count},
          {"tasks", card.task_count},           {"open_tasks", card.open_task_count}, {"overdue_tasks", card.overdue_task_count},
          {"attachments", card.attachment_count}, {"answers", card.answer_count},
          {"invoices", card.invoice_count},     {"overdue_invoices", card.overdue_invoice_count}};
}

Json encode_card(const records::ClientCard& card, const Representation& representation, NameBook& names) {
  return {{"client", encode_record(client_kind(), *card.client, representation, &names)},
          {"contacts", encode_records(records::contact_kind(), card.contacts, representation, names)},
          {"threads", encode_records(records::thread_kind(), card.threads, representation, names)},
          {"tasks", encode_records(records::task_kind(), card.tasks, representation, names)},
          {"attachments", encode_records(records::attachment_kind(), card.attachments, representation, names)},
          {"answers", encode_records(records::answer_kind(), card.answers, representation, names)},
          {"invoices", encode_records(records::invoice_kind(), card.invoices, representation, names)},
          {"counts", encode_counts(card)},
          {"balance_due", format_decimal(card.balance_grosze, kMoneyScale)},
          {"overdue_balance", format_decimal(card.overdue_balance_grosze, kMoneyScale)},
          {"minutes_90_days", card.minutes_90_days}};
}

Response read_card(Call& call) {
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const Json json = call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    return encode_card(client_card(store, id, call.viewer), representation, names);
  });
  return json_response(200, json);
}

/// What is typed so far, of the fields by which clients are recognised.
Client decode_typed(const Json& body) {
  constexpr std::array<std::string_view, 6> kTelling{"name", "nip", "regon", "phones", "emails", "people"};
  if (!body.is_object()) throw Error::at("", "expected an object");
  Json itself = Json::object();
  Json telling = Json::object();
  for (const auto& [name, value] : body.items()) {
    const bool is_telling = std::find(kTelling.begin(), kTelling.end(), name) != kTelling.end();
    (is_telling ? telling : itself)[name] = value;
  }
  BodyReader reader(itself);
  Client typed;
  typed.id = reader.id("id").value_or(0);
  reader.finish();
  apply_merge_patch(client_kind(), telling, typed);
  return typed;
}

Json encode_duplicate(const records::Duplicate& duplicate) {
  const Client& client = *duplicate.client;
  return {{"client", {{"id", client.id}, {"code", client.code}, {"name", client.name}, {"nip", client.nip}, {"city", client.city}}},
          {"reasons", duplicate.reasons},
          {"score", duplicate.score}};
}

Response list_duplicates(Call& call) {
  const Client typed = decode_typed(parse_json(call.request.body()));
  Json items = Json::array();
  call.context().database.read([&](Store& store) {
    for (const auto& duplicate : find_duplicates(store, typed, call.viewer, kMostDuplicates)) items.push_back(encode_duplicate(duplicate));
  });
  return json_response(200, {{"items", std::move(items)}});
}

Response merge(Call& call) {
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const auto into = reader.required_id("into");
  reader.finish();
  const auto stays = call.context().database.write([&](Store& store) { return merge_clients(store, id, into, call.viewer); });
  return written_response(call, 200, client_kind(), *stays, representation);
}

Response confidants_response(const Client& client) {
  const Json owner = client.owner ? Json(*client.owner) : Json(nullptr);
  return json_response(200, {{"client", client.id}, {"confidential", client.confidential}, {"owner", owner}, {"users", client.confidants}});
}

Response read_confidants(Call& call) {
  const auto id = path_id(call);
  return confidants_response(call.context().database.read([&](Store& store) { return client_for_admission(store, id, call.viewer); }));
}

Response put_confidants(Call& call) {
  records::require_write(call.viewer, client_kind());
  const auto id = path_id(call);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  if (!reader.has("users")) reader.add_problem("users", "must be given");
  const auto users = reader.ids("users");
  reader.finish();
  const Client client = call.context().database.write([&](Store& store) { return admit(store, id, users, call.viewer); });
  Response response = confidants_response(client);
  response.headers.set("Kartoteka-Change", std::to_string(client.change));
  return response;
}

Operation client_operation(std::string id, std::string summary, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = "Clients", .summary = std::move(summary)};
  operation.parameters = {id_parameter("the client's id")};
  operation.answers = {std::move(answer)};
  operation.problems = {"not_found"};
  return operation;
}

Operation card_operation() {
  Operation operation = client_operation("read_client_card", "Tells everything about a client at one glance", {200, "the card", "ClientCard"});
  operation.description = "Last contacts, open threads and tasks, files, answers given; only what the caller may see is shown and counted.";
  add_representation(operation);
  return operation;
}

Operation duplicates_operation() {
  Operation operation = client_operation("list_client_duplicates", "Notices clients that are likely the one that is typed in", {200, "the likeliest ones", "ClientDuplicates"});
  operation.description = "The same NIP, REGON, phone or e-mail in any writing, or a name that is alike (case, diacritics, legal forms and a typo do not count).";
  operation.parameters.clear();
  operation.request_schema = "ClientTyped";
  operation.problems.clear();
  return operation;
}

Operation merge_operation() {
  Operation operation = client_operation("merge_client", "Merges a client into another", {200, "the client that stays", "Client", {"ETag", "Kartoteka-Change"}});
  operation.description =
      "All that hung on the first goes to the other, which takes over what it lacks; lists are united. The first goes into the bin, and "
      "merged_into says where its contents are. Asks for the right to remove the one and to change the other.";
  add_representation(operation);
  operation.request_schema = "ClientMerge";
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

Operation admit_operation() {
  Operation operation = client_operation("admit_confidants", "Admits users to a confidential client, beside its owner", {200, "admitted", "Confidants", {"Kartoteka-Change"}});
  operation.description = "Exactly these users. An administrator may do so for a client that he does not see; its history says that he did.";
  operation.request_schema = "ConfidantsPut";
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

}  // namespace

void add_client_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/clients";
  const std::string one = all + "/{id}";
  routes.push_back({"POST", all + "/duplicates", duplicates_operation(), list_duplicates});
  routes.push_back({"GET", one + "/card", card_operation(), read_card});
  routes.push_back({"POST", one + "/merge", merge_operation(), merge});
  Operation admitted = client_operation("read_confidants", "Tells who is admitted to a client", {200, "its owner and the users admitted beside him", "Confidants"});
  admitted.description = "For those who see the client, and for administrators.";
  routes.push_back({"GET", one + "/confidants", std::move(admitted), read_confidants});
  routes.push_back({"PUT", one + "/confidants", admit_operation(), put_confidants});
}

}  // namespace kartoteka::http
