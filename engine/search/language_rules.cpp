#include "engine/search/language_rules.h"

#include <algorithm>
#include <set>

namespace kartoteka::search {
namespace {

/// Of one rule or phrase; what is beyond is left out.
constexpr std::size_t kMostPhraseWords = 12;
constexpr std::size_t kMostSynonyms = 24;
constexpr std::size_t kMostPinned = 100;

bool is_word(const text::Token& token) { return token.kind != text::TokenKind::identifier; }

/// Its words; of function words only those of a phrase that has nothing else.
std::vector<text::Token> words_of(std::string_view text, text::Analyzer& analyzer) {
  std::vector<text::Token> tokens;
  analyzer.analyze(text, tokens);
  std::erase_if(tokens, [](const text::Token& token) { return !is_word(token); });
  const bool any_content = std::any_of(tokens.begin(), tokens.end(), [](const text::Token& token) { return !token.is_stop_word; });
  if (any_content) std::erase_if(tokens, [](const text::Token& token) { return token.is_stop_word; });
  tokens.resize(std::min(tokens.size(), kMostPhraseWords));
  return tokens;
}

std::vector<RuleWord> rule_words(const std::vector<text::Token>& tokens) {
  std::vector<RuleWord> words;
  for (const text::Token& token : tokens) words.push_back(rule_word(token));
  return words;
}

bool is_same(const RuleWord& a, const RuleWord& b) {
  return std::any_of(a.keys.begin(), a.keys.end(),
                     [&](const std::string& key) { return std::find(b.keys.begin(), b.keys.end(), key) != b.keys.end(); });
}

/// Those that count; where there are only function words, these.
std::vector<std::size_t> counting_words(const std::vector<RuleWord>& words) {
  std::vector<std::size_t> counting;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words[at].is_stop_word) counting.push_back(at);
  }
  if (counting.empty()) {
    for (std::size_t at = 0; at < words.size(); ++at) counting.push_back(at);
  }
  return counting;
}

void add_all(const std::vector<RecordName>& from, std::vector<RecordName>& to) {
  for (const RecordName& name : from) {
    if (to.size() < kMostPinned && std::find(to.begin(), to.end(), name) == to.end()) to.push_back(name);
  }
}

}  // namespace

RuleWord rule_word(const text::Token& token) {
  RuleWord word;
  word.keys = token.lemmas;
  word.keys.insert(word.keys.end(), token.other_lemmas.begin(), token.other_lemmas.end());
  if (std::find(word.keys.begin(), word.keys.end(), token.folded) == word.keys.end()) word.keys.push_back(token.folded);
  word.is_stop_word = token.is_stop_word;
  return word;
}

LanguageRules::LanguageRules(const RuleTexts& texts, text::Analyzer& analyzer) {
  for (const std::string& stop_word : texts.stop_words) {
    const std::vector<text::Token> tokens = words_of(stop_word, analyzer);
    if (tokens.size() == 1) {
      stop_words_.insert(tokens[0].folded);
      stop_words_.insert(tokens[0].lemmas.begin(), tokens[0].lemmas.end());
    }
  }
  for (const SynonymRule& rule : texts.synonyms) add_synonyms(rule, analyzer);
  for (const PinRule& rule : texts.pins) add_pin(rule, analyzer);
}

void LanguageRules::note(const RuleWord& word) { known_.insert(word.keys.begin(), word.keys.end()); }

std::size_t LanguageRules::number_of(const std::string& phrase, text::Analyzer& analyzer) {
  const auto [at, is_new] = phrase_numbers_.try_emplace(phrase, phrases_.size());
  if (is_new) {
    phrases_.push_back({phrase, words_of(phrase, analyzer)});
    phrase_words_.push_back(rule_words(phrases_.back().tokens));
    stands_for_.emplace_back();
  }
  return at->second;
}

void LanguageRules::add_synonyms(const SynonymRule& rule, text::Analyzer& analyzer) {
  std::vector<std::size_t> numbers;
  for (const std::string& phrase : rule.phrases) {
    const std::size_t number = number_of(phrase, analyzer);
    if (!phrases_[number].tokens.empty()) numbers.push_back(number);
  }
  for (std::size_t from = 0; from < numbers.size() && (from == 0 || !rule.one_way); ++from) {
    std::vector<std::size_t>& others = stands_for_[numbers[from]];
    if (others.empty()) {
      for (const std::string& key : phrase_words_[numbers[from]].front().keys) by_first_[key].push_back(numbers[from]);
      for (const RuleWord& word : phrase_words_[numbers[from]]) note(word);
    }
    for (const std::size_t other : numbers) {
      const bool is_new = other != numbers[from] && std::find(others.begin(), others.end(), other) == others.end();
      if (is_new && others.size() < kMostSynonyms) others.push_back(other);
    }
  }
}

void LanguageRules::add_pin(const PinRule& rule, text::Analyzer& analyzer) {
  CompiledPin pin{{}, {}, rule};
  for (const std::string& query : rule.queries) {
    std::vector<RuleWord> words = rule_words(words_of(query, analyzer));
    // A word that does not count in queries does not in pins.
    if (std::any_of(words.begin(), words.end(), [&](const RuleWord& word) { return !is_stop_word(word); })) {
      std::erase_if(words, [&](const RuleWord& word) { return is_stop_word(word); });
    }
    if (words.empty()) continue;
    for (const std::string& key : words.front().keys) {
      std::vector<std::size_t>& pins = pins_by_first_[key];
      if (pins.empty() || pins.back() != pins_.size()) pins.push_back(pins_.size());
    }
    for (const RuleWord& word : words) note(word);
    pin.queries.push_back(std::move(words));
    pin.wordings.push_back(query);
  }
  pins_.push_back(std::move(pin));
}

std::size_t LanguageRules::length_at(const std::vector<const RuleWord*>& words, std::size_t first, std::size_t phrase) const {
  const std::vector<RuleWord>& wanted = phrase_words_[phrase];
  if (first + wanted.size() > words.size()) return 0;
  for (std::size_t at = 0; at < wanted.size(); ++at) {
    if (!is_same(*words[first + at], wanted[at])) return 0;
  }
  return wanted.size();
}

std::vector<SynonymMatch> LanguageRules::synonyms(const std::vector<RuleWord>& words) const {
  std::vector<SynonymMatch> found;
  if (by_first_.empty()) return found;
  const std::vector<std::size_t> counting = counting_words(words);
  std::vector<const RuleWord*> sought;
  for (const std::size_t at : counting) sought.push_back(&words[at]);
  for (std::size_t first = 0; first < sought.size();) {
    std::size_t longest = 0;
    std::set<std::size_t> others;
    for (const std::string& key : sought[first]->keys) {
      const auto phrases = by_first_.find(key);
      if (phrases == by_first_.end()) continue;
      for (const std::size_t phrase : phrases->second) {
        const std::size_t length = length_at(sought, first, phrase);
        if (length > longest) others.clear();
        if (length > 0 && length >= longest) others.insert(stands_for_[phrase].begin(), stands_for_[phrase].end());
        longest = std::max(longest, length);
      }
    }
    if (longest > 0) {
      SynonymMatch match;
      for (std::size_t at = first; at < first + longest; ++at) match.words.push_back(counting[at]);
      for (const std::size_t other : others) {
        if (match.phrases.size() < kMostSynonyms && length_at(sought, first, other) == 0) match.phrases.push_back(other);
      }
      found.push_back(std::move(match));
    }
    first += std::max<std::size_t>(longest, 1);
  }
  return found;
}

bool LanguageRules::holds(const std::vector<RuleWord>& pin, const std::vector<const RuleWord*>& query, bool whole) const {
  if (pin.size() > query.size() || (whole && pin.size() != query.size())) return false;
  std::vector<bool> used(query.size());
  return std::all_of(pin.begin(), pin.end(), [&](const RuleWord& wanted) {
    for (std::size_t at = 0; at < query.size(); ++at) {
      if (!used[at] && is_same(wanted, *query[at])) {
        used[at] = true;
        return true;
      }
    }
    return false;
  });
}

Pinning LanguageRules::pinning(const std::vector<RuleWord>& words) const {
  Pinning pinning;
  if (pins_.empty()) return pinning;
  std::vector<const RuleWord*> query;
  for (const std::size_t at : counting_words(words)) {
    if (!is_stop_word(words[at])) query.push_back(&words[at]);
  }
  std::set<std::size_t> candidates;  // in the order in which the rules were given
  for (const RuleWord* word : query) {
    for (const std::string& key : word->keys) {
      const auto pins = pins_by_first_.find(key);
      if (pins != pins_by_first_.end()) candidates.insert(pins->second.begin(), pins->second.end());
    }
  }
  for (const std::size_t number : candidates) {
    const CompiledPin& pin = pins_[number];
    const auto matching = std::find_if(pin.queries.begin(), pin.queries.end(),
                                       [&](const std::vector<RuleWord>& wanted) { return holds(wanted, query, pin.rule.whole); });
    if (matching == pin.queries.end()) continue;
    if (pinning.wording.empty()) pinning.wording = pin.wordings[static_cast<std::size_t>(matching - pin.queries.begin())];
    add_all(pin.rule.pinned, pinning.pinned);
    add_all(pin.rule.hidden, pinning.hidden);
  }
  // What one rule puts first no other hides.
  std::erase_if(pinning.hidden, [&](const RecordName& name) {
    return std::find(pinning.pinned.begin(), pinning.pinned.end(), name) != pinning.pinned.end();
  });
  return pinning;
}

bool LanguageRules::is_stop_word(const RuleWord& word) const {
  return !stop_words_.empty() &&
         std::any_of(word.keys.begin(), word.keys.end(), [&](const std::string& key) { return stop_words_.contains(key); });
}

bool LanguageRules::knows(const RuleWord& word) const {
  return std::any_of(word.keys.begin(), word.keys.end(), [&](const std::string& key) { return known_.contains(key); });
}

std::shared_ptr<const LanguageRules> RuleBook::current() const {
  const std::lock_guard lock(mutex_);
  return rules_;
}

void RuleBook::replace(std::shared_ptr<const LanguageRules> rules) {
  const std::lock_guard lock(mutex_);
  rules_ = std::move(rules);
}

}  // namespace kartoteka::search
