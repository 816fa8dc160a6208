#include "http/learning/answer_now.h"

#include "engine/base/error.h"
#include "http/record_texts.h"

namespace kartoteka::http {
namespace {

constexpr std::size_t kAlternatives = 4;

/// While there is no index there is no answer.
search::AnswerResult ask(SearchPool& searchers, const search::AnswerRequest& request, RecordTexts& texts) {
  try {
    return searchers.answer(request, &texts);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::unavailable && error.code() != ErrorCode::corrupt) throw;
    return {};
  }
}

}  // namespace

AnswerNow answer_now(records::Store& store, SearchPool& searchers, const std::string& question, const std::vector<std::string>& access) {
  search::AnswerRequest request;
  request.text = question;
  request.filters = {{"kind", "answer"}, {"state", "published"}};
  request.access = access;
  request.alternatives = kAlternatives;
  RecordTexts texts(store);
  const search::AnswerResult result = ask(searchers, request, texts);
  AnswerNow now;
  if (result.best) now.answer = result.best->id;
  now.confidence = result.confidence;
  now.outcome = search::to_string(result.outcome);
  for (const search::GivenAnswer& other : result.alternatives) now.alternatives.emplace_back(other.id, other.confidence);
  return now;
}

}  // namespace kartoteka::http
