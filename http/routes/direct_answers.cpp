// The direct answer to a question, out of the published answers that the one who asks may see.
#include "http/routes/direct_answers.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/kinds/answer.h"
#include "http/codec/direct_answer_encoder.h"
#include "http/codec/parameter_reader.h"
#include "http/index_wait.h"
#include "http/learning/note_search.h"
#include "http/record_people.h"
#include "http/record_texts.h"
#include "http/routes/answering.h"

namespace kartoteka::http {
namespace {

constexpr std::int64_t kMostAlternatives = 4;

struct DirectQuery {
  search::AnswerRequest request;
  IndexWait wait;
  bool explain = false;
  bool as_you_type = false;
};

DirectQuery decode_direct_query(const Parameters& parameters) {
  ParameterReader reader(parameters);
  DirectQuery query;
  query.request.text = reader.text("q").value_or("");
  query.request.alternatives = static_cast<std::size_t>(reader.integer("alternatives", kMostAlternatives, 0, kMostAlternatives));
  query.request.correct = reader.one_of("correct", {"true", "false"}) == "true";
  query.explain = reader.flag("explain");
  query.as_you_type = reader.flag("as_you_type");
  query.request.filters = {{"kind", "answer"}, {"state", "published"}};
  for (const std::string_view category : reader.texts("category")) query.request.filters.push_back({"category", std::string(category)});
  for (const std::string_view tag : reader.texts("tag")) query.request.filters.push_back({"tag", std::string(tag)});
  query.wait = decode_index_wait(reader);
  reader.finish();
  return query;
}

/// While the index is made anew there may be none to ask: then there is no answer, and the warning says why.
search::AnswerResult ask(Call& call, const search::AnswerRequest& request, RecordTexts& texts) {
  try {
    return call.context().searchers.answer(request, &texts);
  } catch (const Error& error) {
    const bool is_expected = error.code() == ErrorCode::unavailable || error.code() == ErrorCode::corrupt;
    if (!is_expected || call.context().index.state() == IndexState::ready) throw;
    search::AnswerResult nothing;
    nothing.warnings.push_back("the index is being made; ask again in a moment");
    return nothing;
  }
}

/// The record as it is now; null where the one who asks may not see it any more, or it is published no more.
const records::Answer* record_of(const search::GivenAnswer& answer, RecordTexts& texts) {
  const auto* record = static_cast<const records::Answer*>(texts.record(records::answer_kind(), answer.id));
  return record && record->state == "published" ? record : nullptr;
}

/// What the index does not know yet: the next one then takes the place of the best.
void leave_out_hidden(search::AnswerResult& result, RecordTexts& texts) {
  std::erase_if(result.alternatives, [&](const search::GivenAnswer& answer) { return !record_of(answer, texts); });
  if (!result.best || record_of(*result.best, texts)) return;
  result.best.reset();
  result.confidence = result.alternatives.empty() ? 0 : result.alternatives.front().confidence;
  result.outcome = search::outcome_of(result.confidence);
  if (result.outcome == search::AnswerOutcome::none) return;
  result.best = std::move(result.alternatives.front());
  result.alternatives.erase(result.alternatives.begin());
}

Json encode(const search::GivenAnswer& answer, RecordTexts& texts, bool explain) {
  return encode_given_answer(answer, *record_of(answer, texts), explain);
}

NotedSearch noted_answer(const DirectQuery& query, const search::AnswerResult& result) {
  NotedSearch noted;
  noted.way = "answers";
  noted.as_you_type = query.as_you_type;
  noted.text = result.corrected_text.value_or(query.request.text);
  if (result.best) noted.answer = result.best->id;
  noted.confidence = result.confidence;
  noted.outcome = search::to_string(result.outcome);
  return noted;
}

Json text_or_null(const std::optional<std::string>& text) { return text ? Json(*text) : Json(nullptr); }

}  // namespace

bool asks_for_direct_answer(const Request& request) { return request.query.get("q").has_value(); }

Response direct_answer(Call& call) {
  DirectQuery query = decode_direct_query(call.request.query);
  query.request.today = warsaw_day(call.context().clock());
  wait_for_index(call, query.wait);
  const Json json = call.context().database.read([&](records::Store& store) {
    query.request.access = groups_of(store.connection(), call.viewer);
    call.context().language.renew(store);
    RecordTexts texts(store, call.viewer);
    RecordPeople people(store, call.viewer);
    query.request.people = &people;
    search::AnswerResult result = ask(call, query.request, texts);
    leave_out_hidden(result, texts);
    const auto noted = note_search(call, query.request.access, noted_answer(query, result));
    Json alternatives = Json::array();
    for (const search::GivenAnswer& answer : result.alternatives) alternatives.push_back(encode(answer, texts, query.explain));
    return Json{{"query", query.request.text},
                {"corrected_query", text_or_null(result.corrected_text)},
                {"suggested_query", text_or_null(result.suggested_text)},
                {"outcome", search::to_string(result.outcome)},
                {"confidence", std::round(result.confidence * 1000) / 1000},
                {"best", result.best ? encode(*result.best, texts, query.explain) : Json(nullptr)},
                {"alternatives", std::move(alternatives)},
                {"search", noted ? Json(*noted) : Json(nullptr)},
                {"index", encode_index(call, query.wait, result.applied_change)},
                {"warnings", result.warnings}};
  });
  return json_response(200, json);
}

std::vector<ParameterDescription> direct_answer_parameters() {
  const auto query = ParameterPlace::query;
  std::vector<ParameterDescription> parameters{
      {"q", query, {}, "a question: then the direct answer to it is given instead of the list, and of the other parameters only category, tag and those below count"},
      {"alternatives", query, {"integer", 0, kMostAlternatives, {}, std::to_string(kMostAlternatives)}, "with q: further answers at most"},
      {"explain", query, {"boolean", {}, {}, {}, "false"}, "with q, true: tells why word by word"},
      {"as_you_type", query, {"boolean", {}, {}, {}, "false"}, "with q, true: the question is still being typed; of all its forms the last is kept in the log of searches"},
      {"correct", query, {"boolean", {}, {}, {}, "true"}, "with q, false: takes the question just as it was typed"}};
  for (ParameterDescription& parameter : index_wait_parameters()) {
    parameter.description = "with q: " + parameter.description;
    parameters.push_back(std::move(parameter));
  }
  return parameters;
}

}  // namespace kartoteka::http
