// Conditions of terms as Xapian queries. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "engine/search/retrieval.h"

namespace kartoteka::search {

/// The records of `query` that meet the condition and, if kinds are given, have one of them; their weights stay.
Xapian::Query filtered(const Xapian::Query& query, const TermCondition& condition,
                       const std::vector<std::string>& kinds);

/// Adds what the fields of a query ask. Same field: any of the values; different fields: all; with OR between them any.
/// Kinds are left to the request where it has some itself.
void add_conditions(const Xapian::Database& database, const std::vector<Condition>& conditions, RetrievalPlan& plan);

}  // namespace kartoteka::search
