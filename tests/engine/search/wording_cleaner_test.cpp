#include "engine/search/wording_cleaner.h"

#include <doctest/doctest.h>

#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;

namespace {

struct Fixture {
  text::Analyzer analyzer{index::polish()};
  PersonalNames names;
  WordingCleaner cleaner{analyzer, names};

  Fixture() {
    names.add_person(analyzer, "Jan Kowalski");
    names.add_person(analyzer, "Anna Maj");
    names.add_person(analyzer, "Grażyna Brzęczyszczykiewicz");
    names.add_company(analyzer, "Kowalex Sp. z o.o.", false);
    names.add_company(analyzer, "Hurtownia Papieru Sp. z o.o.", false);
    names.add_company(analyzer, "Kwiat", false);
    names.add_company(analyzer, "Biuro Zielony Fotel", true);
    names.add_code("DRUKPOL");
  }
};

struct Row {
  const char* wording;
  const char* kept;
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "numbers, addresses, amounts and dates are taken out of a question") {
  const Row rows[]{
      {"gdzie jest faktura FV/2026/11/0042 z 3 maja 2026", "gdzie jest faktura"},
      {"czy NIP 526-025-02-74 jest aktywny?", "czy NIP jest aktywny?"},
      {"kiedy wpłynie 1 234,50 zł na konto 61 1090 1014 0000 0712 1981 2874", "kiedy wpłynie zł na konto"},
      {"proszę dzwonić 601 202 303 w sprawie zwrotu", "proszę dzwonić w sprawie zwrotu"},
      {"jan@firma.pl nie może się zalogować", "nie może się zalogować"},
      {"zmiana adresu na ul. Długą 5 m. 3, 00-950 Warszawa", "zmiana adresu na m. 3, Warszawa"},
      {"nie działa strona kowalex.pl", "nie działa strona"},
      {"jak wejść na podatki.gov.pl?", "jak wejść na podatki.gov.pl?"},
  };
  for (const Row& row : rows) CHECK(cleaner.clean(row.wording) == row.kept);
}

TEST_CASE_FIXTURE(Fixture, "names of people and clients are taken out in any inflection and case") {
  const Row rows[]{
      {"co z fakturą dla Kowalskiego?", "co z fakturą?"},
      {"haslo pana jana kowalskiego do poczty", "haslo do poczty"},
      {"jak przesłać umowę do Kowalexu", "jak przesłać umowę"},
      {"czy Hurtownia Papieru sp. z o.o. ma rabat", "czy ma rabat"},
      {"umowa z DRUKPOL wygasa", "umowa wygasa"},
      {"brzeczyszczykiewicz prosi o duplikat", "prosi o duplikat"},
      {"pani Maj prosi o duplikat", "prosi o duplikat"},
      {"czy firma Kwiat dostała duplikat", "czy dostała duplikat"},
  };
  for (const Row& row : rows) CHECK(cleaner.clean(row.wording) == row.kept);
}

TEST_CASE_FIXTURE(Fixture, "what is asked stays, though somebody is called so") {
  for (const char* wording : {"rozliczenie za maj", "jak podlać kwiat?", "ile kosztuje hurtownia?", "Kwiat w doniczce", "jak wysłać PIT-37 za 2026 rok?",
                              "co z JPK_V7M", "drukowanie na papierze A4", "plac budowy bez prądu", "os czasu"}) {
    CHECK(cleaner.clean(wording) == wording);
  }
}

TEST_CASE_FIXTURE(Fixture, "every word of a confidential client's name is taken out") {
  CHECK(cleaner.clean("zielony certyfikat na fotel") == "certyfikat");
}

TEST_CASE_FIXTURE(Fixture, "a question of nothing but personal data leaves nothing") {
  for (const char* wording : {"526-025-02-74", "Kowalski", "jan@firma.pl", "", "  "}) CHECK(cleaner.clean(wording).empty());
}

TEST_CASE_FIXTURE(Fixture, "a longer text keeps its lines, with a sign where something was taken out") {
  CHECK(cleaner.clean_text("Pan Jan Kowalski pytał.\n\n- numer **601 202 303**\n- reszta") == "… pytał.\n\n- numer **…**\n- reszta");
}
