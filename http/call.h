// One request to the API: with the one who asks and what the API works with. Routes are functions of it.
#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "http/context.h"
#include "http/learning/learning.h"
#include "http/operation.h"
#include "http/search_times.h"
#include "http/server/request.h"
#include "http/server/response.h"
#include "http/sign_in_limiter.h"
#include "http/token_uses.h"

namespace kartoteka::http {

/// What lives as long as the API.
struct ApiState {
  explicit ApiState(Context given);

  Context context;
  Learning learning;
  SignInLimiter sign_ins;
  TokenUses token_uses;
  SearchTimes search_times;
  std::atomic<std::size_t> waiting_searches{0};
};

enum class SignedInBy { nothing, session, token };

struct Call {
  ApiState& api;
  Request& request;
  records::Viewer viewer;
  SignedInBy means = SignedInBy::nothing;
  std::string session_secret;  ///< of a valid session, else ""
  std::optional<Instant> expires_at;

  Context& context() const { return api.context; }
};

using ApiHandler = std::function<Response(Call&)>;

/// What a route does with the body of a request.
enum class BodyUse {
  json,    ///< JSON, in memory before the handler runs
  upload,  ///< any bytes, read by the handler, as large as a file may be
  import,  ///< as upload, as large as a file of records may be
  email,   ///< as upload, as large as a message may be
};

struct ApiRoute {
  std::string method;
  std::string path;  ///< a template of http/server/router.h
  Operation operation;
  ApiHandler handler;
  BodyUse body = BodyUse::json;
};

using ApiRoutes = std::vector<ApiRoute>;

inline constexpr std::string_view kApiRoot = "/api/v1";

/// Errors: unauthenticated.
void require_signed_in(const Call& call);

}  // namespace kartoteka::http
