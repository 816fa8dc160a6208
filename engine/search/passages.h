// Chooses the parts of a text that show best why it is a hit.
#pragma once

#include <string_view>
#include <vector>

#include "engine/search/highlighter.h"

namespace kartoteka::search {

/// Ranges of whole words that do not overlap, the one with the most telling marks first. Without marks the
/// beginning; nothing for a text without words.
std::vector<Range> choose_passages(std::string_view text, const std::vector<Mark>& marks,
                                   const PassageOptions& options);

}  // namespace kartoteka::search
