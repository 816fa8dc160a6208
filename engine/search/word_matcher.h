// Tells which words of a query a word of a record matches, and at which levels. One matcher serves the scorer, the
// phrases, the highlighter and the reasons, so that they cannot disagree.
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/index/token_data.h"
#include "engine/search/resolved_query.h"
#include "engine/search/tuning.h"

namespace kartoteka::search {

/// A word of the record counts for one unit: one level of one word of the query.
struct UnitMatch {
  std::uint16_t word = 0;  ///< of the query
  std::uint16_t unit = 0;
  MatchRule rule = MatchRule::exact;
  std::uint16_t phrase = 0;  ///< other than 0: a word of this synonym (Variant::phrase); strengths of its words add up
  double strength = 0;     ///< weight of the level, rarity left out
};

class WordMatcher {
 public:
  WordMatcher(const ResolvedQuery& query, const Tuning& tuning);

  /// Appends a match for each level that fits. `lemmas` are the word's.
  void find(const index::FlatWord& word, std::span<const index::WordKey> lemmas, std::vector<UnitMatch>& matches) const;

  /// Weight of each unit, rarity included; what its BM25 part is multiplied with.
  const std::vector<double>& unit_weights() const { return unit_weights_; }
  /// Which word of the query or of a synonym a unit is a level of.
  std::uint16_t target_word(std::uint16_t unit) const { return unit_words_[unit]; }
  std::size_t word_count() const { return word_count_; }

 private:
  enum class Level : std::uint8_t { form, lemma, family };
  struct Target {
    index::WordKey key;  ///< as FlatWord::form has it for forms and function words
    Level level;
    std::uint8_t exact_check;
    std::uint16_t word;
    std::uint16_t unit;
    std::uint16_t exact_unit;  ///< of a form; counts if the diacritics are the same too
    MatchRule rule;
    std::uint16_t phrase;
    double strength;
    double exact_strength;
  };

  std::uint16_t add_unit(double weight);
  void add_word(const ResolvedWord& word, std::uint16_t number, const Tuning& tuning);
  void add_variant(const Variant& variant, const ResolvedWord& word, std::uint16_t number, const Tuning& tuning);
  void add_target(const Target& target);
  void find_form(const index::FlatWord& word, const Target& target, std::vector<UnitMatch>& matches) const;
  void find_stop_word(const index::FlatWord& word, std::vector<UnitMatch>& matches) const;

  std::bitset<65536> families_;  ///< of all targets; most words of a record end here
  std::vector<Target> targets_;
  std::vector<Target> stop_words_;
  std::vector<double> unit_weights_;
  std::vector<std::uint16_t> unit_words_;  ///< of each unit
  std::uint16_t words_ = 0;                ///< variants so far
  std::size_t word_count_ = 0;
};

}  // namespace kartoteka::search
