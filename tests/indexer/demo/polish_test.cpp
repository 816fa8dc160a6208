#include "indexer/demo/polish.h"

#include <doctest/doctest.h>

#include "engine/base/checksums.h"
#include "engine/base/error.h"
#include "indexer/demo/numbers.h"

using namespace kartoteka;
using namespace kartoteka::demo;

TEST_CASE("surnames decline as declared, those in -ski by rule") {
  const Surname adjectival = parse_surname("Zawadzki");
  CHECK(adjectival.feminine[static_cast<std::size_t>(Case::accusative)] == "Zawadzką");
  CHECK(adjectival.masculine[static_cast<std::size_t>(Case::genitive)] == "Zawadzkiego");
  const Surname noun = parse_surname("Nowak|Nowaka|Nowakowi|Nowaka|Nowakiem|Nowaku");
  CHECK(noun.feminine[static_cast<std::size_t>(Case::instrumental)] == "Nowak");
  CHECK(noun.masculine[static_cast<std::size_t>(Case::instrumental)] == "Nowakiem");
  const Surname in_a = parse_surname("Zaręba|Zaręby|Zarębie|Zarębę|Zarębą|Zarębie");
  CHECK(in_a.feminine[static_cast<std::size_t>(Case::dative)] == "Zarębie");
  CHECK_THROWS_AS(parse_forms("a|b|c"), Error);
}

TEST_CASE("a number takes its noun in the right form") {
  struct Row {
    int number;
    const char* text;
  };
  for (const Row& row : {Row{1, "1 faktura"}, {2, "2 faktury"}, {5, "5 faktur"}, {12, "12 faktur"}, {21, "21 faktur"},
                         {22, "22 faktury"}, {112, "112 faktur"}, {104, "104 faktury"}}) {
    CHECK(counted(row.number, {"faktura", "faktury", "faktur"}) == row.text);
  }
}

TEST_CASE("names become ASCII for logins and addresses") {
  CHECK(ascii_name("Żółć „Ą” sp. z o.o.") == "zolc-a-sp-z-o-o");
  CHECK(capitalised("łódź") == "Łódź");
  CHECK(capitalised("pan") == "Pan");
}

TEST_CASE("sums and numbers are written the Polish way and their checksums are right") {
  CHECK(format_zlotys(123450) == "1 234,50 zł");
  CHECK(format_zlotys(99900007) == "999 000,07 zł");
  CHECK(format_zlotys(5) == "0,05 zł");
  CHECK(format_nip("5260001246") == "526-000-12-46");
  Random random(1);
  for (int i = 0; i < 200; ++i) {
    CHECK(is_nip(draw_nip(random)));
    CHECK(is_regon(draw_regon(random)));
    std::string account = draw_account(random);
    std::erase(account, ' ');
    CHECK(is_nrb(account));
    CHECK(is_ksef_number(draw_ksef_number("5260001246", *parse_date("2026-05-04"), random)));
  }
}
