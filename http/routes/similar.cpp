// Records like a record that the one who asks may see.
#include <limits>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "http/codec/parameter_reader.h"
#include "http/codec/search_encoder.h"
#include "http/name_book.h"
#include "http/record_texts.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

constexpr std::int64_t kDefaultHits = 10;
constexpr std::int64_t kMaxHits = 50;

struct SimilarQuery {
  search::SimilarRequest request;
  search::LikeRecord like;
};

/// Null, with a problem noted, where nothing of that name is searched.
const records::Kind* searched_kind(ParameterReader& reader, std::string_view parameter, std::string_view name) {
  const records::Kind* kind = records::find_kind(name);
  if (kind && kind->is_searched) return kind;
  reader.add_problem(parameter, "there is no kind " + std::string(name) + " to search");
  return nullptr;
}

SimilarQuery decode_similar_query(const Parameters& parameters) {
  ParameterReader reader(parameters);
  SimilarQuery query;
  query.like.kind = reader.text("kind").value_or("");
  searched_kind(reader, "kind", query.like.kind);
  query.like.id = reader.integer("id", 0, 1, std::numeric_limits<std::int64_t>::max());
  if (query.like.id == 0) reader.add_problem("id", "is required");
  for (const std::string_view name : reader.texts("among")) {
    searched_kind(reader, "among", name);
    query.request.filters.push_back({"kind", std::string(name)});
  }
  query.request.limit = static_cast<std::size_t>(reader.integer("limit", kDefaultHits, 1, kMaxHits));
  query.request.explain = reader.flag("explain");
  reader.finish();
  query.request.like = query.like;
  return query;
}

/// A record that was written a moment ago is not in the index yet: then nothing is like it so far.
search::Result similar_to(Call& call, const search::SimilarRequest& request, RecordTexts& texts) {
  try {
    return call.context().searchers.similar(request, &texts);
  } catch (const Error& error) {
    const bool is_making = call.context().index.state() != IndexState::ready;
    const bool is_no_index = error.code() == ErrorCode::unavailable || error.code() == ErrorCode::corrupt;
    if (error.code() == ErrorCode::not_found || (is_no_index && is_making)) return {};
    throw;
  }
}

Response similar_records(Call& call) {
  SimilarQuery query = decode_similar_query(call.request.query);
  const Json json = call.context().database.read([&](records::Store& store) {
    RecordTexts texts(store, call.viewer);
    NameBook names(store, call.viewer);
    if (!texts.record(*records::find_kind(query.like.kind), query.like.id)) {
      throw Error(ErrorCode::not_found, query.like.kind + ' ' + std::to_string(query.like.id));
    }
    query.request.access = groups_of(store.connection(), call.viewer);
    call.context().language.renew(store);
    const search::Result result = similar_to(call, query.request, texts);
    return Json{{"hits", encode_hits(result, query.request.explain, {texts, names})}};
  });
  return json_response(200, json);
}

}  // namespace

void add_similar_routes(ApiRoutes& routes) {
  const auto place = ParameterPlace::query;
  Operation similar{.id = "similar", .tag = "Search", .summary = "Finds records like a record"};
  similar.description = "The most similar first, told by the words that are rare elsewhere and frequent in the record.";
  ValueDescription kinds;
  for (const records::Kind* kind : records::all_kinds()) {
    if (kind->is_searched) kinds.choices.emplace_back(kind->name);
  }
  similar.parameters = {
      {"kind", place, kinds, "kind of the record", true},
      {"id", place, {"integer", 1}, "its id", true},
      {"among", place, kinds, "only records of this kind; repeated: any of them", false, true},
      {"limit", place, {"integer", 1, kMaxHits, {}, std::to_string(kDefaultHits)}, "hits at most"},
      {"explain", place, {"boolean", {}, {}, {}, "false"}, "true: tells which words they share"}};
  similar.answers = {{200, "the hits, the most similar first", "SimilarResult"}};
  similar.problems = {"not_found"};
  similar.needs_sign_in = false;
  routes.push_back({"GET", std::string(kApiRoot) + "/similar", std::move(similar), similar_records});
}

}  // namespace kartoteka::http
