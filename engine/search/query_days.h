// Days as people write them in a query: 2026-05-03, 3.05.26, 30 czerwca, maja 2026, 2026, wczoraj, zeszły tydzień, piątku,
// 7 dni; English words too. What has no year or is told from today is the one that is meant most likely.
#pragma once

#include <optional>
#include <string_view>

#include "engine/base/time.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {

/// Half-open.
struct DayRange {
  Date begin;
  Date end;
  bool operator==(const DayRange&) const = default;
};

struct DayContext {
  Date today;
  bool is_end = false;        ///< the end of a span is sought ("do:"): looks ahead, the beginning looks back
  std::optional<Date> begin;  ///< where the span begins, if that is known: its end is not before
};

/// @return  nothing if the whole text is no such thing
std::optional<DayRange> read_days(std::string_view text, const DayContext& context, text::Analyzer& analyzer);

}  // namespace kartoteka::search
