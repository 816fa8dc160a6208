// Suggestions as editors' rules of language would have them: what synonyms of the typed words lead to comes behind what
// the words themselves do, what is pinned to the query stands first where it is suggested at all, and what is hidden from
// it does not show. Included by .cpp files only.
#pragma once

#include <functional>

#include "engine/search/language_rules.h"
#include "engine/search/suggestion.h"

namespace kartoteka::search {

/// @param suggest  gives the suggestions for a text, without rules
Suggestions suggest_by_rules(const SuggestRequest& request, const LanguageRules& rules, text::Analyzer& analyzer,
                             const std::function<Suggestions(const SuggestRequest&)>& suggest);

}  // namespace kartoteka::search
