// Makes any bytes fit to be kept and shown: well-formed UTF-8 without control characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kartoteka::extract {

/// Lines ended by \n, no more than one empty line in a row, no blanks at line ends; bytes that are no UTF-8 become
/// U+FFFD, control characters blanks. Tabs stay.
std::string clean_text(std::string_view text);

/// One line without marks of writing direction, which could make a name look like another; not longer than max_bytes.
std::string clean_line(std::string_view text, std::size_t max_bytes);

}  // namespace kartoteka::extract
