#include "engine/search/searcher.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "engine/base/error.h"
#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

index::SearchEntry record(std::string kind, std::int64_t id, std::string title, std::vector<index::Filter> filters = {},
                          std::vector<std::string> access = {"public"}) {
  index::SearchEntry entry = answer(id, std::move(title));
  entry.kind = std::move(kind);
  entry.filters = std::move(filters);
  entry.access = std::move(access);
  return entry;
}

Request request_for(std::string text, std::vector<index::Filter> filters = {}) {
  Request request;
  request.text = std::move(text);
  request.filters = std::move(filters);
  request.access = {"public"};
  return request;
}

SmallBase offices() {
  return SmallBase({record("task", 1, "Faktura dla biura", {{"client", "1"}, {"state", "open"}}),
                    record("task", 2, "Faktura dla sklepu", {{"client", "2"}, {"state", "open"}}),
                    record("task", 3, "Faktura dla szkoły", {{"client", "1"}, {"state", "done"}}),
                    record("contact", 4, "Rozmowa o fakturze", {{"client", "3"}}),
                    record("answer", 5, "Pytanie o urlop", {{"tag", "kadry"}})});
}

}  // namespace

TEST_CASE("filters of one name are alternatives, of different names conditions") {
  SmallBase small = offices();
  CHECK(small.ids(request_for("faktura", {{"client", "1"}})).size() == 2);
  CHECK(small.ids(request_for("faktura", {{"client", "1"}, {"client", "3"}})).size() == 3);
  CHECK(small.ids(request_for("faktura", {{"client", "1"}, {"state", "open"}})) == Ids{1});
  CHECK(small.ids(request_for("faktura", {{"kind", "contact"}})) == Ids{4});
  CHECK(small.ids(request_for("faktura", {{"kind", "contact"}, {"client", "1"}})).empty());
  CHECK(small.ids(request_for("faktura", {{"client", "77"}})).empty());
}

TEST_CASE("a hit carries one of the caller's groups, and without groups there are no hits") {
  SmallBase small({record("answer", 1, "Cennik jawny", {}, {"public"}), record("answer", 2, "Cennik tajny", {}, {"internal"}),
                   record("answer", 3, "Cennik szefa", {}, {"user:12"}), record("answer", 4, "Cennik niczyj", {}, {})});
  Request request = request_for("cennik");
  CHECK(small.ids(request) == Ids{1});
  request.access = {"internal"};
  CHECK(small.ids(request) == Ids{2});
  request.access = {"public", "internal", "user:12"};
  CHECK(small.ids(request).size() == 3);
  request.access = {};
  const Result result = small.search(request);
  CHECK(result.hits.empty());
  CHECK(result.total == 0);
  CHECK(result.by_kind.empty());
  request.text = "";
  CHECK(small.search(request).hits.empty());
}

TEST_CASE("kinds are counted exactly, and a chosen kind does not hide the others") {
  SmallBase small = offices();
  const Result all = small.search(request_for("faktura"));
  REQUIRE(all.by_kind.size() == 2);
  CHECK(all.by_kind[0].kind == "contact");
  CHECK(all.by_kind[0].count == 1);
  CHECK(all.by_kind[1].kind == "task");
  CHECK(all.by_kind[1].count == 3);
  CHECK(all.total == 4);
  CHECK(all.total_is_exact);
  const Result tasks = small.search(request_for("faktura", {{"kind", "task"}}));
  CHECK(tasks.by_kind.size() == 2);
  CHECK(tasks.total == 3);
  CHECK(tasks.hits.size() == 3);
}

TEST_CASE("what is typed ranks over other diacritics, other inflections and corrections") {
  SmallBase small({answer(1, "", "Dokument o kasach."), answer(2, "", "Dokument o kasie."), answer(3, "", "Dokument o kąsie."),
                   answer(4, "", "Dokument o niczym.")});
  const Ids ids = small.ids("kasie");
  REQUIRE(ids.size() >= 2);
  CHECK(ids[0] == 2);
  SmallBase diacritics({answer(1, "", "Nasz żółty zeszyt."), answer(2, "", "Nasz zolty zeszyt."), answer(3, "", "Nasz żółtego zeszyt.")});
  CHECK(diacritics.ids("zolty") == Ids{2, 1, 3});
  CHECK(diacritics.ids("żółty") == Ids{1, 2, 3});
}

TEST_CASE("an inflected question without diacritics finds the answer first") {
  SmallBase small({answer(1, "Nie mogę połączyć mojego urządzenia Bluetooth", "Sprawdź, czy urządzenie jest włączone."),
                   answer(2, "Podłączanie urządzeń USB", "Urządzenia podłącza się kablem."),
                   answer(3, "Wyłączanie Bluetooth", "W ustawieniach można wyłączyć Bluetooth.")});
  CHECK(small.ids("nie moge polaczyc urzadzen bluetooth").front() == 1);
}

TEST_CASE("a phrase must stand side by side, in any inflection") {
  SmallBase small({answer(1, "", "Podpisano umowy najmu lokalu."), answer(2, "", "Umowa dotyczy najmu."),
                   answer(3, "", "Najem i umowa."), answer(4, "umowa", "najmu nie ma w tytule")});
  CHECK(small.ids("\"umowa najmu\"") == Ids{1});
  CHECK(small.ids("\"umowę najmu\" lokal") == Ids{1});
  CHECK(small.ids("\"najmu umowa\"").empty());
  CHECK(small.ids("umowa najmu").size() == 4);
  CHECK(small.search("\"umowa najmu\"").total == 1);
}

TEST_CASE("a minus takes records away, by word and by phrase") {
  SmallBase small({answer(1, "Faktura zwykła"), answer(2, "Faktura korygująca"), answer(3, "Faktura pro forma"),
                   answer(4, "Forma pro publico bono faktury")});
  Ids ids = small.ids("faktura -korygujących");
  CHECK(std::count(ids.begin(), ids.end(), 2) == 0);
  CHECK(ids.size() == 3);
  ids = small.ids("faktura -\"pro forma\"");
  CHECK(std::count(ids.begin(), ids.end(), 3) == 0);
  CHECK(std::count(ids.begin(), ids.end(), 4) == 1);
  CHECK(small.search("faktura -\"pro forma\"").total == 3);
}

TEST_CASE("numbers and codes are found in any spacing, and only they") {
  index::SearchEntry client = record("client", 1, "Alfa sp. z o.o.");
  client.identifiers = {"526-025-02-74", "+48 601 202 303", "KL-2042"};
  index::SearchEntry other = record("client", 2, "Beta sp. z o.o.");
  other.identifiers = {"526-025-02-75", "KL-2043"};
  SmallBase small({client, other});
  for (const char* typed : {"5260250274", "526 025 02 74", "526-025-02-74", "kl2042", "KL 2042", "kl-2042"}) {
    CAPTURE(typed);
    const Ids ids = small.ids(typed);
    REQUIRE_FALSE(ids.empty());
    CHECK(ids[0] == 1);
  }
}

TEST_CASE("the groups of a long number that is found are not sought by themselves") {
  std::vector<index::SearchEntry> entries{answer(1, "Restauracja"), answer(2, "Zamówienie 30 krzeseł", "30 krzeseł i 864 talerze"), answer(3, "Dnia 30")};
  entries[0].identifiers = {"8640393030"};
  SmallBase small(entries);
  CHECK(small.ids("864-039-30-30") == Ids{1});
  CHECK(small.ids("NIP 864 039 30 30").front() == 1);
  CHECK(small.ids("30 krzeseł").front() == 2);
}

TEST_CASE("while typing the last word may be unfinished") {
  SmallBase small({answer(1, "Rozliczenie podróży służbowej"), answer(2, "Urlop na żądanie"), answer(3, "Rozkład jazdy")});
  Request request = request_for("rozlicz");
  request.as_you_type = true;
  CHECK(small.ids(request) == Ids{1});
  request.text = "url";
  CHECK(small.ids(request) == Ids{2});
  request.text = "url ";  // the word is finished
  CHECK(small.ids(request).empty());
  request.text = "podróż służb";
  CHECK(small.ids(request).front() == 1);
  request.text = "roz";
  CHECK(small.ids(request).size() == 2);
  request.explain = true;
  request.text = "url";
  CHECK(small.search(request).hits.at(0).reasons.at(0).rule == MatchRule::beginning);
  CHECK(shown(small.search(request).hits.at(0).title) == "[Urlop] na żądanie");
}

TEST_CASE("a search sees what was committed last") {
  SmallBase small({answer(1, "Pierwsza")});
  CHECK(small.search("druga").hits.empty());
  small.put({answer(2, "Druga")}, 8);
  const Result result = small.search("druga");
  CHECK(result.hits.size() == 1);
  CHECK(result.applied_change == 8);
}

TEST_CASE("pages follow one another without gap or repeat") {
  std::vector<index::SearchEntry> entries;
  for (int id = 1; id <= 45; ++id) {
    entries.push_back(answer(id, "Zamówienie numer " + std::to_string(id)));
  }
  SmallBase small(entries);
  std::set<std::int64_t> seen;
  Request request = request_for("zamówienie");
  for (request.offset = 0; request.offset < 50; request.offset += 10) {
    for (const std::int64_t id : small.ids(request)) {
      CHECK(seen.insert(id).second);
    }
  }
  CHECK(seen.size() == 45);
}

TEST_CASE("limits out of range are refused by field, odd texts are not") {
  SmallBase small({answer(1, "Umowa")});
  Request request = request_for("umowa");
  request.limit = 1'001;
  CHECK_THROWS_AS(small.search(request), Error);
  request.limit = 10;
  request.offset = 10'000;
  CHECK_THROWS_AS(small.search(request), Error);
  for (const char* text : {"\"", "-", "-umowa", "\xff", "a b c d e f g", "((", "jak nie w z", "?!"}) {
    CAPTURE(text);
    CHECK_NOTHROW(small.search(text));
  }
}

TEST_CASE("function words alone find what holds them") {
  SmallBase small({answer(1, "Jak to jest"), answer(2, "Umowa najmu")});
  CHECK(small.ids("jak to") == Ids{1});
}

TEST_CASE("a question with czy prefers what answers yes or no, but only among what is about it") {
  SmallBase small({answer(1, "Faktury", "Korektę faktury wystawia się do faktury w module sprzedaży, po jej wydrukowaniu."),
                   answer(2, "Faktury", "Tak, korektę faktury można wystawić w module sprzedaży, także po jej wydrukowaniu."),
                   answer(3, "Urlop", "Tak, o urlop można prosić w module kadrowym, także po jego rozpoczęciu.")});
  CHECK(small.ids("Czy można wystawić korektę faktury?").front() == 2);
  CHECK(small.ids("Czy jest korekta faktury w sprzedaży?").back() != 2);
  CHECK(small.ids("Czy jest moduł sprzedaży?").front() != 3);
}
