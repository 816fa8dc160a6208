#include "engine/search/word_matcher.h"

#include <algorithm>

namespace kartoteka::search {

WordMatcher::WordMatcher(const ResolvedQuery& query, const Tuning& tuning) : word_count_(query.words.size()) {
  for (std::size_t number = 0; number < query.words.size(); ++number) {
    add_word(query.words[number], static_cast<std::uint16_t>(number), tuning);
  }
}

std::uint16_t WordMatcher::add_unit(double weight) {
  unit_weights_.push_back(weight);
  unit_words_.push_back(words_);
  return static_cast<std::uint16_t>(unit_weights_.size() - 1);
}

void WordMatcher::add_target(const Target& target) {
  families_.set(index::family_of(target.key));
  targets_.push_back(target);
}

void WordMatcher::add_variant(const Variant& variant, const ResolvedWord& word, std::uint16_t number,
                              const Tuning& tuning) {
  ++words_;
  const std::uint16_t form = add_unit(tuning.form * variant.form.weight);
  const std::uint16_t exact = add_unit(tuning.exact * variant.form.weight);
  const Target target{index::short_key(variant.form.key), Level::form, variant.exact_check, number, form, exact,
                      variant.rule, variant.phrase, tuning.form * variant.part, tuning.exact * variant.part};
  if (word.is_stop_word && variant.rule != MatchRule::synonym) {
    stop_words_.push_back(target);
    stop_words_.back().key = variant.form.key & 0xffff;
    return;
  }
  add_target(target);
  for (const WeightedKey& lemma : variant.lemmas) {
    const std::uint16_t unit = add_unit(tuning.lemma * lemma.weight);
    const MatchRule rule = variant.rule == MatchRule::exact ? MatchRule::inflected : variant.rule;
    const double strength = tuning.lemma * variant.part / static_cast<double>(variant.lemmas.size());
    add_target({lemma.key, Level::lemma, 0, number, unit, unit, rule, variant.phrase, strength, 0});
  }
}

void WordMatcher::add_word(const ResolvedWord& word, std::uint16_t number, const Tuning& tuning) {
  for (const Variant& variant : word.variants) {
    add_variant(variant, word, number, tuning);
  }
  if (word.family.weight > 0) {
    const std::uint16_t unit = add_unit(tuning.family * word.family.weight);
    add_target({word.family.key, Level::family, 0, number, unit, unit, MatchRule::related, 0, tuning.family, 0});
  }
}

void WordMatcher::find_form(const index::FlatWord& word, const Target& target, std::vector<UnitMatch>& matches) const {
  if (word.form != target.key) {
    return;
  }
  const bool same = word.exact == target.exact_check;
  const bool typed = target.rule == MatchRule::exact;
  matches.push_back({target.word, target.unit, typed && !same ? MatchRule::diacritics : target.rule, target.phrase, target.strength});
  if (typed && same) {
    matches.push_back({target.word, target.exact_unit, MatchRule::exact, target.phrase, target.exact_strength});
  }
}

void WordMatcher::find_stop_word(const index::FlatWord& word, std::vector<UnitMatch>& matches) const {
  for (const Target& target : stop_words_) {
    find_form(word, target, matches);
  }
}

void WordMatcher::find(const index::FlatWord& word, std::span<const index::WordKey> lemmas,
                       std::vector<UnitMatch>& matches) const {
  if (word.is_stop_word) {
    find_stop_word(word, matches);
    return;
  }
  const auto may_match = [&](index::WordKey key) { return families_.test(index::family_of(key)); };
  if (!may_match(word.form) && std::none_of(lemmas.begin(), lemmas.end(), may_match)) {
    return;
  }
  for (const Target& target : targets_) {
    if (target.level == Level::form) {
      find_form(word, target, matches);
    } else if (target.level == Level::lemma) {
      if (std::find(lemmas.begin(), lemmas.end(), target.key) != lemmas.end()) {
        matches.push_back({target.word, target.unit, target.rule, target.phrase, target.strength});
      }
    } else if (index::family_of(word.form) == index::family_of(target.key)) {
      matches.push_back({target.word, target.unit, target.rule, target.phrase, target.strength});
    }
  }
}

}  // namespace kartoteka::search
