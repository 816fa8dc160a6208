// Conditions of terms as Xapian queries. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include "engine/search/record_set.h"

namespace kartoteka::search {

/// The records of `query` that meet the condition and, if kinds are given, have one of them; their weights stay.
Xapian::Query filtered(const Xapian::Query& query, const TermCondition& condition,
                       const std::vector<std::string>& kinds);

}  // namespace kartoteka::search
