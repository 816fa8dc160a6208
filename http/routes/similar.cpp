// Records like a record that the one who asks may see, or like a text that he is typing.
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/records/kinds/client.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/codec/search_encoder.h"
#include "http/index_wait.h"
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

/// Of what is being typed the beginning and the end count, so that it never takes long.
constexpr std::size_t kMostTyped = 16'384;
constexpr std::int64_t kDefaultOfGroup = 5;
constexpr std::int64_t kMostOfGroup = 20;
/// Answers are sought so many times as are wanted, since some may have one title.
constexpr std::size_t kAlike = 3;
constexpr std::size_t kMostTitle = 500;
constexpr std::size_t kMostText = 200'000;

std::string shortened(const std::string& text) {
  if (text.size() <= 2 * kMostTyped) return text;
  return text.substr(0, kMostTyped) + "\n" + text.substr(text.size() - kMostTyped);
}

struct TypedText {
  search::LikeText like;
  std::optional<std::int64_t> client;
  std::size_t limit = 0;
  bool explain = false;
};

void check_length(BodyReader& reader, std::string_view name, const std::string& text, std::size_t most) {
  const auto length = utf8_length(text);
  if (!length || *length > most) reader.add_problem(name, "at most " + std::to_string(most) + " characters");
}

std::optional<search::LikeRecord> like_record(BodyReader& reader, const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  const auto key = records::parse_record_key(*text);
  if (!key) reader.add_problem("except", "expected a record like contact:12");
  return key ? std::optional(search::LikeRecord{std::string(key->kind->name), key->id}) : std::nullopt;
}

TypedText decode_typed_text(const Json& body) {
  BodyReader reader(body);
  TypedText typed;
  const std::string title = reader.text("title").value_or("");
  const std::string text = reader.text("text").value_or("");
  if (!reader.has("title") && !reader.has("text")) reader.add_problem("text", "must be given, or title");
  check_length(reader, "title", title, kMostTitle);
  check_length(reader, "text", text, kMostText);
  typed.like = {title, shortened(text), like_record(reader, reader.text("except"))};
  typed.client = reader.id("client");
  typed.limit = static_cast<std::size_t>(reader.has("limit") ? reader.required_integer("limit", 1, kMostOfGroup) : kDefaultOfGroup);
  typed.explain = reader.flag("explain");
  reader.finish();
  return typed;
}

/// A manual may say the same in several places: of the answers with one title the most similar stands for all.
void keep_one_of_each_title(std::vector<search::Hit>& hits, std::size_t limit) {
  std::set<std::string> titles;
  std::erase_if(hits, [&](const search::Hit& hit) { return titles.size() == limit || !titles.insert(hit.title.text).second; });
}

/// Answers; what was solved for others; what is about the same client, where there is one.
std::vector<search::SimilarGroup> similar_groups(const TypedText& typed) {
  const std::vector<index::Filter> matters{{"kind", "contact"}, {"kind", "thread"}, {"kind", "task"}};
  search::SimilarGroup answers{{{"kind", "answer"}, {"state", "published"}}, {}, typed.limit * kAlike};
  search::SimilarGroup own{matters, {}, typed.limit};
  search::SimilarGroup others{matters, {}, typed.limit};
  others.filters.push_back({"solved", "true"});
  if (!typed.client) return {std::move(answers), std::move(others)};
  const index::Filter client{"client", std::to_string(*typed.client)};
  own.filters.push_back(client);
  others.excluded.push_back(client);
  return {std::move(answers), std::move(others), std::move(own)};
}

/// While the index is made anew there may be none to open: then nothing is like it.
std::vector<search::Result> similar_to(Call& call, const search::SimilarRequest& request, const std::vector<search::SimilarGroup>& groups,
                                       RecordTexts& texts) {
  try {
    return call.context().searchers.similar(request, groups, &texts);
  } catch (const Error& error) {
    const bool is_no_index = error.code() == ErrorCode::unavailable || error.code() == ErrorCode::corrupt;
    if (is_no_index && call.context().index.state() != IndexState::ready) return std::vector<search::Result>(groups.size());
    throw;
  }
}

Response similar_text(Call& call) {
  require_signed_in(call);
  TypedText typed = decode_typed_text(parse_json(call.request.body()));
  const Json json = call.context().database.read([&](records::Store& store) {
    if (typed.client) store.get(records::client_kind(), *typed.client, call.viewer);  // else not_found
    RecordTexts texts(store, call.viewer);
    NameBook names(store, call.viewer);
    call.context().language.renew(store);
    search::SimilarRequest request;
    request.like = typed.like;
    request.access = groups_of(store.connection(), call.viewer);
    request.explain = typed.explain;
    std::vector<search::Result> results = similar_to(call, request, similar_groups(typed), texts);
    keep_one_of_each_title(results.front().hits, typed.limit);
    const auto encode = [&](std::size_t at) { return encode_hits(results[at], typed.explain, {texts, names}); };
    return Json{{"answers", encode(0)},
                {"own", results.size() > 2 ? encode(2) : Json(Json::array())},
                {"others", encode(1)},
                {"index", encode_index(call, {}, results.front().applied_change)}};
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
  Operation typed{.id = "similar_to_text", .tag = "Search", .summary = "Finds what fits a note or a task while it is being typed"};
  typed.description =
      "The answers that fit, the same client's contacts, threads and tasks about it, and what was solved for other clients. "
      "Nothing is kept.";
  typed.request_schema = "SimilarText";
  typed.answers = {{200, "three groups, the most similar first", "SimilarGroups"}};
  typed.problems = {"not_found"};
  routes.push_back({"POST", std::string(kApiRoot) + "/similar", std::move(typed), similar_text});
}

}  // namespace kartoteka::http
