// Makes a tidy text look like what people type in a hurry: without Polish letters, with typing errors, abbreviations
// and a small letter at the beginning. Numbers, addresses and names stay as they are but for their Polish letters.
#pragma once

#include <string>
#include <string_view>

#include "indexer/demo/random.h"

namespace kartoteka::demo {

/// How somebody types.
struct TypingHabits {
  int plain_letters_percent = 0;  ///< of texts are written without Polish letters throughout
  int typo_per_mille = 0;         ///< of words of five letters and more have an error
  int abbreviation_percent = 0;   ///< of words that have a usual abbreviation
  int small_start_percent = 0;    ///< of texts begin with a small letter
};

std::string typed_by(const TypingHabits& habits, std::string_view text, Random& random);

/// "łódź" becomes "lodz"; both cases.
std::string without_polish_letters(std::string_view text);

}  // namespace kartoteka::demo
