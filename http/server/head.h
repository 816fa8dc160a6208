// Reads and strictly checks the head of a request (RFC 9112). First thing that touches bytes from outside: pure,
// without sockets, fuzzed by tests/fuzz. Whatever two readers could understand differently is refused.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "http/server/refusal.h"
#include "http/server/request.h"

namespace kartoteka::http {

/// As in ServerOptions.
struct HeadLimits {
  std::size_t max_head_bytes = 16 * 1024;
  std::size_t max_target_bytes = 8000;
  std::size_t max_headers = 64;
};

/// Finds the end of a head that arrives piece by piece; each byte is looked at once.
class HeadScanner {
 public:
  /// @param bytes  all that has arrived of the head, the bytes of earlier calls first
  /// @return       nothing when the head is acceptable so far; else why not
  std::optional<Refusal> scan(std::string_view bytes, const HeadLimits& limits);
  /// Length of the complete head with its empty line; 0 while it is incomplete.
  std::size_t head_bytes() const { return head_bytes_; }

 private:
  std::size_t scanned_ = 0;     // bytes looked at
  std::size_t line_begin_ = 0;  // where the current line begins
  std::size_t lines_ = 0;       // complete lines so far
  std::size_t head_bytes_ = 0;
};

/// Checks a complete head and takes it apart.
/// @param bytes  as delimited by HeadScanner
/// @param head   a fresh one; partly filled when refused
std::optional<Refusal> parse_head(std::string_view bytes, const HeadLimits& limits, RequestHead& head);

}  // namespace kartoteka::http
