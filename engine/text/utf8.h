// Strict UTF-8, letter by letter: no overlong forms, no surrogates, nothing above U+10FFFF. Header only: it is the
// innermost loop of the analyzer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kartoteka::text::utf8 {

/// What decode() gives for bytes that are not UTF-8.
inline constexpr char32_t kInvalid = 0xffffffff;

struct Decoded {
  char32_t letter;   ///< or kInvalid
  std::size_t size;  ///< bytes taken; 1 for kInvalid
};

/// Decodes the letter at `at`, which is less than text.size().
inline Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const auto is_tail = [&](std::size_t i) { return at + i < text.size() && (byte(i) & 0xc0) == 0x80; };
  const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3f); };
  const char32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first >= 0xc2 && first < 0xe0 && is_tail(1)) return {(first & 0x1f) << 6 | tail(1), 2};
  if (first >= 0xe0 && first < 0xf0 && is_tail(1) && is_tail(2)) {
    const char32_t letter = (first & 0xf) << 12 | tail(1) << 6 | tail(2);
    if (letter >= 0x800 && (letter < 0xd800 || letter > 0xdfff)) return {letter, 3};
  }
  if (first >= 0xf0 && first < 0xf5 && is_tail(1) && is_tail(2) && is_tail(3)) {
    const char32_t letter = (first & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3);
    if (letter >= 0x10000 && letter <= 0x10ffff) return {letter, 4};
  }
  return {kInvalid, 1};
}

inline void append(std::string& text, char32_t letter) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (letter < 0x80) {
    put(letter);
  } else if (letter < 0x800) {
    put(0xc0 | letter >> 6), put(0x80 | (letter & 0x3f));
  } else if (letter < 0x10000) {
    put(0xe0 | letter >> 12), put(0x80 | (letter >> 6 & 0x3f)), put(0x80 | (letter & 0x3f));
  } else {
    put(0xf0 | letter >> 18), put(0x80 | (letter >> 12 & 0x3f)), put(0x80 | (letter >> 6 & 0x3f)), put(0x80 | (letter & 0x3f));
  }
}

inline std::string encode(std::u32string_view letters) {
  std::string text;
  for (const char32_t letter : letters) append(text, letter);
  return text;
}

/// Invalid bytes become U+FFFD.
inline std::u32string decode_all(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode(text, at);
    letters += decoded.letter == kInvalid ? U'\ufffd' : decoded.letter;
    at += decoded.size;
  }
  return letters;
}

}  // namespace kartoteka::text::utf8
