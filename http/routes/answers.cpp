// What answers can do beyond being records: who links to them, old addresses, likely duplicates, merging, and answers that
// are begun from a contact.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/answers/answer_links.h"
#include "engine/records/answers/answer_rules.h"
#include "engine/records/answers/merge_answers.h"
#include "engine/search/near_answers.h"
#include "http/codec/body_reader.h"
#include "http/codec/list_query.h"
#include "http/codec/parameter_reader.h"
#include "http/learning/answer_duplicates.h"
#include "http/learning/begun_answer.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Answer;
using records::answer_kind;
using records::RecordId;
using records::Store;

constexpr std::int64_t kMostPairs = 200;
constexpr std::int64_t kUsualPairs = 50;

Json encode_target(Store& store, const std::string& text, const records::Viewer& viewer) {
  const auto key = records::parse_record_key(text);
  const auto record = key ? store.find(*key->kind, key->id, viewer) : nullptr;
  const bool is_there = record && !record->deleted_at;
  Json json{{"record", text}, {"title", nullptr}, {"is_there", is_there}};
  if (is_there) json["title"] = std::get<std::string>(key->kind->title_field().get(*record));
  return json;
}

Response read_links(Call& call) {
  const auto id = path_id(call);
  Json from = Json::array(), to = Json::array();
  call.context().database.read([&](Store& store) {
    store.get(answer_kind(), id, call.viewer);
    for (const std::string& key : records::links_from(store.connection(), id)) to.push_back(encode_target(store, key, call.viewer));
    for (const RecordId source : records::links_to(store.connection(), records::format_record_key(answer_kind(), id))) {
      from.push_back(encode_target(store, records::format_record_key(answer_kind(), source), call.viewer));
    }
  });
  return json_response(200, {{"from", std::move(from)}, {"to", std::move(to)}});
}

Response find_by_address(Call& call) {
  ParameterReader reader(call.request.query);
  const std::string address = reader.text("address").value_or("");
  if (address.empty()) reader.add_problem("address", "is required");
  reader.finish();
  return call.context().database.read([&](Store& store) {
    const auto id = records::answer_by_address(store.connection(), address);
    const auto answer = id ? store.find(answer_kind(), *id, call.viewer) : nullptr;
    if (!answer) throw Error(ErrorCode::not_found, "no answer is or was known under that address");
    return record_response(200, *answer, encode_record(answer_kind(), *answer, {}, nullptr));
  });
}

Json encode_pair(const search::NearPair& pair, Store& store, const records::Viewer& viewer) {
  Json answers = Json::array();
  for (const RecordId id : {pair.first, pair.second}) {
    const auto record = store.get(answer_kind(), id, viewer);
    const auto& answer = static_cast<const Answer&>(*record);
    answers.push_back({{"id", id}, {"question", answer.question}, {"state", answer.state}, {"category", answer.category}, {"source", answer.source}});
  }
  return {{"answers", std::move(answers)}, {"question_alikeness", pair.question}, {"body_alikeness", pair.body}, {"score", pair.score()}};
}

Response list_duplicates(Call& call) {
  ParameterReader reader(call.request.query);
  const auto answer = reader.integer("answer", 0, 1, std::numeric_limits<std::int64_t>::max());
  const auto limit = static_cast<std::size_t>(reader.integer("limit", kUsualPairs, 1, kMostPairs));
  reader.finish();
  text::Analyzer analyzer(call.context().language.language());
  Json items = Json::array();
  call.context().database.read([&](Store& store) {
    for (const search::NearPair& pair : near_answers(store, analyzer, answer, limit)) items.push_back(encode_pair(pair, store, call.viewer));
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
  const auto stays = call.context().database.write([&](Store& store) { return merge_answers(store, id, into, call.viewer); });
  return written_response(call, 200, answer_kind(), *stays, representation);
}

Response begin_from_contact(Call& call) {
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  BeginAnswer wanted;
  wanted.contact = reader.required_id("contact");
  wanted.question = reader.text("question");
  wanted.group = reader.id("group");
  reader.finish();
  return begun_answer_response(call, wanted, decode_representation(call.request.query));
}

Operation answer_operation(std::string id, std::string summary, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = std::string(answer_kind().plural.en), .summary = std::move(summary)};
  operation.answers = {std::move(answer)};
  return operation;
}

Operation links_operation() {
  Operation operation = answer_operation("read_answer_links", "Lists what an answer links to and which answers link to it", {200, "the links", "AnswerLinks"});
  operation.description = "Links in its Markdown: [[answer:12]], [words](answer:12), ![picture](attachment:7). One to what is gone or hidden is not there.";
  operation.parameters = {id_parameter("the answer's id")};
  operation.problems = {"not_found"};
  return operation;
}

Operation address_operation() {
  Operation operation = answer_operation("find_answer_by_address", "Finds the answer that is or was known under an address", {200, "the answer", "Answer", {"ETag"}});
  operation.description = "By its source and its old addresses, those of answers that were merged into it too.";
  operation.parameters = {{"address", ParameterPlace::query, {}, "the address, just as it was", true}};
  operation.problems = {"not_found"};
  return operation;
}

Operation duplicates_operation() {
  Operation operation = answer_operation("list_answer_duplicates", "Lists pairs of answers that likely say the same", {200, "the pairs, the likest first", "AnswerDuplicates"});
  operation.description = "One of their wordings means the same, or their texts share most runs of words. Archived answers and those in the bin are left out.";
  operation.parameters = {{"answer", ParameterPlace::query, {"integer", 1}, "only pairs with this one"},
                          {"limit", ParameterPlace::query, {"integer", 1, kMostPairs, {}, std::to_string(kUsualPairs)}, "pairs at most"}};
  return operation;
}

Operation merge_operation() {
  Operation operation = answer_operation("merge_answer", "Merges an answer into another", {200, "the answer that stays", "Answer", {"ETag", "Kartoteka-Change"}});
  operation.description =
      "For managers and administrators. Its question and wordings become wordings of the other, its addresses old addresses; what referred to it, and what was "
      "learned of it, goes to the other. It goes into the bin and points there.";
  operation.parameters = {id_parameter("the answer's id")};
  add_representation(operation);
  operation.request_schema = "AnswerMerge";
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

Operation begin_operation() {
  Operation operation = answer_operation("begin_answer", "Begins an answer from a solved contact", {201, "the draft", "Answer", {"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"}});
  operation.description = "The question is what was asked in it, the body its result and note, both without names, numbers and addresses. The draft is tied to the contact.";
  operation.parameters = {idempotency_parameter()};
  add_representation(operation);
  operation.request_schema = "AnswerFromContact";
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

}  // namespace

void add_answer_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/answers";
  routes.push_back({"GET", all + "/{id}/links", links_operation(), read_links});
  routes.push_back({"GET", all + "/by-address", address_operation(), find_by_address});
  routes.push_back({"GET", all + "/duplicates", duplicates_operation(), list_duplicates});
  routes.push_back({"POST", all + "/{id}/merge", merge_operation(), merge});
  routes.push_back({"POST", all + "/from-contact", begin_operation(), begin_from_contact});
}

}  // namespace kartoteka::http
