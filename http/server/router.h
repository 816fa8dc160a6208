// Finds the handler of a request by method and path segments. Filled once at start, then only read, from any thread.
// The list of routes is open, so that the API's description is made from the very routes that serve.
#pragma once

#include <any>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/server/options.h"
#include "http/server/request.h"
#include "http/server/response.h"

namespace kartoteka::http {

using RouteHandler = std::function<Response(Request&)>;

struct RouteOptions {
  std::optional<std::uint64_t> max_body_bytes{};  ///< else ServerOptions::max_body_bytes
  bool stream_body = false;                       ///< as BodyPolicy::stream
  std::any description{};                         ///< whatever the one who lists the routes wants to find here
};

struct Route {
  std::string method;         ///< "GET"
  std::string path_template;  ///< "/api/v1/clients/{id}"
  RouteHandler handler;
  RouteOptions options;
};

class Router {
 public:
  /// @param render_error  shows 404 ("no_such_path") and 405 ("method_not_allowed")
  explicit Router(ErrorRenderer render_error = render_plain_problem);
  ~Router();
  Router(Router&&) noexcept;
  Router& operator=(Router&&) noexcept;

  /// @param path_template  segments are literal, {name} (one segment, not empty) or, as the last, {name...} (all the
  ///                       rest, slashes included, may be empty). Literal wins over {name} wins over {name...}.
  /// @throws Error  conflict when method and template are taken, invalid_argument for a malformed template
  void add(std::string method, std::string path_template, RouteHandler handler, RouteOptions options = {});

  /// Puts `parameters` and `route` into the request and runs its handler. HEAD falls back to GET; OPTIONS, where no
  /// route has it, answers 204 with Allow. A path that only other methods have gives 405 with Allow, else 404.
  Response handle(Request& request) const;

  /// The route of a request, else nothing.
  const Route* find(const RequestHead& head) const;

  /// For ServerOptions::body_policy: what the route of this head allows; paths without route allow the default, so
  /// that they get their 404 rather than a 413.
  BodyPolicy body_policy(const RequestHead& head, std::uint64_t default_max_bytes) const;

  /// In the order they were added.
  const std::vector<std::unique_ptr<Route>>& routes() const { return routes_; }

 private:
  struct Node;
  struct Found;
  Found locate(const RequestHead& head) const;

  ErrorRenderer render_error_;
  std::vector<std::unique_ptr<Route>> routes_;
  std::unique_ptr<Node> root_;
};

}  // namespace kartoteka::http
