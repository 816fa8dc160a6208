// Answers that likely say the same, for merging: asked by the API and by imports.
#pragma once

#include <vector>

#include "engine/records/store.h"
#include "engine/search/near_answers.h"

namespace kartoteka::http {

/// Pairs of answers that are neither archived nor in the bin, the likest first.
/// @param answer  only pairs with this one; 0: all
std::vector<search::NearPair> near_answers(records::Store& store, text::Analyzer& analyzer, records::RecordId answer, std::size_t limit);

}  // namespace kartoteka::http
