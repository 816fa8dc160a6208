#include "engine/index/schema.h"

#include <doctest/doctest.h>

using namespace kartoteka;
using namespace kartoteka::index;

TEST_CASE("a term that would be too long is cut and stays distinct") {
  const std::string common(300, 'x');
  const std::string first = make_term("XFtag=", common + "a");
  const std::string second = make_term("XFtag=", common + "b");
  CHECK(first.size() == kTermBytes);
  CHECK(first != second);
  CHECK(make_term("XFtag=", "vat") == "XFtag=vat");
}

TEST_CASE("a record's term is read back") {
  const auto record = parse_record_term(record_term("answer", 42));
  REQUIRE(record);
  CHECK(record->first == "answer");
  CHECK(record->second == 42);
  CHECK_FALSE(parse_record_term("Zanswer:42"));
  CHECK_FALSE(parse_record_term("Qanswer"));
  CHECK_FALSE(parse_record_term("Qanswer:4x"));
}

TEST_CASE("encoded dates sort as time goes and are read back") {
  std::string before;
  for (const char* text : {"1900-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00Z",
                           "2026-05-03T09:30:00.001Z", "2199-12-31T00:00:00Z"}) {
    const Instant instant = *parse_instant(text);
    const std::string value = encode_date(instant);
    CHECK(before < value);
    CHECK(decode_date(value) == instant);
    before = value;
  }
  CHECK_FALSE(decode_date("short"));
}

TEST_CASE("month and day terms are of the calendar in Poland") {
  const Instant instant = *parse_instant("2026-04-30T22:30:00Z");
  CHECK(month_term(instant) == "M202605");
  CHECK(day_term(instant) == "D20260501");
}

TEST_CASE("a length's class is near the length") {
  for (const std::uint32_t length : {0u, 1u, 7u, 50u, 100u, 1'000u, 90'000u}) {
    CAPTURE(length);
    CHECK(length_of_class(length_class(length)) == doctest::Approx(length).epsilon(0.06));
  }
}
