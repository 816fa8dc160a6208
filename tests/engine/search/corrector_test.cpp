#include <doctest/doctest.h>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

SmallBase base() {
  return SmallBase({answer(1, "Jak wystawić fakturę korygującą", "Korektę faktury wystawia się w module sprzedaży."),
                    answer(2, "Rozliczenie delegacji", "Rozliczenia delegacji składa się do piątku."),
                    answer(3, "Reklamacja towaru", "Przy reklamacjach towarów potrzebny jest paragon."),
                    answer(4, "Urlop wypoczynkowy", "Wniosek urlopowy akceptuje przełożony."),
                    answer(5, "Kontakt z kontrahentami", "Z kontrahentami rozmawia opiekun.")});
}

}  // namespace

TEST_CASE("words that the index lacks are corrected, inflected ones too") {
  SmallBase small = base();
  const struct {
    const char* typed;
    std::int64_t found;
    const char* corrected;
  } kCases[] = {
      {"fakutra", 1, "faktura"},          {"faktuura", 1, "faktura"},        {"rozlicznie", 2, "rozliczenie"},
      {"reklmacja", 3, "reklamacja"},     {"relkamacja towaru", 3, "reklamacja towaru"},
      {"urlpo", 4, "urlop"},              {"kontrachent", 5, nullptr},       {"kontrahetami", 5, "kontrahentami"},
  };
  for (const auto& [typed, found, corrected] : kCases) {
    CAPTURE(typed);
    const Result result = small.search(typed);
    REQUIRE_FALSE(result.hits.empty());
    CHECK(result.hits[0].id == found);
    REQUIRE(result.corrected_text);
    CAPTURE(*result.corrected_text);
    if (corrected != nullptr) {
      CHECK(*result.corrected_text == corrected);
    }
    REQUIRE_FALSE(result.hits[0].reasons.empty());
    CHECK(result.hits[0].reasons[0].rule == MatchRule::corrected);
  }
}

TEST_CASE("a word that the index has, in any form or without diacritics, is not corrected") {
  SmallBase small = base();
  for (const char* typed : {"faktura", "fakture", "wystawic", "urlopem", "przelozony"}) {
    CAPTURE(typed);
    const Result result = small.search(typed);
    CHECK_FALSE(result.corrected_text);
    CHECK_FALSE(result.hits.empty());
  }
}

TEST_CASE("numbers, codes and short words are never corrected") {
  SmallBase small({answer(1, "Zamówienie 12345", "Kod AB12 i słowo las.")});
  for (const char* typed : {"12346", "AB13", "les"}) {
    CAPTURE(typed);
    const Result result = small.search(typed);
    CHECK_FALSE(result.corrected_text);
    CHECK(result.hits.empty());
  }
}

TEST_CASE("the caller may insist on what was typed") {
  SmallBase small = base();
  Request request;
  request.text = "fakutra";
  request.access = {"public"};
  request.correct = false;
  const Result result = small.search(request);
  CHECK(result.hits.empty());
  CHECK(result.total == 0);
  CHECK_FALSE(result.corrected_text);
}

TEST_CASE("a rare word that is nearly a frequent one finds both, its own records first") {
  std::vector<index::SearchEntry> entries{answer(1, "Sprawa pana Wiśneiwskiego")};
  for (std::int64_t id = 2; id <= 121; ++id) {
    entries.push_back(answer(id, "Sprawa pana Wiśniewskiego"));
  }
  SmallBase small(entries);
  const Result result = small.search("wiśneiwski");
  CHECK_FALSE(result.corrected_text);
  CHECK(result.corrections.empty());
  REQUIRE(result.suggested_text);
  CHECK(*result.suggested_text == "wiśniewski");
  REQUIRE(result.hits.size() > 1);
  CHECK(result.hits[0].id == 1);
  CHECK(result.total == 121);
  Request request;
  request.text = "wiśneiwski";
  request.access = {"public"};
  request.correct = false;
  CHECK(small.search(request).total == 1);
  CHECK_FALSE(small.search("wiśniewski").suggested_text);
}

TEST_CASE("words that were put together or apart are told as they were typed") {
  SmallBase small = base();
  Result result = small.search("fakturakorygująca roz liczenie");
  CHECK(result.corrected_text == "faktura korygująca rozliczenie");
  REQUIRE(result.corrections.size() == 2);
  CHECK(result.corrections[0] == WordCorrection{"fakturakorygująca", "faktura korygująca"});
  CHECK(result.corrections[1] == WordCorrection{"roz liczenie", "rozliczenie"});
  REQUIRE_FALSE(result.hits.empty());
  REQUIRE_FALSE(result.hits[0].reasons.empty());
  CHECK(result.hits[0].reasons[0].rule == MatchRule::corrected);
  Request request;
  request.text = "fakturakorygująca";
  request.access = {"public"};
  request.correct = false;
  CHECK(small.search(request).hits.empty());
}

TEST_CASE("nothing is put together, taken apart or completed out of records that the caller may not find") {
  std::vector<index::SearchEntry> entries{answer(1, "Kwarcomierz laboratoryjny"), answer(2, "Umowa najmu")};
  entries[0].access = {"internal"};
  SmallBase small(entries);
  for (const char* typed : {"kwarco mierz", "kwarcomierzlaboratoryjny", "kwarcomiery", "kwarcomiers", "лцфксщьшукя", "klient:kwarcomierz"}) {
    CAPTURE(std::string(typed));
    const Result result = small.search(typed);
    CHECK_FALSE(result.corrected_text);
    CHECK_FALSE(result.suggested_text);
    CHECK(result.hits.empty());
  }
  CHECK(small.search("kwarco*").hits.empty());
  CHECK(small.search("~kwarcomierz").hits.empty());
}

TEST_CASE("a right word that the index lacks finds its relatives and is not called a slip") {
  SmallBase small = base();
  const Result result = small.search("fakturowanie");
  CHECK_FALSE(result.corrected_text);
  REQUIRE_FALSE(result.hits.empty());
  CHECK(result.hits[0].id == 1);
  CHECK(result.hits[0].reasons[0].rule == MatchRule::related);
}

TEST_CASE("a slip is likelier than two words, a piece of a word belongs to its neighbour, and another right word is no slip") {
  SmallBase small({answer(1, "Faktura za telefon"), answer(2, "Co nas mai i cieszy"), answer(3, "Rozliczenie delegacji"),
                   answer(4, "Rozliczenie VAT"), answer(5, "Bukiet róż"), answer(6, "Liczenie głosów"), answer(7, "Jak czynisz, tak masz")});
  CHECK(small.search("fakturmai za telefon").corrected_text == "fakturami za telefon");
  CHECK(small.search("roz liczenie delegacji").corrected_text == "rozliczenie delegacji");
  CHECK_FALSE(small.search("róż bukiet").corrected_text);
  CHECK_FALSE(small.search("bukiet roz").corrected_text);
  CHECK_FALSE(small.search("telefon czynsz").corrected_text);
}
