#include "engine/search/keyboard.h"

#include <doctest/doctest.h>

using namespace kartoteka::search;

TEST_CASE("Russian and Ukrainian letters give back the keys that were meant") {
  CHECK(from_cyrillic_keys("афлегкф") == "faktura");
  CHECK(from_cyrillic_keys("гьщцф") == "umowa");
  CHECK(from_cyrillic_keys("дуфыштп") == "leasing");
  CHECK(from_cyrillic_keys("дуфіштп") == "leasing");
  CHECK(from_cyrillic_keys("йцукенгшщзфывапролдячсмитьі") == "qwertyuiopasdfghjklzxcvbnms");
  for (const char* text : {"faktura", "хлеб", "фактура1", "ё", "żółw", "\xd0"}) {
    CAPTURE(text);
    CHECK(from_cyrillic_keys(text).empty());
  }
  CHECK(from_cyrillic_keys("").empty());
}

TEST_CASE("y and z change places") {
  CHECK(with_y_and_z_swapped("fakturz") == "faktury");
  CHECK(with_y_and_z_swapped("wzpowiedyenie") == "wypowiedzenie");
  CHECK(with_y_and_z_swapped("umowa").empty());
}
