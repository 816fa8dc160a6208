// The API as the server sees it: every route, with sign-in, rights, errors, request ids and the log around them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "http/call.h"
#include "http/server/options.h"
#include "http/server/router.h"

namespace kartoteka::http {

class Api {
 public:
  explicit Api(Context context);
  ~Api();
  Api(const Api&) = delete;
  Api& operator=(const Api&) = delete;

  /// Makes the server refuse, limit and fail as the API does; the other options stay. The API must outlive the server.
  void configure(ServerOptions& options) const;

  /// Answers a request; never throws. From several threads at once.
  Response handle(Request& request) const;

 private:
  Response run(const ApiRoute& route, Request& request) const;

  std::unique_ptr<ApiState> state_;
  Router router_;
};

/// All routes of the API with their descriptions, not bound to any context.
ApiRoutes api_routes();

}  // namespace kartoteka::http
