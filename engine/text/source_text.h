// A text as letters that remember which bytes they came from. Repair works on it letter by letter, so that tokens can
// still be marked in the bytes as given.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace kartoteka::text {

struct Letter {
  char32_t code;
  std::uint32_t begin, end;  ///< half-open, bytes of the text as given
};

using SourceText = std::vector<Letter>;

/// Decodes UTF-8; bytes that are no UTF-8 are read in the legacy encoding that makes the best Polish of them
/// (CP1250, ISO-8859-2, CP852, CP1252), or become U+FFFD. A byte order mark is left out.
/// @param letters  is overwritten
void decode(std::string_view text, SourceText& letters);

}  // namespace kartoteka::text
