// The HTTP/1.1 server: a safe front over the packaged cpp-httplib. The front owns the sockets, checks every request
// head itself, reads the bodies, keeps limits and times, and sends the bytes; cpp-httplib dispatches the checked
// request and frames the response. No thread ever waits for a slow client (streamed uploads excepted).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "http/server/metrics.h"
#include "http/server/options.h"
#include "http/server/request.h"
#include "http/server/response.h"

namespace kartoteka::http {

/// Called from several threads at once. What it throws becomes ServerOptions::render_exception.
using Handler = std::function<Response(Request&)>;

class Server {
 public:
  /// Binds and listens at once; connections wait in the kernel until run().
  /// @throws Error  unavailable when no address can be bound (port taken), invalid_argument for senseless options
  Server(ServerOptions options, Handler handler);
  /// Only after run() has returned or was never called.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// The port that is listened on.
  std::uint16_t port() const;

  /// Serves until stop(); then returns once the running requests are answered, at the latest after
  /// ServerOptions::stop_time and the end of the handlers that run.
  void run();

  /// Makes run() return; from any thread or a signal handler, before or during run(), as often as one likes.
  void stop() noexcept;

  /// True from stop() on: the readiness route should say no.
  bool is_stopping() const noexcept;

  const Metrics& metrics() const;

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace kartoteka::http
