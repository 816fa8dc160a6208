#include "engine/search/question_meaning.h"

#include <doctest/doctest.h>

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
