// From a request's text to a parsed query: fields are read, and words that the index lacks are mended where more than their
// letters is wrong. Included by .cpp files only.
#pragma once

#include "engine/search/language_rules.h"
#include "engine/search/named_values.h"
#include "engine/search/query_parser.h"
#include "engine/search/request.h"
#include "engine/search/resolved_query.h"
#include "engine/search/vocabulary.h"

namespace kartoteka::search {

struct ReadingContext {
  index::DatabaseHandle& handle;
  Vocabulary& vocabulary;
  text::Analyzer& analyzer;
  const NamedValues& values;
  const LanguageRules* rules = nullptr;  ///< words of rules are not mended; may be null
};

ParsedQuery read_query(const Request& request, const ReadingContext& context);

/// What the caller is told of how the query was understood.
void report_reading(const ParsedQuery& parsed, const ResolvedQuery& resolved, Result& result);

}  // namespace kartoteka::search
