// Where the next page of hits begins, as an opaque text that the caller hands back with the same search. While the
// index is the same it begins where the page before ended; else after the last hit shown that is still one, wherever it
// stands now. So a hit is neither repeated nor passed over because of others that came or went.
#pragma once

#include <cstdint>
#include <string>

#include "engine/search/ranked.h"
#include "engine/search/request.h"

namespace kartoteka::search {

struct Cursor {
  std::uint64_t request = 0;         ///< request_fingerprint of the search that it continues
  std::uint64_t applied_change = 0;  ///< state of the index
  std::size_t offset = 0;            ///< hits before the page
  std::vector<std::pair<std::string, std::int64_t>> shown;  ///< kind and id of hits before the page, the last first
};

inline constexpr std::size_t kRememberedHits = 3;

/// Of all that decides which hits there are and in which order.
std::uint64_t request_fingerprint(const Request& request);

std::string encode_cursor(const Cursor& cursor);

/// Errors: invalid_argument at /cursor if it is none, or that of another search.
Cursor decode_cursor(const std::string& text, const Request& request);

/// Where the page begins among hits of a changed index.
std::size_t place_after(const Cursor& cursor, const std::vector<Ranked>& ranked);

}  // namespace kartoteka::search
