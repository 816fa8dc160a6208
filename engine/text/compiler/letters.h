// Conversions between the encodings of the word lists and the dictionary's labels.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kartoteka::text::compiler {

/// Labels of a word in ISO-8859-2, lowered; nothing if a letter is not in the alphabet.
std::optional<std::string> labels_of_latin2(std::string_view word);

/// Labels of a word in UTF-8, lowered; nothing if a letter is not in the alphabet.
std::optional<std::string> labels_of_utf8(std::string_view word);

/// A word in UTF-8 as ISO-8859-2; letters that it lacks become '?'.
std::string latin2_of_utf8(std::string_view word);

/// Labels back to UTF-8.
std::string utf8_of_labels(std::string_view labels);

}  // namespace kartoteka::text::compiler
