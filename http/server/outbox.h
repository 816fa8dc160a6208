// What is still to be sent on a connection: framed bytes, then the rest of a body, pulled piece by piece. Never waits.
#pragma once

#include <cstdint>
#include <string>

#include "http/server/processor.h"

namespace kartoteka::http {

class Outbox {
 public:
  enum class Sent {
    all,     ///< everything was handed to the kernel
    some,    ///< the kernel takes no more, or it is another connection's turn
    failed,  ///< the peer is gone or the body could not be read on
  };

  void put(FramedResponse response);
  /// Sends as much as the kernel takes, at most about 1 MB, so that one fast download does not keep its thread.
  Sent send(int fd);
  /// Gives memory back that an idle connection does not need.
  void release();

 private:
  Sent send_bytes(int fd, std::string_view bytes, std::size_t& offset, bool more);
  bool refill();

  std::string bytes_;     // framed bytes or the current piece of a stream
  std::size_t sent_ = 0;  // of bytes_
  Body rest_;
  std::size_t rest_sent_ = 0;        // of a rest in memory
  std::uint64_t stream_offset_ = 0;  // of a rest that is a stream
  bool stream_ends_ = true;          // nothing more to pull
  bool chunked_ = false;
};

}  // namespace kartoteka::http
