// Folding: what is left of a letter when its case and its diacritics are taken away. "Łódź" -> "lodz". Done after
// the lemma is looked up, never before. ł, đ, ø and the like do not decompose in Unicode and are told one by one.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::text {

/// Lower case of a code point that is one code point too (İ -> i), by ICU's simple mapping.
char32_t lower(char32_t letter);

/// A lower-case letter without its diacritics, if that is one letter: ą -> a, ł -> l, é -> e; ß and all others
/// that have no single base letter are given back unchanged.
char32_t fold(char32_t letter);

/// The base letters of lower-case text: ß -> ss, æ -> ae, þ -> th, the others as fold(char32_t). Combining marks vanish.
/// Upper case is lowered first, so this works on any valid UTF-8; invalid bytes vanish.
std::string fold(std::string_view text);

/// Whether the text holds a letter that fold() would change (case apart).
bool has_diacritics(std::string_view text);

}  // namespace kartoteka::text
