#include "indexer/import/utf8.h"

namespace kartoteka::importing {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_continuation(std::string_view text, std::size_t offset) {
  return offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80;
}

char32_t bits(std::string_view text, std::size_t offset) { return static_cast<unsigned char>(text[offset]) & 0x3F; }

/// The code point at `offset` and its length in bytes; length 0 when the bytes are no UTF-8 (RFC 3629).
struct Decoded {
  char32_t code_point;
  std::size_t length_bytes;
};

Decoded decode(std::string_view text, std::size_t offset) {
  const auto lead = static_cast<unsigned char>(text[offset]);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return {kReplacement, 0};
  char32_t point = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(text, offset + i)) return {kReplacement, 0};
    point = point << 6 | bits(text, offset + i);
  }
  constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = point >= 0xD800 && point <= 0xDFFF;
  if (point < kSmallest[length] || point > 0x10FFFF || is_surrogate) return {kReplacement, 0};
  return {point, length};
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  const Decoded decoded = decode(text, offset);
  offset += decoded.length_bytes == 0 ? 1 : decoded.length_bytes;
  return decoded.code_point;
}

void append_utf8(std::string& text, char32_t point) {
  const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0 | point >> 6);
    put(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    put(0xE0 | point >> 12);
    put(0x80 | (point >> 6 & 0x3F));
    put(0x80 | (point & 0x3F));
  } else {
    put(0xF0 | point >> 18);
    put(0x80 | (point >> 12 & 0x3F));
    put(0x80 | (point >> 6 & 0x3F));
    put(0x80 | (point & 0x3F));
  }
}

bool is_latin_letter(char32_t point) {
  if (point < 0x80) return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  return point >= 0xC0 && point <= 0x17F && point != 0xD7 && point != 0xF7;
}

char32_t lower_latin(char32_t point) {
  if ((point >= 'A' && point <= 'Z') || (point >= 0xC0 && point <= 0xDE && point != 0xD7)) return point + 32;
  // In Latin Extended-A capitals are even, but from U+0139 to U+0148 and from U+0179 to U+017E they are odd.
  const bool odd_capitals = (point >= 0x139 && point <= 0x148) || (point >= 0x179 && point <= 0x17E);
  const bool even_capitals = point >= 0x100 && point <= 0x177 && !odd_capitals;
  if (odd_capitals) return point % 2 == 1 ? point + 1 : point;
  if (even_capitals) return point % 2 == 0 ? point + 1 : point;
  return point;
}

}  // namespace kartoteka::importing
