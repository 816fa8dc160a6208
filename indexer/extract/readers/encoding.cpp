#include "indexer/extract/readers/encoding.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/base/utf8.h"
#include "engine/text/code_pages.h"
#include "engine/text/utf8.h"

namespace kartoteka::extract {
namespace {

using namespace std::string_view_literals;
using text::CodePage;

constexpr std::size_t kSampleBytes = 64 * 1024;

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

std::string from_utf16(std::string_view bytes, bool is_big) {
  const auto unit = [&](std::size_t at) -> char32_t {
    return is_big ? byte_at(bytes, at) << 8 | byte_at(bytes, at + 1) : byte_at(bytes, at + 1) << 8 | byte_at(bytes, at);
  };
  std::string decoded;
  decoded.reserve(bytes.size());
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t letter = unit(at);
    const bool is_high = letter >= 0xd800 && letter < 0xdc00;
    if (is_high && at + 3 < bytes.size() && unit(at + 2) >= 0xdc00 && unit(at + 2) < 0xe000) {
      letter = 0x10000 + ((letter - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
      at += 2;
    }
    text::utf8::append(decoded, letter >= 0xd800 && letter < 0xe000 ? U'\ufffd' : letter);
  }
  return decoded;
}

/// In UTF-16 most letters of a European text have a zero byte, all on the same side.
std::optional<bool> unmarked_utf16_is_big(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  if (sample.size() < 4 || bytes.size() % 2 != 0) return std::nullopt;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t at = 0; at < sample.size(); ++at) zeros[at % 2] += byte_at(sample, at) == 0 ? 1U : 0U;
  const std::size_t units = sample.size() / 2;
  if (zeros[1] > units / 2 && zeros[0] * 20 < units) return false;
  if (zeros[0] > units / 2 && zeros[1] * 20 < units) return true;
  return std::nullopt;
}

bool is_ascii_letter(unsigned byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }

/// How much a byte looks like Polish where it is read as that letter.
int score(char32_t letter, bool is_beside_letter) {
  constexpr std::u32string_view kPolish = U"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
  constexpr std::u32string_view kSigns = U"„”“’‘–—…«»§°\u00a0";
  if (kPolish.find(letter) != std::u32string_view::npos) return is_beside_letter ? 4 : 2;
  if (kSigns.find(letter) != std::u32string_view::npos) return is_beside_letter ? 0 : 1;
  if (letter < 0xa0) return -4;
  const bool is_letter = letter >= 0xc0 && letter < 0x250 && letter != 0xd7 && letter != 0xf7;
  return is_letter ? 0 : -2;
}

CodePage best_page(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSampleBytes);
  CodePage best = text::kCodePages.front();
  long best_sum = 0;
  for (const CodePage page : text::kCodePages) {
    long sum = 0;
    for (std::size_t at = 0; at < sample.size(); ++at) {
      if (byte_at(sample, at) < 0x80) continue;
      const bool is_beside = (at > 0 && is_ascii_letter(byte_at(sample, at - 1))) ||
                             (at + 1 < sample.size() && is_ascii_letter(byte_at(sample, at + 1)));
      sum += score(text::letter_of_byte(page, static_cast<std::uint8_t>(sample[at])), is_beside);
    }
    if (page == text::kCodePages.front() || sum > best_sum) best = page, best_sum = sum;
  }
  return best;
}

std::string from_page(std::string_view bytes, CodePage page) {
  std::string decoded;
  decoded.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) text::utf8::append(decoded, text::letter_of_byte(page, static_cast<std::uint8_t>(byte)));
  return decoded;
}

std::optional<CodePage> page_named(std::string_view name) {
  std::string lowered(name);
  std::erase_if(lowered, [](char c) { return c == '-' || c == '_' || c == ' ' || c == '"' || c == '\''; });
  for (char& c : lowered) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  if (lowered == "windows1250" || lowered == "cp1250") return CodePage::cp1250;
  if (lowered == "iso88592" || lowered == "latin2") return CodePage::iso_8859_2;
  if (lowered == "cp852" || lowered == "ibm852") return CodePage::cp852;
  // As browsers have it, Latin-1 is CP1252.
  if (lowered == "windows1252" || lowered == "cp1252" || lowered == "iso88591" || lowered == "latin1") return CodePage::cp1252;
  return std::nullopt;
}

}  // namespace

std::string to_utf8(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xef\xbb\xbf"sv)) return std::string(bytes.substr(3));
  if (bytes.starts_with("\xff\xfe"sv)) return from_utf16(bytes.substr(2), false);
  if (bytes.starts_with("\xfe\xff"sv)) return from_utf16(bytes.substr(2), true);
  if (const auto is_big = unmarked_utf16_is_big(bytes)) return from_utf16(bytes, *is_big);
  if (utf8_length(bytes)) return std::string(bytes);
  return from_page(bytes, page_named(declared).value_or(best_page(bytes)));
}

bool looks_like_text(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSampleBytes & ~std::size_t{1});
  if (sample.starts_with("\xff\xfe"sv) || sample.starts_with("\xfe\xff"sv)) return true;
  if (unmarked_utf16_is_big(sample)) return true;
  const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0x7f || (byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1b);
  });
  // One in a thousand is a slip; a NUL is none.
  return sample.find('\0') == std::string_view::npos && static_cast<std::size_t>(controls) * 1000 <= sample.size();
}

}  // namespace kartoteka::extract
