// The text of a query, as people type it, taken apart: words, "phrases", -words, alternatives (OR, LUB), fields
// (klient:kowalski), word* and ~word. It cannot fail: whatever is not understood is a word, and what is beyond the limits
// is cut with a warning. Knows nothing of the index: what a field's value means it asks a ConditionReader.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/search/query_field.h"
#include "engine/search/result.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {

inline constexpr std::size_t kMostQueryBytes = 1024;
inline constexpr std::size_t kMostQueryWords = 64;

/// A word or number of the query.
struct QueryWord {
  text::Token token;   ///< its begin and end are bytes of the query's text
  std::string typed;   ///< those bytes
  bool is_last = false;      ///< nothing but it stands at the end: it may be unfinished
  bool is_beginning = false; ///< "word*": any word that begins so
  bool is_ending = false;    ///< "*word": any word that ends so; with is_beginning any that has it inside
  bool is_loose = false;     ///< "~word": also words within a slip, and of the same root
  bool is_replaced = false;  ///< stands for what was typed otherwise (word_repairer.h); `typed` is that
  std::size_t alternatives = 0;  ///< words of the same number other than 0 stand with OR between them
};

/// A number or code that was put together from some of the words.
struct QueryIdentifier {
  std::string canonical;
  Range range;        ///< bytes of the query's text
  std::string typed;
};

/// Words that must stand side by side, as inflected forms.
struct Phrase {
  std::vector<std::size_t> words;  ///< into ParsedQuery::words, or excluded_words if excluded
  bool in_title = false;           ///< must stand in the title
  std::size_t alternatives = 0;    ///< of phrases of the same number other than 0 one is enough
};

struct ParsedQuery {
  std::string text;  ///< as given, cut to kMostQueryBytes
  std::vector<QueryWord> words;
  std::vector<QueryIdentifier> identifiers;
  std::vector<Phrase> phrases;
  std::vector<QueryWord> excluded_words;  ///< those of excluded phrases too
  std::vector<Phrase> excluded;           ///< each single word is a phrase of one
  std::vector<Condition> conditions;      ///< same field, none excluded: any of them; otherwise all of them
  std::vector<std::string> warnings;
};

/// @param reader  may be null: then fields are words
ParsedQuery parse_query(std::string_view text, text::Analyzer& analyzer, ConditionReader* reader = nullptr);

/// The words and numbers of a text that is no query: no sign in it means anything.
ParsedQuery parse_words(std::string_view text, text::Analyzer& analyzer);

}  // namespace kartoteka::search
