#include "http/server/router.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "http/server/target.h"

using namespace kartoteka::http;

namespace {

Request request(const std::string& method, const std::string& target) {
  Request result;
  result.method = method;
  CHECK_FALSE(parse_target(target, result));
  return result;
}

/// Answers with its name and the parameters it got.
RouteHandler tells(const std::string& name) {
  return [name](Request& request) {
    std::string text = name;
    for (const Field& field : request.parameters) text += " " + field.name + "=" + field.value;
    return Response::make(200, "text/plain", text);
  };
}

Router make_router() {
  Router router;
  router.add("GET", "/", tells("home"));
  router.add("GET", "/api/clients", tells("list"));
  router.add("POST", "/api/clients", tells("create"));
  router.add("GET", "/api/clients/{id}", tells("read"));
  router.add("PUT", "/api/clients/{client}", tells("replace"));
  router.add("GET", "/api/clients/new", tells("form"));
  router.add("GET", "/api/clients/{id}/contacts/{contact}", tells("contact"));
  router.add("GET", "/api/clients/new/draft", tells("draft"));
  router.add("GET", "/assets/{path...}", tells("asset"));
  return router;
}

std::string answer(const Router& router, const std::string& method, const std::string& target) {
  Request asked = request(method, target);
  const Response response = router.handle(asked);
  return response.status == 200 ? std::get<std::string>(response.body) : std::to_string(response.status);
}

}  // namespace

TEST_CASE("routes are found by method and segments") {
  const Router router = make_router();
  CHECK(answer(router, "GET", "/") == "home");
  CHECK(answer(router, "GET", "/api/clients") == "list");
  CHECK(answer(router, "POST", "/api/clients") == "create");
  CHECK(answer(router, "GET", "/api/clients/41") == "read id=41");
  CHECK(answer(router, "PUT", "/api/clients/41") == "replace client=41");
  CHECK(answer(router, "GET", "/api/clients/new") == "form");
  CHECK(answer(router, "GET", "/api/clients/new/draft") == "draft");
  CHECK(answer(router, "GET", "/api/clients/new/contacts/7") == "contact id=new contact=7");
  CHECK(answer(router, "GET", "/api/clients/a%2Fb") == "read id=a/b");
  CHECK(answer(router, "HEAD", "/api/clients/41") == "read id=41");
  CHECK(answer(router, "GET", "/assets/js/app.js") == "asset path=js/app.js");
  CHECK(answer(router, "GET", "/assets/") == "asset path=");
  CHECK(answer(router, "GET", "/assets") == "asset path=");
}

TEST_CASE("an unknown path is 404, a known one with another method 405 with Allow") {
  const Router router = make_router();
  CHECK(answer(router, "GET", "/api") == "404");
  CHECK(answer(router, "GET", "/api/clients/") == "404");
  CHECK(answer(router, "GET", "/api/clients/41/contacts") == "404");
  CHECK(answer(router, "DELETE", "/nothing") == "404");
  Request asked = request("DELETE", "/api/clients/41");
  const Response response = router.handle(asked);
  CHECK(response.status == 405);
  CHECK(response.headers.get("Allow") == "OPTIONS, HEAD, GET, PUT");
  Request options = request("OPTIONS", "/api/clients");
  CHECK(router.handle(options).status == 204);
}

TEST_CASE("the routes that serve can be listed") {
  Router router;
  router.add("POST", "/uploads", tells("upload"), {.max_body_bytes = 5, .stream_body = true, .description = 41});
  REQUIRE(router.routes().size() == 1);
  CHECK(router.routes()[0]->path_template == "/uploads");
  CHECK(std::any_cast<int>(router.routes()[0]->options.description) == 41);
  CHECK(router.body_policy(request("POST", "/uploads"), 9).max_bytes == 5);
  CHECK(router.body_policy(request("POST", "/uploads"), 9).stream);
  CHECK(router.body_policy(request("POST", "/other"), 9).max_bytes == 9);
}

TEST_CASE("routes that cannot be meant are refused") {
  Router router = make_router();
  CHECK_THROWS_AS(router.add("GET", "/api/clients/{other}", tells("again")), kartoteka::Error);
  for (const char* path_template : {"", "api", "/{}", "/a{b}", "/{a", "/{a...}/b", "/{a.b}"}) {
    CAPTURE(path_template);
    CHECK_THROWS_AS(router.add("GET", path_template, tells("x")), kartoteka::Error);
  }
}
