// The first stage, and all that is asked of Xapian: queries of terms, filters and access groups as boolean terms,
// candidates by impact, lists by date. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <optional>
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
  std::vector<std::string> excluded;  ///< terms that exclude a record in whichever of its passages they stand
  TermCondition matching;  ///< what makes a record a hit, but for its kind and for phrases
  std::vector<std::string> kinds;  ///< terms of the kind filters; empty if there are none
};

/// @param access    for the groups of the request (access_groups.h)
/// @param excluded  resolved words of ParsedQuery::excluded_words
RetrievalPlan make_plan(const Xapian::Database& database, const Request& request, const ParsedQuery& parsed,
                        const ResolvedQuery& words, const ResolvedQuery& excluded,
                        std::shared_ptr<const AccessCondition> access);

/// Value slot by which hits fold: each value once. Nothing: they do not.
using FoldSlot = std::optional<Xapian::valueno>;

/// Of what folds into one hit so many are candidates.
inline constexpr Xapian::doccount kCandidatesOfOne = 4;

/// The best `count` by impact; of those that fold a few each, since the second stage may find another one better.
Xapian::MSet best_candidates(const Xapian::Database& database, const RetrievalPlan& plan, std::size_t count,
                             FoldSlot fold);

/// Those of the pinned records that the filters and the caller's groups let pass, in order.
std::vector<Xapian::docid> pinned_documents(const Xapian::Database& database, const RetrievalPlan& plan,
                                            const std::vector<RecordName>& pinned);

/// What makes a record a hit as a query without weights, kinds included.
Xapian::Query matching_query(const RetrievalPlan& plan);

/// Lets a record of a list pass or not.
using Decider = Xapian::MatchDecider;

struct DateListOptions {
  bool newest_first = true;
  std::size_t count = 10;
  FoldSlot fold;
  const Decider* decider = nullptr;  ///< may be null
};

/// The first records by date, undated ones last.
std::vector<Xapian::docid> by_date(const Xapian::Database& database, const RetrievalPlan& plan,
                                   const DateListOptions& options);

}  // namespace kartoteka::search
