#include "engine/text/repair.h"

#include <doctest/doctest.h>

#include "engine/text/code_pages.h"
#include "engine/text/utf8.h"
#include "tests/engine/text/fixture.h"

using namespace kartoteka::text;
using namespace kartoteka::text::testing;

namespace {

std::string repaired(std::string_view text) { return repair(text, language()->dictionary()); }

/// Bytes taken for letters of a page, as UTF-8.
std::string read_as(std::string_view bytes, CodePage page) {
  std::string text;
  for (const char byte : bytes) utf8::append(text, letter_of_byte(page, static_cast<std::uint8_t>(byte)));
  return text;
}

/// A text in the bytes of a page.
std::string written_in(std::string_view text, CodePage page) {
  std::string bytes;
  for (const char32_t letter : utf8::decode_all(text)) bytes += static_cast<char>(byte_of_letter(page, letter).value_or('?'));
  return bytes;
}

constexpr const char* kSentences[] = {
    "Następna płatność już jutro",
    "Zażółć gęślą jaźń",
    "ZAŻÓŁĆ GĘŚLĄ JAŹŃ",
    "Proszę o przesłanie faktury korygującej za wrzesień",
    "Umowa najmu lokalu użytkowego przy ulicy Świętokrzyskiej w Łodzi",
    "Spółka z ograniczoną odpowiedzialnością",
    "Nie działa połączenie z urządzeniem",
    "Żądanie zapłaty, ćwierć roku, źródło, ósmy dzień",
    "łąka",
    "Wróć później",
    "Ślęża i Śnieżka",
    "ISTNIEJĄCE ŚRODKI TRWAŁE",
};

struct Case {
  const char* given;
  const char* expected;
};

template <std::size_t n>
void check_all(const Case (&cases)[n]) {
  for (const auto& [given, expected] : cases) {
    CAPTURE(std::string(given));
    CHECK(repaired(given) == std::string(expected));
  }
}

}  // namespace

TEST_CASE("UTF-8 misread in any page is repaired, once and twice over") {
  for (const std::string sentence : kSentences) {
    for (const CodePage first : kCodePages) {
      const std::string once = read_as(sentence, first);
      CAPTURE(once);
      CHECK(repaired(once) == sentence);
      for (const CodePage second : kCodePages) {
        const std::string twice = read_as(once, second);
        CAPTURE(twice);
        CHECK(repaired(twice) == sentence);
      }
    }
  }
}

TEST_CASE("bytes of a legacy page where UTF-8 is due are read in that page") {
  for (const std::string sentence : kSentences) {
    for (const CodePage page : {CodePage::cp1250, CodePage::iso_8859_2, CodePage::cp852}) {
      CAPTURE(sentence);
      CAPTURE(static_cast<int>(page));
      CHECK(repaired(written_in(sentence, page)) == sentence);
    }
  }
  CHECK(repaired("caf\xe9 na rogu") == "café na rogu");
}

TEST_CASE("a page misread as another is repaired where that makes words") {
  check_all({{"nastêpna p³atnoœæ", "następna płatność"},
             {"Proszê o przes³anie faktury koryguj¹cej", "Proszę o przesłanie faktury korygującej"},
             {"nastêpna p³atno¶æ", "następna płatność"},
             {"spó³ka z ograniczon± odpowiedzialno¶ci±", "spółka z ograniczoną odpowiedzialnością"},
             {"Us³uga serwisu, ksiêgowoœæ, kadry", "Usługa serwisu, księgowość, kadry"},
             {"powierzchnia 40 m³ i 12 m²", "powierzchnia 40 m³ i 12 m²"},
             {"fête, crêpe, œuvre, Ærø", "fête, crêpe, œuvre, Ærø"},
             {"Škoda, Dvořák, Čapek", "Škoda, Dvořák, Čapek"}});
}

TEST_CASE("quotation marks and dashes are repaired with the letters") {
  check_all({{"â€žumowaâ€ť â€“ zaÅ‚Ä…cznik", "„umowa” – załącznik"},
             {"cena 10Â\u00a0zÅ‚", "cena 10\u00a0zł"},
             {"Â§ 12 ust. 3", "§ 12 ust. 3"}});
}

TEST_CASE("right text is left as it is") {
  for (const char* text :
       {"Zażółć gęślą jaźń", "ÓSMA ŚLIWKA", "Ä… Å‚", "ŁÓŻKO, WĘŻE, SKRÓŚ", "Ångström Ärger Âge", "├─ plik\n│  └─ drugi",
        "┬┐│├─┼", "Ĺubomír", "N'est-ce pas? Où?", "são João", "C'était là…", "Jak to zrobić?", "Umowa? Nie. Faktura?",
        "a i o u w z", "A B C D", "biało-\nczerwony", "x - y\nz", "strona.php?id=5&lang=pl", "Gdzie jest??? Tu!", "",
        "½ szklanki, 20°C, 3×4, 100 €", "Київ, Ελλάδα, 東京", "f(x)=x², H₂O"}) {
    CAPTURE(text);
    CHECK(repaired(text) == text);
  }
}

TEST_CASE("lost letters are put back where one word fits") {
  check_all({{"obs?ugi", "obsługi"},
             {"obs\ufffdugi", "obsługi"},
             {"?r?d?a finansowania, mo?liwo??", "źródła finansowania, możliwość"},
             {"us?ugi ksi?gowe", "usługi księgowe"},
             {"P?ATNO??", "PŁATNOŚĆ"},
             {"Jakie koszty us\ufffdugi?", "Jakie koszty usługi?"},
             {"Czy mo?na zap?aci? kart??", "Czy można zapłacić kartą?"},
             {"faktura koryguj?ca", "faktura korygująca"},
             {"obs?ugi zada?", "obsługi zadań"}});
}

TEST_CASE("decomposed letters, ligatures and stray accents become letters") {
  check_all({{"o\u0301smy dzien\u0301, z\u0307o\u0301\u0142w", "ósmy dzień, żółw"},
             {"e\u0328, a\u0328, s\u0301, z\u0301, c\u0301", "ę, ą, ś, ź, ć"},
             {"l\u0335a\u0328ka", "łąka"},
             {"ﬁrma, konﬂikt, oﬃce", "firma, konflikt, office"},
             {"ＦＡＫＴＵＲＡ", "FAKTURA"},
             {"𝐮𝐦𝐨𝐰𝐚", "umowa"},
             {"je˛zyk, ´sroda, ˙zaba, pie˛c´", "język, środa, żaba, pięć"},
             {"Google´a", "Google´a"},
             {"Chopin´a", "Chopin´a"}});
}

TEST_CASE("words cut at a line's end are joined") {
  check_all({{"urzą-\ndzenie", "urządzenie"},
             {"urzą-\r\n   dzenie", "urządzenie"},
             {"urzą\u00ad\ndzenie", "urządzenie"},
             {"roz¬\nliczenie", "rozliczenie"},
             {"biało-\nczerwony", "biało-\nczerwony"},
             {"Nowak-\nKowalska", "Nowak-\nKowalska"},
             {"koniec -\nnowy", "koniec -\nnowy"},
             {"koniec-\n\nnowy", "koniec-\n\nnowy"}});
}

TEST_CASE("invisible signs are taken out") {
  check_all({{"roz\u00adli\u00adcze\u00adnie", "rozliczenie"},
             {"um\u200bowa", "umowa"},
             {"\ufeffumowa", "umowa"},
             {"\u202aumowa\u202c", "umowa"},
             {"um\x01owa", "umowa"},
             {"umowa\u00a0najmu", "umowa\u00a0najmu"}});
}

TEST_CASE("spaced-out words are joined") {
  check_all({{"F A K T U R A", "FAKTURA"},
             {"U M O W A  N A J M U", "UMOWA  NAJMU"},
             {"U M O W A N A J M U", "UMOWA NAJMU"},
             {"oto u m o w a nowa", "oto umowa nowa"},
             {"p ł a t n o ś ć!", "płatność!"},
             {"A B C D", "A B C D"},
             {"w z o u i a", "w z o u i a"}});
}

TEST_CASE("repaired words are marked in the bytes as given") {
  struct Row {
    const char* text;
    const char* exact;
    const char* marked;
  };
  const Row kRows[] = {
      {"nastÄ™pna rata", "następna", "nastÄ™pna"},
      {"to urzą-\n dzenie", "urządzenie", "urzą-\n dzenie"},
      {"to jest F A K T U R A.", "faktura", "F A K T U R A"},
      {"U M O W A N A J M U", "najmu", "N A J M U"},
      {"o\u0301smy", "ósmy", "o\u0301smy"},
      {"roz\u00adliczenie", "rozliczenie", "roz\u00adliczenie"},
      {"obs?ugi", "obsługi", "obs?ugi"},
      {"cena us\xb3ugi", "usługi", "us\xb3ugi"},
      {"ﬁrma", "firma", "ﬁrma"},
  };
  for (const auto& [text, exact, marked] : kRows) {
    CAPTURE(text);
    const auto tokens = analyze(text);
    const auto found = std::ranges::find(tokens, exact, &Token::exact);
    REQUIRE(found != tokens.end());
    CHECK(std::string_view(text).substr(found->begin, found->end - found->begin) == marked);
  }
}
