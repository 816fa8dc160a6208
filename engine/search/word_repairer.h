// Mends words of a query that the index lacks where more than their letters is wrong: words written together
// (fakturakorygująca), a word written apart (roz liczenie), a keyboard in another layout (fakturz, афлегкф). What is mended
// is another text, which is parsed anew. Slips within a word are left to the resolver. Included by .cpp files only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/search/language_rules.h"
#include "engine/search/query_parser.h"
#include "engine/search/record_finder.h"
#include "engine/search/vocabulary.h"

namespace kartoteka::search {

/// Words that stand in the place of others.
struct ReplacedText {
  Range range;        ///< bytes of the mended text
  std::string typed;  ///< what stood there
};

struct MendedQuery {
  std::string text;
  std::vector<ReplacedText> replaced;
};

struct RepairOptions {
  bool last_is_unfinished = false;
  const LanguageRules* rules = nullptr;  ///< their words are right; may be null
};

class WordRepairer {
 public:
  /// All outlive the repairer. @param access  the caller's groups: only words of records that he may find are put in
  WordRepairer(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer,
               const std::vector<std::string>& access, RepairOptions options);

  /// Nothing if nothing is to be mended.
  std::optional<MendedQuery> mend(const ParsedQuery& query);

 private:
  struct Piece {
    double cost = 0;  ///< 0: no word
    std::size_t begin = 0;
  };

  bool is_lacking(const ParsedQuery& query, const QueryWord& word);
  /// In a record that the caller may find.
  bool is_found(const text::Token& token) const;
  /// Whether a slip may have made it of a word that the caller may find.
  bool has_near_word(const text::Token& token);
  std::optional<text::Token> only_word(const std::string& text);
  std::string layout_reading(const text::Token& token);
  bool is_fragment(const QueryWord& word);
  std::uint32_t frequency(const text::Token& token) const;
  std::string joined_rather(const ParsedQuery& query, std::size_t first);
  std::string joined(const ParsedQuery& query, std::size_t first);
  std::string parted(const text::Token& token);
  double piece_cost(const std::string& piece, bool is_first);

  index::DatabaseHandle& handle_;
  Vocabulary& vocabulary_;
  text::Analyzer& analyzer_;
  RecordFinder finder_;
  bool last_is_unfinished_;
  const LanguageRules* rules_;
  std::vector<text::Token> tokens_;
};

/// Marks the words of the mended text that stand for what was typed otherwise.
void mark_replaced(const MendedQuery& mended, ParsedQuery& query);

}  // namespace kartoteka::search
