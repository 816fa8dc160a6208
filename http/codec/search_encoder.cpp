#include "http/codec/search_encoder.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "http/codec/hit_places.h"
#include "http/codec/reason_sentence.h"
#include "http/name_book.h"
#include "http/record_texts.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::Kind;
using records::Record;

void add_segment(Json& segments, std::string_view text, bool is_match) {
  if (text.empty()) return;
  Json segment = Json::object();
  segment["text"] = text;
  segment["match"] = is_match;
  segments.push_back(std::move(segment));
}

/// {"id","name"} of the record that a field of this name refers to, or null.
Json encode_reference(const Kind& kind, const Record& record, std::string_view name, NameBook& names) {
  const Field* field = kind.field(name);
  if (!field) return nullptr;
  const auto value = field->get(record);
  const auto* id = std::get_if<std::int64_t>(&value);
  const auto& title = id ? names.name(*records::find_kind(field->reference_kind), *id) : std::nullopt;
  return title ? Json{{"id", *id}, {"name", *title}} : Json(nullptr);
}

/// The text of the field that feeds a search filter, or null.
Json encode_filter_text(const Kind& kind, const Record& record, std::string_view filter) {
  for (const Field& field : kind.fields) {
    if (field.search_filter != filter) continue;
    const auto value = field.get(record);
    const auto* text = std::get_if<std::string>(&value);
    return text && !text->empty() ? Json(*text) : Json(nullptr);
  }
  return nullptr;
}

Json encode_hit(const search::Hit& hit, const Kind& kind, const Record& record, bool with_reasons, HitSources& sources) {
  NameBook& names = sources.names;
  const Json places = encode_places(kind, record, sources);
  Json passages = Json::array();
  for (const search::Highlighted& passage : hit.passages) passages.push_back(encode_segments(passage));
  Json json{{"kind", hit.kind},
            {"id", hit.id},
            {"score", hit.score},
            {"title", encode_segments(hit.title)},
            {"passages", std::move(passages)}};
  if (with_reasons) json["reasons"] = encode_reasons(hit.reasons, hit.score);
  json["passage"] = hit.passage ? Json{{"number", hit.passage->number}, {"label", hit.passage->label}} : Json(nullptr);
  json["pinned"] = hit.is_pinned;
  json["more_passages"] = hit.more_passages;
  json["more_in_group"] = hit.more_in_group;
  json["date"] = hit.date ? Json(format_instant(*hit.date)) : Json(nullptr);
  json["client"] = kind.field("client") ? encode_reference(kind, record, "client", names) : first_place(places, "client");
  json["thread"] = kind.field("thread") ? encode_reference(kind, record, "thread", names) : first_place(places, "thread");
  json["places"] = places;
  json["owner"] = encode_reference(kind, record, "owner", names);
  json["state"] = encode_filter_text(kind, record, "state");
  json["category"] = encode_filter_text(kind, record, "category");
  return json;
}

}  // namespace

Json encode_segments(const search::Highlighted& highlighted) {
  const std::string_view text = highlighted.text;
  Json segments = Json::array();
  std::size_t done = 0;
  for (const search::Range& mark : highlighted.marks) {
    add_segment(segments, text.substr(done, mark.begin - done), false);
    add_segment(segments, text.substr(mark.begin, mark.end - mark.begin), true);
    done = mark.end;
  }
  add_segment(segments, text.substr(done), false);
  return segments;
}

Json encode_reasons(const std::vector<search::Reason>& reasons, double score) {
  Json array = Json::array();
  for (const search::Reason& reason : reasons) {
    const double share = score > 0 ? std::clamp(reason.weight / score, 0.0, 1.0) : 0;
    ReasonSentence sentence = reason_sentence(reason, share);
    array.push_back({{"word", reason.query_word},
                     {"form", reason.found_word},
                     {"rule", search::to_string(reason.rule)},
                     {"in_title", reason.in_title},
                     {"occurrences", reason.occurrences},
                     {"weight", reason.weight},
                     {"share", share},
                     {"text_pl", std::move(sentence.pl)},
                     {"text_en", std::move(sentence.en)}});
  }
  return array;
}

Json encode_corrections(const search::Result& result) {
  Json array = Json::array();
  for (const search::WordCorrection& correction : result.corrections) {
    array.push_back({{"typed", correction.typed}, {"used", correction.used}});
  }
  return array;
}

Json encode_conditions(const search::Result& result) {
  const auto day = [](const std::optional<Date>& date) { return date ? Json(format_date(*date)) : Json(nullptr); };
  Json array = Json::array();
  for (const search::ReadCondition& condition : result.conditions) {
    array.push_back({{"field", condition.field},
                     {"typed", condition.typed},
                     {"values", condition.values},
                     {"from", day(condition.from)},
                     {"to", day(condition.to)},
                     {"excluded", condition.is_excluded}});
  }
  return array;
}

Json encode_hits(const search::Result& result, bool with_reasons, HitSources sources) {
  Json hits = Json::array();
  for (const search::Hit& hit : result.hits) {
    const Kind* kind = records::find_kind(hit.kind);
    const Record* record = kind ? sources.texts.record(*kind, hit.id) : nullptr;
    if (record) hits.push_back(encode_hit(hit, *kind, *record, with_reasons, sources));
  }
  return hits;
}

}  // namespace kartoteka::http
