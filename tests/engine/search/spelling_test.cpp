#include "engine/search/spelling.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

using namespace kartoteka::search;

TEST_CASE("a distance is the sum of the slips, and slips that Poles make cost less") {
  const SpellingCosts costs;
  const struct {
    const char* typed;
    const char* meant;
    double distance;
  } kCases[] = {
      {"faktura", "faktura", 0},
      {"fakutra", "faktura", costs.swap},
      {"faktuura", "faktura", costs.doubled},
      {"zgoba", "zgooba", costs.doubled},
      {"kturego", "ktorego", costs.sound},
      {"zeka", "rzeka", costs.sound + costs.first_letter},
      {"morze", "moze", costs.sound},
      {"herbata", "cherbata", costs.sound + costs.first_letter},
      {"kohany", "kochany", costs.sound},
      {"faktira", "faktura", costs.neighbour},
      {"fakwura", "faktura", costs.any},
      {"faktur", "faktura", costs.any},
      {"fakturza", "faktura", costs.any},
      {"gaktura", "faktura", costs.neighbour + costs.first_letter},
  };
  for (const auto& [typed, meant, distance] : kCases) {
    CAPTURE(typed);
    CHECK(spelling_distance(typed, meant) == doctest::Approx(distance));
  }
}

TEST_CASE("walking over sorted words gives the same distances as each by itself") {
  std::mt19937 random(7);
  const std::string letters = "abcrzhuo";
  std::vector<std::string> words;
  for (int i = 0; i < 2000; ++i) {
    std::string word;
    for (std::size_t length = 1 + random() % 8; length > 0; --length) {
      word += letters[random() % letters.size()];
    }
    words.push_back(word);
  }
  std::sort(words.begin(), words.end());
  constexpr double kLimit = 1.5;
  for (const char* typed : {"rzhua", "abc", "ochrza"}) {
    SpellingDistance distance(typed, kLimit);
    std::string before;
    for (const std::string& word : words) {
      const auto differs = std::mismatch(before.begin(), before.end(), word.begin(), word.end());
      const double found = distance.to(word, static_cast<std::size_t>(differs.first - before.begin()));
      const double wanted = spelling_distance(typed, word);
      CAPTURE(word);
      if (wanted <= kLimit) {
        CHECK(found == doctest::Approx(wanted));
        CHECK(distance.dead_prefix() == 0);
      } else {
        CHECK(found > kLimit);
      }
      before = distance.dead_prefix() > 0 ? word.substr(0, distance.dead_prefix()) : word;
    }
  }
}
