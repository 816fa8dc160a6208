// The body of a streamed request: read from the socket while the handler asks for it. Holds its thread; hence the limit
// max_streamed_bodies.
#pragma once

#include <atomic>
#include <chrono>
#include <span>
#include <string>

#include "http/server/body_decoder.h"
#include "http/server/request.h"

namespace kartoteka::http {

class SocketBody final : public BodySource {
 public:
  struct Parts {
    int fd;
    std::string& input;  ///< what has arrived already; keeps what lies behind the body
    BodyDecoder& decoder;
    std::span<char> buffer;
    std::chrono::milliseconds stall_time;
    bool expects_continue;
  };
  explicit SocketBody(Parts parts) : parts_(parts) {}

  void read_all(const BodySink& sink) override;

 private:
  void receive();

  Parts parts_;
};

/// Tells a client that waits for it to send its body. Fails silently: then the body does not come.
void send_continue(int fd);

}  // namespace kartoteka::http
