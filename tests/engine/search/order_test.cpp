#include <doctest/doctest.h>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

index::SearchEntry dated(std::int64_t id, const std::string& title, const std::string& date) {
  index::SearchEntry entry = answer(id, title);
  entry.date = parse_instant(date + "T12:00:00Z");
  return entry;
}

Request listing(std::string text, Order order) {
  Request request;
  request.text = std::move(text);
  request.access = {"public"};
  request.order = order;
  return request;
}

}  // namespace

TEST_CASE("records are listed by date both ways, undated ones last") {
  SmallBase small({dated(1, "Umowa", "2025-03-01"), dated(2, "Umowa", "2026-01-15"), answer(3, "Umowa"),
                   dated(4, "Faktura", "2025-12-31"), dated(5, "Umowa", "1969-07-20")});
  CHECK(small.ids(listing("", Order::newest)) == Ids{2, 4, 1, 5, 3});
  CHECK(small.ids(listing("", Order::relevance)) == Ids{2, 4, 1, 5, 3});
  CHECK(small.ids(listing("", Order::oldest)) == Ids{5, 1, 4, 2, 3});
  CHECK(small.ids(listing("umowa", Order::newest)) == Ids{2, 1, 5, 3});
  CHECK(small.ids(listing("umowy", Order::oldest)) == Ids{5, 1, 2, 3});
}

TEST_CASE("order by date asks for all words") {
  SmallBase small({dated(1, "Umowa najmu", "2025-03-01"), dated(2, "Umowa zlecenia", "2026-01-15")});
  CHECK(small.ids(listing("umowa najmu", Order::newest)) == Ids{1});
}

TEST_CASE("a list is counted and paged like a search") {
  SmallBase small({dated(1, "Umowa", "2025-03-01"), dated(2, "Umowa", "2026-01-15"), dated(3, "Umowa", "2026-02-15")});
  Request request = listing("", Order::newest);
  request.limit = 1;
  request.offset = 1;
  const Result result = small.search(request);
  REQUIRE(result.hits.size() == 1);
  CHECK(result.hits[0].id == 2);
  CHECK(result.total == 3);
  CHECK(result.total_is_exact);
  CHECK(result.hits[0].date == parse_instant("2026-01-15T12:00:00Z"));
}

TEST_CASE("many records are listed month by month in the same order as all at once") {
  std::vector<index::SearchEntry> entries;
  for (int id = 1; id <= 5'000; ++id) {  // more than are sorted at once
    index::SearchEntry entry = answer(id, "Wpis");
    entry.date = *parse_instant("2024-01-01T00:00:00Z") + std::chrono::hours((id * 7919LL) % 20'000);
    entries.push_back(entry);
  }
  SmallBase small(entries);
  Request request = listing("", Order::newest);
  request.limit = 1'000;
  std::optional<Instant> before;
  std::size_t seen = 0;
  for (request.offset = 0; request.offset < 5'000; request.offset += 1'000) {
    for (const Hit& hit : small.search(request).hits) {
      CHECK((!before || *before >= *hit.date));
      before = hit.date;
      ++seen;
    }
  }
  CHECK(seen == 5'000);
}

TEST_CASE("a range of days narrows any search, by whole months and single days") {
  SmallBase small({dated(1, "Umowa", "2025-12-31"), dated(2, "Umowa", "2026-01-01"), dated(3, "Umowa", "2026-02-15"),
                   dated(4, "Umowa", "2026-03-02"), answer(5, "Umowa")});
  Request request = listing("umowa", Order::oldest);
  request.from = parse_date("2026-01-01");
  CHECK(small.ids(request) == Ids{2, 3, 4});
  request.to = parse_date("2026-03-02");
  CHECK(small.ids(request) == Ids{2, 3});
  CHECK(small.search(request).total == 2);
  request.from = parse_date("2026-02-15");
  request.to = parse_date("2026-02-16");
  CHECK(small.ids(request) == Ids{3});
  request.to = request.from;
  CHECK(small.ids(request).empty());
}
