#include "engine/base/polish_order.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace kartoteka;

namespace {

std::vector<std::string> sorted(std::vector<std::string> texts) {
  std::sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return compare_polish(a, b) < 0; });
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the letters of the Polish alphabet stand in their order") {
  CHECK(sorted({"żaba", "źrebak", "zebra", "łoś", "lis", "ósemka", "oset", "ćma", "czapla", "ąę", "azot", "śledź", "sum"}) ==
        Texts{"azot", "ąę", "czapla", "ćma", "lis", "łoś", "oset", "ósemka", "sum", "śledź", "zebra", "źrebak", "żaba"});
  CHECK(sorted({"Łódź", "Lwów", "Luboń", "Łask", "Żory", "Zgierz", "Zamość"}) ==
        Texts{"Luboń", "Lwów", "Łask", "Łódź", "Zamość", "Zgierz", "Żory"});
}

TEST_CASE("case decides only where nothing else differs") {
  CHECK(sorted({"Adam", "adam", "ADA", "beata", "Beata", "ada"}) == Texts{"ada", "ADA", "adam", "Adam", "beata", "Beata"});
  CHECK(compare_polish("łódź 2", "ŁÓDŹ 1") > 0);
}

TEST_CASE("foreign accents stand with their letter, a shorter text before a longer") {
  CHECK(sorted({"Müller", "Muller", "Mulier", "Mulą", "Mul"}) == Texts{"Mul", "Mulą", "Mulier", "Muller", "Müller"});
}

TEST_CASE("spaces and punctuation stand before digits, digits before letters") {
  CHECK(sorted({"a b", "ab", "a-b", "a1", "„a”", "1a"}) == Texts{"„a”", "1a", "a b", "a-b", "a1", "ab"});
}

TEST_CASE("the order is total, whatever the bytes") {
  const Texts texts{"", "a", "A", "ą", "\xC4", "\xFF\xFE", "a\xCC\x81", "á", "я", "\xF0\x9F\x98\x80", " ", "\xC2\xA0", "0"};
  for (const std::string& a : texts) {
    for (const std::string& b : texts) {
      CHECK((compare_polish(a, b) == 0) == (a == b));
      CHECK((compare_polish(a, b) < 0) == (compare_polish(b, a) > 0));
      for (const std::string& c : texts) {
        if (compare_polish(a, b) < 0 && compare_polish(b, c) < 0) CHECK(compare_polish(a, c) < 0);
      }
    }
  }
}
