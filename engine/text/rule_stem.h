// Guesses for words that no dictionary has: names of people, firms and products, foreign words with Polish endings.
// What counts is that all forms of a word come out at the same stem; that it is a word is welcome.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/dictionary.h"

namespace kartoteka::text {

/// Likely lemmas of an unknown word, folded, at least one. Known parts are made use of: międzyfirmowych has
/// miedzyfirmowy, Nowakowej has nowakowa and nowak.
/// @param exact  lower case, letters only
std::vector<std::string> guess_lemmas(std::string_view exact, const Dictionary& dictionary);

/// The stem that is left when the ending of a Polish noun or adjective is taken away: sharepointem -> sharepoint.
std::string rule_stem(std::string_view folded);

/// Light English stem: plurals, -ing, -ed, final e: invoices -> invoic.
std::string english_stem(std::string_view folded);

}  // namespace kartoteka::text
