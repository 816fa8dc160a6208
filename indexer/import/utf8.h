// The few things that the readers need to do with UTF-8 by hand. Folding and lower case here serve comparison of
// texts inside an import only; what is searched is made by engine/text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kartoteka::importing {

/// Takes the code point at `offset` and moves the offset past it; a byte that is no UTF-8 counts as U+FFFD.
/// @param offset  less than text.size()
char32_t next_code_point(std::string_view text, std::size_t& offset);

void append_utf8(std::string& text, char32_t code_point);

/// Letters of Latin script (ASCII, Latin-1, Latin Extended-A).
bool is_latin_letter(char32_t code_point);

/// Lower case for the same letters; anything else comes back as it is.
char32_t lower_latin(char32_t code_point);

}  // namespace kartoteka::importing
