// What goes wrong is told in one form, whoever finds it: the server, the codec, the store.
#include <doctest/doctest.h>

#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

void check_problem(const Answer& answer, int status, const std::string& code) {
  CAPTURE(answer.text);
  CHECK(answer.status == status);
  CHECK(answer.header("Content-Type") == "application/problem+json");
  REQUIRE(answer.body.is_object());
  CHECK(answer.body["status"] == status);
  CHECK(answer.body["code"] == code);
  CHECK(answer.body["type"] == "urn:kartoteka:problem:" + code);
  CHECK_FALSE(answer.body["title"].get<std::string>().empty());
  CHECK_FALSE(answer.body["detail"].get<std::string>().empty());
}

}  // namespace

TEST_CASE("every problem has the same form") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  check_problem(client.get("/nothing"), 404, "not_found");
  check_problem(client.send("DELETE", "/clients"), 405, "method_not_allowed");
  check_problem(client.get("/clients/1"), 404, "not_found");
  check_problem(company.nobody().get("/clients"), 401, "unauthenticated");
  check_problem(company.nobody().get("/clients?nonsense=1"), 401, "unauthenticated");
  check_problem(client.send("POST", "/clients", "{"), 400, "invalid_argument");
  check_problem(client.send("POST", "/clients"), 400, "invalid_argument");
  check_problem(client.send("POST", "/clients", "\"\xff\""), 400, "invalid_argument");
  check_problem(client.send("POST", "/clients", "{}", "text/plain"), 415, "unsupported_media_type");
  check_problem(client.send("PATCH", "/clients/1", "{}"), 428, "precondition_required");
}

TEST_CASE("problems name the field that the store refuses") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  REQUIRE(client.post("/clients", {{"code", "KOW"}, {"name", "Kowalski"}}).status == 201);
  const Answer taken = client.post("/clients", {{"code", "KOW"}, {"name", "Inny"}});
  check_problem(taken, 409, "conflict");
  CHECK(taken.problems() == "/code: another client has it already");
  CHECK(client.post("/clients", {{"code", "B"}, {"name", "B"}, {"nip", "1234567890"}, {"phones", {{{"number", "x"}}}}}).problems() ==
        "/nip: the NIP's check digit does not match; /phones/0/number: expected a telephone number");
  CHECK(client.post("/contacts", {{"client", 99}, {"started_at", "2026-05-03T09:30:00Z"}, {"subject", "a"}}).problems() ==
        "/client: there is no client 99");
  CHECK(client.post("/links", {{"source", "client:1"}, {"target", "nothing"}}).problems() == "/target: expected a record like task:41");
  CHECK(client.post("/tasks", {{"title", "a"}, {"start_at", "2026-05-03T09:30:00Z"}, {"due_at", "2026-05-02T09:30:00Z"}}).problems() ==
        "/due_at: must not be before start_at");
}

TEST_CASE("every answer names its request") {
  const ServedCompany company;
  const std::string first = company.nobody().get("/kinds").header("Request-Id");
  CHECK(first.size() == 16);
  CHECK(company.nobody().get("/kinds").header("Request-Id") != first);
  CHECK_FALSE(company.nobody().get("/nothing").header("Request-Id").empty());
}
