// In which encoding a file of Polish text is written, and its letters as UTF-8. Fed piece by piece; memory flat.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kartoteka::transfer {

enum class TextEncoding : std::uint8_t { utf_8, windows_1250, iso_8859_2, utf_16le, utf_16be, cp852 };

/// "utf-8", "windows-1250" …
std::string_view to_string(TextEncoding encoding);
/// By its usual names ("CP1250", "UTF8", "latin2"), in any case; nothing for others.
std::optional<TextEncoding> encoding_named(std::string_view name);

/// Tells the encoding of a text from all of its bytes. A mark at the beginning decides; else what is valid UTF-8 is
/// UTF-8, zeros on every other place are UTF-16, and of the one-byte encodings that one whose letters ą, ś, ź stand
/// there, for these are all in which the two differ in Polish.
class EncodingGuess {
 public:
  void add(std::string_view bytes);
  TextEncoding encoding() const;

 private:
  void add_utf8(unsigned char byte);

  std::string beginning_;  ///< up to three bytes
  bool is_utf8_ = true;
  unsigned wanted_continuations_ = 0;
  std::uint64_t size_ = 0;
  std::array<std::uint64_t, 2> zeros_{};  ///< at even and odd places
  std::uint64_t only_1250_ = 0;           ///< bytes that are letters in one of them and signs or controls in the other
  std::uint64_t only_iso_ = 0;
};

/// Turns bytes into UTF-8, without the mark at the beginning. UTF-8 passes as it is, valid or not: whoever takes the
/// values checks them.
class TextDecoder {
 public:
  explicit TextDecoder(TextEncoding encoding) : encoding_(encoding) {}
  std::string decode(std::string_view bytes);

 private:
  void append_unit(std::string& text, char32_t unit);

  TextEncoding encoding_;
  bool is_at_beginning_ = true;
  std::string pending_;           ///< the beginning of a mark or unit that is cut
  char32_t high_surrogate_ = 0;   ///< of UTF-16, waiting for its other half
};

/// A whole text in whatever encoding, as UTF-8; bytes that are none become U+FFFD.
std::string decoded_text(std::string_view bytes, std::optional<TextEncoding> encoding = std::nullopt);

}  // namespace kartoteka::transfer
