// Chooses the part of an answer's body that answers what was asked: a sentence with those that belong to it, a paragraph,
// the items of a list, a row of a table, byte for byte as it stands. Knows nothing of records or the index.
#pragma once

#include <string_view>
#include <vector>

#include "engine/search/highlighter.h"

namespace kartoteka::search {

/// @param body   Markdown
/// @param marks  what matched in it, in order
/// @param query  whose words the marks tell
/// @param titled what each word of the query is worth that the title has already: 0 to 1
/// @return       a range of the body without space at its ends; empty where the body has no words
Range choose_answer(std::string_view body, const std::vector<Mark>& marks, const ResolvedQuery& query,
                    const std::vector<double>& titled);

}  // namespace kartoteka::search
