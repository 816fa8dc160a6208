// Which story happens with which client, and when: drawn for all threads before the first is told, so that the numbers
// of tasks can be made to come out exactly.
#pragma once

#include "indexer/demo/storyteller.h"

namespace kartoteka::demo {

struct ThreadPlan {
  const Story* story = nullptr;
  std::size_t client = 0;  ///< index into the portfolio
  Date start{};
  std::size_t details = 0;  ///< detail tasks, those of the story first
};

/// Ordered by start; later days are more frequent, since the company grows.
/// @throws Error invalid_argument when no story can begin in some month
std::vector<ThreadPlan> plan_threads(const CompanyOptions& options, const Cast& cast);

inline constexpr int kStoryDays = 3 * 365;

}  // namespace kartoteka::demo
