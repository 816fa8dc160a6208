// Tells English passages in Polish texts, sentence by sentence.
#pragma once

#include <vector>

#include "engine/text/analyzer.h"
#include "engine/text/source_text.h"

namespace kartoteka::text {

/// Whether the text has a Polish letter with a diacritic: then a word without one is meant so.
bool has_polish_letters(const SourceText& text);

/// Sets is_english of the tokens (words and numbers, in order) of each sentence or line by its function words.
void mark_english(std::string_view text, std::vector<Token>& tokens);

}  // namespace kartoteka::text
