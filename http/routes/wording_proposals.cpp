// Asked wordings that may become wordings of answers: listed, approved, rejected, reopened; one call each.
#include <nlohmann/json.hpp>

#include "engine/records/answers/answer_rules.h"
#include "engine/records/answers/wording_proposals.h"
#include "engine/records/kinds/answer.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Store;
using records::WordingProposal;

constexpr std::int64_t kPage = 50;
constexpr std::int64_t kMostOnPage = 200;
constexpr std::int64_t kDeepest = 1'000'000;

Json encode_proposal(const WordingProposal& proposal, NameBook& names) {
  const bool was_used = proposal.times > 0;
  return {{"id", proposal.id},
          {"answer", proposal.answer},
          {"answer_name", names.name(records::answer_kind(), proposal.answer).value_or("")},
          {"wording", proposal.wording},
          {"state", proposal.state},
          {"times", proposal.times},
          {"helped", proposal.helped},
          {"given", proposal.given},
          {"first_at", was_used ? Json(format_instant(proposal.first_at)) : Json(nullptr)},
          {"last_at", was_used ? Json(format_instant(proposal.last_at)) : Json(nullptr)},
          {"decided_at", proposal.decided_at ? Json(format_instant(*proposal.decided_at)) : Json(nullptr)},
          {"decided_by", proposal.decided_by ? Json(*proposal.decided_by) : Json(nullptr)},
          {"decided_by_name", names.user_name(proposal.decided_by).value_or("")}};
}

Response list_wording_proposals(Call& call) {
  ParameterReader reader(call.request.query);
  records::ProposalQuery query;
  query.state = reader.one_of("state", {"open", "approved", "rejected", "all"});
  if (query.state == "all") query.state.clear();
  const auto answer = reader.integer("answer", 0, 1, std::numeric_limits<std::int64_t>::max());
  if (answer > 0) query.answer = answer;
  query.limit = static_cast<std::size_t>(reader.integer("limit", kPage, 1, kMostOnPage));
  query.after = reader.integer("offset", 0, 0, kDeepest);
  reader.finish();
  call.api.learning.catch_up();
  Json items = Json::array();
  call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    for (const WordingProposal& proposal : list_proposals(store, query, call.viewer)) items.push_back(encode_proposal(proposal, names));
  });
  return json_response(200, {{"items", std::move(items)}});
}

Response proposal_response(Call& call, const WordingProposal& proposal) {
  return call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    Json json = encode_proposal(proposal, names);
    const auto answer = store.get(records::answer_kind(), proposal.answer, call.viewer);
    json["other_wordings"] = static_cast<const records::Answer&>(*answer).other_wordings;
    Response response = json_response(200, json);
    response.headers.set("Kartoteka-Change", std::to_string(answer->change));
    return response;
  });
}

Response approve(Call& call) {
  records::require_editor(call.viewer);
  const auto id = path_id(call);
  std::optional<std::string> wording;
  if (call.request.has_body()) {
    const Json body = parse_json(call.request.body());
    BodyReader reader(body);
    wording = reader.text("wording");
    if (wording && wording->size() > records::kMaxLineLength) reader.add_problem("wording", "at most " + std::to_string(records::kMaxLineLength) + " bytes");
    reader.finish();
  }
  return proposal_response(call, call.context().database.write([&](Store& store) { return approve_proposal(store, id, wording, call.viewer); }));
}

Response reject(Call& call) {
  records::require_editor(call.viewer);
  const auto id = path_id(call);
  return proposal_response(call, call.context().database.write([&](Store& store) { return reject_proposal(store, id, call.viewer); }));
}

Response reopen(Call& call) {
  records::require_editor(call.viewer);
  const auto id = path_id(call);
  return proposal_response(call, call.context().database.write([&](Store& store) { return reopen_proposal(store, id, call.viewer); }));
}

Operation decision(std::string id, std::string summary) {
  Operation operation{.id = std::move(id), .tag = "Learning", .summary = std::move(summary)};
  operation.parameters = {id_parameter("the proposal's id")};
  operation.answers = {{200, "the proposal, with the answer's wordings as they are now", "WordingProposal", {"Kartoteka-Change"}}};
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

Operation list_operation() {
  const auto place = ParameterPlace::query;
  Operation operation{.id = "list_wording_proposals", .tag = "Learning", .summary = "Lists asked wordings that may become wordings of answers"};
  operation.description = "They come of feedback that helped and of answers given in contacts, without names, numbers and addresses; wordings that differ by inflection count as one. Those asked most often first.";
  operation.parameters = {{"state", place, {"string", {}, {}, {"open", "approved", "rejected", "all"}, "open"}, "what became of them"},
                          {"answer", place, {"integer", 1}, "only of this answer"},
                          {"limit", place, {"integer", 1, kMostOnPage, {}, std::to_string(kPage)}, "at most so many"},
                          {"offset", place, {"integer", 0, kDeepest, {}, "0"}, "skips so many"}};
  operation.answers = {{200, "the proposals", "WordingProposals"}};
  return operation;
}

}  // namespace

void add_wording_proposal_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/wording-proposals";
  routes.push_back({"GET", all, list_operation(), list_wording_proposals});
  Operation approval = decision("approve_wording", "Puts a proposed wording among the answer's wordings");
  approval.request_schema = "WordingApproval";
  approval.description = "For managers and administrators. `wording` in the body is taken instead of what was proposed.";
  routes.push_back({"POST", all + "/{id}/approve", std::move(approval), approve});
  routes.push_back({"POST", all + "/{id}/reject", decision("reject_wording", "Turns a proposed wording down"), reject});
  Operation reopening = decision("reopen_wording", "Takes a decision back");
  reopening.description = "A wording that was approved is taken out of the answer again.";
  routes.push_back({"POST", all + "/{id}/reopen", std::move(reopening), reopen});
}

}  // namespace kartoteka::http
