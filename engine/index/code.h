// Codes that people write in many ways: "KL-2042", "kl 2042", "KL2042". What stays is letters and digits.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::index {

/// Folded letters and digits of the text without anything between them, if they are 2 to 64 bytes with a digit among
/// them; else "".
std::string code_of(std::string_view text);

}  // namespace kartoteka::index
