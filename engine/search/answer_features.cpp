#include "engine/search/answer_features.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace kartoteka::search {
namespace {

constexpr std::uint32_t kPlaceWords = 30;
/// What a word in the title is worth beside a place in the body.
constexpr double kTitlePart = 0.7;
/// From here on a title and the question say nearly the same.
constexpr double kNearlyNamed = 0.8;
/// What one word of a synonym of several words is worth.
constexpr double kPhraseWord = 0.5;

/// What a match by each rule is worth.
double worth(MatchRule rule) {
  switch (rule) {
    case MatchRule::synonym: return 0.9;
    case MatchRule::corrected: return 0.8;
    case MatchRule::related: return 0.5;
    default: return 1;
  }
}

}  // namespace

AnswerFeatureMaker::AnswerFeatureMaker(const ResolvedQuery& query, const Tuning& tuning)
    : matcher_(query, tuning), weights_(query.words.size(), 0.0) {
  const double most = std::log1p(2 * query.document_count + 1);
  double possible = 0;  // sum of what the words tell
  for (std::size_t word = 0; word < query.words.size(); ++word) {
    const ResolvedWord& resolved = query.words[word];
    if (resolved.is_stop_word || resolved.is_light) continue;
    weights_[word] = resolved.is_found ? resolved.idf : most;
    possible += weights_[word];
    content_.push_back(word);
  }
  for (const std::size_t word : content_) {
    weights_[word] /= possible > 0 ? possible : 1;
    unknown_ += query.words[word].is_found ? 0 : weights_[word];
  }
}

void AnswerFeatureMaker::find_matches(const index::TokenView& record) {
  matches_.clear();
  word_matches_.clear();
  places_.clear();
  place_matches_.clear();
  for (const index::FlatWord& word : record.words) {
    const auto begin = static_cast<std::uint32_t>(matches_.size());
    matcher_.find(word, std::span(record.lemmas).subspan(word.lemma_begin, word.lemma_count), matches_);
    word_matches_.emplace_back(begin, static_cast<std::uint32_t>(matches_.size()));
  }
  for (std::uint32_t place = 0; place < record.sequence.size(); ++place) {
    const index::WordNumber number = record.sequence[place];
    if (number == index::kFieldEnd || word_matches_[number - 1].first == word_matches_[number - 1].second) continue;
    places_.push_back(place);
    place_matches_.push_back(word_matches_[number - 1]);
  }
}

void AnswerFeatureMaker::meet(std::size_t at, Met& met) const {
  for (std::uint32_t match = place_matches_[at].first; match < place_matches_[at].second; ++match) {
    const UnitMatch& found = matches_[match];
    met[found.word] = std::max(met[found.word], worth(found.rule) * (found.phrase != 0 ? kPhraseWord : 1.0));
  }
}

double AnswerFeatureMaker::part(const Met& met) const {
  double sum = 0;
  for (const std::size_t word : content_) sum += weights_[word] * met[word];
  return sum;
}

double AnswerFeatureMaker::flat_part(const Met& met) const {
  double sum = 0;
  for (const std::size_t word : content_) sum += met[word];
  return content_.empty() ? 0 : sum / static_cast<double>(content_.size());
}

void AnswerFeatureMaker::find_best_place(const index::TokenView& record, AnswerShape& shape) const {
  Met in_title(weights_.size(), 0.0);
  std::size_t first = 0;
  for (; first < places_.size() && places_[first] < record.title_end; ++first) meet(first, in_title);
  for (double& met : in_title) met *= kTitlePart;
  shape.place = part(in_title);
  shape.flat_place = flat_part(in_title);
  Met met;
  for (; first < places_.size(); ++first) {
    met = in_title;
    for (std::size_t at = first; at < places_.size() && places_[at] < places_[first] + kPlaceWords; ++at) meet(at, met);
    shape.place = std::max(shape.place, part(met));
    shape.flat_place = std::max(shape.flat_place, flat_part(met));
  }
}

double AnswerFeatureMaker::best_title(const index::TokenView& record) const {
  double best = 0;
  std::size_t at = 0;
  for (std::uint32_t begin = 0; begin < record.title_end;) {
    std::uint32_t end = begin;
    double words = 0;
    for (; end < record.title_end && record.sequence[end] != index::kFieldEnd; ++end) {
      words += record.words[record.sequence[end] - 1].is_stop_word ? 0 : 1;
    }
    Met met(weights_.size(), 0.0);
    double matched = 0;
    for (; at < places_.size() && places_[at] < end; ++at) {
      matched += record.words[record.sequence[places_[at]] - 1].is_stop_word ? 0 : 1;
      meet(at, met);
    }
    if (words > 0) best = std::max(best, part(met) * std::sqrt(std::min(1.0, matched / words)));
    begin = end + 1;
  }
  return best;
}

AnswerShape AnswerFeatureMaker::shape(const index::TokenView& record) {
  find_matches(record);
  AnswerShape shape;
  Met met(weights_.size(), 0.0);
  for (std::size_t at = 0; at < places_.size(); ++at) meet(at, met);
  shape.coverage = part(met);
  shape.title = best_title(record);
  find_best_place(record, shape);
  return shape;
}

AnswerFeatures AnswerFeatureMaker::features(const AnswerShape& shape, const AnswerField& field) const {
  const double score = std::max(field.score, 1e-9);
  return {shape.coverage,
          shape.flat_place,
          shape.place * std::log1p(static_cast<double>(content_.size())),
          std::max(0.0, shape.title - kNearlyNamed) / (1 - kNearlyNamed),
          (field.score - field.background) / score,
          shape.place - field.other_place,
          unknown_};
}

}  // namespace kartoteka::search
