// Is a text Polish? Told by counting the small words that every Polish and every English text is full of, and the
// letters that only Polish has, or does not have. Mixed pages (a help half translated) count as what most of their words are.
#pragma once

#include <string_view>

#include "indexer/import/article.h"

namespace kartoteka::importing {

struct LanguageSigns {
  std::size_t polish = 0;   ///< Polish function words, and other words with a Polish letter
  std::size_t other = 0;    ///< English function words, and words with a letter that Polish does not have
  std::size_t words = 0;    ///< all words of letters
};

LanguageSigns language_signs(std::string_view text);

/// Polish, when signs of Polish are frequent (one word in twelve) and clearly more than those of another
/// language.
Language language_of(std::string_view text);

}  // namespace kartoteka::importing
