// The log of searches: what was asked, how it fared, and what the one who asked tells of it later.
#include <nlohmann/json.hpp>

#include "engine/records/answers/search_log.h"
#include "engine/records/kinds/answer.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::LoggedSearch;
using records::Store;

constexpr std::int64_t kPage = 50;
constexpr std::int64_t kMostOnPage = 200;

Json id_or_null(const std::optional<records::RecordId>& id) { return id ? Json(*id) : Json(nullptr); }

Json encode_search(const LoggedSearch& search, NameBook& names) {
  return {{"id", search.id},
          {"at", format_instant(search.at)},
          {"user", id_or_null(search.user)},
          {"user_name", names.user_name(search.user).value_or("")},
          {"way", search.way},
          {"text", search.text},
          {"question_kind", search.question_kind},
          {"group", id_or_null(search.group)},
          {"hits", search.hits},
          {"best", search.best},
          {"confidence", search.confidence_permille ? Json(*search.confidence_permille / 1000.0) : Json(nullptr)},
          {"outcome", search.outcome},
          {"chosen", id_or_null(search.chosen)},
          {"contact", id_or_null(search.contact)}};
}

std::optional<Instant> beginning_of(const std::optional<Date>& day) {
  if (!day) return std::nullopt;
  return Instant{*day};
}

Response list_search_log(Call& call) {
  ParameterReader reader(call.request.query);
  records::SearchLogQuery query;
  const auto most = std::numeric_limits<std::int64_t>::max();
  if (const auto user = reader.integer("user", 0, 1, most); user > 0) query.user = user;
  if (const auto group = reader.integer("group", 0, 1, most); group > 0) query.group = group;
  query.outcome = reader.one_of("outcome", {"all", "found", "poor", "none"});
  if (query.outcome == "all") query.outcome.clear();
  query.from = beginning_of(reader.date("from"));
  query.to = beginning_of(reader.date("to"));
  query.limit = static_cast<std::size_t>(reader.integer("limit", kPage, 1, kMostOnPage));
  query.before = reader.integer("before", 0, 1, most);
  reader.finish();
  call.api.learning.catch_up();
  Json items = Json::array();
  call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    for (const LoggedSearch& search : list_searches(store, query, call.viewer)) items.push_back(encode_search(search, names));
  });
  return json_response(200, {{"items", std::move(items)}});
}

Response tell(Call& call) {
  records::require_write(call.viewer, records::answer_kind());
  const auto id = path_id(call);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const records::SearchOutcome outcome{reader.id("answer"), reader.id("contact")};
  reader.finish();
  call.api.learning.catch_up();
  const LoggedSearch search = call.context().database.write([&](Store& store) { return tell_outcome(store, id, outcome, call.viewer); });
  return json_response(200, call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    return encode_search(search, names);
  }));
}

Operation list_operation() {
  const auto place = ParameterPlace::query;
  Operation operation{.id = "list_searches", .tag = "Learning", .summary = "Lists what was searched for and how it fared"};
  operation.description =
      "Newest first; operators see their own searches, managers and administrators all. Texts are kept without names, numbers and addresses; "
      "of what is searched as one types, the last. Searches are forgotten after a set time.";
  operation.parameters = {{"user", place, {"integer", 1}, "who asked"},
                          {"group", place, {"integer", 1}, "the group of questions"},
                          {"outcome", place, {"string", {}, {}, {"all", "found", "poor", "none"}, "all"}, "how it fared"},
                          {"from", place, {"date"}, "asked on this day or later"},
                          {"to", place, {"date"}, "asked before this day"},
                          {"limit", place, {"integer", 1, kMostOnPage, {}, std::to_string(kPage)}, "at most so many"},
                          {"before", place, {"integer", 1}, "only those with a lower id: the id of the last of the page before"}};
  operation.answers = {{200, "the searches", "Searches"}};
  return operation;
}

}  // namespace

void add_search_log_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/searches";
  routes.push_back({"GET", all, list_operation(), list_search_log});
  Operation outcome{.id = "tell_search_outcome", .tag = "Learning", .summary = "Tells which answer a search of one's own led to, or in which contact it was asked"};
  outcome.parameters = {id_parameter("the search's id, as the search answered it; not yet known while somebody still types")};
  outcome.request_schema = "SearchOutcome";
  outcome.answers = {{200, "the search", "LoggedSearch"}};
  outcome.problems = {"forbidden", "not_found"};
  routes.push_back({"POST", all + "/{id}/outcome", std::move(outcome), tell});
}

}  // namespace kartoteka::http
