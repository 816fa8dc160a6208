#include <doctest/doctest.h>

#include "indexer/extract/wire.h"

using namespace kartoteka;
using namespace kartoteka::extract;

namespace {

Extraction full() {
  Extraction extraction;
  extraction.state = State::done;
  extraction.media_type = "application/pdf";
  extraction.title = "Umowa";
  extraction.author = "Żaneta";
  extraction.created = parse_instant("2024-02-29T10:20:30Z");
  extraction.pages = {{1, "strona 1", "tekst"}, {7, "strona 7", "ż"}};
  extraction.preview = std::string("\x89PNG\0", 5);
  extraction.words = {{"Umowa", 100, 200, 3000, 150}, {"§", 0, 0, 10'000, 10'000}};
  extraction.unread_pages = 3;
  extraction.next_page = 8;
  return extraction;
}

}  // namespace

TEST_CASE("answers and requests come back as they went") {
  CHECK(decode_extraction(encode(full())) == full());
  CHECK(decode_extraction(encode(Extraction{})) == Extraction{});
  const auto request = decode_request(encode(ExtractionRequest{"a.csv", 5, false, true, 7, true}));
  REQUIRE(request);
  CHECK(request->name == "a.csv");
  CHECK(request->first_page == 5);
  CHECK_FALSE(request->wants_preview);
  CHECK(request->wants_recognition);
  CHECK(request->picture_of == 7);
  CHECK(request->wants_words);
  const auto readiness = decode_readiness(encode(Readiness{true, false}));
  REQUIRE(readiness);
  CHECK(readiness->has_landlock);
  CHECK_FALSE(readiness->has_recognition);
}

TEST_CASE("no beginning of an answer, and nothing behind one, is an answer") {
  const std::string whole = encode(full());
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK_FALSE(decode_extraction(whole.substr(0, size)));
  CHECK_FALSE(decode_extraction(whole + "x"));
}

TEST_CASE("any changed byte of an answer is refused or gives a sound answer") {
  const std::string whole = encode(full());
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const int flip : {0x01, 0x80, 0xff}) {
      std::string changed = whole;
      changed[at] = static_cast<char>(changed[at] ^ flip);
      if (const auto decoded = decode_extraction(changed)) CHECK((decoded->state == State::done) == !decoded->pages.empty());
    }
  }
}

TEST_CASE("texts that are no UTF-8, pages out of order and dates out of time are not taken over") {
  Extraction bad = full();
  bad.pages[0].text = "\xff";
  CHECK_FALSE(decode_extraction(encode(bad)));
  bad = full();
  bad.pages[1].number = 1;
  CHECK_FALSE(decode_extraction(encode(bad)));
  bad = full();
  bad.words[0].left = 7001;
  CHECK_FALSE(decode_extraction(encode(bad)));
  bad = full();
  bad.state = State::failed;
  CHECK_FALSE(decode_extraction(encode(bad)));
  bad = full();
  bad.created = Instant(std::chrono::milliseconds(INT64_MAX));
  REQUIRE(decode_extraction(encode(bad)));
  CHECK_FALSE(decode_extraction(encode(bad))->created);
}
