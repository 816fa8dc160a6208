// The passages of one record that match a query: all pages of a file where the words stand.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/search/request.h"
#include "engine/search/result.h"

namespace kartoteka::search {

struct PageRequest {
  std::string kind;
  std::int64_t id = 0;
  std::string text;                 ///< as Request::text
  std::vector<std::string> access;  ///< the caller's groups
  bool correct = true;              ///< as Request::correct
  std::size_t offset = 0;           ///< pages to pass over
  std::size_t limit = 20;
  /// Only this page, and all of its text; marked whether or not it is one of those that match best.
  std::optional<std::uint32_t> whole_page;
};

struct PageHit {
  HitPassage page;
  std::vector<Highlighted> passages;  ///< parts of its text, best first; or the whole of it
};

struct PageResult {
  std::vector<PageHit> pages;  ///< by their number
  /// Pages that hold each word which the best of them holds: for the hit of the same search, one and its more_passages.
  std::size_t total = 0;
  std::optional<std::string> corrected_text;  ///< as Result::corrected_text
  std::uint64_t applied_change = 0;
};

}  // namespace kartoteka::search
