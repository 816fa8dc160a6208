#include "engine/search/phrase_checker.h"

#include <algorithm>

namespace kartoteka::search {

void PhraseChecker::match_words(const index::TokenView& record) {
  matches_.clear();
  word_matches_.clear();
  for (const index::FlatWord& word : record.words) {
    const std::size_t begin = matches_.size();
    matcher_.find(word, std::span(record.lemmas).subspan(word.lemma_begin, word.lemma_count), matches_);
    word_matches_.emplace_back(begin, matches_.size());
  }
}

bool PhraseChecker::fits(index::WordNumber number, std::size_t query_word) const {
  if (number == index::kFieldEnd) {
    return false;
  }
  const auto [begin, end] = word_matches_[number - 1];
  for (std::size_t at = begin; at < end; ++at) {
    if (matches_[at].word == query_word && matches_[at].rule != MatchRule::related) {
      return true;
    }
  }
  return false;
}

bool PhraseChecker::stands_at(const index::TokenView& record, std::size_t place, const Phrase& phrase) const {
  for (std::size_t i = 0; i < phrase.words.size(); ++i) {
    if (!fits(record.sequence[place + i], phrase.words[i])) {
      return false;
    }
  }
  return true;
}

bool PhraseChecker::holds(const index::TokenView& record, const Phrase& phrase) const {
  const std::size_t end = phrase.in_title ? record.title_end : record.sequence.size();
  for (std::size_t place = 0; place + phrase.words.size() <= end; ++place) {
    if (stands_at(record, place, phrase)) {
      return true;
    }
  }
  return false;
}

bool PhraseChecker::holds_alternative(const index::TokenView& record, const Phrase& phrase) const {
  return std::any_of(phrases_.begin(), phrases_.end(), [&](const Phrase& other) {
    const bool stands_for = &other == &phrase || (phrase.alternatives != 0 && other.alternatives == phrase.alternatives);
    return stands_for && holds(record, other);
  });
}

bool PhraseChecker::holds_all(const index::TokenView& record) {
  match_words(record);
  return std::all_of(phrases_.begin(), phrases_.end(), [&](const Phrase& phrase) { return holds_alternative(record, phrase); });
}

bool PhraseChecker::holds_any(const index::TokenView& record) {
  match_words(record);
  return std::any_of(phrases_.begin(), phrases_.end(), [&](const Phrase& phrase) { return holds(record, phrase); });
}

}  // namespace kartoteka::search
