// The one-byte encodings that Polish texts have been written in, and misread in.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace kartoteka::text {

enum class CodePage : std::uint8_t {
  cp1250,      ///< Windows, Central Europe
  iso_8859_2,  ///< the web and Unix before UTF-8
  cp1252,      ///< Windows, Western Europe: what Polish is misread as
  cp852,       ///< DOS, Central Europe
};

/// The likelier first.
inline constexpr std::array kCodePages = {CodePage::cp1250, CodePage::iso_8859_2, CodePage::cp1252, CodePage::cp852};

char32_t letter_of_byte(CodePage page, std::uint8_t byte);

/// Nothing if the page lacks the letter.
std::optional<std::uint8_t> byte_of_letter(CodePage page, char32_t letter);

}  // namespace kartoteka::text
