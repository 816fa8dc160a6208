// Search over everything that the one who asks may see.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "http/codec/search_encoder.h"
#include "http/codec/search_query.h"
#include "http/index_wait.h"
#include "http/learning/note_search.h"
#include "http/name_book.h"
#include "http/record_people.h"
#include "http/record_texts.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

/// While the index is made anew there may be none to open: then nothing is found, and the answer says why.
search::Result search_index(Call& call, const search::Request& request, RecordTexts& texts) {
  try {
    return call.context().searchers.search(request, &texts);
  } catch (const Error& error) {
    const bool is_expected = error.code() == ErrorCode::unavailable || error.code() == ErrorCode::corrupt;
    if (!is_expected || call.context().index.state() == IndexState::ready) throw;
    search::Result nothing;
    nothing.warnings.push_back("the index is being made; ask again in a moment");
    return nothing;
  }
}

Json encode_facets(const search::Result& result) {
  Json kinds = Json::array();
  for (const search::FacetCount& facet : result.by_kind) kinds.push_back({{"value", facet.kind}, {"count", facet.count}});
  Json facets = Json::object();
  facets["kind"] = std::move(kinds);
  return facets;
}

/// Hits that the one who asks may not see any more, though the index does not know yet, are neither shown nor counted.
void leave_out_hidden(search::Result& result, RecordTexts& texts) {
  std::erase_if(result.hits, [&](const search::Hit& hit) {
    const records::Kind* kind = records::find_kind(hit.kind);
    if (kind && texts.record(*kind, hit.id)) return false;
    result.total -= std::min<std::size_t>(result.total, 1);
    for (search::FacetCount& facet : result.by_kind) {
      if (facet.kind == hit.kind) facet.count -= std::min<std::size_t>(facet.count, 1);
    }
    return true;
  });
  std::erase_if(result.by_kind, [](const search::FacetCount& facet) { return facet.count == 0; });
}

/// A page further on is no new search; who asks for records of other kinds only wants no answer.
NotedSearch noted_search(const SearchQuery& query, const search::Result& result) {
  NotedSearch noted;
  const bool is_first_page = query.request.offset == 0 && query.request.cursor.empty();
  if (is_first_page) noted.text = result.corrected_text.value_or(query.request.text);
  noted.as_you_type = query.request.as_you_type;
  const auto is_kind = [](const index::Filter& filter) { return filter.name == "kind"; };
  const auto& filters = query.request.filters;
  noted.wants_answer = std::none_of(filters.begin(), filters.end(), is_kind) ||
                       std::find(filters.begin(), filters.end(), index::Filter{"kind", "answer"}) != filters.end();
  return noted;
}

Response search_records(Call& call) {
  SearchQuery query = decode_search_query(call.request.query);
  query.request.today = warsaw_day(call.context().clock());
  query.request.unread = true;
  wait_for_index(call, query.wait);
  const Json json = call.context().database.read([&](records::Store& store) {
    query.request.access = groups_of(store.connection(), call.viewer);
    call.context().language.renew(store);
    for (index::Filter& filter : query.request.filters) {
      if (filter.name == "attribute") filter.value = records::normalise_attribute_pair(store.connection(), filter.value);
    }
    RecordTexts texts(store, call.viewer);
    RecordPeople people(store, call.viewer);
    NameBook names(store, call.viewer);
    query.request.people = &people;
    search::Result result = search_index(call, query.request, texts);
    leave_out_hidden(result, texts);
    const auto noted = note_search(call, query.request.access, noted_search(query, result), result.total, result.hits);
    Json hits = encode_hits(result, query.request.explain, {texts, names});
    return Json{{"query", query.request.text},
                {"corrected_query", result.corrected_text ? Json(*result.corrected_text) : Json(nullptr)},
                {"corrections", encode_corrections(result)},
                {"suggested_query", result.suggested_text ? Json(*result.suggested_text) : Json(nullptr)},
                {"conditions", encode_conditions(result)},
                {"total", result.total},
                {"total_is_exact", result.total_is_exact},
                {"facets", encode_facets(result)},
                {"hits", std::move(hits)},
                {"unread_files", encode_unread_files(result.unread, call)},
                {"search", noted ? Json(*noted) : Json(nullptr)},
                {"next_cursor", result.next_cursor ? Json(*result.next_cursor) : Json(nullptr)},
                {"index", encode_index(call, query.wait, result.applied_change)},
                {"warnings", result.warnings}};
  });
  return json_response(200, json);
}

}  // namespace

void add_search_routes(ApiRoutes& routes) {
  Operation search{.id = "search", .tag = "Search", .summary = "Searches records of all kinds"};
  search.description =
      "Words match in any inflection, with or without diacritics; numbers in any spacing. The text may hold \"phrases\", "
      "-words, OR (LUB), fields as klient:kowalski or type:task, word* and ~word; nothing in it is an error. "
      "Without signing in: published, "
      "public answers that are valid today.";
  search.parameters = search_parameters();
  search.answers = {{200, "the hits, best first", "SearchResult"}};
  search.needs_sign_in = false;
  routes.push_back({"GET", std::string(kApiRoot) + "/search", std::move(search), search_records});
}

}  // namespace kartoteka::http
