// What a user keeps under a name follows him from desk to desk, and is nobody else's.
#include <doctest/doctest.h>

#include "tests/flows/rights_company.h"

using namespace kartoteka;

namespace {

json view(const std::string& name, const std::string& query = "overdue=true", const std::string& place = "tasks") {
  return {{"place", place}, {"name", name}, {"query", query}};
}

std::vector<std::string> names(const ApiClient& client, const std::string& parameters = "") {
  std::vector<std::string> all;
  const json items = client.get("/views" + parameters).body["items"];
  for (const json& item : items) all.push_back(item["name"]);
  return all;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a view that is kept is found again at another desk, in the order of keeping, page by page") {
  const Company company;
  const ApiClient mine = company.as("owner");
  const Answer kept = mine.put("/views", view("Pilne Żółkiewskiej", "owner=3&order=-due_at"));
  CHECK(kept.status == 200);
  CHECK(kept.body == json{{"id", kept.body["id"]}, {"place", "tasks"}, {"name", "Pilne Żółkiewskiej"}, {"query", "owner=3&order=-due_at"}});
  mine.put("/views", view("Faktury i drukarki", "q=faktura+drukarka", "search"));
  mine.put("/views", view("Po terminie"));
  CHECK(names(mine) == Names{"Pilne Żółkiewskiej", "Faktury i drukarki", "Po terminie"});
  CHECK(names(mine, "?place=tasks") == Names{"Pilne Żółkiewskiej", "Po terminie"});
  CHECK(names(mine, "?place=clients").empty());

  const Answer again = mine.put("/views", view("  Pilne Żółkiewskiej ", "owner=4"));
  CHECK(again.body["id"] == kept.body["id"]);
  CHECK(again.body["query"] == "owner=4");
  CHECK(names(mine).size() == 3);

  CHECK(mine.remove("/views/" + kept.body["id"].dump()).status == 204);
  CHECK(mine.remove("/views/" + kept.body["id"].dump()).status == 404);
  CHECK(names(mine, "?place=tasks") == Names{"Po terminie"});
}

TEST_CASE("nobody sees or forgets another's views, administrators included") {
  const Company company;
  const json kept = company.as("owner").put("/views", view("Moje")).body;
  for (const char* other : {"stranger", "manager", "administrator"}) {
    CHECK(names(company.as(other)).empty());
    CHECK(company.as(other).remove("/views/" + kept["id"].dump()).status == 404);
    CHECK(company.as(other).put("/views", view("Moje", "bin=true")).status == 200);
  }
  CHECK(company.as("owner").get("/views").body["items"] == json::array({kept}));
  CHECK(company.as("nobody").get("/views").status == 401);
}

TEST_CASE("a view that cannot be kept is refused by the name of its field") {
  const Company company;
  const auto problems = [&](const json& body) { return company.as("owner").put("/views", body).problems(); };
  CHECK(problems(view("")).starts_with("/name"));
  CHECK(problems(view("   ")).starts_with("/name"));
  CHECK(problems(view("w dwóch\nwierszach")).starts_with("/name"));
  CHECK(problems(view(std::string(61, 'x'))).starts_with("/name: at most 60"));
  CHECK(problems(view("x", std::string(4001, 'x'))).starts_with("/query: at most 4000"));
  CHECK(problems(view("x", "a\nb")).starts_with("/query"));
  CHECK(problems(view("x", "", "../etc")).starts_with("/place"));
  CHECK(problems(view("x", "", "")).starts_with("/place"));
  CHECK(problems({{"place", "tasks"}, {"name", "x"}}).starts_with("/query"));
  CHECK(problems({{"place", "tasks"}, {"name", "x"}, {"query", ""}, {"owner", 1}}).starts_with("/owner"));
  CHECK(names(company.as("owner")).empty());

  std::string longest;
  for (int i = 0; i < 60; ++i) longest += "ż";
  CHECK(company.as("owner").put("/views", view(longest, "")).status == 200);
}

TEST_CASE("a user keeps two hundred views, and may still change one of them") {
  const Company company;
  const ApiClient mine = company.as("owner");
  for (int i = 0; i < 200; ++i) REQUIRE(mine.put("/views", view("widok " + std::to_string(i))).status == 200);
  CHECK(mine.put("/views", view("jeden za dużo")).status == 409);
  CHECK(mine.put("/views", view("widok 7", "bin=true")).status == 200);
  CHECK(company.as("stranger").put("/views", view("mój pierwszy")).status == 200);
}

TEST_CASE("a token that may only read keeps no views") {
  const ServedCompany served;
  const ApiClient reader = served.as("reader");
  CHECK(reader.put("/views", view("x")).status == 403);
  CHECK(reader.get("/views").status == 200);
}
