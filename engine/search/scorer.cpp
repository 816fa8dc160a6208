#include "engine/search/scorer.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/index/impact.h"
#include "engine/index/segments.h"

namespace kartoteka::search {
namespace {

/// Of a long text so many parts are scored, those with the weightiest words.
constexpr std::size_t kScoredParts = 4;

/// What a function word is told by (index/token_data.h).
index::ShortKey function_word(std::string_view folded) { return index::form_key(folded, "") & 0xffff; }

bool is_function_word(const ResolvedWord& word, std::string_view folded) {
  return word.is_stop_word && (word.variants.front().form.key & 0xffff) == function_word(folded);
}

}  // namespace

Scorer::Scorer(const ResolvedQuery& query, const Tuning& tuning)
    : query_(query), tuning_(tuning), matcher_(query, tuning) {
  const double most = std::log1p(query.document_count);
  asks_yes_or_no_ = query.words.size() > 1 && is_function_word(query.words.front(), "czy");
  for (std::size_t word = 0; word < query.words.size(); ++word) {
    query_weight_ += query.words[word].idf;
    if (word + 1 < query.words.size()) {
      pair_weights_.push_back(tuning.pair * std::min(most, query.words[word].idf + query.words[word + 1].idf));
    }
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

void Scorer::find_occurrences(const index::TokenView& record) {
  all_.clear();
  title_length_ = 0;
  std::size_t body_words = 0;
  for (std::uint32_t place = 0; place < record.sequence.size(); ++place) {
    const index::WordNumber number = record.sequence[place];
    if (number == index::kFieldEnd) {
      continue;
    }
    title_length_ += place < record.title_end ? index::kTitleWeight : 0;
    body_words += place < record.title_end ? 0 : 1;
    const auto [begin, end] = word_matches_[number - 1];
    if (begin != end) {
      const bool is_close = std::any_of(matches_.begin() + begin, matches_.begin() + end,
                                        [](const UnitMatch& match) { return match.rule != MatchRule::related; });
      all_.push_back({place, begin, end, is_close, record.words[number - 1].is_stop_word});
    }
  }
  part_length_ = index::segment_length(body_words);
}

std::size_t Scorer::part_of(const index::TokenView& record, std::uint32_t place) const {
  return (place - record.title_end) / part_length_;
}

void Scorer::take_part(const index::TokenView& record, std::size_t part) {
  occurrences_.clear();
  frequencies_.assign(matcher_.unit_weights().size(), 0);
  for (const Occurrence& occurrence : all_) {
    const bool is_title = occurrence.place < record.title_end;
    if (!is_title && part_of(record, occurrence.place) != part) {
      continue;
    }
    occurrences_.push_back(occurrence);
    for (std::uint32_t match = occurrence.match_begin; match < occurrence.match_end; ++match) {
      frequencies_[matches_[match].unit] += is_title ? index::kTitleWeight : 1;
    }
  }
  const double length = title_length_ + static_cast<double>(part_length_);
  const double normalized = std::max(index::kLeastNormalizedLength, length / query_.average_length);
  length_part_ = tuning_.saturation * (1 - tuning_.length_normalization + tuning_.length_normalization * normalized);
}

void Scorer::count_title_words(const index::TokenView& record) {
  title_words_ = 0;
  for (std::uint32_t place = 0; place < record.title_end; ++place) {
    const index::WordNumber number = record.sequence[place];
    title_words_ += number != index::kFieldEnd && !record.words[number - 1].is_stop_word ? 1 : 0;
  }
}

double Scorer::saturated(double frequency) const { return frequency / (frequency + length_part_); }

double Scorer::units_score() const {
  double score = 0;
  for (std::size_t unit = 0; unit < frequencies_.size(); ++unit) {
    if (frequencies_[unit] > 0) {
      score += matcher_.unit_weights()[unit] * saturated(frequencies_[unit]);
    }
  }
  return score;
}

bool Scorer::stands_for(const Occurrence& occurrence, std::size_t word) const {
  return std::any_of(matches_.begin() + occurrence.match_begin, matches_.begin() + occurrence.match_end,
                     [&](const UnitMatch& match) { return match.word == word && match.phrase == 0 && match.rule != MatchRule::related; });
}

double Scorer::pairs_score() {
  pair_frequencies_.assign(pair_weights_.size(), 0);
  for (std::size_t i = 0; i + 1 < occurrences_.size(); ++i) {
    const Occurrence& left = occurrences_[i];
    const Occurrence& right = occurrences_[i + 1];
    if (right.place != left.place + 1 || !left.is_close || !right.is_close) {
      continue;
    }
    for (std::size_t pair = 0; pair < pair_weights_.size(); ++pair) {
      pair_frequencies_[pair] += stands_for(left, pair) && stands_for(right, pair + 1) ? 1 : 0;
    }
  }
  double score = 0;
  for (std::size_t pair = 0; pair < pair_weights_.size(); ++pair) {
    score += pair_weights_[pair] * saturated(pair_frequencies_[pair]);
  }
  return score;
}

double Scorer::weight_between(std::size_t first, std::size_t last) {
  strengths_.assign(matcher_.word_count(), 0);
  phrase_words_.clear();
  for (std::size_t at = first; at < last; ++at) {
    for (std::uint32_t match = occurrences_[at].match_begin; match < occurrences_[at].match_end; ++match) {
      if (matches_[match].phrase != 0) {
        phrase_words_.push_back(matches_[match]);
        continue;
      }
      double& strength = strengths_[matches_[match].word];
      strength = std::max(strength, matches_[match].strength);
    }
  }
  if (!phrase_words_.empty()) {
    add_phrase_strengths();
  }
  double weight = 0;
  for (std::size_t word = 0; word < strengths_.size(); ++word) {
    weight += strengths_[word] * query_.words[word].idf;
  }
  return weight;
}

/// A synonym of several words counts as far as they are there: each of them once, at its best level.
void Scorer::add_phrase_strengths() {
  std::map<std::uint16_t, std::map<std::uint16_t, double>> phrases;  // by phrase, of its words
  for (const UnitMatch& match : phrase_words_) {
    double& strength = phrases[match.phrase][matcher_.target_word(match.unit)];
    strength = std::max(strength, match.strength);
  }
  for (const UnitMatch& match : phrase_words_) {
    double sum = 0;
    for (const auto& [word, strength] : phrases[match.phrase]) sum += strength;
    strengths_[match.word] = std::max(strengths_[match.word], sum);
  }
}

double Scorer::window_score() {
  double best = 0;
  std::size_t last = 0;
  for (std::size_t first = 0; first < occurrences_.size(); ++first) {
    const std::size_t last_before = last;
    while (last < occurrences_.size() && occurrences_[last].place < occurrences_[first].place + tuning_.window_words) {
      ++last;
    }
    if (last > last_before) {  // else the window lies within the one before
      best = std::max(best, weight_between(first, last));
    }
  }
  return tuning_.window * best;
}

std::size_t Scorer::first_at(std::uint32_t place) const {
  const auto found = std::lower_bound(occurrences_.begin(), occurrences_.end(), place,
                                      [](const Occurrence& occurrence, std::uint32_t at) { return occurrence.place < at; });
  return static_cast<std::size_t>(found - occurrences_.begin());
}

double Scorer::title_score(std::uint32_t title_end) {
  const std::size_t end = first_at(title_end);
  std::size_t matched = 0;
  for (std::size_t at = 0; at < end; ++at) {
    matched += occurrences_[at].is_close && !occurrences_[at].is_stop_word ? 1 : 0;
  }
  if (matched == 0 || query_weight_ == 0) {
    return 0;
  }
  const double weight = weight_between(0, end);
  const double part_of_title = static_cast<double>(matched) / static_cast<double>(title_words_);
  return tuning_.title * part_of_title * weight / query_weight_ * weight;
}

double Scorer::title_runs_score(std::uint32_t title_end) const {
  const std::size_t words = query_.words.size();
  if (words < 2) return 0;
  const std::size_t end = first_at(title_end);
  double shares = 0;
  for (std::size_t word = 0; word + 1 < words;) {
    const std::size_t run = longest_title_run(word, end);
    const double share = static_cast<double>(run) / static_cast<double>(words);
    if (run > 1) shares += share * share;
    word += std::max<std::size_t>(run, 1);
  }
  return tuning_.title_run * shares * query_weight_;
}

std::size_t Scorer::longest_title_run(std::size_t first_word, std::size_t end) const {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < end; ++at) {
    std::size_t run = 0;
    while (at + run < end && first_word + run < query_.words.size() &&
           occurrences_[at + run].place == occurrences_[at].place + run && stands_for(occurrences_[at + run], first_word + run)) {
      ++run;
    }
    longest = std::max(longest, run);
  }
  return longest;
}

bool Scorer::answers_yes_or_no(const index::TokenView& record) const {
  if (record.title_end >= record.sequence.size() || record.sequence[record.title_end] == index::kFieldEnd) {
    return false;
  }
  const index::FlatWord& first = record.words[record.sequence[record.title_end] - 1];
  return first.is_stop_word && (first.form == function_word("tak") || first.form == function_word("nie"));
}

double Scorer::identifiers_score(const index::TokenView& record) const {
  double score = 0;
  for (const ResolvedIdentifier& identifier : query_.identifiers) {
    const auto& keys = record.identifiers;
    score += std::find(keys.begin(), keys.end(), identifier.key) != keys.end() ? identifier.weight : 0;
  }
  return score;
}

double Scorer::part_score(const index::TokenView& record, std::size_t part) {
  take_part(record, part);
  const std::size_t body = first_at(record.title_end);
  const std::size_t lead_end = first_at(record.title_end + static_cast<std::uint32_t>(tuning_.lead_words));
  return units_score() + pairs_score() + window_score() + tuning_.lead * weight_between(body, lead_end) +
         title_score(record.title_end) + title_runs_score(record.title_end);
}

std::vector<std::size_t> Scorer::promising_parts(const index::TokenView& record) {
  std::vector<std::pair<double, std::size_t>> parts;
  occurrences_ = all_;
  for (std::size_t first = first_at(record.title_end), last = first; first < all_.size(); first = last) {
    const std::size_t part = part_of(record, all_[first].place);
    while (last < all_.size() && part_of(record, all_[last].place) == part) {
      ++last;
    }
    const double repeats = 0.01 * static_cast<double>(last - first);  // tells only between parts with the same words
    parts.emplace_back(-weight_between(first, last) - repeats, part);
  }
  std::sort(parts.begin(), parts.end());
  parts.resize(std::min(parts.size(), kScoredParts));
  std::vector<std::size_t> numbers;
  std::transform(parts.begin(), parts.end(), std::back_inserter(numbers), [](const auto& part) { return part.second; });
  return numbers;
}

double Scorer::score(const index::TokenView& record) {
  match_words(record);
  find_occurrences(record);
  count_title_words(record);
  double best = 0;
  const bool is_long = part_length_ + record.title_end + 1 < record.sequence.size();
  std::vector<std::size_t> parts = is_long ? promising_parts(record) : std::vector<std::size_t>{};
  if (parts.empty()) {
    parts.push_back(0);
  }
  std::size_t best_part = parts.front();
  for (const std::size_t part : parts) {
    const double score = part_score(record, part);
    if (score > best) {
      best = score;
      best_part = part;
    }
  }
  if (parts.size() > 1) {
    occurrences_ = all_;
  }
  best += tuning_.coverage * weight_between(0, occurrences_.size()) + identifiers_score(record);
  if (parts.size() > 1) {
    take_part(record, best_part);  // for the evidence
  }
  if (asks_yes_or_no_ && answers_yes_or_no(record)) {
    best *= 1 + tuning_.yes_or_no;
  }
  return best;
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
        word.weight += matcher_.unit_weights()[match.unit] * saturated(frequencies_[match.unit]);
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
