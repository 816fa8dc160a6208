// A range of days as terms of the index: its whole months, and the single days at its ends. Exact, and counted as any
// other boolean term. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::search {

/// Terms of which every record with from <= its day (warsaw_day) < to has one, and no other record. Only terms that the index
/// has; undated records have none.
std::vector<std::string> date_range_terms(const Xapian::Database& database, const std::optional<Date>& from,
                                          const std::optional<Date>& to);

}  // namespace kartoteka::search
