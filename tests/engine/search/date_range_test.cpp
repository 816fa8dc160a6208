#include <doctest/doctest.h>

#include <algorithm>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

index::SearchEntry at(std::int64_t id, const std::string& instant) {
  index::SearchEntry entry = answer(id, "Umowa");
  entry.date = parse_instant(instant);
  return entry;
}

/// Ids within from <= day < to, "" for open ends.
Ids within(SmallBase& base, const char* from, const char* to) {
  Request request;
  request.text = "umowa";
  request.access = {"public"};
  request.from = parse_date(from);
  request.to = parse_date(to);
  Ids ids = base.ids(request);
  std::sort(ids.begin(), ids.end());
  return ids;
}

}  // namespace

TEST_CASE("a range of days in Poland holds its first day and not its end") {
  SmallBase small({at(1, "2025-12-31T22:59:59Z"), at(2, "2025-12-31T23:00:00Z"), at(3, "2026-01-31T22:59:59Z"),
                   at(4, "2026-01-31T23:00:00Z"), at(5, "2026-02-28T12:00:00Z"), at(6, "2026-02-28T23:00:00Z"), answer(7, "Umowa")});
  CHECK(within(small, "", "") == Ids{1, 2, 3, 4, 5, 6, 7});
  CHECK(within(small, "2026-01-01", "2026-02-01") == Ids{2, 3});
  CHECK(within(small, "2026-01-01", "2026-01-02") == Ids{2});
  CHECK(within(small, "2026-01-02", "2026-02-28") == Ids{3, 4});
  CHECK(within(small, "2025-12-31", "2026-03-01") == Ids{1, 2, 3, 4, 5});
  CHECK(within(small, "2026-02-01", "") == Ids{4, 5, 6});
  CHECK(within(small, "", "2026-01-31") == Ids{1, 2});
  CHECK(within(small, "2026-01-31", "2026-01-31") == Ids{});
  CHECK(within(small, "2026-03-02", "") == Ids{});
  CHECK(within(small, "2026-02-01", "2026-01-01") == Ids{});
}
