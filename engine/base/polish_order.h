// The order of texts in Polish lists: ą after a, ł after l, ó after o; other accents and case decide only between texts
// that are otherwise equal (lower case first). Spaces and punctuation stand before digits, digits before letters.
#pragma once

#include <string_view>

namespace kartoteka {

/// Less than, equal to or greater than 0. A total order: 0 for texts of the same bytes only, so that pages of a list
/// lose nothing. Any bytes are taken; those that are not UTF-8 stand last.
int compare_polish(std::string_view a, std::string_view b);

}  // namespace kartoteka
