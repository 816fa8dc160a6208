#include <doctest/doctest.h>

#include "tests/engine/text/fixture.h"

using namespace kartoteka::text;
using namespace kartoteka::text::testing;

namespace {

struct Case {
  const char* word;
  const char* lemmas;  ///< all of these, the first of them first
};

std::vector<std::string> lemmas_of(const char* word) {
  const auto tokens = analyze(word);
  REQUIRE(tokens.size() == 1);
  return tokens[0].lemmas;
}

}  // namespace

TEST_CASE("a word has the lemmas of the dictionary, folded") {
  const Case kCases[] = {
      {"umowy", "umowa"},         {"faktur", "faktura"},    {"fakturami", "faktura"},   {"urządzeń", "urzadzenie"},
      {"połączyć", "polaczyc"},   {"Łodzią", "lodz"},       {"najnowszych", "nowy"},    {"ważniejszy", "wazny"},
      {"klientów", "klient"},     {"spółce", "spolka"},     {"księgowej", "ksiegowy"},  {"zapłacono", "zaplacic"},
      {"wystawiłem", "wystawic"}, {"ROZLICZEŃ", "rozliczenie"},
  };
  for (const auto& [word, expected] : kCases) {
    const auto found = lemmas_of(word);
    CAPTURE(word);
    CAPTURE(join(found));
    for (const std::string& lemma : words(expected)) CHECK(contains(found, lemma));
  }
}

TEST_CASE("a word without its diacritics has the lemmas of the words it stands for") {
  const Case kCases[] = {
      {"urzadzen", "urzadzenie"}, {"polaczyc", "polaczyc"},   {"polączyc", "polaczyc"}, {"platnosci", "platnosc"},
      {"ksiegowej", "ksiegowy"},  {"wlascicielem", "wlasciciel"}, {"spolek", "spolka"}, {"zaplacilismy", "zaplacic"},
  };
  for (const auto& [word, expected] : kCases) {
    const auto found = lemmas_of(word);
    CAPTURE(word);
    CAPTURE(join(found));
    for (const std::string& lemma : words(expected)) CHECK(contains(found, lemma));
  }
}
