#include "engine/search/access_groups.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

/// Records of staff, and of fifty confidential clients, two each.
std::vector<index::SearchEntry> company() {
  std::vector<index::SearchEntry> entries;
  for (int id = 1; id <= 100; ++id) {
    entries.push_back(answer(id, "Umowa"));
    entries.back().access = {id % 2 == 0 ? std::string("staff") : "client:" + std::to_string(id % 50)};
    entries.back().date = *parse_instant("2026-01-01T00:00:00Z") + std::chrono::hours(id);
  }
  return entries;
}

Request request_of(std::vector<std::string> groups, Order order, std::string text) {
  Request request;
  request.text = std::move(text);
  request.access = std::move(groups);
  request.order = order;
  request.limit = 200;
  return request;
}

std::vector<std::string> many_groups() {
  std::vector<std::string> groups;
  for (int client = 1; client < 50; client += 2) {
    if (client != 7) groups.push_back("client:" + std::to_string(client));
  }
  return groups;
}

}  // namespace

TEST_CASE("a viewer of many groups finds, lists and counts what carries one of them, and nothing else") {
  SmallBase small(company());
  for (const bool is_staff : {false, true}) {
    std::vector<std::string> groups = many_groups();
    if (is_staff) groups.push_back("staff");
    Ids expected;
    for (const index::SearchEntry& entry : company()) {
      const bool may_see = std::find(groups.begin(), groups.end(), entry.access.front()) != groups.end();
      if (may_see) expected.push_back(entry.id);
    }
    REQUIRE(expected.size() == (is_staff ? 98 : 48));
    for (const Order order : {Order::relevance, Order::oldest}) {
      for (const char* text : {"umowa", ""}) {
        if (order == Order::relevance && *text == 0) continue;
        const Request request = request_of(groups, order, text);
        Ids ids = small.ids(request);
        std::sort(ids.begin(), ids.end());
        CHECK(ids == expected);
        CHECK(small.search(request).total == expected.size());
      }
    }
  }
}

TEST_CASE("what many groups may see follows the index") {
  SmallBase small(company());
  const Request request = request_of(many_groups(), Order::newest, "umowa");
  CHECK(small.search(request).total == 48);
  index::SearchEntry hidden = answer(1, "Umowa");
  hidden.access = {"client:7"};
  small.put({hidden}, 2);
  CHECK(small.search(request).total == 47);
}

TEST_CASE("what few documents a viewer may not find are hidden; what nobody may find, from everybody") {
  std::vector<index::SearchEntry> entries;
  for (int id = 1; id <= 200; ++id) {
    entries.push_back(answer(id, "Umowa"));
    entries.back().access = {"staff"};
  }
  entries[10].access = {"system", "client:3"};
  entries[20].access = {"system", "user:1", "user:2"};
  entries[30].access = {};
  SmallBase small(entries);
  const auto finds = [&](const std::vector<std::string>& groups, std::int64_t id) -> bool {
    std::vector<bool> found;
    for (const Order order : {Order::relevance, Order::oldest}) {
      const Request request = request_of(groups, order, "umowa");
      const Ids ids = small.ids(request);
      CHECK(small.search(request).total == ids.size());
      found.push_back(std::find(ids.begin(), ids.end(), id) != ids.end());
    }
    CHECK(found[0] == found[1]);
    return found[0];
  };
  CHECK_FALSE(finds({"staff"}, 11));
  CHECK(finds({"staff", "client:3"}, 11));
  CHECK_FALSE(finds({"staff", "client:3"}, 21));
  CHECK(finds({"staff", "user:2"}, 21));
  CHECK(finds({"staff", "system"}, 21));
  CHECK_FALSE(finds({"staff", "system"}, 31));
  CHECK(small.ids(request_of({"staff"}, Order::relevance, "umowa")).size() == 197);
  CHECK(small.ids(request_of({"client:3"}, Order::relevance, "umowa")) == Ids{11});
}
