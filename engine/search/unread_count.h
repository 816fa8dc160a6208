// How many records of a search's range could not be searched, because their text was not read: counted by the terms that
// the indexer gives them. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <memory>
#include <vector>

#include "engine/search/retrieval.h"
#include "engine/search/result.h"

namespace kartoteka::search {

/// The range are the filters, days, kinds and fields of the request, as far as its groups may find; its words are not.
/// @param conditions  the fields of its text that were understood
UnreadCount count_unread(const Xapian::Database& database, const Request& request, const std::vector<Condition>& conditions,
                         std::shared_ptr<const AccessCondition> access);

}  // namespace kartoteka::search
