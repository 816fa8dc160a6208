// Makes a resolved query of a parsed one.
#pragma once

#include "engine/search/corrector.h"
#include "engine/search/resolved_query.h"
#include "engine/search/tuning.h"
#include "engine/search/vocabulary.h"

namespace kartoteka::index {
struct DatabaseHandle;
}

namespace kartoteka::search {

struct ResolverOptions {
  bool complete_last_word = false;
  bool correct = true;
  /// The caller's groups: nobody is offered a word that stands only in records he may not find.
  const std::vector<std::string>& access;
  /// What editors say of the language; may be null.
  const LanguageRules* rules = nullptr;
};

class Resolver {
 public:
  Resolver(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer, const Tuning& tuning,
           double average_length)
      : handle_(handle),
        vocabulary_(vocabulary),
        analyzer_(analyzer),
        tuning_(tuning),
        average_length_(average_length) {}

  ResolvedQuery resolve(const ParsedQuery& query, const ResolverOptions& options);

 private:
  double idf(double frequency) const;
  std::uint32_t frequency(const std::string& term) const;
  WeightedTerm weighted_term(const std::string& term, double weight) const;
  Variant variant_of(const text::Token& token, double weight, ResolvedWord& word);
  void add_lemmas(const std::vector<std::string>& lemmas, double weight, Variant& variant, ResolvedWord& word);
  void add_completions(const QueryWord& typed, ResolvedWord& word);
  /// Words that "word*" and "*word" stand for.
  void add_pattern(const QueryWord& typed, ResolvedWord& word);
  void add_word(const WordList::Word& found, double weight, ResolvedWord& word);
  /// Words of the same root as candidates too, not only in the score.
  void add_relatives(const text::Token& token, ResolvedWord& word);
  void add_corrections(const QueryWord& typed, const std::vector<std::string>& access, ResolvedWord& word);
  /// A word that nobody knows and hardly a record has may be a slip in those records too.
  void add_likelier_word(const QueryWord& typed, const std::vector<std::string>& access, ResolvedWord& word);
  bool add_corrected(const std::vector<Correction>& corrections, const std::vector<std::string>& access, ResolvedWord& word);
  std::uint32_t frequency_of_form(const std::string& folded);
  bool is_findable(const text::Token& token, const std::vector<std::string>& access) const;
  text::Token reanalyzed(const std::string& folded);
  ResolvedWord resolve_word(const QueryWord& typed, const ResolverOptions& options);
  std::vector<ResolvedWord> resolve_words(const ParsedQuery& query, const ResolverOptions& options);
  double rarity(const ResolvedWord& word, double frequency) const;
  /// The words as rules see them, what they were corrected to included; none where there are no rules.
  std::vector<RuleWord> rule_words(const ParsedQuery& query, const std::vector<ResolvedWord>& words, const ResolverOptions& options);
  void apply_rules(const ParsedQuery& query, const LanguageRules& rules, const std::vector<RuleWord>& words, ResolvedQuery& resolved);
  void add_synonym(const RulePhrase& phrase, const std::vector<std::size_t>& numbers, ResolvedQuery& resolved);
  void resolve_identifiers(const ParsedQuery& query, ResolvedQuery& resolved);
  void leave_out_digit_groups(const ParsedQuery& query, ResolvedQuery& resolved);
  /// Of words of the same root: as the typed word, or if that is corrected, as what it was corrected to.
  WeightedKey family_of(const text::Token& token, const ResolvedWord& word);

  index::DatabaseHandle& handle_;
  Vocabulary& vocabulary_;
  text::Analyzer& analyzer_;
  const Tuning& tuning_;
  double average_length_;
  double document_count_ = 0;
  std::uint16_t phrases_ = 0;  ///< synonyms of several words so far
  std::vector<std::string> warnings_;
};

/// Average length of the indexed records in words (title words counted as index/impact.h says); at least 1. Read again
/// only when the index has changed. Belongs to one thread.
class AverageLength {
 public:
  double of(index::DatabaseHandle& handle);

 private:
  std::string index_uuid_;
  std::uint64_t revision_ = 0;
  double length_ = 1;
};

}  // namespace kartoteka::search
