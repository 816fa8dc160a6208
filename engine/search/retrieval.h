// The first stage, and all that is asked of Xapian: queries of terms, filters and access groups as boolean terms,
// candidates by impact, lists by date, counts. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/search/phrase_checker.h"
#include "engine/search/request.h"
#include "engine/search/resolved_query.h"

namespace kartoteka::search {

/// Lets only records pass that hold the phrases and none of the excluded ones. Counts those that passed.
class PhraseDecider : public Xapian::MatchDecider {
 public:
  PhraseDecider(PhraseChecker* wanted, PhraseChecker* unwanted) : wanted_(wanted), unwanted_(unwanted) {}
  bool operator()(const Xapian::Document& document) const override;

 private:
  PhraseChecker* wanted_;
  PhraseChecker* unwanted_;
  mutable index::TokenView view_;
};

/// What the words, filters and groups of a request are as Xapian queries.
struct RetrievalPlan {
  Xapian::Query ranked;    ///< any of the words, weighted; empty if there are none
  Xapian::Query all_words; ///< all of the words that say something, for order by date
  Xapian::Query required;  ///< groups, filters but kinds, the words of phrases, without what is excluded; may be empty
  Xapian::Query kinds;     ///< the kind filters; empty if there are none
  bool nothing = false;    ///< no record can be a hit: the caller has no group, or a phrase has a word not in the index
  const PhraseDecider* decider = nullptr;  ///< null if there are no phrases

  Xapian::Query restricted(const Xapian::Query& query, bool with_kinds) const;
};

/// @param excluded  resolved words of ParsedQuery::excluded_words
RetrievalPlan make_plan(const Xapian::Database& database, const Request& request, const ParsedQuery& parsed,
                        const ResolvedQuery& words, const ResolvedQuery& excluded);

/// The best `count` of the query by impact.
Xapian::MSet best_candidates(const Xapian::Database& database, const RetrievalPlan& plan, std::size_t count);

/// Records from `offset` on by date, undated ones last.
std::vector<Xapian::docid> by_date(const Xapian::Database& database, const Xapian::Query& query,
                                   const PhraseDecider* decider, bool newest_first, std::size_t offset,
                                   std::size_t limit);

/// How many match, exactly.
std::size_t count_matches(const Xapian::Database& database, const Xapian::Query& query, const PhraseDecider* decider);

}  // namespace kartoteka::search
