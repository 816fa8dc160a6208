// Every limit and habit of the server, with its default.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "http/server/request.h"
#include "http/server/response.h"

namespace kartoteka::http {

/// What a route allows of a request's body.
struct BodyPolicy {
  std::uint64_t max_bytes = 0;
  /// false: the server reads the body before it calls the handler, so that a slow client holds no thread.
  /// true: the handler reads it (Request::read_body); a thread waits for the client.
  bool stream = false;
};

/// One answered or refused request, for the log.
struct RequestSummary {
  std::string_view method;  ///< "" when the head could not be read
  std::string_view target;
  std::string_view route;  ///< template of the matched route or ""
  std::string_view peer_address;
  int status = 0;
  std::chrono::microseconds duration{};  ///< from the complete head to the made response
};

struct ServerOptions {
  /// Numeric addresses or host names to listen on. The default is reached by "localhost", whichever it resolves to,
  /// from this machine only. One that does not exist on the machine is passed over while another works.
  std::vector<std::string> addresses = {"127.0.0.1", "::1"};
  std::uint16_t port = 0;  ///< 0 picks a free one, the same on all addresses
  int backlog = 1024;      ///< connections that the kernel holds until they are accepted
  unsigned workers = 16;   ///< threads that run handlers; slow clients hold none of them

  std::size_t max_head_bytes = 16 * 1024;                    ///< else 431
  std::size_t max_target_bytes = 8000;                       ///< else 414; RFC 9110 asks for 8000 at least
  std::size_t max_headers = 64;                              ///< else 431
  std::uint64_t max_body_bytes = 1024 * 1024;                ///< where the route does not say, else 413
  std::uint64_t max_waiting_body_bytes = 128 * 1024 * 1024;  ///< bodies in memory, all connections together; else 503
  std::size_t max_connections = 10'000;                      ///< else 503; lowered to what the open-file limit allows
  std::size_t max_connections_per_address = 256;             ///< else 503
  /// Whether loopback addresses have the limit per address too. Off, because a proxy in front comes from there.
  bool limits_loopback_addresses = false;
  unsigned max_streamed_bodies = 8;  ///< uploads that hold a thread at once (fewer than workers); else 503

  std::chrono::milliseconds head_time{10'000};        ///< first byte to end of the head, else 408
  std::chrono::milliseconds body_time{30'000};        ///< end of the head to end of a body read before the handler
  std::chrono::milliseconds stall_time{30'000};       ///< longest pause in a streamed body or in a download
  std::chrono::milliseconds keep_alive_time{60'000};  ///< idle connections are closed after that
  std::chrono::milliseconds handler_time{30'000};     ///< Request::deadline after the head
  std::chrono::milliseconds stop_time{1'500};         ///< after stop(), running requests have so long to finish

  std::size_t min_gzip_bytes = 1024;  ///< shorter bodies are not compressed

  /// Host names (without port) that requests may name, "*" for any; else 421. Keeps web pages from reaching this server
  /// through a name of their own that resolves to loopback (DNS rebinding). Empty: "localhost", "127.0.0.1" and "[::1]"
  /// where all addresses are loopback, else any. A proxy in front that keeps the Host needs its name here.
  std::vector<std::string> allowed_hosts;

  /// Sent with every response that does not set them itself.
  Headers default_headers = {
      {"X-Content-Type-Options", "nosniff"},  {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
      {"Referrer-Policy", "no-referrer"},     {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Cache-Control", "private, no-cache"},
  };

  /// Called once a head has been checked, before the body is read; must be quick (Router::body_policy fits).
  /// Where it is empty, max_body_bytes and no streaming.
  std::function<BodyPolicy(const RequestHead&)> body_policy;
  /// Shows the errors that the server itself finds.
  ErrorRenderer render_error = render_plain_problem;
  /// Turns what a handler threw into a response; called inside the catch block. Where it is empty, a 500 that tells
  /// nothing.
  std::function<Response(const Request&, std::exception_ptr)> render_exception;
  /// Called after each request from the thread that served it.
  std::function<void(const RequestSummary&)> on_request;
};

}  // namespace kartoteka::http
