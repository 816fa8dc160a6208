#include "http/api.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/base/hex.h"
#include "http/authentication.h"
#include "http/page.h"
#include "http/problem.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

bool changes_something(const Request& request) {
  return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
}

bool is_json(const Request& request) {
  std::string_view type = request.headers.get("Content-Type").value_or("");
  type = type.substr(0, type.find(';'));
  while (type.ends_with(' ')) type.remove_suffix(1);
  return equals_ignoring_case(type, "application/json") || equals_ignoring_case(type, "application/merge-patch+json");
}

RouteOptions options_of(BodyUse use, const ApiOptions& options) {
  switch (use) {
    case BodyUse::json: return {};
    case BodyUse::upload: return {.max_body_bytes = options.max_upload_bytes, .stream_body = true};
    case BodyUse::import: return {.max_body_bytes = options.max_import_bytes, .stream_body = true};
    case BodyUse::email: return {.max_body_bytes = options.max_email_bytes, .stream_body = true};
  }
  return {};
}

std::string new_request_id() {
  std::array<unsigned char, 8> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  return to_hex(bytes);
}

bool is_server_error(const Response& response) { return response.status >= status_of(ErrorCode::internal); }

struct Answer {
  Response response;
  std::string cause;  ///< of an error on our side
};

Answer answer_of(const Error& error) {
  Response response = problem_response(error);
  std::string cause = is_server_error(response) ? error.what() : "";
  return {std::move(response), std::move(cause)};
}

Answer route(const Router& router, Request& request) {
  try {
    return {router.handle(request), ""};
  } catch (const Error& error) {
    return answer_of(error);
  } catch (const std::exception& error) {
    return answer_of(Error(ErrorCode::internal, error.what()));
  }
}

/// A search that did not wait for the index.
bool is_search(const Request& request) {
  const auto& query = request.query;
  return request.route == std::string(kApiRoot) + "/search" && std::none_of(query.begin(), query.end(), [](const auto& one) { return one.name == "wait_for"; });
}

}  // namespace

Api::Api(Context context)
    : state_(std::make_unique<ApiState>(std::move(context))),
      router_([](int status, std::string_view code, std::string_view detail) { return problem_response(status, code, detail); }) {
  for (ApiRoute& route : api_routes()) {
    const std::string method = route.method;
    const std::string path = route.path;
    RouteOptions options = options_of(route.body, state_->context.options);
    router_.add(method, path, [this, route = std::move(route)](Request& request) { return run(route, request); }, std::move(options));
  }
  router_.add("GET", "/{path...}", [this](Request& request) { return serve_page(request, state_->context.assets); });
}

Api::~Api() = default;

void Api::configure(ServerOptions& options) const {
  options.render_error = [](int status, std::string_view code, std::string_view detail) {
    return problem_response(status, code, detail);
  };
  options.body_policy = [this, most = options.max_body_bytes](const RequestHead& head) { return router_.body_policy(head, most); };
}

Response Api::run(const ApiRoute& route, Request& request) const {
  if (changes_something(request)) {
    require_same_origin(request);
    if (route.body == BodyUse::json && request.has_body() && !is_json(request)) return unsupported_media_type();
  }
  Call call = authenticate(*state_, request);
  if (route.operation.needs_sign_in) require_signed_in(call);
  return route.handler(call);
}

Response Api::handle(Request& request) const {
  const auto begin = std::chrono::steady_clock::now();
  const std::string id = new_request_id();
  Answer answer = route(router_, request);
  answer.response.headers.set("Request-Id", id);
  const auto duration = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
  if (is_search(request) && answer.response.status == 200) state_->search_times.note(duration);
  if (const auto& log = state_->context.log) {
    const bool is_secret = request.route.find("{secret}") != std::string::npos;  // whoever has the path may read
    log({id, request.method, is_secret ? request.route : request.path, request.route, request.peer_address, answer.response.status, duration, answer.cause});
  }
  return std::move(answer.response);
}

ApiRoutes api_routes() {
  ApiRoutes routes;
  add_search_routes(routes);
  add_similar_routes(routes);
  add_suggest_routes(routes);
  add_record_routes(routes);
  add_client_routes(routes);
  add_answer_routes(routes);
  add_answer_version_routes(routes);
  add_category_routes(routes);
  add_feedback_routes(routes);
  add_wording_proposal_routes(routes);
  add_search_log_routes(routes);
  add_missing_answer_routes(routes);
  add_invoice_preview_routes(routes);
  add_invoice_routes(routes);
  add_invoice_paper_routes(routes);
  add_thread_routes(routes);
  add_procedure_routes(routes);
  add_procedure_run_routes(routes);
  add_analysis_routes(routes);
  add_audit_routes(routes);
  add_answer_report_routes(routes);
  add_people_routes(routes);
  add_calendar_routes(routes);
  add_feed_routes(routes);
  add_reminder_routes(routes);
  add_notification_routes(routes);
  add_saved_view_routes(routes);
  add_kind_routes(routes);
  add_session_routes(routes);
  add_token_routes(routes);
  add_password_routes(routes);
  add_status_routes(routes);
  add_markdown_routes(routes);
  add_attachment_routes(routes);
  add_transfer_routes(routes);
  add_email_routes(routes);
  add_openapi_routes(routes);
  return routes;
}

}  // namespace kartoteka::http
