#include "http/codec/direct_answer_encoder.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "http/codec/answer_reason.h"
#include "http/codec/search_encoder.h"

namespace kartoteka::http {
namespace {

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

/// Where the passage stands in the body, in Unicode characters; null where the body has changed since.
Json encode_place(const search::GivenAnswer& answer, const std::string& body) {
  const bool stands = answer.place.end <= body.size() && body.compare(answer.place.begin, answer.passage.text.size(), answer.passage.text) == 0;
  if (!stands || answer.passage.text.empty()) return nullptr;
  const std::size_t begin = characters(std::string_view(body).substr(0, answer.place.begin));
  return {{"begin", begin}, {"end", begin + characters(answer.passage.text)}};
}

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

}  // namespace

Json encode_given_answer(const search::GivenAnswer& answer, const records::Answer& record, bool explain) {
  ReasonSentence reason = answer_reason(answer);
  Json json{{"kind", answer.kind},
            {"id", answer.id},
            {"confidence", std::round(answer.confidence * 1000) / 1000},
            {"score", answer.score},
            {"question", record.question},
            {"wording", encode_segments(answer.question)},
            {"is_other_wording", answer.is_other_wording},
            {"passage", encode_segments(answer.passage)},
            {"passage_text", answer.passage.text},
            {"place", encode_place(answer, record.body)},
            {"reason_pl", std::move(reason.pl)},
            {"reason_en", std::move(reason.en)},
            {"missing_words", answer.missing},
            {"pinned", answer.is_pinned},
            {"audience", record.audience},
            {"category", text_or_null(record.category)},
            {"legal_basis", text_or_null(record.legal_basis)},
            {"marks", record.marks},
            {"valid_to", record.valid_to ? Json(format_date(*record.valid_to)) : Json(nullptr)},
            {"review_on", record.review_on ? Json(format_date(*record.review_on)) : Json(nullptr)},
            {"updated_at", format_instant(record.updated_at)}};
  if (explain) json["reasons"] = encode_reasons(answer.reasons, answer.score);
  return json;
}

std::string_view direct_answer_schemas() {
  return R"json({
  "GivenAnswer": {
    "type": "object",
    "properties": {
      "kind": {"type": "string"},
      "id": {"type": "integer", "format": "int64"},
      "confidence": {"type": "number", "minimum": 0, "maximum": 1, "description": "how likely it answers what was asked"},
      "score": {"type": "number", "description": "comparable within one answer only"},
      "question": {"type": "string", "description": "of the record"},
      "wording": {"type": "array", "description": "the question, or the other wording of it that matched best", "items": {"$ref": "#/components/schemas/Segment"}},
      "is_other_wording": {"type": "boolean"},
      "passage": {"type": "array", "description": "the part of the body that answers, as it stands there", "items": {"$ref": "#/components/schemas/Segment"}},
      "passage_text": {"type": "string", "description": "the same without marks: a part of the record's body, character for character"},
      "place": {
        "description": "where it stands in the body, in Unicode characters; null where the body has just changed",
        "oneOf": [
          {"type": "object", "properties": {"begin": {"type": "integer"}, "end": {"type": "integer", "description": "exclusive"}}, "required": ["begin", "end"]},
          {"type": "null"}
        ]
      },
      "reason_pl": {"type": "string", "description": "why it is given, as a sentence"},
      "reason_en": {"type": "string"},
      "missing_words": {"type": "array", "items": {"type": "string"}, "description": "words of the question that it has nowhere"},
      "pinned": {"type": "boolean", "description": "editors said that it answers this"},
      "audience": {"type": "string", "enum": ["internal", "public"]},
      "category": {"type": ["string", "null"]},
      "legal_basis": {"type": ["string", "null"]},
      "marks": {"type": "array", "items": {"type": "string"}, "description": "what is to be said of it today: expired, to_review …"},
      "valid_to": {"type": ["string", "null"], "format": "date"},
      "review_on": {"type": ["string", "null"], "format": "date"},
      "updated_at": {"type": "string", "format": "date-time"},
      "reasons": {"type": "array", "items": {"$ref": "#/components/schemas/Reason"}, "description": "word by word, where explain asks for them"}
    },
    "required": ["kind", "id", "confidence", "score", "question", "wording", "is_other_wording", "passage", "passage_text", "place", "reason_pl", "reason_en",
                 "missing_words", "pinned", "audience", "category", "legal_basis", "marks", "valid_to", "review_on", "updated_at"]
  },
  "DirectAnswer": {
    "type": "object",
    "properties": {
      "query": {"type": "string"},
      "corrected_query": {"type": ["string", "null"], "description": "what was searched for, where a word was corrected"},
      "suggested_query": {"type": ["string", "null"], "description": "what may have been meant"},
      "outcome": {"type": "string", "enum": ["found", "poor", "none"], "description": "found: likelier right than not; poor: doubtful; none: there is no answer"},
      "confidence": {"type": "number", "minimum": 0, "maximum": 1, "description": "of the best answer, given or not"},
      "best": {"oneOf": [{"$ref": "#/components/schemas/GivenAnswer"}, {"type": "null"}]},
      "alternatives": {"type": "array", "description": "the next ones; without a best one the nearest ones", "items": {"$ref": "#/components/schemas/GivenAnswer"}},
      "search": {"type": ["integer", "null"], "format": "int64", "description": "under which the question stands in the log of searches"},
      "index": {
        "type": "object",
        "properties": {
          "applied_change": {"type": "integer", "format": "int64"},
          "latest_change": {"type": "integer", "format": "int64"},
          "catching_up": {"type": "boolean"}
        },
        "required": ["applied_change", "latest_change", "catching_up"]
      },
      "warnings": {"type": "array", "items": {"type": "string"}}
    },
    "required": ["query", "corrected_query", "suggested_query", "outcome", "confidence", "best", "alternatives", "search", "index", "warnings"]
  },
  "AnswerListOrDirectAnswer": {
    "description": "With the parameter q the direct answer, otherwise the list.",
    "oneOf": [{"$ref": "#/components/schemas/DirectAnswer"}, {"$ref": "#/components/schemas/AnswerList"}]
  },
  "SimilarText": {
    "type": "object",
    "description": "What is being written; title or text must be given.",
    "properties": {
      "title": {"type": "string", "maxLength": 500},
      "text": {"type": "string", "maxLength": 200000},
      "client": {"type": "integer", "format": "int64", "minimum": 1, "description": "whom it is about"},
      "except": {"type": "string", "description": "the record itself where it is kept already: contact:12"},
      "limit": {"type": "integer", "minimum": 1, "maximum": 20, "default": 5, "description": "records of each group"},
      "explain": {"type": "boolean", "default": false}
    },
    "additionalProperties": false
  },
  "SimilarGroups": {
    "type": "object",
    "properties": {
      "answers": {"type": "array", "items": {"$ref": "#/components/schemas/Hit"}, "description": "published answers that fit"},
      "own": {"type": "array", "items": {"$ref": "#/components/schemas/Hit"}, "description": "contacts, threads and tasks of the same client about it"},
      "others": {"type": "array", "items": {"$ref": "#/components/schemas/Hit"}, "description": "what was solved for other clients: closed threads, done tasks, contacts with a result"},
      "index": {
        "type": "object",
        "properties": {
          "applied_change": {"type": "integer", "format": "int64"},
          "latest_change": {"type": "integer", "format": "int64"},
          "catching_up": {"type": "boolean"}
        },
        "required": ["applied_change", "latest_change", "catching_up"]
      }
    },
    "required": ["answers", "own", "others", "index"]
  }
})json";
}

}  // namespace kartoteka::http
