// Whether a record holds the phrases of a query, and none of those that it excludes. Read from token data, so the
// index needs no positions. Words of a phrase match in any inflection.
#pragma once

#include <vector>

#include "engine/search/word_matcher.h"

namespace kartoteka::search {

class PhraseChecker {
 public:
  /// @param query  the resolved words that `phrases` number
  PhraseChecker(const ResolvedQuery& query, std::vector<Phrase> phrases, const Tuning& tuning)
      : matcher_(query, tuning), phrases_(std::move(phrases)) {}

  bool is_empty() const { return phrases_.empty(); }
  bool holds_all(const index::TokenView& record);
  bool holds_any(const index::TokenView& record);

 private:
  void match_words(const index::TokenView& record);
  bool holds(const index::TokenView& record, const Phrase& phrase) const;
  /// The phrase, or one that it has OR with.
  bool holds_alternative(const index::TokenView& record, const Phrase& phrase) const;
  bool stands_at(const index::TokenView& record, std::size_t place, const Phrase& phrase) const;
  bool fits(index::WordNumber number, std::size_t query_word) const;

  WordMatcher matcher_;
  std::vector<Phrase> phrases_;
  std::vector<UnitMatch> matches_;
  std::vector<std::pair<std::size_t, std::size_t>> word_matches_;
};

}  // namespace kartoteka::search
