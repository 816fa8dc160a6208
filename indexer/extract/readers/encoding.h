// Bytes of a text in any of the encodings that Polish has been written in, as UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::extract {

/// UTF-8, UTF-16 of both orders (with a mark or without), CP1250, ISO-8859-2, CP852, CP1252: by the mark, else by what
/// is declared, else by what makes the best Polish.
/// @param declared  "windows-1250", as HTML and mail name it; "" or an unknown name: nothing is
std::string to_utf8(std::string_view bytes, std::string_view declared = {});

/// Whether bytes look like text in any of these: hardly a control character.
bool looks_like_text(std::string_view bytes);

}  // namespace kartoteka::extract
