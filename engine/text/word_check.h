// Asks the dictionary about a stretch of letters, whatever their case. Shared by the repairs.
#pragma once

#include <span>
#include <vector>

#include "engine/text/dictionary.h"
#include "engine/text/folding.h"
#include "engine/text/source_text.h"

namespace kartoteka::text {

/// Labels of the letters, lowered; kLostLetter for '?' and U+FFFD. Letters outside the alphabet become kNone,
/// which no word has.
inline std::vector<alphabet::Label> labels_of(std::span<const Letter> letters) {
  std::vector<alphabet::Label> labels;
  labels.reserve(letters.size());
  for (const Letter& letter : letters) {
    const bool is_lost = letter.code == U'?' || letter.code == U'\ufffd';
    labels.push_back(is_lost ? kLostLetter : alphabet::label(lower(letter.code)));
  }
  return labels;
}

inline bool is_known(const Dictionary& dictionary, std::span<const Letter> letters) {
  return dictionary.automaton().find(labels_of(letters)) != Automaton::kDead;
}

/// One letter made of several.
inline Letter merge(const Letter& first, const Letter& last, char32_t code) { return {code, first.begin, last.end}; }

}  // namespace kartoteka::text
