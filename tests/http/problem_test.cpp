#include "http/problem.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "http/codec/json.h"

using namespace kartoteka;
using namespace kartoteka::http;

namespace {

Json body_of(const Response& response) { return parse_json(std::get<std::string>(response.body)); }

}  // namespace

TEST_CASE("each error code has its number") {
  CHECK(status_of(ErrorCode::invalid_argument) == 400);
  CHECK(status_of(ErrorCode::unauthenticated) == 401);
  CHECK(status_of(ErrorCode::forbidden) == 403);
  CHECK(status_of(ErrorCode::not_found) == 404);
  CHECK(status_of(ErrorCode::conflict) == 409);
  CHECK(status_of(ErrorCode::outdated) == 412);
  CHECK(status_of(ErrorCode::too_large) == 413);
  CHECK(status_of(ErrorCode::unavailable) == 503);
  CHECK(status_of(ErrorCode::no_space) == 507);
  CHECK(status_of(ErrorCode::corrupt) == 500);
  CHECK(status_of(ErrorCode::internal) == 500);
  CHECK(status_of("outdated") == 412);
  CHECK(status_of("precondition_required") == 428);
}

TEST_CASE("a problem names its code and the places of what is wrong") {
  const Response response = problem_response(Error::at("/nip", "checksum does not match"));
  CHECK(response.headers.get("Content-Type") == "application/problem+json");
  CHECK(write_json(body_of(response)) ==
        R"({"type":"urn:kartoteka:problem:invalid_argument","title":"Invalid argument","status":400,"code":"invalid_argument",)"
        R"("detail":"/nip: checksum does not match","errors":[{"pointer":"/nip","message":"checksum does not match"}]})");
}

TEST_CASE("a conflict keeps its places") {
  const Json body = body_of(problem_response(Error(ErrorCode::conflict, {{"/code", "another client has it already"}})));
  CHECK(body["status"] == 409);
  CHECK(body["errors"][0]["pointer"] == "/code");
}

TEST_CASE("errors of our own tell nothing of files and statements") {
  for (const ErrorCode code : {ErrorCode::internal, ErrorCode::corrupt, ErrorCode::unavailable}) {
    const Response response = problem_response(Error(code, "database: SELECT secret FROM /var/lib/file"));
    CHECK(std::get<std::string>(response.body).find("secret") == std::string::npos);
    CHECK((response.status == 503) == response.headers.contains("Retry-After"));
  }
  CHECK(body_of(problem_response(Error(ErrorCode::corrupt, "x")))["code"] == "internal");
}

TEST_CASE("who is not signed in is told how") {
  CHECK(problem_response(Error(ErrorCode::unauthenticated, "sign in")).headers.contains("WWW-Authenticate"));
}
