// The first stage, and all that is asked of Xapian: queries of terms, filters and access groups as boolean terms,
// candidates by impact, lists by date. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "engine/search/record_set.h"
#include "engine/search/request.h"
#include "engine/search/resolved_query.h"

namespace kartoteka::search {

/// What the words, filters and groups of a request are as terms.
struct RetrievalPlan {
  bool nothing = false;    ///< no record can be a hit: the caller has no group, or a word of a phrase is not in the index
  Xapian::Query ranked;    ///< any of the words, weighted; empty if none is in the index
  TermCondition matching;  ///< what makes a record a hit, but for its kind and for phrases
  std::vector<std::string> kinds;  ///< terms of the kind filters; empty if there are none
};

/// @param excluded  resolved words of ParsedQuery::excluded_words
RetrievalPlan make_plan(const Xapian::Database& database, const Request& request, const ParsedQuery& parsed,
                        const ResolvedQuery& words, const ResolvedQuery& excluded);

/// The best `count` by impact.
Xapian::MSet best_candidates(const Xapian::Database& database, const RetrievalPlan& plan, std::size_t count);

/// Lets a record of a list pass or not.
using Decider = Xapian::MatchDecider;

/// Records from `offset` on by date, undated ones last.
/// @param decider  may be null
std::vector<Xapian::docid> by_date(const Xapian::Database& database, const RetrievalPlan& plan, const Decider* decider,
                                   const Request& request);

}  // namespace kartoteka::search
