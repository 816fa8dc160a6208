// Finds records of one kind by what people call them, for the fields of a query: id, code, number, or words of the name,
// the last of which may be a beginning; misspelt ones too. Only records that the caller may find.
// Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/index/token_data.h"
#include "engine/search/vocabulary.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {

class RecordFinder {
 public:
  /// All outlive the finder. @param access  the caller's groups
  RecordFinder(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer,
               const std::vector<std::string>& access);

  /// Whether the caller may find a record with the term.
  bool is_findable(const std::string& term) const;

  /// At most kMostRecords ids, in no order.
  std::vector<std::int64_t> find(std::string_view kind, std::string_view name);

  static constexpr std::size_t kMostRecords = 200;

 private:
  using Lemmas = std::vector<std::string>;
  /// A word of the name: its form as it was asked for, and what its lemma may be.
  struct Word {
    index::ShortKey form = 0;
    Lemmas lemmas;
    std::set<index::WordKey> keys;  ///< of the lemmas
  };
  /// How well a name fits.
  enum class Fit { none, words, as_typed };

  std::vector<std::int64_t> with_identifier(std::string_view kind, std::string_view name);
  /// Names with the words just as typed, or if there are none, with any forms of them.
  std::vector<std::int64_t> with_words(std::string_view kind, const std::vector<Word>& words);
  std::vector<Word> words_of(std::string_view name, bool correct);
  Lemmas completions(const text::Token& token);
  Lemmas corrections(const text::Token& token);
  bool has(const Lemmas& lemmas) const;
  Xapian::MSet matching(const Xapian::Query& query, std::string_view kind, Xapian::doccount most) const;
  static Fit fit(const std::vector<Word>& words, const index::TokenView& record);
  static Fit fit_of_word(const Word& word, const index::TokenView& record);
  static bool is_code(const Word& word, const index::TokenView& record);

  index::DatabaseHandle& handle_;
  Vocabulary& vocabulary_;
  text::Analyzer& analyzer_;
  Xapian::Query access_;
  std::vector<text::Token> tokens_;
};

}  // namespace kartoteka::search
