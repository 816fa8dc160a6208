// Names as they are compared: lower case, without diacritics. Small and without ICU, which this room does not have;
// what is found by searching is folded in engine/text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::records {

/// The words of a name: runs of letters and digits, folded to a–z where they are Latin letters of Europe; letters of
/// other alphabets stay as they are. Single letters with dots between are one word: "z o.o." is "z", "oo".
std::vector<std::string> folded_words(std::string_view name);

}  // namespace kartoteka::records
