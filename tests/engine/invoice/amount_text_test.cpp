#include <doctest/doctest.h>

#include "engine/invoice/amount_text.h"
#include "engine/invoice/totals.h"

using namespace kartoteka::invoice;

TEST_CASE("amounts have a comma and groups of three from five digits on") {
  CHECK(money_text(0) == "0,00 zł");
  CHECK(money_text(5) == "0,05 zł");
  CHECK(money_text(123'450) == "1234,50 zł");
  CHECK(money_text(1'234'550) == "12 345,50 zł");
  CHECK(money_text(123'456'789) == "1 234 567,89 zł");
  CHECK(money_text(100'000'000'00) == "100 000 000,00 zł");
  CHECK(money_text(-1'234'550) == "-12 345,50 zł");
  CHECK(money_text(-123'450) == "-1234,50 zł");
  CHECK(amount_text(-5) == "-0,05");
}

TEST_CASE("quantities and discounts show only the decimals that say something") {
  CHECK(quantity_text(1'000'000) == "1");
  CHECK(quantity_text(2'500'000) == "2,5");
  CHECK(quantity_text(333'333) == "0,333333");
  CHECK(quantity_text(-12'345'000'000) == "-12 345");
  CHECK(discount_text(1'000) == "10%");
  CHECK(discount_text(750) == "7,5%");
}

TEST_CASE("accounts stand in groups") {
  CHECK(account_text("61109010140000071219812874") == "61 1090 1014 0000 0712 1981 2874");
  CHECK(account_text("PL61109010140000071219812874") == "PL61 1090 1014 0000 0712 1981 2874");
  CHECK(account_text("DE89370400440532013000") == "DE89 3704 0044 0532 0130 00");
  CHECK(account_text("12 3") == "12 3");
  CHECK(account_text("").empty());
}

TEST_CASE("złoty and grosz are inflected by their number") {
  CHECK(amount_in_words(0) == "zero złotych zero groszy");
  CHECK(amount_in_words(1'01) == "jeden złoty jeden grosz");
  CHECK(amount_in_words(2'02) == "dwa złote dwa grosze");
  CHECK(amount_in_words(5'05) == "pięć złotych pięć groszy");
  CHECK(amount_in_words(12'12) == "dwanaście złotych dwanaście groszy");
  CHECK(amount_in_words(21'21) == "dwadzieścia jeden złotych dwadzieścia jeden groszy");
  CHECK(amount_in_words(22'22) == "dwadzieścia dwa złote dwadzieścia dwa grosze");
  CHECK(amount_in_words(112'14) == "sto dwanaście złotych czternaście groszy");
  CHECK(amount_in_words(104'90) == "sto cztery złote dziewięćdziesiąt groszy");
}

TEST_CASE("thousands, millions and thousand millions are inflected too") {
  CHECK(amount_in_words(1'000'00) == "jeden tysiąc złotych zero groszy");
  CHECK(amount_in_words(2'345'67) == "dwa tysiące trzysta czterdzieści pięć złotych sześćdziesiąt siedem groszy");
  CHECK(amount_in_words(12'345'50) == "dwanaście tysięcy trzysta czterdzieści pięć złotych pięćdziesiąt groszy");
  CHECK(amount_in_words(23'001'00) == "dwadzieścia trzy tysiące jeden złotych zero groszy");
  CHECK(amount_in_words(1'000'000'00) == "jeden milion złotych zero groszy");
  CHECK(amount_in_words(3'000'001'00) == "trzy miliony jeden złotych zero groszy");
  CHECK(amount_in_words(5'112'000'000'00) == "pięć miliardów sto dwanaście milionów złotych zero groszy");
  CHECK(amount_in_words(kMaxGrosze) ==
        "dziewięćset dziewięćdziesiąt dziewięć miliardów dziewięćset dziewięćdziesiąt dziewięć milionów "
        "dziewięćset dziewięćdziesiąt dziewięć tysięcy dziewięćset dziewięćdziesiąt dziewięć złotych "
        "dziewięćdziesiąt dziewięć groszy");
}

TEST_CASE("what is below zero is minus something") {
  CHECK(amount_in_words(-1'00) == "minus jeden złoty zero groszy");
  CHECK(amount_in_words(-5) == "minus zero złotych pięć groszy");
  CHECK(amount_in_words(INT64_MIN).starts_with("minus dziewięćdziesiąt dwa biliardy"));
}
