#include "http/learning/note_search.h"

namespace kartoteka::http {
namespace {

constexpr std::size_t kLookedAt = 3;  // hits that tell what a search was about

}  // namespace

std::optional<records::RecordId> note_search(Call& call, const std::vector<std::string>& access, NotedSearch noted, std::size_t total,
                                             const std::vector<search::Hit>& hits) {
  if (noted.text.find_first_not_of(" \t\r\n") == std::string::npos) return std::nullopt;
  SearchNote note;
  note.at = call.context().clock();
  note.user = call.viewer.user;
  note.way = std::move(noted.way);
  note.text = std::move(noted.text);
  note.access = access;
  note.as_you_type = noted.as_you_type;
  note.wants_answer = noted.wants_answer;
  note.hits = static_cast<std::int64_t>(total);
  note.answer = noted.answer;
  note.confidence = noted.confidence;
  note.outcome = std::move(noted.outcome);
  for (std::size_t i = 0; i < std::min(hits.size(), kLookedAt); ++i) {
    if (const records::Kind* kind = records::find_kind(hits[i].kind)) note.best_hits.push_back({kind, hits[i].id});
  }
  return call.api.learning.note(std::move(note));
}

}  // namespace kartoteka::http
