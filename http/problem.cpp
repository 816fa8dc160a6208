#include "http/problem.h"

#include <nlohmann/json.hpp>

#include "http/codec/json.h"

namespace kartoteka::http {
namespace {

constexpr std::string_view kContentType = "application/problem+json";
constexpr long kRetryAfterSeconds = 1;

struct CodeStatus {
  std::string_view code;
  int status;
};

/// Problems of HTTP that the rooms below know nothing of.
constexpr CodeStatus kUnsupportedMediaType{"unsupported_media_type", 415};
constexpr CodeStatus kPreconditionRequired{"precondition_required", 428};
constexpr CodeStatus kTooManyRequests{"too_many_requests", 429};

/// Errors whose message may name our files and statements: it is for the log.
bool is_ours(ErrorCode code) {
  return code == ErrorCode::internal || code == ErrorCode::corrupt || code == ErrorCode::unavailable || code == ErrorCode::no_space;
}

std::string public_detail(const Error& error) {
  if (!is_ours(error.code())) return error.what();
  if (error.code() == ErrorCode::no_space) return "There is no room left on the server's disk: nothing was stored.";
  return error.code() == ErrorCode::unavailable ? "This cannot be done now; try again shortly." : "Something went wrong on our side.";
}

Json problem_json(int status, std::string_view code, std::string_view detail) {
  return {{"type", "urn:kartoteka:problem:" + std::string(code)},
          {"title", problem_title(code)},
          {"status", status},
          {"code", code},
          {"detail", detail}};
}

Json encode_problems(const std::vector<FieldProblem>& problems) {
  Json array = Json::array();
  for (const FieldProblem& problem : problems) array.push_back({{"pointer", problem.pointer}, {"message", problem.message}});
  return array;
}

}  // namespace

int status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_argument: return 400;
    case ErrorCode::unauthenticated: return 401;
    case ErrorCode::forbidden: return 403;
    case ErrorCode::not_found: return 404;
    case ErrorCode::conflict: return 409;
    case ErrorCode::outdated: return 412;
    case ErrorCode::too_large: return 413;
    case ErrorCode::unavailable: return 503;
    case ErrorCode::no_space: return 507;
    case ErrorCode::corrupt:
    case ErrorCode::internal: return 500;
  }
  return 500;
}

int status_of(std::string_view code) {
  for (const auto& [name, status] : {kUnsupportedMediaType, kPreconditionRequired, kTooManyRequests}) {
    if (name == code) return status;
  }
  constexpr int kLast = static_cast<int>(ErrorCode::internal);
  for (int value = 0; value < kLast; ++value) {
    if (to_string(static_cast<ErrorCode>(value)) == code) return status_of(static_cast<ErrorCode>(value));
  }
  return status_of(ErrorCode::internal);
}

Response problem_response(const Error& error) {
  const ErrorCode code = error.code() == ErrorCode::corrupt ? ErrorCode::internal : error.code();
  Json json = problem_json(status_of(code), to_string(code), public_detail(error));
  if (!error.problems().empty()) json["errors"] = encode_problems(error.problems());
  Response response = Response::make(status_of(code), kContentType, write_json(json));
  if (code == ErrorCode::unauthenticated) response.headers.set("WWW-Authenticate", "Bearer realm=\"kartoteka\"");
  if (code == ErrorCode::unavailable) response.headers.set("Retry-After", std::to_string(kRetryAfterSeconds));
  return response;
}

Response problem_response(int status, std::string_view code, std::string_view detail) {
  return Response::make(status, kContentType, write_json(problem_json(status, code, detail)));
}

Response precondition_required() {
  return problem_response(kPreconditionRequired.status, kPreconditionRequired.code,
                          "Send If-Match with the ETag of the version that you change, or *.");
}

Response too_many_requests(std::string_view detail, long retry_after_seconds) {
  Response response = problem_response(kTooManyRequests.status, kTooManyRequests.code, detail);
  response.headers.set("Retry-After", std::to_string(retry_after_seconds));
  return response;
}

Response unsupported_media_type() {
  return problem_response(kUnsupportedMediaType.status, kUnsupportedMediaType.code, "Send the body as application/json.");
}

std::string problem_title(std::string_view code) {
  std::string title(code);
  for (char& c : title) {
    if (c == '_') c = ' ';
  }
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - ('a' - 'A'));
  return title;
}

}  // namespace kartoteka::http
