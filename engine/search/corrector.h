// Finds words of the index that a misspelt word may have meant, and those that a beginning or a pattern stands for.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/search/vocabulary.h"

namespace kartoteka::search {

struct Correction {
  std::string word;   ///< folded
  double distance = 0;
  double weight = 0;  ///< 0 to 1: how likely, beside the best one's 1
};

/// @param typed  folded; words of less than four letters, or with digits, have no corrections
/// @return       likeliest first, at most `limit`
std::vector<Correction> correct(const WordList& words, std::string_view typed, std::size_t limit);

/// The same with a bound of the distance.
std::vector<Correction> correct_within(const WordList& words, std::string_view typed, double distance, std::size_t limit);

/// Right words one slip away whose form the index need not have: it may know "umowa", and "umwoami" was typed.
/// @param frequency_of  of a folded word in the index by its lemma; 0: it is no word, or not there
std::vector<Correction> correct_form(std::string_view typed, std::size_t limit,
                                     const std::function<std::uint32_t(const std::string&)>& frequency_of);

/// Words of the index that begin with what was typed, in any form, the most frequent first: each lemma once.
/// @param typed  folded, not empty
std::vector<WordList::Word> complete(const WordList& words, std::string_view typed, std::size_t limit);

/// Words of the index that end in what was typed, or have it inside.
std::vector<WordList::Word> containing(const WordList& words, std::string_view typed, bool at_end, std::size_t limit);

}  // namespace kartoteka::search
