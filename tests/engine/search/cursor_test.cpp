#include "engine/search/cursor.h"

#include <doctest/doctest.h>

#include <set>

#include "engine/base/error.h"
#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

std::vector<index::SearchEntry> answers(int count) {
  std::vector<index::SearchEntry> entries;
  for (int id = 1; id <= count; ++id) {
    std::string body = "faktura ";
    for (int word = 0; word < id; ++word) body += "słowo ";
    entries.push_back(answer(id, "Wpis " + std::to_string(id), body));
    entries.back().date = *parse_instant("2026-01-01T00:00:00Z") + std::chrono::hours((id * 37) % 101);
  }
  return entries;
}

Request page_request(Order order, std::size_t limit) {
  Request request;
  request.text = "faktura";
  request.access = {"public"};
  request.order = order;
  request.limit = limit;
  return request;
}

std::string problem_of(SmallBase& small, const Request& request) {
  try {
    small.search(request);
  } catch (const Error& error) {
    return error.problems().empty() ? "" : error.problems().front().pointer;
  }
  return "no error";
}

}  // namespace

TEST_CASE("pages by cursor give all hits once, in the order of one large page") {
  SmallBase small(answers(130));  // more than are scored fully
  for (const Order order : {Order::relevance, Order::newest, Order::oldest}) {
    const Ids all = small.ids(page_request(order, 200));
    Request request = page_request(order, 17);
    Ids paged;
    for (int page = 0; page < 20; ++page) {
      const Result result = small.search(request);
      for (const Hit& hit : result.hits) paged.push_back(hit.id);
      if (!result.next_cursor) break;
      request.cursor = *result.next_cursor;
    }
    CHECK(paged == all);
    CHECK(paged.size() == 130);
  }
}

TEST_CASE("hits that come, change or go between two pages neither repeat nor hide others") {
  for (const Order order : {Order::relevance, Order::newest}) {
    SmallBase small(answers(40));
    const Ids all = small.ids(page_request(order, 100));
    Request request = page_request(order, 10);
    const Result first = small.search(request);
    REQUIRE(first.next_cursor);
    index::SearchEntry fresh = answer(100, "Faktura", "faktura");
    fresh.date = parse_instant("2026-06-01T00:00:00Z");
    std::vector<index::SearchEntry> changes{fresh};
    for (const index::SearchEntry& entry : answers(40)) {
      if (entry.id == all[9]) changes.push_back(answer(entry.id, "Inne", "niczego tu nie ma"));  // the last one shown
    }
    small.put(changes, 2);
    request.cursor = *first.next_cursor;
    const Result second = small.search(request);
    Ids ids;
    for (const Hit& hit : second.hits) ids.push_back(hit.id);
    CHECK(ids == Ids(all.begin() + 10, all.begin() + 20));
  }
}

TEST_CASE("a cursor of another search, or none at all, is refused by its place") {
  SmallBase small(answers(30));
  Request request = page_request(Order::relevance, 10);
  const std::string cursor = *small.search(request).next_cursor;
  request.cursor = cursor;
  request.text = "słowo";
  CHECK(problem_of(small, request) == "/cursor");
  request.text = "faktura";
  CHECK(problem_of(small, request) == "no error");
  for (const std::string& wrong : {std::string("x"), std::string("zz"), cursor + "00", cursor.substr(2), std::string(5'000, 'a')}) {
    request.cursor = wrong;
    CHECK(problem_of(small, request) == "/cursor");
  }
}

TEST_CASE("the last page has no cursor") {
  SmallBase small(answers(10));
  CHECK_FALSE(small.search(page_request(Order::relevance, 10)).next_cursor);
  CHECK_FALSE(small.search(page_request(Order::newest, 10)).next_cursor);
  CHECK(small.search(page_request(Order::newest, 9)).next_cursor);
}
