#include "http/transfer/text_encoding.h"

#include <algorithm>
#include <utility>

#include "engine/text/code_pages.h"

namespace kartoteka::transfer {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr char32_t kReplacement = 0xFFFD;

struct Name {
  std::string_view name;
  TextEncoding encoding;
};
constexpr std::array kNames{
    Name{"utf-8", TextEncoding::utf_8},           Name{"windows-1250", TextEncoding::windows_1250},
    Name{"iso-8859-2", TextEncoding::iso_8859_2}, Name{"utf-16le", TextEncoding::utf_16le},
    Name{"utf-16be", TextEncoding::utf_16be},     Name{"cp852", TextEncoding::cp852},
    Name{"utf8", TextEncoding::utf_8},            Name{"cp1250", TextEncoding::windows_1250},
    Name{"windows1250", TextEncoding::windows_1250}, Name{"win1250", TextEncoding::windows_1250},
    Name{"iso8859-2", TextEncoding::iso_8859_2},  Name{"latin2", TextEncoding::iso_8859_2},
    Name{"utf-16", TextEncoding::utf_16le},       Name{"us-ascii", TextEncoding::utf_8},
    Name{"ibm852", TextEncoding::cp852},
};

void append(std::string& text, char32_t letter) {
  const auto byte = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (letter < 0x80) return byte(letter);
  if (letter < 0x800) {
    byte(0xC0 | (letter >> 6));
  } else if (letter < 0x10000) {
    byte(0xE0 | (letter >> 12));
    byte(0x80 | ((letter >> 6) & 0x3F));
  } else {
    byte(0xF0 | (letter >> 18));
    byte(0x80 | ((letter >> 12) & 0x3F));
    byte(0x80 | ((letter >> 6) & 0x3F));
  }
  byte(0x80 | (letter & 0x3F));
}

text::CodePage page_of(TextEncoding encoding) {
  if (encoding == TextEncoding::iso_8859_2) return text::CodePage::iso_8859_2;
  return encoding == TextEncoding::cp852 ? text::CodePage::cp852 : text::CodePage::cp1250;
}

bool is_utf16(TextEncoding encoding) { return encoding == TextEncoding::utf_16le || encoding == TextEncoding::utf_16be; }

std::string_view mark_of(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::utf_8: return kUtf8Mark;
    case TextEncoding::utf_16le: return "\xFF\xFE"sv;
    case TextEncoding::utf_16be: return "\xFE\xFF"sv;
    default: return "";
  }
}

/// Length in bytes of the well-formed UTF-8 character at the beginning; 0 where there is none.
std::size_t character_length(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
  if (length == 0 || length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 0;
  }
  const auto second = length > 1 ? static_cast<unsigned char>(text[1]) : 0;
  const bool is_overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool is_beyond = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
  return is_overlong || is_beyond ? 0 : length;
}

std::string without_wrong_bytes(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    if (length == 0) {
      append(result, kReplacement);
    } else {
      result += text.substr(0, length);
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return result;
}

}  // namespace

std::string_view to_string(TextEncoding encoding) {
  return std::find_if(kNames.begin(), kNames.end(), [&](const Name& name) { return name.encoding == encoding; })->name;
}

std::optional<TextEncoding> encoding_named(std::string_view name) {
  std::string lowered(name);
  for (char& c : lowered) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c == '_' ? '-' : c);
  for (const Name& known : kNames) {
    if (known.name == lowered) return known.encoding;
  }
  return std::nullopt;
}

void EncodingGuess::add_utf8(unsigned char byte) {
  const bool is_continuation = (byte & 0xC0) == 0x80;
  if (wanted_continuations_ > 0) {
    is_utf8_ = is_utf8_ && is_continuation;
    --wanted_continuations_;
  } else if (byte >= 0x80) {
    wanted_continuations_ = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    is_utf8_ = is_utf8_ && byte >= 0xC2 && byte < 0xF5;
  }
}

void EncodingGuess::add(std::string_view bytes) {
  constexpr std::string_view k1250 = "\xA5\xB9"sv;                     // Ą ą; ś ź Ś Ź stand among the controls of ISO
  constexpr std::string_view kIso = "\xA1\xA6\xAC\xB1\xB6\xBC"sv;      // Ą Ś Ź ą ś ź
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (beginning_.size() < kUtf8Mark.size()) beginning_ += c;
    if (byte == 0) ++zeros_[size_ % 2];
    if (is_utf8_) add_utf8(byte);
    if ((byte >= 0x80 && byte < 0xA0) || k1250.find(c) != std::string_view::npos) ++only_1250_;
    if (kIso.find(c) != std::string_view::npos) ++only_iso_;
    ++size_;
  }
}

TextEncoding EncodingGuess::encoding() const {
  if (beginning_.starts_with(kUtf8Mark)) return TextEncoding::utf_8;
  if (beginning_.starts_with("\xFF\xFE"sv)) return TextEncoding::utf_16le;
  if (beginning_.starts_with("\xFE\xFF"sv)) return TextEncoding::utf_16be;
  // Of Polish text in UTF-16 at least half of the letters are ASCII.
  if (zeros_[1] > size_ / 8 && zeros_[1] > 4 * zeros_[0]) return TextEncoding::utf_16le;
  if (zeros_[0] > size_ / 8 && zeros_[0] > 4 * zeros_[1]) return TextEncoding::utf_16be;
  if (is_utf8_ && wanted_continuations_ == 0) return TextEncoding::utf_8;
  return only_iso_ > only_1250_ ? TextEncoding::iso_8859_2 : TextEncoding::windows_1250;
}

void TextDecoder::append_unit(std::string& text, char32_t unit) {
  const bool is_low = unit >= 0xDC00 && unit < 0xE000;
  if (high_surrogate_ != 0) {
    const char32_t high = std::exchange(high_surrogate_, 0);
    if (is_low) return append(text, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
    append(text, kReplacement);
  }
  if (unit >= 0xD800 && unit < 0xDC00) {
    high_surrogate_ = unit;
  } else {
    append(text, is_low ? kReplacement : unit);
  }
}

std::string TextDecoder::decode(std::string_view bytes) {
  pending_ += bytes;
  if (is_at_beginning_) {
    const std::string_view mark = mark_of(encoding_);
    if (pending_.size() < mark.size() && mark.starts_with(pending_)) return "";
    if (pending_.starts_with(mark)) pending_.erase(0, mark.size());
    is_at_beginning_ = false;
  }
  if (encoding_ == TextEncoding::utf_8) return std::exchange(pending_, {});
  std::string text;
  text.reserve(pending_.size() + pending_.size() / 8);
  if (!is_utf16(encoding_)) {
    const text::CodePage page = page_of(encoding_);
    for (const char c : pending_) append(text, text::letter_of_byte(page, static_cast<std::uint8_t>(c)));
    pending_.clear();
    return text;
  }
  const std::size_t low = encoding_ == TextEncoding::utf_16le ? 0 : 1;
  const std::size_t even = pending_.size() / 2 * 2;
  for (std::size_t i = 0; i < even; i += 2) {
    append_unit(text, static_cast<char32_t>(static_cast<unsigned char>(pending_[i + low]) | (static_cast<unsigned char>(pending_[i + 1 - low]) << 8)));
  }
  pending_.erase(0, even);
  return text;
}

std::string decoded_text(std::string_view bytes, std::optional<TextEncoding> encoding) {
  if (!encoding) {
    EncodingGuess guess;
    guess.add(bytes);
    encoding = guess.encoding();
  }
  return without_wrong_bytes(TextDecoder(*encoding).decode(bytes));
}

}  // namespace kartoteka::transfer
