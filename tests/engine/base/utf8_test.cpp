#include "engine/base/utf8.h"

#include <doctest/doctest.h>

using namespace kartoteka;

TEST_CASE("characters are counted, not bytes") {
  CHECK(utf8_length("") == 0);
  CHECK(utf8_length("łódź") == 4);
  CHECK(utf8_length("a\xf0\x9f\x98\x80") == 2);
}

TEST_CASE("what is not UTF-8 has no length") {
  for (const char* text : {"\xff", "\xc5", "a\x82", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe0\x80\x80"}) {
    CHECK_FALSE(utf8_length(text));
  }
}

TEST_CASE("a prefix never ends inside a character") {
  CHECK(utf8_prefix("łódź", 3) == "ł");
  CHECK(utf8_prefix("łódź", 4) == "łó");
  CHECK(utf8_prefix("abc", 10) == "abc");
  CHECK(utf8_prefix("łódź", 1).empty());
}
