// What setting on paper and on screen does to words: hyphens at line ends, invisible signs, spaced-out letters.
#include <unicode/uchar.h>

#include <algorithm>

#include "engine/text/repair.h"
#include "engine/text/scanner.h"
#include "engine/text/word_check.h"

namespace kartoteka::text {
namespace {

constexpr char32_t kSoftHyphen = U'\u00ad';

bool is_line_end(char32_t code) { return code == U'\n' || code == U'\r' || code == U'\u2028' || code == U'\u2029' || code == U'\u0085'; }

bool is_cutting_hyphen(char32_t code) { return code == U'-' || code == U'\u2010' || code == U'¬' || code == kSoftHyphen; }

bool is_lower_case(char32_t code) { return is_letter(code) && lower(code) == code; }

/// Where the word goes on after a hyphen at `at`: past blanks with exactly one line end among them; 0 if it does not.
std::size_t continuation(const SourceText& text, std::size_t at) {
  std::size_t next = at + 1;
  int lines = 0;
  for (; next < text.size() && is_space(text[next].code); ++next) {
    const bool is_pair = text[next].code == U'\n' && text[next - 1].code == U'\r';
    lines += is_line_end(text[next].code) && !is_pair;
  }
  return lines == 1 && next < text.size() && is_lower_case(text[next].code) ? next : 0;
}

std::span<const Letter> word_before(const SourceText& text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_letter(text[begin - 1].code)) --begin;
  return std::span(text).subspan(begin, end - begin);
}

std::span<const Letter> word_from(const SourceText& text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_letter(text[end].code)) ++end;
  return std::span(text).subspan(begin, end - begin);
}

/// A word cut in two is whole in the dictionary, or one of its halves is no word; "biało-\nczerwony" is not cut.
bool is_cut(const Dictionary& dictionary, std::span<const Letter> first, std::span<const Letter> second) {
  SourceText whole(first.begin(), first.end());
  whole.insert(whole.end(), second.begin(), second.end());
  return is_known(dictionary, whole) || !is_known(dictionary, first) || !is_known(dictionary, second);
}

bool is_invisible(char32_t code) {
  if (code < 0x20) return !is_space(code);
  if (code < 0xad) return false;
  return code == kSoftHyphen || code == 0x34f || code == 0x180e || (code >= 0x200b && code <= 0x200f) ||
         (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064) || (code >= 0xfe00 && code <= 0xfe0f) ||
         code == 0xfeff || code == 0xfffc;
}

/// Spaced-out words shorter than this are left: "a i o", "w z".
constexpr std::size_t kMinSpacedLetters = 4;
/// The shortest word that a row of letters without wider gaps is cut into.
constexpr std::size_t kMinSpacedWord = 3;

/// Letters from `begin` on that stand alone with one blank between: their number.
std::size_t count_spaced(const SourceText& text, std::size_t begin) {
  const auto is_alone = [&](std::size_t at) {
    return at < text.size() && is_letter(text[at].code) && (at + 1 >= text.size() || !is_letter(text[at + 1].code)) &&
           (at == 0 || !is_letter(text[at - 1].code));
  };
  std::size_t count = is_alone(begin) ? 1 : 0;
  while (count > 0 && begin + 2 * count < text.size() && is_space(text[begin + 2 * count - 1].code) &&
         !is_line_end(text[begin + 2 * count - 1].code) && is_alone(begin + 2 * count)) {
    ++count;
  }
  return count;
}

/// Cuts letters into dictionary words, the longest first: their sizes; empty if it does not come out even.
std::vector<std::size_t> cut_into_words(const Dictionary& dictionary, std::span<const Letter> letters) {
  for (std::size_t size = letters.size(); size >= kMinSpacedWord; --size) {
    if (!is_known(dictionary, letters.first(size))) continue;
    if (size == letters.size()) return {size};
    auto rest = cut_into_words(dictionary, letters.subspan(size));
    if (rest.empty()) continue;
    rest.insert(rest.begin(), size);
    return rest;
  }
  return {};
}

/// Spaced-out rows longer than this are no headings; the bound also keeps the search short.
constexpr std::size_t kMaxSpacedLetters = 40;

}  // namespace

void repair_hyphenation(SourceText& text, const Dictionary& dictionary) {
  SourceText joined;
  std::size_t copied = 0;
  for (std::size_t at = 1; at + 2 < text.size(); ++at) {
    if (!is_cutting_hyphen(text[at].code) || !is_letter(text[at - 1].code)) continue;
    const std::size_t next = continuation(text, at);
    if (next == 0) continue;
    if (text[at].code == U'-' && !is_cut(dictionary, word_before(text, at), word_from(text, next))) continue;
    joined.insert(joined.end(), text.begin() + static_cast<std::ptrdiff_t>(copied), text.begin() + static_cast<std::ptrdiff_t>(at));
    copied = next;
    at = next;
  }
  if (copied == 0) return;
  joined.insert(joined.end(), text.begin() + static_cast<std::ptrdiff_t>(copied), text.end());
  text = std::move(joined);
}

void repair_invisible(SourceText& text) {
  std::erase_if(text, [](const Letter& letter) { return is_invisible(letter.code); });
}

void repair_spacing(SourceText& text, const Dictionary& dictionary) {
  SourceText joined;
  std::size_t copied = 0;
  for (std::size_t at = 0; at + 2 * kMinSpacedLetters - 1 <= text.size(); ++at) {
    if (!is_letter(text[at].code) || !is_space(text[at + 1].code) || (at > 0 && is_letter(text[at - 1].code))) continue;
    const std::size_t count = count_spaced(text, at);
    if (count < kMinSpacedLetters || count > kMaxSpacedLetters) {
      at += count > 0 ? 2 * count - 1 : 0;
      continue;
    }
    SourceText letters;
    for (std::size_t i = 0; i < count; ++i) letters.push_back(text[at + 2 * i]);
    const auto sizes = cut_into_words(dictionary, letters);
    if (!sizes.empty()) {
      joined.insert(joined.end(), text.begin() + static_cast<std::ptrdiff_t>(copied), text.begin() + static_cast<std::ptrdiff_t>(at));
      auto letter = letters.begin();
      for (const std::size_t size : sizes) {
        if (letter != letters.begin()) joined.push_back({U' ', letter->begin, letter->begin});
        joined.insert(joined.end(), letter, letter + static_cast<std::ptrdiff_t>(size));
        letter += static_cast<std::ptrdiff_t>(size);
      }
      copied = at + 2 * count - 1;
    }
    at += 2 * count - 2;
  }
  if (copied == 0) return;
  joined.insert(joined.end(), text.begin() + static_cast<std::ptrdiff_t>(copied), text.end());
  text = std::move(joined);
}

}  // namespace kartoteka::text
