// How a record stands among others that match as well, told from its state by the words that all kinds use for states.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "engine/index/search_entry.h"

namespace kartoteka::indexer {

inline index::Standing standing_of(const std::vector<index::Filter>& filters) {
  static constexpr std::array<std::string_view, 5> kFaded{"draft", "archived", "closed", "done", "cancelled"};
  static constexpr std::array<std::string_view, 3> kFadedMarks{"expired", "to_review", "replaced"};
  for (const index::Filter& filter : filters) {
    if (filter.name == "mark" && std::find(kFadedMarks.begin(), kFadedMarks.end(), filter.value) != kFadedMarks.end()) return index::Standing::faded;
  }
  for (const index::Filter& filter : filters) {
    if (filter.name != "state") continue;
    if (filter.value == "published") return index::Standing::preferred;
    if (std::find(kFaded.begin(), kFaded.end(), filter.value) != kFaded.end()) return index::Standing::faded;
  }
  return index::Standing::usual;
}

}  // namespace kartoteka::indexer
