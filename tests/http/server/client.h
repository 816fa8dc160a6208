// For the tests of the server: a client that sends exactly the bytes it is told to, and a server in a thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "http/server/server.h"
#include "http/server/socket.h"

namespace kartoteka::http::tests {

struct Received {
  int status = 0;  ///< 0 when the connection ended before a head was there
  Headers headers;
  std::string body;
};

class Client {
 public:
  explicit Client(std::uint16_t port, const std::string& address = "127.0.0.1");

  /// False when the server has gone.
  bool send(std::string_view bytes);
  /// The next response (of a HEAD request: without body). Waits 5 seconds at most.
  Received receive(bool of_head_request = false);
  /// Everything until the server closes; nothing when it does not within the time.
  std::optional<std::string> receive_until_close(std::chrono::milliseconds time = std::chrono::seconds(5));
  /// Whether the server closes within the time without sending a byte.
  bool is_closed_within(std::chrono::milliseconds time) { return receive_until_close(time) == ""; }
  /// Says that nothing more will be sent.
  void finish_sending();
  int fd() const { return socket_.get(); }

 private:
  bool read_more(std::chrono::milliseconds time);
  std::string take(std::size_t count);
  std::string read_line();
  std::string read_chunks();

  Descriptor socket_;
  std::string input_;
};

/// A server on a free port, running until the end of the scope.
class RunningServer {
 public:
  explicit RunningServer(Handler handler, ServerOptions options = {});
  ~RunningServer();
  Server& operator*() { return *server_; }
  Server* operator->() { return server_.get(); }
  std::uint16_t port() const { return server_->port(); }
  /// Sends one request on a connection of its own.
  Received get(const std::string& target, const std::string& lines = "");

 private:
  std::unique_ptr<Server> server_;
  std::jthread thread_;
};

/// Answers with method, path and body.
Response echo(Request& request);

}  // namespace kartoteka::http::tests
