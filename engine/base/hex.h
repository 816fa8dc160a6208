// Bytes as hexadecimal digits.
#pragma once

#include <span>
#include <string>

namespace kartoteka {

/// Two lower-case digits a byte.
std::string to_hex(std::span<const unsigned char> bytes);

}  // namespace kartoteka
