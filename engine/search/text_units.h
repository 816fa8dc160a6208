// Takes Markdown apart into the units that an answer may be made of: sentences, items of lists, rows of tables, headings.
// Knows no syntax beyond the beginnings of lines; whatever it does not know is a sentence.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/search/result.h"

namespace kartoteka::search {

enum class UnitKind { sentence, item, row, code, heading };

struct TextUnit {
  Range range;  ///< without space at its ends
  UnitKind kind = UnitKind::sentence;
  std::size_t group = 0;    ///< units that may stand together: of one paragraph, of a list and the sentence that leads to it
  std::size_t heading = 0;  ///< number of the heading above, from 1; 0: there is none
};

/// In order, without overlaps. Of very long texts the beginning (kMostUnits).
std::vector<TextUnit> text_units(std::string_view markdown);

inline constexpr std::size_t kMostUnits = 5'000;

}  // namespace kartoteka::search
