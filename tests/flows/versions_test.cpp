// Versions of records: nobody overwrites what he has not seen, and nobody is sent what he has.
#include <doctest/doctest.h>

#include <algorithm>
#include <thread>

#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

Answer make_task(const ApiClient& client) { return client.post("/tasks", {{"title", "Raport"}}); }

}  // namespace

TEST_CASE("a record that the caller has is not sent again") {
  const ServedCompany company;
  const ApiClient client = company.as("administrator");
  const Answer made = client.post("/stages", {{"name", "W toku"}});
  REQUIRE_MESSAGE(made.status == 201, made.text);
  const std::string etag = made.header("ETag");
  const Answer again = client.with_header("If-None-Match", etag).get("/stages/1");
  CHECK(again.status == 304);
  CHECK(again.text.empty());
  CHECK(again.header("ETag") == etag);
  CHECK(client.with_header("If-None-Match", "\"1\", " + etag).get("/stages/1").status == 304);
  CHECK(client.with_header("If-None-Match", "\"1\"").get("/stages/1").status == 200);
  // A name in the answer may change while the record does not.
  CHECK(client.with_header("If-None-Match", etag).get("/stages/1?expand=names").status == 200);
}

TEST_CASE("what a text links to may be called otherwise though the text is the same") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  REQUIRE(client.post("/clients", {{"code", "KOW"}, {"name", "Kowalex"}}).status == 201);
  const json contact{{"client", 1}, {"subject", "Telefon"}, {"note", "[[client:1]]"}, {"started_at", "2026-05-03T09:30:00Z"}};
  const std::string etag = client.post("/contacts", contact).header("ETag");
  const ApiClient knowing = client.with_header("If-None-Match", etag);
  CHECK(knowing.get("/contacts/1").status == 304);
  CHECK(knowing.get("/contacts/1?render=html").status == 200);
}

TEST_CASE("what is computed of a record is always sent anew, though its version stays") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  const std::string etag = client.post("/threads", {{"title", "Wątek"}}).header("ETag");
  REQUIRE(client.post("/tasks", {{"title", "Raport"}, {"thread", 1}}).status == 201);
  const Answer again = client.with_header("If-None-Match", etag).get("/threads/1");
  CHECK(again.status == 200);
  CHECK(again.header("ETag") == etag);
  CHECK(again.body["tasks"] == 1);
  CHECK(client.patch("/threads/1", {{"title", "Inny"}}, etag).status == 200);
}

TEST_CASE("changes name the version that they change") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  const std::string etag = make_task(client).header("ETag");
  CHECK(client.send("PATCH", "/tasks/1", R"({"title":"x"})").status == 428);
  CHECK(client.patch("/tasks/1", {{"title", "x"}}, "\"999\"").status == 412);
  CHECK(client.patch("/tasks/1", {{"title", "x"}}, "W/" + etag).status == 412);
  CHECK(client.patch("/tasks/1", {{"title", "x"}}, "nonsense").status == 412);
  CHECK(client.patch("/tasks/1", {{"title", "B"}}, "\"1\", " + etag).status == 200);
  CHECK(client.patch("/tasks/1", {{"title", "C"}}, etag).status == 412);
  CHECK(client.patch("/tasks/1", {{"title", "D"}}, "*").status == 200);
  CHECK(client.patch("/tasks/999", {{"title", "D"}}, "*").status == 404);
  CHECK(client.get("/tasks/1").body["title"] == "D");
}

TEST_CASE("a patch that changes nothing makes no new version") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  const std::string etag = make_task(client).header("ETag");
  const Answer same = client.patch("/tasks/1", {{"title", "Raport"}}, etag);
  CHECK(same.status == 200);
  CHECK(same.header("ETag") == etag);
  CHECK(client.patch("/tasks/1", json::object(), etag).header("ETag") == etag);
}

TEST_CASE("of many who change the same version at once, one wins") {
  const ServedCompany company;
  const std::string etag = make_task(company.as("operator")).header("ETag");
  constexpr int kWriters = 8;
  std::vector<int> answers(kWriters);
  {
    std::vector<std::jthread> writers;
    for (int i = 0; i < kWriters; ++i) {
      writers.emplace_back([&, i] {
        answers[static_cast<std::size_t>(i)] = company.as("operator").patch("/tasks/1", {{"title", "z " + std::to_string(i)}}, etag).status;
      });
    }
  }
  CHECK(std::count(answers.begin(), answers.end(), 200) == 1);
  CHECK(std::count(answers.begin(), answers.end(), 412) == kWriters - 1);
}

TEST_CASE("Markdown is rendered and names are given where they are asked for") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  REQUIRE(client.post("/tasks", {{"title", "a"}, {"description", "**ważne** <script>"}, {"owner", 2}}).status == 201);
  const json task = client.get("/tasks/1?render=html&expand=names").body;
  CHECK(task["description_html"] == "<p><strong>ważne</strong> &lt;script&gt;</p>\n");
  CHECK(task["owner_name"] == "Jan manager");
  CHECK(task["client_name"].is_null());
  CHECK(task["created_by_name"] == "Jan operator");
  CHECK_FALSE(client.get("/tasks/1").body.contains("owner_name"));
  const Answer link = client.post("/links?expand=names", {{"source", "task:1"}, {"target", "user:2"}});
  CHECK(link.body["source_name"] == "a");
  CHECK(link.body["target_name"] == "Jan manager");
}
