// Makes a direct answer of what a search finds. Included by .cpp files only.
#pragma once

#include "engine/search/direct_answer.h"
#include "engine/search/search.h"

namespace kartoteka::search {

/// What the search is to ask for a question.
Request search_request(const AnswerRequest& request);

/// @param search  made for search_request(request)
/// @param texts   may be null: then answers have neither question nor passage
AnswerResult find_answer(const AnswerRequest& request, Search& search, const SearchIndex& shared, text::Analyzer& analyzer,
                         TextSource* texts);

}  // namespace kartoteka::search
