#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "engine/text/repair.h"
#include "engine/text/scanner.h"
#include "engine/text/utf8.h"
#include "engine/text/word_check.h"

namespace kartoteka::text {
namespace {

const icu::Normalizer2& composer() {
  UErrorCode status = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFCInstance(status);  // lives as long as the program
}

const icu::Normalizer2& compatibility() {
  UErrorCode status = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFKCInstance(status);
}

/// Strokes through a letter, which Unicode does not compose with it.
bool is_stroke(char32_t mark) { return mark == 0x335 || mark == 0x336 || mark == 0x337 || mark == 0x338; }

/// The letter made of a letter and the mark after it, 0 if there is none.
char32_t compose(char32_t letter, char32_t mark) {
  if (is_stroke(mark)) return letter == U'l' ? U'ł' : letter == U'L' ? U'Ł' : 0;
  const UChar32 composed = composer().composePair(static_cast<UChar32>(letter), static_cast<UChar32>(mark));
  return composed < 0 ? 0 : static_cast<char32_t>(composed);
}

bool is_mark(char32_t code) { return code >= 0x300 && u_charType(static_cast<UChar32>(code)) == U_NON_SPACING_MARK; }

/// Letters of print and of mathematics that stand for plain ones; compatibility letters whose meaning would change
/// (superscripts, fractions, units) are not among them.
bool is_ornamental(char32_t code) {
  return (code >= 0xfb00 && code <= 0xfb06) || (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff) ||
         (code >= 0x132 && code <= 0x133);
}

void append_plain(const Letter& letter, SourceText& plain) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString parts = compatibility().normalize(icu::UnicodeString(static_cast<UChar32>(letter.code)), status);
  for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    plain.push_back({static_cast<char32_t>(parts.char32At(i)), letter.begin, letter.end});
  }
}

void compose_marks(SourceText& text) {
  const auto needs_work = [](char32_t code) { return code >= 0x300 ? is_mark(code) || is_ornamental(code) : is_ornamental(code); };
  if (std::ranges::none_of(text, needs_work, &Letter::code)) return;
  SourceText composed;
  composed.reserve(text.size());
  for (const Letter& letter : text) {
    const char32_t whole = composed.empty() || !is_mark(letter.code) ? 0 : compose(composed.back().code, letter.code);
    if (whole != 0) {
      composed.back() = merge(composed.back(), letter, whole);
    } else if (is_ornamental(letter.code)) {
      append_plain(letter, composed);
    } else {
      composed.push_back(letter);
    }
  }
  text = std::move(composed);
}

/// Accents that stand by themselves, as combining marks; 0 for others.
char32_t combining(char32_t code) {
  switch (code) {
    case U'´': return 0x301;
    case U'˙': return 0x307;
    case U'˛': return 0x328;
    default: return 0;
  }
}

bool is_polish(char32_t code) { return alphabet::kPolishLetters.find(lower(code)) != std::u32string_view::npos; }

/// Takes the accents of a word into its letters: into the letter after them, or where that makes no Polish letter
/// (and always for the ogonek) into the one before.
SourceText with_accents(std::span<const Letter> word) {
  SourceText composed;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char32_t mark = combining(word[i].code);
    const char32_t before = mark == 0 || composed.empty() ? 0 : compose(composed.back().code, mark);
    const char32_t after = mark == 0 || i + 1 == word.size() ? 0 : compose(word[i + 1].code, mark);
    if (is_polish(after) && !(mark == 0x328 && is_polish(before))) {
      composed.push_back(merge(word[i], word[i + 1], after));
      ++i;
    } else if (is_polish(before)) {
      composed.back() = merge(composed.back(), word[i], before);
    } else {
      composed.push_back(word[i]);
    }
  }
  return composed;
}

void take_accents(SourceText& text, const Dictionary& dictionary) {
  if (std::ranges::none_of(text, [](const Letter& letter) { return combining(letter.code) != 0; })) return;
  SourceText repaired;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && (is_letter(text[end].code) || combining(text[end].code) != 0)) ++end;
    end = std::max(end, at + 1);
    const auto word = std::span(text).subspan(at, end - at);
    const SourceText composed = with_accents(word);
    const std::span<const Letter> better = composed.size() < word.size() && is_known(dictionary, composed) ? std::span<const Letter>(composed) : word;
    repaired.insert(repaired.end(), better.begin(), better.end());
    at = end;
  }
  text = std::move(repaired);
}

}  // namespace

void repair_composition(SourceText& text, const Dictionary& dictionary) {
  compose_marks(text);
  take_accents(text, dictionary);
}

}  // namespace kartoteka::text
