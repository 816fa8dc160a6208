#include "engine/search/scorer.h"

#include <algorithm>
#include <cmath>

#include "engine/index/impact.h"

namespace kartoteka::search {

Scorer::Scorer(const ResolvedQuery& query, const Tuning& tuning)
    : query_(query), tuning_(tuning), matcher_(query, tuning) {
  const double most = std::log1p(query.document_count);
  for (std::size_t word = 0; word + 1 < query.words.size(); ++word) {
    pair_weights_.push_back(tuning.pair * std::min(most, query.words[word].idf + query.words[word + 1].idf));
  }
}

void Scorer::match_words(const index::TokenView& record) {
  matches_.clear();
  word_matches_.clear();
  for (const index::FlatWord& word : record.words) {
    const auto begin = static_cast<std::uint32_t>(matches_.size());
    matcher_.find(word, std::span(record.lemmas).subspan(word.lemma_begin, word.lemma_count), matches_);
    word_matches_.emplace_back(begin, static_cast<std::uint32_t>(matches_.size()));
  }
}

void Scorer::count(const index::TokenView& record) {
  occurrences_.clear();
  frequencies_.assign(matcher_.unit_weights().size(), 0);
  double length = 0;
  for (std::uint32_t place = 0; place < record.sequence.size(); ++place) {
    const index::WordNumber number = record.sequence[place];
    if (number == index::kFieldEnd) {
      continue;
    }
    const double weight = place < record.title_end ? index::kTitleWeight : 1;
    length += weight;
    const auto [begin, end] = word_matches_[number - 1];
    if (begin == end) {
      continue;
    }
    occurrences_.push_back({place, begin, end});
    for (std::uint32_t match = begin; match < end; ++match) {
      frequencies_[matches_[match].unit] += weight;
    }
  }
  normalized_length_ = length / query_.average_length;
}

double Scorer::units_score(double normalized_length) const {
  double score = 0;
  for (std::size_t unit = 0; unit < frequencies_.size(); ++unit) {
    if (frequencies_[unit] > 0) {
      score += matcher_.unit_weights()[unit] * index::saturated_frequency(frequencies_[unit], normalized_length);
    }
  }
  return score;
}

bool Scorer::matches_closely(const Occurrence& occurrence, std::size_t word) const {
  return std::any_of(matches_.begin() + occurrence.match_begin, matches_.begin() + occurrence.match_end,
                     [&](const UnitMatch& match) { return match.word == word && match.rule != MatchRule::related; });
}

double Scorer::pairs_score(double normalized_length) {
  pair_frequencies_.assign(pair_weights_.size(), 0);
  for (std::size_t i = 0; i + 1 < occurrences_.size(); ++i) {
    if (occurrences_[i + 1].place != occurrences_[i].place + 1) {
      continue;
    }
    for (std::size_t pair = 0; pair < pair_weights_.size(); ++pair) {
      if (matches_closely(occurrences_[i], pair) && matches_closely(occurrences_[i + 1], pair + 1)) {
        pair_frequencies_[pair] += 1;
      }
    }
  }
  double score = 0;
  for (std::size_t pair = 0; pair < pair_weights_.size(); ++pair) {
    if (pair_frequencies_[pair] > 0) {
      score += pair_weights_[pair] * index::saturated_frequency(pair_frequencies_[pair], normalized_length);
    }
  }
  return score;
}

double Scorer::window_score() {
  in_window_.assign(matcher_.word_count(), 0);
  double best = 0;
  for (std::size_t first = 0; first < occurrences_.size(); ++first) {
    std::fill(in_window_.begin(), in_window_.end(), 0.0);
    for (std::size_t at = first;
         at < occurrences_.size() && occurrences_[at].place < occurrences_[first].place + tuning_.window_words; ++at) {
      for (std::uint32_t match = occurrences_[at].match_begin; match < occurrences_[at].match_end; ++match) {
        double& strength = in_window_[matches_[match].word];
        strength = std::max(strength, matches_[match].strength);
      }
    }
    double sum = 0;
    for (std::size_t word = 0; word < in_window_.size(); ++word) {
      sum += in_window_[word] * query_.words[word].idf;
    }
    best = std::max(best, sum);
  }
  return tuning_.window * best;
}

double Scorer::identifiers_score(const index::TokenView& record) const {
  double score = 0;
  for (const ResolvedIdentifier& identifier : query_.identifiers) {
    const auto& keys = record.identifiers;
    score += std::find(keys.begin(), keys.end(), identifier.key) != keys.end() ? identifier.weight : 0;
  }
  return score;
}

double Scorer::score(const index::TokenView& record) {
  match_words(record);
  count(record);
  return units_score(normalized_length_) + pairs_score(normalized_length_) + window_score() + identifiers_score(record);
}

std::vector<WordEvidence> Scorer::evidence(const index::TokenView& record) const {
  std::vector<WordEvidence> evidence(matcher_.word_count());
  std::vector<bool> counted(matcher_.unit_weights().size(), false);
  for (const Occurrence& occurrence : occurrences_) {
    std::vector<bool> seen(evidence.size(), false);
    for (std::uint32_t at = occurrence.match_begin; at < occurrence.match_end; ++at) {
      const UnitMatch& match = matches_[at];
      WordEvidence& word = evidence[match.word];
      if (!counted[match.unit]) {
        counted[match.unit] = true;
        word.weight += matcher_.unit_weights()[match.unit] *
                       index::saturated_frequency(frequencies_[match.unit], normalized_length_);
      }
      word.rule = word.occurrences == 0 ? match.rule : std::min(word.rule, match.rule);
      word.occurrences += seen[match.word] ? 0 : 1;
      seen[match.word] = true;
      word.in_title |= occurrence.place < record.title_end;
    }
  }
  return evidence;
}

}  // namespace kartoteka::search
