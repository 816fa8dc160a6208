#include <doctest/doctest.h>

#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

std::vector<std::string> titles(const Answer& answer) {
  REQUIRE_MESSAGE(answer.status == 200, answer.text);
  std::vector<std::string> found;
  for (const json& item : answer.body["items"]) found.push_back(item["title"]);
  return found;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a list is walked through page by page, in its order, while records are added") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  for (const char* title : {"a", "b", "c", "d", "e", "f", "g"}) REQUIRE(client.post("/tasks", {{"title", title}}).status == 201);
  Titles seen;
  std::string cursor;
  do {
    const Answer page = client.get("/tasks?order=title&limit=3" + (cursor.empty() ? "" : "&cursor=" + cursor));
    for (const std::string& title : titles(page)) seen.push_back(title);
    cursor = page.body["next_cursor"].is_null() ? "" : page.body["next_cursor"].get<std::string>();
    if (seen.size() == 3) REQUIRE(client.post("/tasks", {{"title", "aa"}}).status == 201);
  } while (!cursor.empty());
  CHECK(seen == Titles{"a", "b", "c", "d", "e", "f", "g"});
  CHECK(titles(client.get("/tasks?order=-title&limit=2")) == Titles{"g", "f"});
}

TEST_CASE("a list is filtered by its fields") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  const json tasks[]{
      {{"title", "a"}, {"owner", 2}, {"tags", {"vat"}}, {"due_at", "2026-05-03T10:00:00Z"}, {"percent_done", 10}},
      {{"title", "b"}, {"owner", 3}, {"tags", {"vat", "zus"}}, {"due_at", "2026-05-04T10:00:00Z"}, {"state", "done"}},
      {{"title", "c"}, {"priority", "urgent"}},
  };
  for (const json& task : tasks) REQUIRE(client.post("/tasks", task).status == 201);
  const auto list = [&](const std::string& filter) { return titles(client.get("/tasks?order=title&" + filter)); };
  CHECK(list("owner=2") == Titles{"a"});
  CHECK(list("owner=2&owner=3") == Titles{"a", "b"});
  CHECK(list("owner=") == Titles{"c"});
  CHECK(list("owner=&owner=3") == Titles{"b", "c"});
  CHECK(list("tags=vat") == Titles{"a", "b"});
  CHECK(list("tags=zus&owner=2") == Titles{});
  CHECK(list("state=done") == Titles{"b"});
  CHECK(list("priority=urgent&priority=low") == Titles{"c"});
  CHECK(list("due_at_from=2026-05-03T10:00:00Z&due_at_to=2026-05-04T10:00:00Z") == Titles{"a"});
  CHECK(list("percent_done=10") == Titles{"a"});
  CHECK(list("title=c") == Titles{"c"});
}

TEST_CASE("a list sends only the fields that are asked for") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  REQUIRE(client.post("/tasks", {{"title", "a"}, {"description", "długi opis"}}).status == 201);
  const json item = client.get("/tasks?fields=title,owner").body["items"][0];
  CHECK(item["title"] == "a");
  CHECK(item.contains("owner"));
  CHECK(item.contains("change"));
  CHECK_FALSE(item.contains("description"));
}

TEST_CASE("parameters that a list does not know are refused by their names") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  CHECK(client.get("/tasks?stan=done").problems() == "/stan: unknown parameter");
  CHECK(client.get("/tasks?limit=0&bin=maybe").problems() == "/limit: expected an integer 1..200; /bin: expected true or false");
  CHECK(client.get("/tasks?order=tags").status == 400);
  CHECK(client.get("/tasks?order=description").status == 400);
  CHECK(client.get("/tasks?cursor=nonsense").status == 400);
  CHECK(client.get("/tasks?order=title&cursor=" + std::string(300, 'A')).status == 400);
  CHECK(client.get("/tasks/1?fields=title").status == 400);
}
