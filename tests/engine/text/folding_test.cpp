#include "engine/text/folding.h"

#include <doctest/doctest.h>

#include <utility>

using namespace kartoteka::text;

TEST_CASE("folding takes case and diacritics away") {
  const std::pair<const char*, const char*> kCases[] = {
      {"", ""},
      {"umowa", "umowa"},
      {"Łódź", "lodz"},
      {"ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "zazolc gesla jazn"},
      {"zażółć gęślą jaźń", "zazolc gesla jazn"},
      {"ŁĄCZNOŚĆ", "lacznosc"},
      {"Müller", "muller"},
      {"Straße", "strasse"},
      {"Škoda", "skoda"},
      {"Ærø", "aero"},
      {"façade", "facade"},
      {"naïve café", "naive cafe"},
      {"Đoković", "dokovic"},
      {"o\u0301semka", "osemka"},   // decomposed ó
      {"z\u0307\u0061ba", "zaba"},  // decomposed ż
      {"Київ", "киів"},
      {"§ 12 ust. 3", "§ 12 ust. 3"},
      {"100 €", "100 €"},
  };
  for (const auto& [text, folded] : kCases) {
    CAPTURE(text);
    CHECK(fold(text) == folded);
  }
}

TEST_CASE("folding maps ł to l, letter by letter too") {
  CHECK(fold(U'ł') == U'l');
  CHECK(fold(U'ż') == U'z');
  CHECK(fold(U'ź') == U'z');
  CHECK(fold(U'x') == U'x');
  CHECK(lower(U'Ł') == U'ł');
  CHECK(lower(U'Ź') == U'ź');
}

TEST_CASE("folding what is folded changes nothing") {
  for (const char* text : {"Zażółć gęślą jaźń", "Ærø Straße", "Đoković", "½ ² №"}) {
    CAPTURE(text);
    CHECK(fold(fold(text)) == fold(text));
  }
}

TEST_CASE("folding drops bytes that are no UTF-8") {
  CHECK(fold("a\xff" "b") == "ab");
  CHECK(fold("\xc4") == "");
}

TEST_CASE("diacritics are seen") {
  CHECK(has_diacritics("łan"));
  CHECK(has_diacritics("ŻART"));
  CHECK(has_diacritics("o\u0301"));
  CHECK_FALSE(has_diacritics("Umowa najmu 2026"));
  CHECK_FALSE(has_diacritics("§ 100 €"));
}
