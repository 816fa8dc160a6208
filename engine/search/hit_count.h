// Counts the hits of a search, all and by kind, in records: passages count as the record that they belong to. Included
// by .cpp files only.
#pragma once

#include <functional>
#include <vector>

#include "engine/search/kind_map.h"
#include "engine/search/result.h"
#include "engine/search/retrieval.h"

namespace kartoteka::search {

struct HitCount {
  std::vector<FacetCount> by_kind;  ///< the kind filters do not narrow it; by name, kinds without a hit left out
  bool is_exact = false;            ///< else from a sample
};

/// Tells whether a document that matches by its terms is a hit, by its words.
using Passes = std::function<bool(Xapian::docid)>;

/// @param passes  may be empty; asked of kMostCheckedRecords at most
HitCount count_hits(const Xapian::Database& database, const RetrievalPlan& plan, const Kinds& kinds, const Passes& passes);

inline constexpr std::size_t kMostCheckedRecords = 2'000;

}  // namespace kartoteka::search
