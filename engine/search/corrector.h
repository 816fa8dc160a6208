// Finds words of the index that a misspelt word may have meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/search/vocabulary.h"

namespace kartoteka::search {

struct Correction {
  std::string word;   ///< folded, of the index
  double distance = 0;
  double weight = 0;  ///< 0 to 1: how likely, beside the best one's 1
};

/// @param typed  folded; words of less than four letters, or with digits, have no corrections
/// @return       likeliest first, at most `limit`
std::vector<Correction> correct(const WordList& words, std::string_view typed, std::size_t limit);

/// Words of the index that begin with what was typed, in any form, the most frequent first: each lemma once.
/// @param typed  folded, not empty
std::vector<WordList::Word> complete(const WordList& words, std::string_view typed, std::size_t limit);

}  // namespace kartoteka::search
