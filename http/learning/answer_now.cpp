#include "http/learning/answer_now.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/records/kinds/answer.h"
#include "engine/search/question_meaning.h"
#include "http/record_texts.h"

namespace kartoteka::http {
namespace {

constexpr std::size_t kLookedAt = 5;
constexpr double kFound = 0.6;
constexpr double kPoor = 0.3;

std::vector<records::RecordId> nearest(SearchPool& searchers, const std::string& question, const std::vector<std::string>& access) {
  search::Request request;
  request.text = question;
  request.filters = {{"kind", "answer"}, {"state", "published"}};
  request.access = access;
  request.limit = kLookedAt;
  request.highlight = request.facets = false;
  std::vector<records::RecordId> ids;
  try {
    for (const search::Hit& hit : searchers.search(request, nullptr).hits) ids.push_back(hit.id);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::unavailable && error.code() != ErrorCode::corrupt) throw;
  }
  return ids;
}

double best_alikeness(text::Analyzer& analyzer, const search::Meaning& asked, const records::Answer& answer) {
  double best = search::alikeness(asked, search::meaning_of(analyzer, answer.question));
  for (const std::string& wording : answer.other_wordings) best = std::max(best, search::alikeness(asked, search::meaning_of(analyzer, wording)));
  return best;
}

}  // namespace

AnswerNow answer_now(records::Store& store, SearchPool& searchers, text::Analyzer& analyzer, const std::string& question,
                     const std::vector<std::string>& access) {
  AnswerNow now;
  const auto asked = search::meaning_of(analyzer, question);
  for (const records::RecordId id : nearest(searchers, question, access)) {
    const auto record = store.find(records::answer_kind(), id, records::Viewer::system());
    if (!record || record->deleted_at) continue;
    now.alternatives.emplace_back(id, best_alikeness(analyzer, asked, static_cast<const records::Answer&>(*record)));
  }
  if (now.alternatives.empty()) return now;
  now.confidence = now.alternatives.front().second;
  now.outcome = now.confidence >= kFound ? "found" : now.confidence >= kPoor ? "poor" : "none";
  if (now.outcome != "none") {
    now.answer = now.alternatives.front().first;
    now.alternatives.erase(now.alternatives.begin());
  }
  return now;
}

}  // namespace kartoteka::http
