#include "engine/base/decimal.h"

#include <doctest/doctest.h>

#include <limits>

using namespace kartoteka;

TEST_CASE("amounts are read with a point and at most their decimals") {
  CHECK(parse_decimal("1234.50", 2) == 123'450);
  CHECK(parse_decimal("1234.5", 2) == 123'450);
  CHECK(parse_decimal("1234", 2) == 123'400);
  CHECK(parse_decimal("-0.01", 2) == -1);
  CHECK(parse_decimal("0", 2) == 0);
  CHECK(parse_decimal("1.5", 3) == 1'500);
  CHECK(parse_decimal("42", 0) == 42);
  for (const char* text : {"", "-", ".", "1.", ".5", "1,50", "1 234.50", "01.50", "+1", "1.505", "1e3", "--1", "1.5.0", "1.-5", "0x1", "1.5 "}) {
    CAPTURE(text);
    CHECK_FALSE(parse_decimal(text, 2));
  }
}

TEST_CASE("amounts that do not fit are none") {
  CHECK(parse_decimal("92233720368547758.07", 2) == std::numeric_limits<std::int64_t>::max());
  CHECK_FALSE(parse_decimal("92233720368547758.08", 2));
  CHECK_FALSE(parse_decimal("99999999999999999999999999", 2));
}

TEST_CASE("amounts are written with all decimals, quantities with those that say something") {
  CHECK(format_decimal(123'450, 2) == "1234.50");
  CHECK(format_decimal(-1, 2) == "-0.01");
  CHECK(format_decimal(0, 2) == "0.00");
  CHECK(format_decimal(7, 0) == "7");
  CHECK(format_decimal(std::numeric_limits<std::int64_t>::min(), 2) == "-92233720368547758.08");
  CHECK(format_decimal_short(1'500, 3) == "1.5");
  CHECK(format_decimal_short(2'000, 3) == "2");
  CHECK(format_decimal_short(0, 3) == "0");
  CHECK(format_decimal_short(100, 0) == "100");
}
