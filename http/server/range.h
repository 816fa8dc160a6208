// Single byte ranges of a response (RFC 9110, 14): Range and If-Range.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "http/server/request.h"
#include "http/server/response.h"

namespace kartoteka::http {

/// Half-open.
struct ByteRange {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

enum class RangeOutcome {
  whole,          ///< no range asked for, or one that is to be ignored (malformed, several)
  part,           ///< serve the range
  unsatisfiable,  ///< 416
};

struct RangeAnswer {
  RangeOutcome outcome = RangeOutcome::whole;
  ByteRange range;
};

/// What "bytes=0-499", "bytes=500-" or "bytes=-500" means for a body of this size.
RangeAnswer read_range(std::string_view range_header, std::uint64_t size_bytes);

/// Turns a 200 with accepts_ranges into the 206 or 416 that a GET asks for, else leaves it; sets Accept-Ranges. A body
/// stream is read from the range's begin on.
void apply_range(const RequestHead& head, Response& response);

}  // namespace kartoteka::http
