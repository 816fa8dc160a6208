// The second stage: the full score of one candidate from its token data. BM25 over each level of each word of the
// query, and then what single words cannot tell: pairs, the best window, the lead, the title, identifiers. A long text
// scores as its best part (index/segments.h) does, with the titles.
#pragma once

#include <vector>

#include "engine/search/word_matcher.h"

namespace kartoteka::search {

/// What the record has of one word of the query.
struct WordEvidence {
  double weight = 0;  ///< part of the score
  MatchRule rule = MatchRule::related;  ///< the best one
  std::size_t occurrences = 0;
  bool in_title = false;
};

class Scorer {
 public:
  Scorer(const ResolvedQuery& query, const Tuning& tuning);

  /// @return >= 0; 0 if nothing matches
  double score(const index::TokenView& record);
  /// Of all words of the query, by how rare they are.
  double query_weight() const { return query_weight_; }

  /// Of the record that was scored last, one for each word of the query.
  std::vector<WordEvidence> evidence(const index::TokenView& record) const;

 private:
  struct Occurrence {
    std::uint32_t place;  ///< in the sequence
    std::uint32_t match_begin;  ///< in matches_
    std::uint32_t match_end;
    bool is_close;      ///< more than a word of the same root
    bool is_stop_word;  ///< of the record
  };

  void match_words(const index::TokenView& record);
  void find_occurrences(const index::TokenView& record);
  /// The titles' occurrences and those of a part of the body become occurrences_, with their frequencies.
  void take_part(const index::TokenView& record, std::size_t part);
  double part_score(const index::TokenView& record, std::size_t part);
  /// Parts that hold a word of the query, the most promising ones first.
  std::vector<std::size_t> promising_parts(const index::TokenView& record);
  std::size_t part_of(const index::TokenView& record, std::uint32_t place) const;
  void count_title_words(const index::TokenView& record);
  double saturated(double frequency) const;
  double units_score() const;
  double pairs_score();
  double window_score();
  double title_runs_score(std::uint32_t title_end) const;
  /// How many words of the query from `first_word` on follow each other among the occurrences before `end`.
  std::size_t longest_title_run(std::size_t first_word, std::size_t end) const;
  double title_score(std::uint32_t title_end);
  /// Whether the body answers at its beginning what a question with "czy" asks.
  bool answers_yes_or_no(const index::TokenView& record) const;
  double identifiers_score(const index::TokenView& record) const;
  bool stands_for(const Occurrence& occurrence, std::size_t word) const;

  /// Weight of the query's words among the occurrences, each word once.
  double weight_between(std::size_t first, std::size_t last);
  void add_phrase_strengths();
  std::size_t first_at(std::uint32_t place) const;

  const ResolvedQuery& query_;
  const Tuning& tuning_;
  WordMatcher matcher_;
  std::vector<double> pair_weights_;  ///< of query words i and i + 1
  double query_weight_ = 0;           ///< of all its words
  bool asks_yes_or_no_ = false;

  // Of the record being scored; kept to reuse their memory.
  std::vector<UnitMatch> matches_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> word_matches_;  ///< for each word of the record: part of matches_
  std::vector<Occurrence> all_;                                        ///< by place
  std::vector<Occurrence> occurrences_;                                ///< of the titles and of one part
  std::size_t part_length_ = 0;  ///< words of a part of the body
  double title_length_ = 0;      ///< words of the titles, as index/impact.h counts them
  std::vector<double> frequencies_;                                    ///< of each unit
  std::vector<double> pair_frequencies_;
  std::vector<double> strengths_;
  std::vector<UnitMatch> phrase_words_;  ///< of synonyms of several words
  double length_part_ = 1;  ///< BM25's k1 (1 - b + b length / average)
  std::size_t title_words_ = 0;  ///< but function words
};

}  // namespace kartoteka::search
