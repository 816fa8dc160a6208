#include "http/transfer/text_encoding.h"

#include <doctest/doctest.h>

using namespace kartoteka::transfer;
using namespace std::string_literals;

namespace {

constexpr const char* kPangram = "Zażółć gęślą jaźń; PCHNĄĆ W TĘ ŁÓDŹ JEŻA";

TextEncoding told(std::string_view bytes) {
  EncodingGuess guess;
  // One byte at a time: what is told must not hang on how the pieces are cut.
  for (const char c : bytes) guess.add(std::string_view(&c, 1));
  return guess.encoding();
}

std::string decoded_by_bytes(TextEncoding encoding, std::string_view bytes) {
  TextDecoder decoder(encoding);
  std::string text;
  for (const char c : bytes) text += decoder.decode(std::string_view(&c, 1));
  return text;
}

const std::string k1250 = "Za\xBF\xF3\xB3\xE6 g\xEA\x9Cl\xB9 ja\x9F\xF1; PCHN\xA5\xC6 W T\xCA \xA3\xD3\x8F JE\xAF"s + "A";
const std::string kIso = "Za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1; PCHN\xA1\xC6 W T\xCA \xA3\xD3\xAC JE\xAF"s + "A";

std::string utf16(bool little) {
  // "Łódź"
  std::string text = "\x01\x41\x00\xF3\x00\x64\x01\x7A"s;
  if (!little) return "\xFE\xFF" + text;
  for (std::size_t i = 0; i < text.size(); i += 2) std::swap(text[i], text[i + 1]);
  return "\xFF\xFE" + text;
}

}  // namespace

TEST_CASE("the encoding of Polish text is told from its bytes") {
  CHECK(told(kPangram) == TextEncoding::utf_8);
  CHECK(told("\xEF\xBB\xBF" + std::string("bez polskich liter")) == TextEncoding::utf_8);
  CHECK(told("same ASCII") == TextEncoding::utf_8);
  CHECK(told(k1250) == TextEncoding::windows_1250);
  CHECK(told(kIso) == TextEncoding::iso_8859_2);
  CHECK(told(utf16(true)) == TextEncoding::utf_16le);
  CHECK(told(utf16(false)) == TextEncoding::utf_16be);
  CHECK(told("\x93umowa\x94 i \xBFona"s) == TextEncoding::windows_1250);
  CHECK(told("") == TextEncoding::utf_8);
}

TEST_CASE("text of every encoding becomes the same UTF-8, however its pieces are cut") {
  const std::string text = "Zażółć gęślą jaźń; PCHNĄĆ W TĘ ŁÓŹ JEŻA";
  CHECK(decoded_by_bytes(TextEncoding::windows_1250, k1250) == text);
  CHECK(decoded_by_bytes(TextEncoding::iso_8859_2, kIso) == text);
  CHECK(decoded_by_bytes(TextEncoding::utf_8, "\xEF\xBB\xBF" + text) == text);
  CHECK(decoded_by_bytes(TextEncoding::utf_16le, utf16(true)) == "Łódź");
  CHECK(decoded_by_bytes(TextEncoding::utf_16be, utf16(false)) == "Łódź");
}

TEST_CASE("a whole text is always valid UTF-8 in the end") {
  CHECK(decoded_text(k1250).starts_with("Zażółć"));
  CHECK(decoded_text("a\xFF\x62", TextEncoding::utf_8) == "a\xEF\xBF\xBD" "b");
  CHECK(decoded_text("\xED\xA0\x80", TextEncoding::utf_8).find("\xED\xA0\x80") == std::string::npos);
}

TEST_CASE("encodings are known by their usual names") {
  CHECK(encoding_named("Windows-1250") == TextEncoding::windows_1250);
  CHECK(encoding_named("CP1250") == TextEncoding::windows_1250);
  CHECK(encoding_named("ISO_8859-2") == TextEncoding::iso_8859_2);
  CHECK_FALSE(encoding_named("klingon"));
}
