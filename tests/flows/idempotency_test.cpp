#include <doctest/doctest.h>

#include <set>
#include <thread>

#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

const json kThread{{"title", "Umowa"}};

}  // namespace

TEST_CASE("a request that is sent again with its key makes nothing anew") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  const ApiClient keyed = client.with_header("Idempotency-Key", "7f3a");
  const Answer first = keyed.post("/threads", kThread);
  const Answer again = keyed.post("/threads", kThread);
  CHECK(first.status == 201);
  CHECK(first.header("Idempotency-Replayed").empty());
  CHECK(again.status == 201);
  CHECK(again.header("Idempotency-Replayed") == "true");
  CHECK(again.body == first.body);
  CHECK(again.header("Location") == first.header("Location"));
  CHECK(client.get("/threads").body["items"].size() == 1);
}

TEST_CASE("a key stands for one request of one user") {
  const ServedCompany company;
  const ApiClient keyed = company.as("operator").with_header("Idempotency-Key", "7f3a");
  REQUIRE(keyed.post("/threads", kThread).status == 201);
  CHECK(keyed.post("/threads", {{"title", "Inna"}}).status == 409);
  CHECK(keyed.post("/tasks", kThread).status == 409);
  CHECK(company.as("manager").with_header("Idempotency-Key", "7f3a").post("/threads", kThread).body["id"] == 2);
}

TEST_CASE("a key of a request that failed may be used again") {
  const ServedCompany company;
  const ApiClient keyed = company.as("operator").with_header("Idempotency-Key", "7f3a");
  CHECK(keyed.post("/threads", json::object()).status == 400);
  CHECK(keyed.post("/threads", kThread).status == 201);
}

TEST_CASE("a key is of 1 to 200 bytes") {
  const ServedCompany company;
  CHECK(company.as("operator").with_header("Idempotency-Key", std::string(201, 'k')).post("/threads", kThread).status == 400);
  CHECK(company.as("operator").with_header("Idempotency-Key", std::string(200, 'k')).post("/threads", kThread).status == 201);
}

TEST_CASE("many at once with the same key make one record") {
  const ServedCompany company;
  std::vector<std::int64_t> ids(8);
  {
    std::vector<std::jthread> senders;
    for (std::int64_t& id : ids) {
      senders.emplace_back([&] { id = company.as("operator").with_header("Idempotency-Key", "same").post("/threads", kThread).body["id"]; });
    }
  }
  CHECK(std::set<std::int64_t>(ids.begin(), ids.end()).size() == 1);
}
