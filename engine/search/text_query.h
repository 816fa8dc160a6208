// A text of a few sentences that is no query (a note while it is typed, the title of a task) asked for as a query is: in
// any form of its words, slips mended, synonyms and pins minded, its words in the title and side by side worth most. Such a
// text has chatter around what it is about, and often asks two things: so each sentence and each clause is also scored by
// itself, and a record counts by the one that it meets best. Nothing in the text is a sign of the query language.
// Included by .cpp files only.
#pragma once

#include <optional>

#include "engine/search/similar.h"

namespace kartoteka::search {

/// Nothing for a longer text (Tuning::similar_query_words, kMostQueryBytes).
std::optional<PreparedQuery> text_query(const LikeText& text, const std::vector<std::string>& access, const SimilarContext& context);

}  // namespace kartoteka::search
