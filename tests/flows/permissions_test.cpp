// Who may do what: each route for each one who may ask. The numbers are what he gets.
#include <doctest/doctest.h>

#include <span>

#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

struct Row {
  const char* method;
  const char* path;
  const char* body;
  // nobody, reader (token that reads), operator, manager, administrator
  int expected[5];
};

constexpr const char* kWho[]{"nobody", "reader", "operator", "manager", "administrator"};

constexpr Row kReads[]{
    {"GET", "/search?q=a", "", {200, 200, 200, 200, 200}},
    {"GET", "/answers", "", {200, 200, 200, 200, 200}},
    {"GET", "/answers/1", "", {200, 200, 200, 200, 200}},  // published and public
    {"GET", "/answers/2", "", {404, 200, 200, 200, 200}},  // internal
    {"GET", "/answers/3", "", {404, 200, 200, 200, 200}},  // a draft
    {"GET", "/answers/4", "", {404, 200, 200, 200, 200}},  // no longer valid
    {"GET", "/answers/5", "", {404, 200, 200, 200, 200}},  // not yet valid
    {"GET", "/answers/6", "", {404, 200, 200, 200, 200}},  // in the bin
    {"GET", "/answers/1/history", "", {401, 200, 200, 200, 200}},
    {"GET", "/clients", "", {401, 200, 200, 200, 200}},
    {"GET", "/clients/1", "", {401, 200, 200, 200, 200}},
    {"GET", "/clients/999", "", {401, 404, 404, 404, 404}},
    {"GET", "/contacts", "", {401, 200, 200, 200, 200}},
    {"GET", "/tasks", "", {401, 200, 200, 200, 200}},
    {"GET", "/threads", "", {401, 200, 200, 200, 200}},
    {"GET", "/links", "", {401, 200, 200, 200, 200}},
    {"GET", "/users", "", {401, 200, 200, 200, 200}},
    {"GET", "/users/1", "", {401, 200, 200, 200, 200}},
    {"GET", "/kinds", "", {200, 200, 200, 200, 200}},
    {"GET", "/session", "", {200, 200, 200, 200, 200}},
    {"GET", "/tokens", "", {401, 200, 200, 200, 200}},
    {"GET", "/status", "", {401, 200, 200, 200, 200}},
    {"GET", "/openapi.json", "", {200, 200, 200, 200, 200}},
    {"GET", "//api", "", {200, 200, 200, 200, 200}},
    {"GET", "//healthz", "", {200, 200, 200, 200, 200}},
    {"GET", "//readyz", "", {200, 200, 200, 200, 200}},
    {"GET", "//metrics", "", {401, 200, 200, 200, 200}},
};

constexpr Row kWrites[]{
    {"POST", "/threads", R"({"title":"x"})", {401, 403, 201, 201, 201}},
    {"POST", "/threads", "{}", {401, 403, 400, 400, 400}},
    {"PATCH", "/clients/1", R"({"city":"Łódź"})", {401, 403, 200, 200, 200}},
    {"PATCH", "/answers/1", R"({"category":"Biuro"})", {401, 403, 200, 200, 200}},
    {"PATCH", "/users/1", R"({"name":"Inny"})", {401, 403, 403, 403, 200}},
    {"POST", "/users", R"({"login":"nowy","name":"Nowy"})", {401, 403, 403, 403, 201}},
    {"DELETE", "/users/4", "", {401, 403, 403, 403, 200}},
    {"POST", "/users/4/restore", "", {401, 403, 403, 403, 200}},
    {"PUT", "/users/2/password", R"({"password":"a new long password"})", {401, 403, 403, 400, 204}},
    // Tokens are made and deleted by those who signed in with a password only.
    {"POST", "/tokens", R"({"name":"x","scopes":["read"]})", {401, 403, 403, 403, 403}},
    {"DELETE", "/tokens/1", "", {401, 403, 403, 403, 403}},
    {"DELETE", "/session", "", {204, 204, 204, 204, 204}},
};

void fill(const ApiClient& client) {
  REQUIRE(client.post("/clients", {{"code", "KOW"}, {"name", "Kowalski"}}).status == 201);
  const json answers[]{
      {{"state", "published"}, {"audience", "public"}},
      {{"state", "published"}, {"audience", "internal"}},
      {{"state", "draft"}, {"audience", "public"}},
      {{"state", "published"}, {"audience", "public"}, {"valid_to", "2020-01-01"}},
      {{"state", "published"}, {"audience", "public"}, {"valid_from", "2190-01-01"}},
      {{"state", "published"}, {"audience", "public"}},
  };
  for (json answer : answers) {
    answer["question"] = "Pytanie?";
    answer["body"] = "Odpowiedź.";
    REQUIRE(client.post("/answers", answer).status == 201);
  }
  REQUIRE(client.remove("/answers/6", "*").status == 200);
}

Answer ask(const ServedCompany& company, const Row& row, std::string_view who) {
  const ApiClient client = who == "nobody" ? company.nobody() : company.as(std::string(who));
  return client.with_header("If-Match", "*").send(row.method, row.path, row.body);
}

}  // namespace

TEST_CASE("each route gives each one who asks what is his") {
  const ServedCompany company;
  fill(company.as("administrator"));
  for (const auto& rows : {std::span<const Row>(kReads), std::span<const Row>(kWrites)}) {
    for (const Row& row : rows) {
      for (int i = 0; i < 5; ++i) {
        const Answer answer = ask(company, row, kWho[i]);
        const std::string request = std::string(kWho[i]) + " " + row.method + " " + row.path + " " + row.body;
        CHECK_MESSAGE(answer.status == row.expected[i], request, ": ", answer.text);
        if (answer.status >= 400) CHECK(answer.header("Content-Type") == "application/problem+json");
      }
    }
  }
}

TEST_CASE("who is not signed in reads of public answers no names of users") {
  const ServedCompany company;
  const ApiClient administrator = company.as("administrator");
  const json answer{{"question", "Jak?"}, {"body", "Tak."}, {"state", "published"}, {"audience", "public"}, {"owner", 2}};
  REQUIRE(administrator.post("/answers", answer).status == 201);
  const Answer read = company.nobody().get("/answers/1?expand=names");
  CHECK(read.body["owner_name"].is_null());
  CHECK(read.body["created_by_name"].is_null());
  CHECK(company.nobody().get("/search?q=jak").text.find("Jan") == std::string::npos);
  CHECK(administrator.get("/answers/1?expand=names").body["owner_name"] == "Jan manager");
}

TEST_CASE("a user who was made inactive is signed out, by session and by token") {
  const ServedCompany company;
  const ApiClient session = company.session("operator");
  CHECK(session.get("/clients").status == 200);
  REQUIRE(company.as("administrator").patch("/users/3", {{"active", false}}, "*").status == 200);
  CHECK(session.get("/clients").status == 401);
  CHECK(company.as("operator").get("/clients").status == 401);
  CHECK(company.nobody().post("/session", {{"login", "operator"}, {"password", kPassword}}).status == 401);
}
