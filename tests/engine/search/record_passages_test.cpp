// Files with pages: each page is found by itself, and a file is one hit.
#include <doctest/doctest.h>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

index::SearchEntry file(std::int64_t id, std::string name, const std::vector<std::string>& pages) {
  index::SearchEntry entry = answer(id, std::move(name));
  entry.kind = "file";
  entry.date = parse_instant("2026-05-03T09:30:00Z");
  for (const std::string& text : pages) {
    entry.passages.push_back({static_cast<std::uint32_t>(entry.passages.size() + 1), "", text});
  }
  return entry;
}

Request public_request(std::string text) {
  Request request;
  request.text = std::move(text);
  request.access = {"public"};
  return request;
}

}  // namespace

TEST_CASE("a file is one hit, by its best page, and tells how many more pages match") {
  SmallBase small({file(1, "Umowa ramowa.pdf", {"Czynsz i kaucja za lokal", "Czynsz najmu płatny z góry do dziesiątego dnia",
                                                "Postanowienia końcowe", "Czynsz najmu może wzrosnąć"}),
                   answer(2, "Urlop")});
  const Result result = small.search(public_request("czynsz najmu"));
  REQUIRE(result.hits.size() == 1);
  const Hit& hit = result.hits[0];
  CHECK(hit.kind == "file");
  REQUIRE(hit.passage);
  CHECK((hit.passage->number == 2 || hit.passage->number == 4));
  CHECK(hit.more_passages == 1);
  CHECK(result.total == 1);
  REQUIRE(result.by_kind.size() == 1);
  CHECK(result.by_kind[0].count == 1);
  REQUIRE(hit.passages.size() == 1);
  CHECK(shown(hit.passages[0]).starts_with("[Czynsz] [najmu]"));
}

TEST_CASE("a file is found by its name alone, as a record without a page") {
  SmallBase small({file(1, "Umowa ramowa.pdf", {"Czynsz i kaucja", "Postanowienia"})});
  const Result result = small.search(public_request("umowa ramowa"));
  REQUIRE(result.hits.size() == 1);
  CHECK_FALSE(result.hits[0].passage);
  CHECK(result.hits[0].more_passages == 0);
}

TEST_CASE("words of the name count for the pages: the file of the client ranks before others") {
  SmallBase small({file(1, "Kowalski umowa.pdf", {"Wstęp", "Kaucja wynosi dwa czynsze"}),
                   file(2, "Nowak umowa.pdf", {"Wstęp", "Kaucja wynosi dwa czynsze"})});
  const Result result = small.search(public_request("kaucja nowak"));
  REQUIRE(result.hits.size() == 2);
  CHECK(result.hits[0].id == 2);
  CHECK(result.hits[0].passage.value_or(HitPassage{}).number == 2);
}

TEST_CASE("a file with very many pages leaves room for others") {
  std::vector<index::SearchEntry> entries{file(1, "Dziennik.pdf", std::vector<std::string>(300, "Faktura i faktura"))};
  for (int id = 2; id <= 6; ++id) entries.push_back(answer(id, "Rozliczenia", "Jedna faktura na miesiąc i więcej słów"));
  SmallBase small(entries);
  const Result result = small.search(public_request("faktura"));
  CHECK(result.hits.size() == 6);
  CHECK(result.total == 6);
}

TEST_CASE("lists and lists by date show each record once") {
  SmallBase small({file(1, "Umowa.pdf", {"Czynsz", "Czynsz", "Czynsz"}), file(2, "Aneks.pdf", {"Czynsz"})});
  Request request = public_request("");
  CHECK(small.ids(request).size() == 2);
  CHECK(small.search(request).total == 2);
  request.text = "czynsz";
  request.order = Order::newest;
  CHECK(small.ids(request).size() == 2);
  CHECK(small.search(request).total == 2);
}

TEST_CASE("an excluded word excludes the file, in whichever page it stands") {
  SmallBase small({file(1, "Umowa.pdf", {"Czynsz", "Kaucja"}), file(2, "Aneks.pdf", {"Czynsz", "Prowizja"})});
  for (const Order order : {Order::relevance, Order::newest}) {
    Request request = public_request("czynsz -kaucja");
    request.order = order;
    CHECK(small.ids(request) == Ids{2});
    CHECK(small.search(request).total == 1);
  }
}

TEST_CASE("phrases are found in pages") {
  SmallBase small({file(1, "Umowa.pdf", {"Wstęp", "w sprawie umowy najmu lokalu"}), file(2, "Aneks.pdf", {"najem i umowa"})});
  const Result result = small.search(public_request("\"umowa najmu\""));
  REQUIRE(result.hits.size() == 1);
  CHECK(result.hits[0].id == 1);
  CHECK(result.total == 1);
}

TEST_CASE("a page that goes is no longer found, nor counted") {
  SmallBase small({file(1, "Umowa.pdf", {"Czynsz", "Kaucja"})});
  CHECK(small.ids("kaucja") == Ids{1});
  small.put({file(1, "Umowa.pdf", {"Czynsz"})}, 2);
  CHECK(small.ids("kaucja").empty());
  const Result result = small.search("czynsz");
  REQUIRE(result.hits.size() == 1);
  CHECK(result.total == 1);
}
