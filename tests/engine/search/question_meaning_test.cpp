#include "engine/search/question_meaning.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;

namespace {

Meaning meaning(const char* question) {
  text::Analyzer analyzer(index::polish());
  return meaning_of(analyzer, question);
}

}  // namespace

TEST_CASE("careless and inflected wordings of one question mean the same") {
  CHECK(is_same_question(meaning("Jak zresetować hasło do poczty?"), meaning("reset hasla do poczty")));
  CHECK(is_same_question(meaning("Jak wystawić fakturę korygującą?"), meaning("wystawianie faktur korygujacych")));
  CHECK(is_same_question(meaning("Czy mogę odliczyć VAT od paliwa?"), meaning("odliczanie vat-u od paliw")));
  CHECK(is_same_question(meaning("zwrot kaucji"), meaning("kaucja zwrot")));
  CHECK(is_same_question(meaning("blad certyfikatu w programie"), meaning("błąd certyfikatu programu")));
  CHECK(is_same_question(meaning("drukarka drukuje puste strony"), meaning("drukakra drukuje puste strony")));
}

TEST_CASE("questions that share a word only are different ones") {
  CHECK_FALSE(is_same_question(meaning("Jak wystawić fakturę korygującą?"), meaning("Jak wystawić fakturę proforma?")));
  CHECK_FALSE(is_same_question(meaning("hasło do poczty"), meaning("hasło do wifi")));
  CHECK_FALSE(is_same_question(meaning("faktura"), meaning("faktura korygująca")));
  CHECK_FALSE(is_same_question(meaning("kto to jest"), meaning("co to jest")));
  CHECK_FALSE(is_same_question(meaning(""), meaning("")));
}

TEST_CASE("wordings that differ by inflection, order and function words are one wording") {
  CHECK(is_same_wording(meaning("Jak zmienić adres dostawy?"), meaning("zmiana adresu dostaw") ) == false);
  CHECK(is_same_wording(meaning("Jak zmienić adres dostawy?"), meaning("adres dostawy zmienić")));
  CHECK(is_same_wording(meaning("Jak zmienić adres dostawy?"), meaning("jak zmienie adresy dostaw")));
}

TEST_CASE("a meaning is read back from the text that keeps it") {
  for (const char* question : {"Jak zresetować hasło do poczty?", "mam zamku", "PIT-37 za 2026 rok", "nie", ""}) {
    CHECK(meaning_from(text_of(meaning(question))) == meaning(question));
  }
}

TEST_CASE("what editors say stands for each other means the same, one word or several, in any inflection") {
  text::Analyzer analyzer(index::polish());
  const LanguageRules rules({.synonyms = {{{"net", "internet"}}, {{"pit roczny", "zeznanie podatkowe", "rozliczenie roczne"}}}, .pins = {}, .stop_words = {}}, analyzer);
  const auto is_same = [&](const char* asked, const char* known) {
    const auto readings = readings_of(analyzer, asked, &rules);
    return std::any_of(readings.begin(), readings.end(), [&](const Meaning& reading) { return is_same_question(reading, meaning(known)); });
  };
  CHECK(is_same("nie działa net", "internet nie działa"));
  CHECK(is_same("brak internetu w biurze", "net w biurze brak"));
  CHECK(is_same("do kiedy zeznania podatkowe", "do kiedy PIT roczny"));
  CHECK(is_same("termin rozliczenia rocznego i net", "termin: pit roczny, internet"));
  CHECK_FALSE(is_same("nie działa telefon", "nie działa internet"));
  CHECK(readings_of(analyzer, "nie działa net", nullptr) == std::vector<Meaning>{meaning("nie działa net")});
  CHECK(readings_of(analyzer, "", &rules) == std::vector<Meaning>{Meaning{}});
  std::string many;
  for (int i = 0; i < 20; ++i) many += "net pit roczny ";
  CHECK(readings_of(analyzer, many, &rules).size() <= kMostReadings);
  CHECK(readings_of(analyzer, many, &rules).front() == meaning(many.c_str()));
}

TEST_CASE("near questions share more than half of what they ask") {
  CHECK(is_near_question(meaning("zwrot kosztów dojazdu"), meaning("zwrot dojazdu pociągiem")));
  CHECK_FALSE(is_near_question(meaning("hasło do poczty"), meaning("hasło do wifi")));
}
