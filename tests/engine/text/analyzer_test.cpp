#include "engine/text/analyzer.h"

#include <doctest/doctest.h>

#include <random>

#include "engine/base/error.h"
#include "tests/engine/text/fixture.h"

using namespace kartoteka;
using namespace kartoteka::text;
using namespace kartoteka::text::testing;

namespace {

std::string exact_words(std::string_view text) {
  std::vector<std::string> list;
  for (const Token& token : analyze(text)) {
    if (token.kind != TokenKind::identifier) list.push_back(token.exact);
  }
  return join(list);
}

const Token& only(const std::vector<Token>& tokens, std::string_view exact) {
  const auto found = std::ranges::find(tokens, exact, &Token::exact);
  REQUIRE_MESSAGE(found != tokens.end(), exact);
  return *found;
}

/// What must hold of the tokens of any bytes.
void check_sane(std::string_view text, const std::vector<Token>& tokens) {
  std::uint32_t position = 0;
  for (const Token& token : tokens) {
    REQUIRE(token.begin < token.end);
    REQUIRE(token.end <= text.size());
    REQUIRE(token.position >= position);
    REQUIRE(token.position <= position + 1);
    REQUIRE_FALSE(token.exact.empty());
    REQUIRE_FALSE(token.folded.empty());
    REQUIRE((token.kind == TokenKind::identifier) == token.lemmas.empty());
    position = token.position;
  }
}

}  // namespace

TEST_CASE("a text is cut into words and numbers") {
  struct Row {
    const char* text;
    const char* words;
  };
  const Row kRows[] = {
      {"", ""},
      {"   \n\t ", ""},
      {"...!?", ""},
      {"Umowa najmu.", "umowa najmu"},
      {"Łódź, Żywiec; Świętochłowice!", "łódź żywiec świętochłowice"},
      {"A4, M365 i CO2", "a4 m365 i co2"},
      {"10GB, 100zł, 5km", "10 gb 100 zł 5 km"},
      {"3D i 13a", "3d i 13a"},
      {"biało-czerwony", "biało czerwony"},
      {"VAT-u, PIT-em, KSeF-ie", "vat-u pit-em ksef-ie"},
      {"vat-u i ZUS‑em", "vat-u i zus-em"},
      {"e-mail, E‑FAKTURA", "e-mail e-faktura"},
      {"Google'a, Chopin’a, O`Neill", "google'a chopin'a o'neill"},
      {"Nowak-Kowalska", "nowak kowalska"},
      {"i/lub", "i lub"},
      {"plik_roczny.pdf", "plik roczny pdf"},
      {"„cytat”", "cytat"},
      {"a.b.c", "a b c"},
      {"50%", "50"},
      {"東京", "東 京"},
      {"Київ", "київ"},
      {"365-dniowy", "365 dniowy"},
      {"co-najmniej", "co najmniej"},
      {"wy-a", "wy-a"},
      {"'tak'", "tak"},
  };
  for (const auto& [text, expected] : kRows) {
    CAPTURE(std::string(text));
    CHECK(exact_words(text) == expected);
  }
}

TEST_CASE("tokens tell their bytes") {
  const std::string text = "Zażółć  GĘŚLĄ jaźń";
  const auto tokens = analyze(text);
  REQUIRE(tokens.size() == 3);
  CHECK(text.substr(tokens[0].begin, tokens[0].end - tokens[0].begin) == "Zażółć");
  CHECK(text.substr(tokens[1].begin, tokens[1].end - tokens[1].begin) == "GĘŚLĄ");
  CHECK(tokens[1].exact == "gęślą");
  CHECK(tokens[1].folded == "gesla");
  CHECK(tokens[2].position == 2);
}

TEST_CASE("stop words are marked, not dropped") {
  const auto tokens = analyze("Jak nie zapłacić za FV w maju?");
  CHECK(only(tokens, "jak").is_stop_word);
  CHECK(only(tokens, "nie").is_stop_word);
  CHECK(only(tokens, "w").is_stop_word);
  CHECK_FALSE(only(tokens, "zapłacić").is_stop_word);
  CHECK_FALSE(only(tokens, "maju").is_stop_word);
  CHECK(only(analyze("ktory"), "ktory").is_stop_word);
}

TEST_CASE("a text without diacritics gives right words the readings they may stand for") {
  CHECK(contains(only(analyze("pracownicy maja urlop i wystawiaja faktury"), "maja").lemmas, "miec"));
  CHECK_FALSE(contains(only(analyze("pracownicy mają wolne od 3 maja"), "maja").lemmas, "miec"));
  const auto alone = analyze("maja");
  CHECK(alone[0].lemmas[0] == "maj");
  CHECK(contains(alone[0].other_lemmas, "miec"));
}

TEST_CASE("names that look like words are told by their capital") {
  CHECK(contains(only(analyze("dane Marka Nowaka"), "marka").lemmas, "marek"));
  CHECK_FALSE(contains(only(analyze("znana marka odzieży"), "marka").lemmas, "marek"));
}

TEST_CASE("English sentences are told and stemmed in English") {
  const auto tokens = analyze("Instrukcja obsługi programu.\nHow do you configure the invoices for this company?\nKoniec.");
  CHECK(only(tokens, "invoices").is_english);
  CHECK(contains(only(tokens, "invoices").lemmas, "invoic"));
  CHECK_FALSE(only(tokens, "instrukcja").is_english);
  CHECK_FALSE(only(tokens, "koniec").is_english);
  CHECK(contains(analyze("invoice")[0].lemmas, "invoic"));
  CHECK(contains(analyze("invoices")[0].lemmas, "invoic"));
}

TEST_CASE("words of one family share a root") {
  const std::pair<const char*, const char*> kPairs[] = {
      {"płacić", "płatność"},      {"zapłata", "płatność"},     {"faktura", "fakturowanie"}, {"fakturować", "faktury"},
      {"rozliczenie", "rozliczyć"}, {"zamówienie", "zamawiać"},  {"drukarka", "wydruk"},      {"zamówienie", "zamówić"},
      {"konfiguracja", "skonfigurować"}, {"rejestracja", "zarejestrować"}, {"wysyłka", "wysyłać"}, {"podatek", "podatkowy"},
  };
  for (const auto& [first, second] : kPairs) {
    CAPTURE(std::string(first));
    CAPTURE(std::string(second));
    const auto one = analyze(first)[0].families, other = analyze(second)[0].families;
    CHECK(std::ranges::any_of(one, [&](const std::string& family) { return contains(other, family); }));
  }
}

TEST_CASE("the same vector is filled anew") {
  Analyzer analyzer(language());
  std::vector<Token> tokens;
  analyzer.analyze("NIP 526-025-02-74, umowa najmu lokalu", tokens);
  analyzer.analyze("umowa", tokens);
  REQUIRE(tokens.size() == 1);
  CHECK(tokens[0].kind == TokenKind::word);
  CHECK(tokens[0].lemmas == std::vector<std::string>{"umowa"});
  analyzer.analyze("", tokens);
  CHECK(tokens.empty());
}

TEST_CASE("an analyzer gives the same tokens whatever it analysed before") {
  const std::string text = "Proszę o fakturę VAT-u nr 42/11/2026 dla Nowakowej, tel. 601 234 567. The invoices of the company are paid.";
  const auto expected = analyze(text);
  Analyzer analyzer(language());
  std::vector<Token> tokens;
  for (int i = 0; i < 40000; ++i) analyzer.analyze("slowo" + std::to_string(i) + "x", tokens);
  analyzer.analyze(text, tokens);
  REQUIRE(tokens.size() == expected.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    CHECK(tokens[i].exact == expected[i].exact);
    CHECK(tokens[i].lemmas == expected[i].lemmas);
    CHECK(tokens[i].families == expected[i].families);
    CHECK(tokens[i].is_english == expected[i].is_english);
  }
}

TEST_CASE("any bytes are analysed") {
  Analyzer analyzer(language());
  std::vector<Token> tokens;
  std::mt19937 random(7);
  const std::string pieces[] = {"Ä", "™", "ł", "?", "\xff", "\xc5", "-", "\n", "a", "FV", "/", "42", "@", ".", " ", "´", "\u0301", "\u00ad", "+48", "Z", "'", "2026", "maja", "\xf0\x9f"};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const bool raw = round % 2 == 0;
    for (auto i = random() % 200; i > 0; --i) {
      if (raw) {
        text += static_cast<char>(random());
      } else {
        text += pieces[random() % std::size(pieces)];
      }
    }
    analyzer.analyze(text, tokens);
    check_sane(text, tokens);
  }
}

TEST_CASE("long words, long lines and long numbers are analysed in reasonable time") {
  Analyzer analyzer(language());
  std::vector<Token> tokens;
  for (const std::string& unit : {std::string("a"), std::string("ą"), std::string("?"), std::string("Ä"), std::string("1"), std::string("a "),
                                  std::string("a?"), std::string("1 "), std::string("1/"), std::string("a-\n"), std::string("a@"), std::string("´a"), std::string("Ã"), std::string("Ã³"), std::string("Ä…"), std::string("¹³")}) {
    CAPTURE(unit);
    std::string text;
    while (text.size() < 200'000) text += unit;
    analyzer.analyze(text, tokens);
    check_sane(text, tokens);
  }
}

TEST_CASE("a missing or damaged dictionary is refused") {
  CHECK_THROWS_AS(Dictionary::open("/nowhere/pl.dict"), Error);
  CHECK_THROWS_AS(Dictionary::open(std::string(KARTOTEKA_TEST_DATA_PL) + "/stop_words.txt"), Error);
  CHECK_THROWS_AS(Language::load(KARTOTEKA_TEST_DICTIONARY, "/nowhere"), Error);
}
