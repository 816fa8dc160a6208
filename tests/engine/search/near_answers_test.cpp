#include "engine/search/near_answers.h"

#include <doctest/doctest.h>

#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;

namespace {

const std::string kBody = "Wejdź w ustawienia konta, wybierz zakładkę bezpieczeństwo i kliknij przycisk zmiany hasła. Nowe hasło musi mieć dwanaście znaków.";
const std::string kOther = "Faktury wysyłamy co miesiąc pocztą elektroniczną na adres podany w umowie, najpóźniej piątego dnia roboczego miesiąca.";

}  // namespace

TEST_CASE("answers whose wordings mean the same, or whose texts are nearly the same, are told as pairs") {
  text::Analyzer analyzer(index::polish());
  NearAnswers near(analyzer);
  near.add({7, {"Jak zmienić hasło do konta?"}, kBody});
  near.add({3, {"Zupełnie inny tytuł"}, kBody + " Pamiętaj o nim."});
  near.add({5, {"Faktury co miesiąc", "hasło do konta zmienić"}, kOther});
  near.add({9, {"Jak zmienić adres konta?"}, "Tak."});
  near.add({11, {"Jak założyć konto?"}, "Tak."});
  const auto pairs = near.pairs(10);
  REQUIRE(pairs.size() == 2);
  CHECK(pairs[0].first == 5);
  CHECK(pairs[0].second == 7);
  CHECK(pairs[0].question == 1);
  CHECK(pairs[0].body < 0.1);
  CHECK(pairs[1].first == 3);
  CHECK(pairs[1].second == 7);
  CHECK(pairs[1].body > 0.7);
  CHECK(near.pairs(1).size() == 1);
}

TEST_CASE("a collection in which all say the same does not take for ever") {
  text::Analyzer analyzer(index::polish());
  NearAnswers near(analyzer);
  for (int id = 1; id <= 3000; ++id) near.add({id, {"Jak zmienić hasło?"}, kBody});
  CHECK(near.pairs(50).size() <= 50);
}
