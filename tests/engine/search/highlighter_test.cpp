#include <doctest/doctest.h>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

std::string title_for(const std::string& title, const std::string& query) {
  SmallBase small({answer(1, title)});
  const Result result = small.search(query);
  return result.hits.empty() ? "(none)" : shown(result.hits[0].title);
}

std::string body_for(const std::string& body, const std::string& query) {
  SmallBase small({answer(1, "", body)});
  const Result result = small.search(query);
  return result.hits.empty() || result.hits[0].passages.empty() ? "(none)" : shown(result.hits[0].passages[0]);
}

}  // namespace

TEST_CASE("what matched is marked in whatever inflection or spelling") {
  CHECK(title_for("Umowy najmu lokali", "umowa") == "[Umowy] najmu lokali");
  CHECK(title_for("Zażółć gęślą jaźń", "zazolc jazn") == "[Zażółć] gęślą [jaźń]");
  CHECK(title_for("Faktury i rachunki", "fakutra") == "[Faktury] i rachunki");
  CHECK(title_for("Nie mogę połączyć urządzenia Bluetooth", "nie moge polaczyc urzadzen bluetooth") ==
        "[Nie] [mogę] [połączyć] [urządzenia] [Bluetooth]");
}

TEST_CASE("numbers are marked whole, however they are written") {
  CHECK(title_for("Firma, NIP 526-025-02-74, Warszawa", "5260250274") == "Firma, NIP [526-025-02-74], Warszawa");
}

TEST_CASE("offsets are bytes of the text as given, with all its oddities") {
  CHECK(body_for("Zamo\xCC\x81wienie to\xC2\xADwaru", "towar") == "Zamo\xCC\x81wienie [to\xC2\xADwaru]");
  CHECK(body_for("\xEF\xBB\xBF  umowa\xC2\xA0najmu", "najem") == "\xEF\xBB\xBF  umowa\xC2\xA0[najmu]");
  CHECK(body_for("<b>umowa</b> & reszta", "umowa") == "<b>[umowa]</b> & reszta");
}

TEST_CASE("a function word is marked only beside another mark") {
  CHECK(body_for("W piątek i w sobotę jest inwentaryzacja w magazynie.", "w magazynie") ==
        "W piątek i w sobotę jest inwentaryzacja [w] [magazynie].");
}

TEST_CASE("the best passage of a long text comes first and lies on whole words") {
  std::string body;
  for (int i = 0; i < 60; ++i) {
    body += "Zdanie o czymś zupełnie innym numer " + std::to_string(i) + ". ";
  }
  const std::string telling = "Reklamację składa się przez formularz zwrotu towaru.";
  body += telling + " ";
  for (int i = 0; i < 60; ++i) {
    body += "Kolejne zdanie, a w nim tylko formularz numer " + std::to_string(i) + ". ";
  }
  SmallBase small({answer(1, "Zasady", body)});
  const Result result = small.search("formularz reklamacji");
  REQUIRE(result.hits.size() == 1);
  REQUIRE(result.hits[0].passages.size() == 2);
  const Highlighted& best = result.hits[0].passages[0];
  CHECK(best.text.find("Reklamację składa się przez formularz") != std::string::npos);
  CHECK(best.text.size() < 400);
  CHECK(best.text.front() != ' ');
  CHECK(body.find(best.text) != std::string::npos);
  for (const Range& mark : best.marks) {
    CHECK(mark.begin < mark.end);
    CHECK(mark.end <= best.text.size());
  }
}

TEST_CASE("without a mark in the body its beginning is shown") {
  SmallBase small({answer(1, "Umowa najmu", "Zupełnie inna treść.")});
  const Result result = small.search("umowa");
  REQUIRE(result.hits.size() == 1);
  REQUIRE(result.hits[0].passages.size() == 1);
  CHECK(shown(result.hits[0].passages[0]) == "Zupełnie inna treść.");
}

TEST_CASE("another wording is shown as the title if only it matched") {
  index::SearchEntry entry = answer(1, "Zwrot towaru");
  entry.other_titles = {"Co z zakupionym produktem?"};
  SmallBase small({entry});
  CHECK(shown(small.search("produkt").hits.at(0).title) == "Co z zakupionym [produktem]?");
  CHECK(shown(small.search("zwroty").hits.at(0).title) == "[Zwrot] towaru");
}

TEST_CASE("reasons tell by which rule each word matched") {
  SmallBase small({answer(1, "Umowy najmu", "Żółty lokal przy rynku, NIP 526-025-02-74. Fakturowanie co miesiąc.")});
  const Result result = small.search("umowa zolty lokal rynkku 5260250274");
  REQUIRE(result.hits.size() == 1);
  std::map<std::string, Reason> reasons;
  for (const Reason& reason : result.hits[0].reasons) {
    reasons.emplace(reason.query_word, reason);
  }
  CHECK(reasons.at("umowa").rule == MatchRule::inflected);
  CHECK(reasons.at("umowa").found_word == "Umowy");
  CHECK(reasons.at("umowa").in_title);
  CHECK(reasons.at("zolty").rule == MatchRule::diacritics);
  CHECK(reasons.at("zolty").found_word == "Żółty");
  CHECK_FALSE(reasons.at("zolty").in_title);
  CHECK(reasons.at("lokal").rule == MatchRule::exact);
  CHECK(reasons.at("rynkku").rule == MatchRule::corrected);
  CHECK(reasons.at("5260250274").rule == MatchRule::identifier);
  for (const auto& [word, reason] : reasons) {
    CAPTURE(word);
    CHECK(reason.weight > 0);
    CHECK(reason.occurrences >= 1);
  }
}
