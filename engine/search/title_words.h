// Cuts titles and typed texts into words for completions: runs of letters and digits, nothing cleverer, since the last
// word of a typed text is not finished and no dictionary knows it. Titles and queries are cut the same way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/search/result.h"

namespace kartoteka::search {

struct TitleWord {
  Range range;         ///< bytes of the text
  std::string exact;   ///< in lower case
  std::string folded;  ///< without diacritics; never empty
};

/// Any bytes; what is no UTF-8 separates words.
std::vector<TitleWord> title_words(std::string_view text);

/// How many bytes of `word` (UTF-8) stand for the first `folded_bytes` bytes of its folded form.
std::size_t folded_prefix(std::string_view word, std::size_t folded_bytes);

/// What is left of an identifier in any writing: folded letters and digits; without a PL or +48 before a number.
/// "525-00-12-312" -> "5250012312", "KOW-12" -> "kow12", "jan@firma.pl" -> "janfirmapl".
std::string plain_identifier(std::string_view text);

}  // namespace kartoteka::search
