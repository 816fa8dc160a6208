// What editors say of the language of their company, as search works with it: synonyms, pins and stop words, compiled to
// lemmas so that they hold in every inflection. Immutable and shared by all threads; whoever keeps the rules compiles them
// anew when they change and puts them into the RuleBook. Knows neither records nor the index.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/text/analyzer.h"

namespace kartoteka::search {

/// Words that stand for each other, each one word or several.
struct SynonymRule {
  std::vector<std::string> phrases;  ///< the first is searched for by its others, and unless one_way each by all others
  bool one_way = false;
};

struct RecordName {
  std::string kind;
  std::int64_t id = 0;
  auto operator<=>(const RecordName&) const = default;
};

/// Which records stand first for a query, and which are hidden from it.
struct PinRule {
  std::vector<std::string> queries;  ///< one of them is enough
  bool whole = true;                 ///< the query has the words of one and no others; else it has at least these
  std::vector<RecordName> pinned;    ///< the first first
  std::vector<RecordName> hidden;
};

/// The rules as they were written, in any order. Whatever they hold is no error.
struct RuleTexts {
  std::vector<SynonymRule> synonyms;
  std::vector<PinRule> pins;
  std::vector<std::string> stop_words;
};

/// A word of a query as the rules see it.
struct RuleWord {
  std::vector<std::string> keys;  ///< lemmas that it may have, and its folded form
  bool is_stop_word = false;      ///< a function word: rules pass over it
};
RuleWord rule_word(const text::Token& token);

/// Words of the query, from the first to one past the last, that have synonyms; function words may lie between them.
struct SynonymMatch {
  std::vector<std::size_t> words;    ///< of the query
  std::vector<std::size_t> phrases;  ///< what else to look for (LanguageRules::phrase)
};

struct RulePhrase {
  std::string text;                 ///< as the editor wrote it
  std::vector<text::Token> tokens;  ///< its words; function words only where there is nothing else
};

/// What pins say of a query.
struct Pinning {
  std::vector<RecordName> pinned;
  std::vector<RecordName> hidden;
  std::string wording;  ///< the query of the rule that matched first
  bool is_empty() const { return pinned.empty() && hidden.empty(); }
};

class LanguageRules {
 public:
  LanguageRules(const RuleTexts& texts, text::Analyzer& analyzer);

  bool is_empty() const { return by_first_.empty() && pins_.empty() && stop_words_.empty(); }

  /// Synonyms of the query's words. Of phrases that overlap the longest is taken; what is found is not expanded again, so
  /// that circles of synonyms do no harm.
  std::vector<SynonymMatch> synonyms(const std::vector<RuleWord>& words) const;
  const RulePhrase& phrase(std::size_t number) const { return phrases_[number]; }

  Pinning pinning(const std::vector<RuleWord>& words) const;

  /// Whether editors said that the word hardly counts.
  bool is_stop_word(const RuleWord& word) const;
  /// Whether a synonym or a pin has the word: then it is right however rare.
  bool knows(const RuleWord& word) const;

 private:
  struct CompiledPin {
    std::vector<std::vector<RuleWord>> queries;
    std::vector<std::string> wordings;
    PinRule rule;
  };

  std::size_t number_of(const std::string& phrase, text::Analyzer& analyzer);
  void add_synonyms(const SynonymRule& rule, text::Analyzer& analyzer);
  void add_pin(const PinRule& rule, text::Analyzer& analyzer);
  /// How many words of the query from `first` on the phrase takes; 0: it does not stand there.
  std::size_t length_at(const std::vector<const RuleWord*>& words, std::size_t first, std::size_t phrase) const;
  bool holds(const std::vector<RuleWord>& pin, const std::vector<const RuleWord*>& query, bool whole) const;
  void note(const RuleWord& word);

  std::vector<RulePhrase> phrases_;
  std::vector<std::vector<RuleWord>> phrase_words_;     ///< of each phrase
  std::vector<std::vector<std::size_t>> stands_for_;    ///< of each phrase: others to look for
  std::map<std::string, std::size_t> phrase_numbers_;   ///< by the text
  std::unordered_map<std::string, std::vector<std::size_t>> by_first_;  ///< phrases by a key of their first word
  std::vector<CompiledPin> pins_;
  std::unordered_map<std::string, std::vector<std::size_t>> pins_by_first_;
  std::unordered_set<std::string> stop_words_;  ///< keys
  std::unordered_set<std::string> known_;       ///< keys
};

/// Where all searchers find the rules of now. Safe to use from several threads.
class RuleBook {
 public:
  /// Null where there are no rules.
  std::shared_ptr<const LanguageRules> current() const;
  void replace(std::shared_ptr<const LanguageRules> rules);

 private:
  mutable std::mutex mutex_;  ///< guards rules_
  std::shared_ptr<const LanguageRules> rules_;
};

}  // namespace kartoteka::search
