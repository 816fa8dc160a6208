// Is a text Polish? Told by counting the small words that every Polish and every English text is full of, and Polish
// letters. Mixed pages (a help half translated) count as what most of their words are.
#pragma once

#include <string_view>

#include "indexer/import/article.h"

namespace kartoteka::importing {

struct LanguageSigns {
  std::size_t polish = 0;   ///< Polish function words, and other words with a Polish letter
  std::size_t english = 0;  ///< English function words
  std::size_t words = 0;    ///< all words of letters
};

LanguageSigns language_signs(std::string_view text);

/// Polish, when signs of Polish are frequent (one word in twelve) and clearly more than those of English.
Language language_of(std::string_view text);

}  // namespace kartoteka::importing
