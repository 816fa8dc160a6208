#include <doctest/doctest.h>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

index::SearchEntry note(std::int64_t id, std::string title, std::string thread, std::string client) {
  index::SearchEntry entry = answer(id, std::move(title));
  entry.kind = "contact";
  entry.date = *parse_instant("2026-05-03T09:30:00Z") + std::chrono::hours(id);
  if (!thread.empty()) entry.filters.push_back({"thread", std::move(thread)});
  entry.filters.push_back({"client", std::move(client)});
  return entry;
}

std::vector<index::SearchEntry> notes() {
  return {note(1, "Reklamacja faktury", "10", "1"), note(2, "Reklamacja", "10", "1"),
          note(3, "Reklamacja dostawy", "11", "1"), note(4, "Reklamacja sprzętu biurowego", "", "2"),
          note(5, "Reklamacja towaru", "", "2"), note(6, "Urlop", "10", "1")};
}

Request collapsed(std::string text, Collapse collapse) {
  Request request;
  request.text = std::move(text);
  request.access = {"public"};
  request.collapse = collapse;
  return request;
}

}  // namespace

TEST_CASE("of each thread the best hit is shown with how many more there are; hits without one stand alone") {
  SmallBase small(notes());
  const Result result = small.search(collapsed("reklamacja", Collapse::thread));
  CHECK(result.hits.size() == 4);
  REQUIRE(result.hits[0].id == 2);  // nothing but the word
  CHECK(result.hits[0].more_in_group == 1);
  for (const Hit& hit : result.hits) {
    CHECK(hit.more_in_group == (hit.id == 2 ? 1 : 0));
  }
}

TEST_CASE("of each client one hit is shown, and the count keeps to what matches") {
  SmallBase small(notes());
  const Result result = small.search(collapsed("reklamacja", Collapse::client));
  REQUIRE(result.hits.size() == 2);
  CHECK(result.hits[0].id == 2);
  CHECK(result.hits[0].more_in_group == 2);
  CHECK(result.hits[1].more_in_group == 1);
}

TEST_CASE("lists by date collapse too: the newest one of each") {
  SmallBase small(notes());
  Request request = collapsed("", Collapse::client);
  CHECK(small.ids(request) == Ids{6, 5});
  request.order = Order::oldest;
  CHECK(small.ids(request) == Ids{1, 4});
}
