// What tells a right answer from a wrong one, as a few numbers: how much of what was asked stands in the record, in one
// place of it and in its title, and how far it is ahead of the others that were found. confidence.h names them and makes a
// probability of them. Included by .cpp files only.
#pragma once

#include <vector>

#include "engine/index/token_data.h"
#include "engine/search/confidence.h"
#include "engine/search/word_matcher.h"

namespace kartoteka::search {

/// What a record has of a question, seen by itself.
struct AnswerShape {
  double coverage = 0;  ///< as of kAnswerFeatureNames
  double flat_place = 0;
  double place = 0;
  double title = 0;  ///< the part that its best title has, times the root of the part of that title which was asked
};

/// What a record stands among.
struct AnswerField {
  double score = 0;        ///< its own
  double background = 0;   ///< mean of those from the fifth to the twentieth; 0: there are none
  double other_place = 0;  ///< the best AnswerShape::place of the others
};

class AnswerFeatureMaker {
 public:
  AnswerFeatureMaker(const ResolvedQuery& query, const Tuning& tuning);

  AnswerShape shape(const index::TokenView& record);
  AnswerFeatures features(const AnswerShape& shape, const AnswerField& field) const;

 private:
  /// How well each word of the query is met: 0 to 1.
  using Met = std::vector<double>;
  void find_matches(const index::TokenView& record);
  void meet(std::size_t at, Met& met) const;
  double part(const Met& met) const;
  double flat_part(const Met& met) const;
  void find_best_place(const index::TokenView& record, AnswerShape& shape) const;
  double best_title(const index::TokenView& record) const;

  WordMatcher matcher_;
  std::vector<double> weights_;       ///< what each word of the query tells; sum 1 where there is any
  std::vector<std::size_t> content_;  ///< words of the query that count
  double unknown_ = 0;

  // Of the record.
  std::vector<UnitMatch> matches_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> word_matches_;   ///< of each of its words
  std::vector<std::uint32_t> places_;                                   ///< of its words that match
  std::vector<std::pair<std::uint32_t, std::uint32_t>> place_matches_;  ///< of each of these
};

}  // namespace kartoteka::search
