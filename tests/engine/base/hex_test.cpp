#include "engine/base/hex.h"

#include <doctest/doctest.h>

#include <array>

using namespace kartoteka;

TEST_CASE("a byte becomes two lower-case digits") {
  const std::array<unsigned char, 4> bytes{0x00, 0x0f, 0xa5, 0xff};
  CHECK(to_hex(bytes) == "000fa5ff");
  CHECK(to_hex({}).empty());
}
