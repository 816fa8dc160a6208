#include <doctest/doctest.h>

#include "indexer/extract/readers/clean.h"
#include "indexer/extract/readers/encoding.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;
using namespace kartoteka::extract;

TEST_CASE("cleaning keeps text and its lines and takes away what is not text") {
  CHECK(clean_text("ala\r\nma \t\nkota\r") == "ala\nma\nkota");
  CHECK(clean_text("a\n\n\n\nb") == "a\n\nb");
  CHECK(clean_text("\n\n a\tb") == " a\tb");
  CHECK(clean_text(std::string("a\0b\x1b", 4)) == "a b");
  CHECK(clean_text("a\xff\xc3") == "a\xef\xbf\xbd\xef\xbf\xbd");
  CHECK(clean_text("\xef\xbb\xbfż") == "ż");
}

TEST_CASE("a line is one line, short enough, and written in one direction") {
  CHECK(clean_line("  a\n\n b\t", 100) == "a b");
  CHECK(clean_line("fak\xe2\x80\xaetura\xe2\x81\xa6.exe", 100) == "faktura.exe");
  CHECK(clean_line("żżż", 5) == "żż");
}

TEST_CASE("a code page is guessed even where only one Polish letter stands") {
  for (const char* encoding : {"CP1250", "ISO-8859-2"}) {
    for (const std::string text : {"droga przez wieś", "Zażalenie", "będzie", "źdźbło trawy", "ŚWIAT"}) {
      CHECK(to_utf8(samples::encoded(text, encoding)) == text);
    }
  }
}

TEST_CASE("a declared encoding counts where the bytes do not say otherwise") {
  CHECK(to_utf8("caf\xe9", "windows-1252") == "café");
  CHECK(to_utf8("żółw", "windows-1252") == "żółw");
}

TEST_CASE("bytes with control characters are no text") {
  CHECK(looks_like_text("zwykły tekst\r\n\t"));
  CHECK(looks_like_text(samples::encoded("szesnaście", "UTF-16LE")));
  CHECK_FALSE(looks_like_text(std::string("\x7f\x45\0\1\2", 5)));
}
