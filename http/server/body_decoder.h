// Takes the body of a request out of its framing: a given length, or chunks (RFC 9112, 7.1). Pure, fed piece by piece,
// fuzzed by tests/fuzz. Knows no sockets.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "http/server/refusal.h"
#include "http/server/request.h"

namespace kartoteka::http {

class BodyDecoder {
 public:
  /// @param max_bytes  more data than that is refused as body_too_large
  BodyDecoder(const RequestHead& head, std::uint64_t max_bytes);

  /// Reads on. Data goes to the sink; nothing behind the end of the body is touched.
  /// @return  how many bytes of the input were used; all of them, unless the body ended or was refused
  std::size_t decode(std::string_view input, const BodySink& sink);

  /// Gives the body up: from now on it counts as malformed, so that the connection is not used on.
  void abandon() { state_ = State::data, refusal_ = refusals::bad_body; }

  bool is_done() const { return state_ == State::done; }
  /// Set once the body is malformed or too large; then nothing more can be decoded.
  const std::optional<Refusal>& refusal() const { return refusal_; }

 private:
  enum class State {
    size,
    extension,
    size_end,
    data,
    data_return,
    data_end,
    trailer_begin,
    trailer,
    trailer_end,
    last_end,
    done
  };

  std::size_t decode_data(std::string_view input, const BodySink& sink);
  void decode_control(char c);
  void read_size_digit(char c);
  void end_size_line();
  void expect(char c, char wanted, State next);

  State state_;
  std::uint64_t max_bytes_;
  std::uint64_t total_bytes_ = 0;      // of data, announced so far
  std::uint64_t remaining_bytes_ = 0;  // of the current chunk, or of the whole body
  unsigned size_digits_ = 0;           // of the current chunk's size
  std::size_t line_bytes_ = 0;         // of extensions and trailers, against endless ones
  bool chunked_;
  std::optional<Refusal> refusal_;
};

}  // namespace kartoteka::http
