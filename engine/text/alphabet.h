// The letters that the dictionary is made of, each with a small number (a label of the automaton's arcs). Header
// only, because the analyzer uses it for every letter of every text.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace kartoteka::text::alphabet {

using Label = std::uint8_t;

/// Not a letter of the dictionary.
inline constexpr Label kNone = 0xff;
/// The label of the arc that ends a word; no letter has it.
inline constexpr Label kEnd = 0;
/// Letters in the order of their labels from 1; a label must stay below 64. Part of the file format.
inline constexpr std::u32string_view kLetters = U"aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż-'0123456789éöüäáíšžčňßë";
static_assert(kLetters.size() < 63);

namespace detail {
inline constexpr char32_t kTableSize = 0x180;

constexpr std::array<Label, kTableSize> make_labels() {
  std::array<Label, kTableSize> labels{};
  labels.fill(kNone);
  for (std::size_t i = 0; i < kLetters.size(); ++i) labels[kLetters[i]] = static_cast<Label>(i + 1);
  return labels;
}
inline constexpr auto kLabels = make_labels();
}  // namespace detail

/// @param letter  lower case
constexpr Label label(char32_t letter) { return letter < detail::kTableSize ? detail::kLabels[letter] : kNone; }

/// The letter of a label from 1 to kLetters.size().
constexpr char32_t letter(Label label) { return kLetters[label - 1U]; }

/// Letters that a word loses its diacritics from and that differ in Polish writing: z stands for ź and ż too.
struct Variants {
  Label with_diacritics[2];
  std::uint8_t count;
};

/// The Polish letters that a letter typed without diacritics may stand for; none for what is no letter.
constexpr Variants variants(Label typed) {
  if (typed == kEnd || typed > kLetters.size()) return {{0, 0}, 0};
  switch (letter(typed)) {
    case U'a': return {{label(U'ą'), 0}, 1};
    case U'c': return {{label(U'ć'), 0}, 1};
    case U'e': return {{label(U'ę'), 0}, 1};
    case U'l': return {{label(U'ł'), 0}, 1};
    case U'n': return {{label(U'ń'), 0}, 1};
    case U'o': return {{label(U'ó'), 0}, 1};
    case U's': return {{label(U'ś'), 0}, 1};
    case U'z': return {{label(U'ź'), label(U'ż')}, 2};
    default: return {{0, 0}, 0};
  }
}

/// The nine letters of Polish with diacritics: what a '?' or U+FFFD most likely was.
inline constexpr std::u32string_view kPolishLetters = U"ąćęłńóśźż";

}  // namespace kartoteka::text::alphabet
