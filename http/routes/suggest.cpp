// Suggestions as one types, out of what the one who asks may find.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "http/codec/parameter_reader.h"
#include "http/codec/search_encoder.h"
#include "http/record_texts.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

constexpr std::int64_t kDefaultSuggestions = 8;
constexpr auto kMostSuggestions = static_cast<std::int64_t>(search::kMostSuggestions);

search::SuggestRequest decode_request(const Parameters& parameters) {
  ParameterReader reader(parameters);
  search::SuggestRequest request;
  request.text = reader.text("q").value_or("");
  request.limit = static_cast<std::size_t>(reader.integer("limit", kDefaultSuggestions, 1, kMostSuggestions));
  reader.finish();
  return request;
}

/// While the index is made anew there may be none to open: then nothing is suggested.
search::Suggestions ask(Call& call, const search::SuggestRequest& request) {
  try {
    return call.context().searchers.suggest(request);
  } catch (const Error& error) {
    const bool is_expected = error.code() == ErrorCode::unavailable || error.code() == ErrorCode::corrupt;
    if (!is_expected || call.context().index.state() == IndexState::ready) throw;
    return {};
  }
}

/// Records that went into the bin, or were hidden, since they were indexed.
void leave_out_hidden(search::Suggestions& suggestions, RecordTexts& texts) {
  std::erase_if(suggestions.items, [&](const search::Suggestion& item) {
    if (item.id == 0) return false;
    const records::Kind* kind = records::find_kind(item.kind);
    return !kind || !texts.record(*kind, item.id);
  });
}

Json encode(const search::Suggestion& item) {
  return {{"type", search::to_string(item.type)},
          {"text", item.text},
          {"segments", encode_segments(item.shown)},
          {"detail", item.detail.empty() ? Json(nullptr) : Json(item.detail)},
          {"kind", item.kind.empty() ? Json(nullptr) : Json(item.kind)},
          {"id", item.id == 0 ? Json(nullptr) : Json(item.id)},
          {"count", item.count ? Json(*item.count) : Json(nullptr)}};
}

Json encode_index(Call& call, const search::Suggestions& suggestions) {
  const IndexMonitor& index = call.context().index;
  return {{"applied_change", static_cast<records::ChangeNumber>(suggestions.applied_change)},
          {"latest_change", index.latest_change()},
          {"catching_up", !suggestions.is_ready || index.state() != IndexState::ready}};
}

Response suggest(Call& call) {
  search::SuggestRequest request = decode_request(call.request.query);
  const Json json = call.context().database.read([&](records::Store& store) {
    request.access = groups_of(store.connection(), call.viewer);
    call.context().language.renew(store);
    search::Suggestions suggestions = ask(call, request);
    RecordTexts texts(store, call.viewer);
    leave_out_hidden(suggestions, texts);
    Json items = Json::array();
    for (const search::Suggestion& item : suggestions.items) items.push_back(encode(item));
    return Json{{"query", request.text}, {"suggestions", std::move(items)}, {"index", encode_index(call, suggestions)}};
  });
  return json_response(200, json);
}

}  // namespace

void add_suggest_routes(ApiRoutes& routes) {
  Operation suggest_operation{.id = "suggest", .tag = "Search", .summary = "Suggests, from the second letter on, what is being typed"};
  suggest_operation.description =
      "Words that the last one may become beside those before it; questions, clients, threads and tasks whose titles have "
      "the words in any order, the last as a beginning, diacritics or not; numbers, codes and addresses in any spacing. "
      "Near and much-used ones first. Without signing in: out of published, public answers only. A new record is "
      "suggested some seconds after it was written.";
  suggest_operation.parameters = {
      {"q", ParameterPlace::query, {}, "what is typed so far; never wrong"},
      {"limit", ParameterPlace::query, {"integer", 1, kMostSuggestions, {}, std::to_string(kDefaultSuggestions)}, "suggestions at most"}};
  suggest_operation.answers = {{200, "the suggestions, best first", "SuggestResult"}};
  suggest_operation.needs_sign_in = false;
  routes.push_back({"GET", std::string(kApiRoot) + "/suggest", std::move(suggest_operation), suggest});
}

}  // namespace kartoteka::http
