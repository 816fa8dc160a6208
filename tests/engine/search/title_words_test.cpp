#include "engine/search/title_words.h"

#include <doctest/doctest.h>

using namespace kartoteka::search;

namespace {

std::string folded(std::string_view text) {
  std::string all;
  for (const TitleWord& word : title_words(text)) all += "[" + word.folded + "]";
  return all;
}

}  // namespace

TEST_CASE("a title is cut into runs of letters and digits, in lower case and without diacritics") {
  CHECK(folded("Zażółć gęślą-jaźń") == "[zazolc][gesla][jazn]");
  CHECK(folded("e-mail: FV/2026, VAT-u") == "[e][mail][fv][2026][vat][u]");
  CHECK(folded("„Szczęsny” S.A.") == "[szczesny][s][a]");
  CHECK(folded("  … ") == "");
  CHECK(folded("a\xff""b") == "[a][b]");
  CHECK(title_words("Żółty kot")[0].exact == "żółty");
  CHECK((title_words("Żółty kot")[1].range == Range{9, 12}));
}

TEST_CASE("letters in pieces are one word, and fold alike") {
  CHECK(folded("z\xcc\x87o\xcc\x81\xc5\x82ty") == "[zolty]");
}

TEST_CASE("the written part of a word that stands for a folded beginning is measured in whole letters") {
  CHECK(folded_prefix("żółty", 3) == 6);
  CHECK(folded_prefix("zolty", 3) == 3);
  CHECK(folded_prefix("straße", 6) == 6);
  CHECK(folded_prefix("żółty", 99) == 8);
  CHECK(folded_prefix("o\xcc\x81s", 1) == 3);
}

TEST_CASE("an identifier is the same in any writing") {
  CHECK(plain_identifier("525-00-07-313") == "5250007313");
  CHECK(plain_identifier("PL 525 000 73 13") == "5250007313");
  CHECK(plain_identifier("+48 601 202 303") == "601202303");
  CHECK(plain_identifier("0048601202303") == "601202303");
  CHECK(plain_identifier("48 601") == "48601");
  CHECK(plain_identifier("KOW-12/ą") == "kow12a");
  CHECK(plain_identifier("Jan@Firma.pl") == "janfirmapl");
  CHECK(plain_identifier("plac 5") == "plac5");
}
