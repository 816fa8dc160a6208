// What a caller asks who looks for records like another one. Made by routes, never from a record.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/index/search_entry.h"

namespace kartoteka::search {

/// A record of the index.
struct LikeRecord {
  std::string kind;
  std::int64_t id = 0;
};

/// A text as a record would have it, for what is being typed.
struct LikeText {
  std::string title;
  std::string body;
  std::optional<LikeRecord> itself = std::nullopt;  ///< the record that is being changed: not found
};

/// Records that are looked for among those of a kind of their own.
struct SimilarGroup {
  std::vector<index::Filter> filters;   ///< as Request::filters
  std::vector<index::Filter> excluded;  ///< records with any of these are left out
  std::size_t limit = 10;               ///< at most 100
};

struct SimilarRequest {
  std::variant<LikeRecord, LikeText> like;
  std::vector<index::Filter> filters;  ///< as Request::filters: {"kind", "answer"} finds answers only
  std::vector<std::string> access;     ///< the caller's groups; none: no hits
  std::size_t limit = 10;              ///< at most 100
  bool explain = false;                ///< fill Hit::reasons: which words they share
};

}  // namespace kartoteka::search
