// The second stage: the full score of one candidate from its token data. BM25 over each level of each word of the
// query, and then what single words cannot tell: pairs, the best window, identifiers.
#pragma once

#include <vector>

#include "engine/search/word_matcher.h"

namespace kartoteka::search {

/// What the record has of one word of the query.
struct WordEvidence {
  double weight = 0;  ///< part of the score
  MatchRule rule = MatchRule::corrected;  ///< the best one
  std::size_t occurrences = 0;            ///< matches that are more than words that begin alike, else those
  bool in_title = false;
};

class Scorer {
 public:
  Scorer(const ResolvedQuery& query, const Tuning& tuning);

  /// @return >= 0; 0 if nothing matches
  double score(const index::TokenView& record);

  /// Of the record that was scored last, one for each word of the query.
  std::vector<WordEvidence> evidence(const index::TokenView& record) const;

  const WordMatcher& matcher() const { return matcher_; }

 private:
  struct Occurrence {
    std::uint32_t place;         ///< in the sequence
    std::uint32_t match_begin;   ///< in matches_
    std::uint32_t match_end;
  };

  void match_words(const index::TokenView& record);
  void count(const index::TokenView& record);
  double units_score(double normalized_length) const;
  double pairs_score(double normalized_length);
  double window_score();
  double identifiers_score(const index::TokenView& record) const;
  bool matches_closely(const Occurrence& occurrence, std::size_t word) const;

  const ResolvedQuery& query_;
  const Tuning& tuning_;
  WordMatcher matcher_;
  std::vector<double> pair_weights_;  ///< of query words i and i + 1

  // Of the record being scored; kept to reuse their memory.
  std::vector<UnitMatch> matches_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> word_matches_;  ///< for each word of the record: part of matches_
  std::vector<Occurrence> occurrences_;
  std::vector<double> frequencies_;  ///< of each unit
  std::vector<double> pair_frequencies_;
  std::vector<double> in_window_;
  std::vector<int> window_counts_;
  double normalized_length_ = 1;
};

}  // namespace kartoteka::search
