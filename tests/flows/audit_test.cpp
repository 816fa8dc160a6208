// Who changed what, over all records; how answers fare; how the program fares: for those who look after them.
#include <doctest/doctest.h>

#include "tests/flows/desk.h"

using namespace kartoteka;

namespace {

json items(const Answer& answer) {
  REQUIRE_MESSAGE(answer.status == 200, answer.text);
  return answer.body["items"];
}

}  // namespace

TEST_CASE("the audit trail tells an administrator who changed what, newest first and by filters") {
  Desk desk;
  const ApiClient administrator = desk.company.as("administrator");
  const int client = desk.add("/clients", {{"code", "K-1"}, {"name", "Kowalski"}})["id"].get<int>();
  REQUIRE(administrator.patch("/users/3", {{"role", "manager"}}, "*").status == 200);
  REQUIRE(desk.client.patch("/clients/" + std::to_string(client), {{"city", "Łódź"}, {"owner", 3}}, "*").status == 200);

  const json newest = items(administrator.get("/audit?limit=2"));
  REQUIRE(newest.size() == 2);
  CHECK(newest[0]["kind"] == "client");
  CHECK(newest[0]["title"] == "Kowalski");
  CHECK(newest[0]["action"] == "update");
  CHECK(newest[0]["user"]["name"] == "Jan operator");
  CHECK(newest[0]["changes"].size() == 2);
  for (const json& change : newest[0]["changes"]) {
    if (change["field"] == "city") CHECK(change == json{{"field", "city"}, {"old", ""}, {"new", "Łódź"}});
    if (change["field"] == "owner") CHECK(change["new_name"] == "Jan operator");
  }

  const json rights = items(administrator.get("/audit?kind=user&record=3&field=role&action=update"));
  REQUIRE(rights.size() == 1);
  CHECK(rights[0]["changes"][0]["old"] == "operator");
  CHECK(rights[0]["changes"][0]["new"] == "manager");
  CHECK(items(administrator.get("/audit?user=3&kind=client")).size() == 2);
  CHECK(items(administrator.get("/audit?from=2001-01-01&to=2001-01-02")).empty());

  const json page = administrator.get("/audit?limit=1").body;
  const json next = administrator.get("/audit?limit=1&before=" + std::to_string(page["next_before"].get<int>())).body;
  CHECK(next["items"][0]["kind"] == "user");
  CHECK(administrator.get("/audit?record=3").problems() == "/record: needs a kind");
  CHECK(administrator.get("/audit?kind=nothing").problems() == "/kind: there is no such kind");
}

TEST_CASE("the audit trail says nothing of confidential clients to an administrator who is not admitted") {
  Desk desk;
  const int client = desk.add("/clients", {{"code", "TAJ"}, {"name", "Tajemnica"}, {"confidential", true}, {"owner", 3}})["id"].get<int>();
  desk.add("/tasks", {{"title", "Tajne zadanie"}, {"client", client}});
  const Answer all = desk.company.as("administrator").get("/audit?limit=200");
  CHECK(all.status == 200);
  CHECK(all.text.find("Tajemnica") == std::string::npos);
  CHECK(all.text.find("Tajne") == std::string::npos);
}

TEST_CASE("the report on answers counts what was looked for, found, given, and helped") {
  Desk desk;
  const ApiClient manager = desk.company.as("manager");
  const int answer = desk.add("/answers", {{"question", "Jak zresetować hasło do poczty?"}, {"body", "Wybierz „nie pamiętam hasła”."}, {"state", "published"}})["id"].get<int>();
  desk.search("q=jak%20zresetowa%C4%87%20has%C5%82o%20do%20poczty");
  desk.search("q=dlaczego%20drukarka%20drukuje%20zielone%20paski");
  const std::string feedback = "/answers/" + std::to_string(answer) + "/feedback";
  REQUIRE(desk.client.post(feedback, {{"helped", true}}).status == 201);
  REQUIRE(desk.client.post(feedback, {{"helped", false}}).status == 201);
  const json report = manager.get("/reports/answers").body;
  CHECK(report["total"]["searches"] == 2);
  CHECK(report["total"]["found"] == 1);
  CHECK(report["total"]["none"].get<int>() + report["total"]["poor"].get<int>() == 1);
  CHECK(report["total"]["helped"] == 1);
  CHECK(report["total"]["not_helped"] == 1);
  CHECK(report["weeks"].size() >= 12);
  CHECK(report["weeks"].back()["searches"] == 2);
  CHECK(report["answers"][0] == json{{"id", answer}, {"question", "Jak zresetować hasło do poczty?"}, {"given", 0}, {"helped", 1}, {"not_helped", 1}});
  CHECK(manager.get("/reports/answers?from=2026-05-02&to=2026-05-01").problems() == "/to: must not be before from");
  CHECK(manager.get("/reports/answers?from=2001-01-01&to=2001-01-08").body["weeks"].size() == 1);
}

TEST_CASE("the state says how long searches took") {
  Desk desk;
  CHECK(desk.client.get("/status").body["searches"] == json{{"count", 0}, {"p50_ms", nullptr}, {"p95_ms", nullptr}, {"longest_ms", nullptr}});
  for (int turn = 0; turn < 3; ++turn) REQUIRE(desk.client.get("/search?q=umowa").status == 200);
  const json searches = desk.client.get("/status").body["searches"];
  CHECK(searches["count"] == 3);
  CHECK(searches["p50_ms"].get<double>() <= searches["longest_ms"].get<double>());
}

TEST_CASE("an administrator gives a program a token of its own user, sees its use, and takes it away") {
  const ServedCompany company;
  const ApiClient session = company.session("administrator");
  const Answer made = session.post("/tokens", {{"name", "sklep"}, {"scopes", {"read", "write"}}, {"user", 3}});
  REQUIRE_MESSAGE(made.status == 201, made.text);
  CHECK(made.body["user"]["name"] == "Jan operator");
  CHECK(made.body["last_used_at"].is_null());
  const ApiClient program = company.nobody().with_token(made.body["token"]);
  CHECK(program.get("/session").body["user"]["login"] == "operator");
  const int id = made.body["id"].get<int>();
  const json listed = items(session.get("/tokens?user=3"));
  CHECK_FALSE(listed.back()["last_used_at"].is_null());
  CHECK(items(session.get("/tokens?all=true")).size() > listed.size());

  const ApiClient other = company.session("operator");
  CHECK(other.get("/tokens?all=true").status == 403);
  CHECK(other.get("/tokens?user=1").status == 403);
  CHECK(other.post("/tokens", {{"name", "x"}, {"scopes", {"read"}}, {"user", 1}}).status == 403);
  CHECK(session.post("/tokens", {{"name", "x"}, {"scopes", {"read"}}, {"user", 999}}).problems() == "/user: there is no such active user");
  CHECK(session.send("DELETE", "/tokens/" + std::to_string(id)).status == 204);
  CHECK(program.get("/clients").status == 401);
}
