// The text of a query, as people type it, taken apart: words, "phrases", -words. It cannot fail: whatever is not
// understood is a word, and what is beyond the limits is cut with a warning. Knows nothing of the index.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/search/result.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {

inline constexpr std::size_t kMostQueryBytes = 1024;
inline constexpr std::size_t kMostQueryWords = 64;

/// A word or number of the query.
struct QueryWord {
  text::Token token;   ///< its begin and end are bytes of the query's text
  std::string typed;   ///< those bytes
  bool is_last = false;  ///< nothing but it stands at the end: it may be unfinished
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
};

struct ParsedQuery {
  std::string text;  ///< as given, cut to kMostQueryBytes
  std::vector<QueryWord> words;
  std::vector<QueryIdentifier> identifiers;
  std::vector<Phrase> phrases;
  std::vector<QueryWord> excluded_words;  ///< those of excluded phrases too
  std::vector<Phrase> excluded;           ///< each single word is a phrase of one
  std::vector<std::string> warnings;
};

ParsedQuery parse_query(std::string_view text, text::Analyzer& analyzer);

}  // namespace kartoteka::search
