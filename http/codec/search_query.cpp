#include "http/codec/search_query.h"

#include <limits>
#include <map>

#include "engine/records/field_text.h"
#include "engine/records/kind.h"
#include "http/codec/parameter_reader.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::FieldType;

constexpr std::int64_t kDefaultHits = 20;
constexpr std::int64_t kMaxHits = 100;
constexpr std::int64_t kMaxOffset = 1000;

/// The filters that the tables of fields feed, by name; with a field that feeds each.
std::map<std::string_view, const Field*> filters() {
  std::map<std::string_view, const Field*> found;
  for (const records::Kind* kind : records::all_kinds()) {
    for (const Field& field : kind->fields) {
      if (!field.search_filter.empty()) found.try_emplace(field.search_filter, &field);
    }
  }
  return found;
}

void add_kinds(ParameterReader& reader, search::Request& request) {
  for (const std::string_view name : reader.texts("kind")) {
    const records::Kind* kind = records::find_kind(name);
    if (!kind || !kind->is_searched) reader.add_problem("kind", "there is no kind " + std::string(name) + " to search");
    request.filters.push_back({"kind", std::string(name)});
  }
}

/// Ids are brought to the form in which they were indexed: "007" is 7.
void add_filters(ParameterReader& reader, search::Request& request) {
  for (const auto& [name, field] : filters()) {
    for (const std::string_view text : reader.texts(name)) {
      std::string value(text);
      if (field->type == FieldType::reference) {
        try {
          value = records::text_from_value(*field, records::value_from_text(*field, text, ""));
        } catch (const Error& error) {
          reader.add_problem(name, error.problems().front().message);
        }
      }
      request.filters.push_back({std::string(name), std::move(value)});
    }
  }
}

search::Collapse collapse_of(const std::string& text) {
  if (text == "thread") return search::Collapse::thread;
  if (text == "client") return search::Collapse::client;
  return search::Collapse::none;
}

search::Order order_of(const std::string& text) {
  if (text == "newest") return search::Order::newest;
  if (text == "oldest") return search::Order::oldest;
  return search::Order::relevance;
}

}  // namespace

SearchQuery decode_search_query(const Parameters& parameters) {
  ParameterReader reader(parameters);
  SearchQuery query;
  search::Request& request = query.request;
  request.text = reader.text("q").value_or("");
  add_kinds(reader, request);
  add_filters(reader, request);
  request.from = reader.date("from");
  request.to = reader.date("to");
  request.order = order_of(reader.one_of("order", {"relevance", "newest", "oldest"}));
  request.limit = static_cast<std::size_t>(reader.integer("limit", kDefaultHits, 1, kMaxHits));
  request.offset = static_cast<std::size_t>(reader.integer("offset", 0, 0, kMaxOffset));
  request.collapse = collapse_of(reader.one_of("collapse", {"none", "thread", "client"}));
  request.cursor = reader.text("cursor").value_or("");
  request.as_you_type = reader.flag("as_you_type");
  request.explain = reader.flag("explain");
  request.correct = reader.one_of("correct", {"true", "false"}) == "true";
  query.wait = decode_index_wait(reader);
  reader.finish();
  return query;
}

std::vector<ParameterDescription> search_parameters() {
  const auto query = ParameterPlace::query;
  std::vector<ParameterDescription> parameters{{"q", query, {}, "what people type: words, \"a phrase\", -word, OR or LUB, word*, ~word, fields (klient: typ: opiekun: wątek: tag: stan: od: do: plik: kategoria: kanał: priorytet: temat:, or in English); never wrong"}};
  ValueDescription kinds;
  for (const records::Kind* kind : records::all_kinds()) {
    if (kind->is_searched) kinds.choices.emplace_back(kind->name);
  }
  parameters.push_back({"kind", query, kinds, "only records of this kind; repeated: any of them", false, true});
  for (const auto& [name, field] : filters()) {
    const ValueDescription value = field->type == FieldType::reference ? ValueDescription{"integer", 1} : ValueDescription{};
    parameters.push_back({std::string(name), query, value, "only records whose " + std::string(name) + " is this; repeated: any of them", false, true});
  }
  parameters.insert(parameters.end(),
                    {{"from", query, {"date"}, "only records of this day (in Poland) or later"},
                     {"to", query, {"date"}, "only records of days (in Poland) before this one"},
                     {"order", query, {"string", {}, {}, {"relevance", "newest", "oldest"}, "relevance"}, ""},
                     {"limit", query, {"integer", 1, kMaxHits, {}, std::to_string(kDefaultHits)}, "hits a page"},
                     {"offset", query, {"integer", 0, kMaxOffset, {}, "0"}, "hits to pass over"},
                     {"cursor", query, {}, "next_cursor of the page before, with the same search; then offset does not count"},
                     {"collapse", query, {"string", {}, {}, {"none", "thread", "client"}, "none"}, "only the best hit of each"},
                     {"as_you_type", query, {"boolean", {}, {}, {}, "false"}, "true: the last word may be the beginning of one"},
                     {"explain", query, {"boolean", {}, {}, {}, "false"}, "true: tells why each hit is one"},
                     {"correct", query, {"boolean", {}, {}, {}, "true"}, "false: searches for just what was typed"}});
  const auto waits = index_wait_parameters();
  parameters.insert(parameters.end(), waits.begin(), waits.end());
  return parameters;
}

}  // namespace kartoteka::http
