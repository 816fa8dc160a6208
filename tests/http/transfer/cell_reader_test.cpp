#include "http/transfer/cell_reader.h"

#include <doctest/doctest.h>

using namespace kartoteka;
using namespace kartoteka::transfer;

TEST_CASE("dates are read as people write them") {
  for (const char* text : {"03.05.2026", "3.5.2026", "3/5/2026", "2026-05-03", "2026/05/03", "03-05-2026"}) {
    const auto date = read_date(text);
    REQUIRE_MESSAGE(date, text);
    CHECK(format_date(*date) == "2026-05-03");
  }
  for (const char* text : {"31.02.2026", "3.5.26", "jutro", "", "1.2.3.4", "2026-13-01"}) CHECK_MESSAGE(!read_date(text), text);
}

TEST_CASE("yes and no are read in Polish and English") {
  for (const char* text : {"tak", "TAK", "t", "yes", "1", "prawda", "true"}) CHECK(read_boolean(text) == true);
  for (const char* text : {"nie", "Nie", "0", "no", "fałsz"}) CHECK(read_boolean(text) == false);
  CHECK_FALSE(read_boolean("może"));
}

TEST_CASE("numbers are read with Polish commas and blanks") {
  CHECK(read_number("1 234,50") == "1234.50");
  CHECK(read_number("1\xC2\xA0" "234") == "1234");
  CHECK(read_number("-7") == "-7");
  CHECK_FALSE(read_number("1.234,50"));
  CHECK_FALSE(read_number("siedem"));
}

TEST_CASE("items of a cell are parted by lines, else by semicolons, commas and bars") {
  CHECK(cell_items("vip, stały;  nowy|x") == std::vector<std::string>{"vip", "stały", "nowy", "x"});
  CHECK(cell_items("a, b\nc") == std::vector<std::string>{"a, b", "c"});
  CHECK(cell_items(" , ;").empty());
}
