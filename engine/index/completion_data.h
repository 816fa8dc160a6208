// What an index keeps of a record for completions as one types: its titles and identifiers as people wrote them, in a
// value beside the terms. It is short, and readable for all records in one go. The words themselves are not in the
// index otherwise, only their hashes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/index/search_entry.h"

namespace kartoteka::index {

struct CompletionData {
  std::int64_t id = 0;              ///< of the record
  std::uint32_t popularity = 0;     ///< SearchEntry::popularity
  std::vector<std::string> titles;  ///< the title, then other wordings; none is empty, control characters are spaces
  std::vector<std::string> identifiers;

  bool operator==(const CompletionData&) const = default;
};

/// Each text is cut to so many bytes, between characters; so many are kept.
inline constexpr std::size_t kMostCompletionBytes = 300;
inline constexpr std::size_t kMostTitles = 12;
inline constexpr std::size_t kMostIdentifiers = 32;

CompletionData completion_data(const SearchEntry& entry);

/// "" if there is neither a title nor an identifier.
std::string encode_completion_data(const CompletionData& data);

/// False if the bytes are no such data; `data` is then unspecified. Safe on any bytes.
bool decode_completion_data(std::string_view encoded, CompletionData& data);

}  // namespace kartoteka::index
