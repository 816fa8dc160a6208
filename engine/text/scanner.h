// Cuts repaired text into words and numbers. Boundaries follow Unicode's rules for words where Polish has no habit of
// its own: a hyphen separates, but not an ending from its acronym ("VAT-u") nor a letter from its word ("e-mail"); an
// apostrophe between letters does not; digits and letters in one word stay together ("A4"), a number and its unit do
// not ("10GB").
#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/source_text.h"

namespace kartoteka::text {

enum class PieceKind : std::uint8_t {
  word,    ///< letters, also with digits
  number,  ///< digits
};

/// Half-open range of letters.
struct Piece {
  std::uint32_t begin, end;
  PieceKind kind;
  std::uint32_t joint;  ///< of "VAT-u", "e-mail", "Google'a" the letter that is a hyphen or an apostrophe; else 0
};

/// @param pieces  is overwritten
void scan(const SourceText& text, std::vector<Piece>& pieces);

bool is_letter(char32_t code);
bool is_digit(char32_t code);
bool is_space(char32_t code);
bool is_hyphen(char32_t code);
bool is_apostrophe(char32_t code);

}  // namespace kartoteka::text
