#include "http/codec/search_query.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "http/codec/search_encoder.h"

using namespace kartoteka;
using namespace kartoteka::http;

namespace {

std::string problems_of(const Parameters& parameters) {
  try {
    decode_search_query(parameters);
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a search without parameters lists what there is") {
  const SearchQuery query = decode_search_query({});
  CHECK(query.request.text.empty());
  CHECK(query.request.limit == 20);
  CHECK(query.request.correct);
  CHECK_FALSE(query.wait.change);
}

TEST_CASE("filters of search are those of the tables of fields") {
  const SearchQuery query = decode_search_query(
      {{"q", "umowa"}, {"kind", "task"}, {"kind", "answer"}, {"client", "012"}, {"tag", "vat"}, {"state", "open"}, {"from", "2026-05-01"}});
  using index::Filter;
  CHECK(query.request.filters == std::vector<Filter>{{"kind", "task"}, {"kind", "answer"}, {"client", "12"}, {"state", "open"}, {"tag", "vat"}});
  CHECK(query.request.from == parse_date("2026-05-01"));
}

TEST_CASE("bad parameters of search are told by their names") {
  CHECK(problems_of({{"kind", "nothing"}}) == "/kind: there is no kind nothing to search");
  CHECK(problems_of({{"kind", "link"}}) == "/kind: there is no kind link to search");
  CHECK(problems_of({{"client", "Kowalski"}}) == "/client: expected an integer");
  CHECK(problems_of({{"offset", "1001"}}) == "/offset: expected an integer 0..1000");
  CHECK(problems_of({{"order", "best"}}) == "/order: expected one of relevance newest oldest");
  CHECK(problems_of({{"from", "maj"}}) == "/from: expected a date like 2026-05-03");
  CHECK(problems_of({{"wait_for", "-1"}}) == "/wait_for: expected an integer 0..9223372036854775807");
  CHECK(problems_of({{"query", "x"}}) == "/query: unknown parameter");
}

TEST_CASE("every parameter of search is described") {
  Parameters all;
  for (const ParameterDescription& parameter : search_parameters()) {
    const std::string value = !parameter.value.choices.empty()     ? parameter.value.choices[0]
                              : parameter.value.type == "integer"  ? "1"
                              : parameter.value.type == "boolean"  ? "true"
                              : parameter.value.type == "date"     ? "2026-05-03"
                                                                   : "x";
    all.add(parameter.name, value);
  }
  CHECK(problems_of(all) == "");
}

TEST_CASE("highlights are cut into segments at the ends of their marks") {
  const auto segments = [](const search::Highlighted& text) { return write_json(encode_segments(text)); };
  CHECK(segments({"", {}}) == "[]");
  CHECK(segments({"bez", {}}) == R"([{"text":"bez","match":false}])");
  CHECK(segments({"łódź i łodzie", {{0, 7}, {10, 17}}}) ==
        R"([{"text":"łódź","match":true},{"text":" i ","match":false},{"text":"łodzie","match":true}])");
}
