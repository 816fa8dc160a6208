// What a handler sees of a request: checked, decoded, plain. Made by the server; tests make it by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/server/headers.h"

namespace kartoteka::http {

using SteadyTime = std::chrono::steady_clock::time_point;

/// A request without its body, after every check of http/server/head.cpp.
struct RequestHead {
  std::string method;  ///< "GET"; as sent, upper case
  std::string target;  ///< as sent, not decoded: "/api/v1/search?q=%C5%82"
  std::string path;    ///< percent-decoded, begins with "/", without query; no "." or ".." segments
  std::vector<std::string>
      segments;      ///< path split at the slashes of the target, each decoded: {"api", "v1", "search"};
                     ///< "/" has none, a slash at the end adds an empty one
  Parameters query;  ///< decoded ("+" is a space), repeated names kept
  Headers headers;
  int version_minor = 1;                        ///< 1 for HTTP/1.1, 0 for HTTP/1.0
  bool keep_alive = true;                       ///< the client wants the connection to stay open
  bool expects_continue = false;                ///< "Expect: 100-continue"
  bool chunked = false;                         ///< the body comes in chunks, its length is not known before
  std::optional<std::uint64_t> content_length;  ///< as announced; absent with chunked or without a body

  bool has_body() const { return chunked || content_length.value_or(0) > 0; }
};

/// Receives a body piece by piece.
using BodySink = std::function<void(std::string_view piece)>;

/// Where the body of a streamed request comes from; implemented by the server.
class BodySource {
 public:
  virtual ~BodySource() = default;
  /// Hands every remaining byte of the body to the sink, in pieces of at most 64 KB; waits for the client.
  /// @throws Error  too_large over the limit, invalid_argument when the body is malformed, cut short or too slow;
  ///                what the sink throws passes through
  virtual void read_all(const BodySink& sink) = 0;
};

class Request : public RequestHead {
 public:
  Request() = default;
  explicit Request(RequestHead head) : RequestHead(std::move(head)) {}

  /// Path parameters of the matched route, put in by the Router: {"id", "41"}.
  Parameters parameters;
  /// Template of the matched route, put in by the Router: "/api/v1/clients/{id}"; "" when none matched.
  std::string_view route;
  /// Numeric address of the other end of the connection, without port: "127.0.0.1", "::1".
  std::string peer_address;
  /// The handler should have answered by then.
  SteadyTime deadline = SteadyTime::max();

  /// The whole body, within the limit of the route. Ordinary routes have it in memory already; on a route with
  /// RouteOptions::stream_body this reads it now.
  /// @throws Error  as BodySource::read_all
  const std::string& body();

  /// Hands the body to the sink piece by piece, once; memory stays flat on a route with stream_body.
  /// @throws Error  as BodySource::read_all
  void read_body(const BodySink& sink);

  /// Whether the handler should give up waiting: the deadline has passed or the server is stopping.
  bool should_give_up() const;

  void set_body(std::string body) { body_ = std::move(body); }
  void set_body_source(std::unique_ptr<BodySource> source) { source_ = std::move(source); }
  void set_stopping(std::function<bool()> stopping) { stopping_ = std::move(stopping); }

 private:
  std::string body_;
  std::unique_ptr<BodySource> source_;
  std::function<bool()> stopping_;
};

}  // namespace kartoteka::http
