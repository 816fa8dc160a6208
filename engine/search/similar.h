// Finds records like a record, or like a text that is not kept yet: the words that tell it from others become a query,
// which is then searched, scored and shown as any other; a text of a few sentences is asked for as it is (text_query.h).
// Included by .cpp files only.
#pragma once

#include "engine/index/document_builder.h"
#include "engine/index/index_reader.h"
#include "engine/search/language_rules.h"
#include "engine/search/query_parser.h"
#include "engine/search/resolved_query.h"
#include "engine/search/similar_request.h"
#include "engine/search/tuning.h"
#include "engine/search/vocabulary.h"

namespace kartoteka::search {

/// A query that was not read from a text.
struct PreparedQuery {
  ParsedQuery parsed;
  ResolvedQuery query;
  std::vector<ResolvedQuery> parts;   ///< sentences and clauses of `query`: a record may be about one of them only
  std::vector<std::string> excluded;  ///< terms of what is not to be found
};

struct SimilarContext {
  index::IndexReader& reader;
  Vocabulary& vocabulary;
  index::DocumentBuilder& builder;
  text::Analyzer& analyzer;
  const text::Language& language;
  const Tuning& tuning;
  const LanguageRules* rules;  ///< may be null
  double average_length;
};

/// Errors: not_found if `like` names a record that the index lacks or that none of the groups of `access` may find.
PreparedQuery similar_query(const SimilarRequest& request, const SimilarContext& context);

}  // namespace kartoteka::search
