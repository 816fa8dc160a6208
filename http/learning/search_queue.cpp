#include "http/learning/search_queue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kartoteka::http {
namespace {

constexpr std::size_t kMostWaiting = 10'000;  // beyond it the oldest are dropped rather than memory filled

std::string typist(const SearchNote& note) { return note.user ? std::to_string(*note.user) : ""; }

/// Whether one text is the other with letters added or taken away at its end: the same thought, typed on.
bool goes_on(const std::string& before, const std::string& after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  const auto common = static_cast<std::size_t>(std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(shorter), after.begin()).first - before.begin());
  return common == shorter || 2 * common >= std::max(before.size(), after.size());
}

}  // namespace

records::RecordId SearchQueue::add(SearchNote note, Time now) {
  const std::lock_guard lock(mutex_);
  const auto before = typing_.find(typist(note));
  const bool continues = before != typing_.end() && goes_on(before->second.note.text, note.text);
  if (continues) {
    note.id = before->second.note.id;
  } else {
    note.id = next_id_++;
    if (before != typing_.end()) waiting_.push_back(std::move(before->second.note));
  }
  if (before != typing_.end()) typing_.erase(before);
  const records::RecordId id = note.id;
  if (note.as_you_type) {
    typing_[typist(note)] = {std::move(note), now};
  } else {
    waiting_.push_back(std::move(note));
  }
  if (waiting_.size() > kMostWaiting) waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(waiting_.size() - kMostWaiting));
  return id;
}

std::vector<SearchNote> SearchQueue::take(std::optional<Time> rested_since) {
  const std::lock_guard lock(mutex_);
  for (auto typed = typing_.begin(); typed != typing_.end();) {
    if (rested_since && typed->second.at > *rested_since) {
      ++typed;
    } else {
      waiting_.push_back(std::move(typed->second.note));
      typed = typing_.erase(typed);
    }
  }
  return std::exchange(waiting_, {});
}

void SearchQueue::give_back(std::vector<SearchNote> notes) {
  const std::lock_guard lock(mutex_);
  waiting_.insert(waiting_.begin(), std::make_move_iterator(notes.begin()), std::make_move_iterator(notes.end()));
}

}  // namespace kartoteka::http
