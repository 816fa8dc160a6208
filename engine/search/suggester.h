// Suggests as one types: words, questions, clients, threads, tasks, identifiers. Candidates come from the completions in
// memory (completions.h); each that is shown is looked up in the index as it is now: whether it still is so, and whether
// the one who asks may find it.
#pragma once

#include <memory>

#include "engine/search/suggestion.h"

namespace kartoteka::index {
struct DatabaseHandle;
}
namespace kartoteka::text {
class Analyzer;
}

namespace kartoteka::search {

struct CompletionState;

/// Never fails on any text.
/// @param state  null: nothing was read yet, and the answer says so
Suggestions suggest(const SuggestRequest& request, const std::shared_ptr<const CompletionState>& state,
                    index::DatabaseHandle& handle, text::Analyzer& analyzer);

}  // namespace kartoteka::search
