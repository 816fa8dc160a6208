// Texts as FA(3) takes them: most of its fields are XML tokens, whose blanks collapse before they are measured.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kartoteka::invoice {

/// Without blanks and line breaks at the ends, one blank for any number of them within.
std::string collapsed(std::string_view text);

/// With \n for every line end: the others do not survive an XML parser.
std::string with_plain_line_ends(std::string_view text);

/// The first sign that XML forbids or discourages, as "U+0007": control characters but tab and line ends, U+FFFE, U+FFFF.
/// @param text  well-formed UTF-8
std::optional<std::string> forbidden_sign(std::string_view text);

}  // namespace kartoteka::invoice
