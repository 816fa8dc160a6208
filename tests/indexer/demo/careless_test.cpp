#include "indexer/demo/careless.h"

#include <doctest/doctest.h>

using namespace kartoteka::demo;

TEST_CASE("Polish letters are lost in both cases") { CHECK(without_polish_letters("Zażółć GĘŚLĄ jaźń") == "Zazolc GESLA jazn"); }

TEST_CASE("numbers, addresses and names are not touched by slips") {
  const TypingHabits slipping{.plain_letters_percent = 0, .typo_per_mille = 1000, .abbreviation_percent = 100, .small_start_percent = 0};
  Random random(3);
  for (int i = 0; i < 50; ++i) {
    const std::string typed = typed_by(slipping, "faktura FV/12/07/2026 dla biuro@piekarnia.example i Kowalska 491-234-567", random);
    CHECK(typed.starts_with("fv FV/12/07/2026 "));
    CHECK(typed.ends_with(" biuro@piekarnia.example i Kowalska 491-234-567"));
  }
}

TEST_CASE("the tidy change nothing") {
  Random random(3);
  CHECK(typed_by({}, "Dzień dobry, proszę o fakturę.", random) == "Dzień dobry, proszę o fakturę.");
}
