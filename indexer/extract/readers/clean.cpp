#include "indexer/extract/readers/clean.h"

#include "engine/base/utf8.h"
#include "engine/text/utf8.h"

namespace kartoteka::extract {
namespace {

namespace utf8 = text::utf8;

bool is_control(char32_t letter) { return letter < 0x20 || (letter >= 0x7f && letter < 0xa0); }

/// Directional marks, embeddings, overrides and isolates (Unicode, annex 9); separators of lines and paragraphs.
bool steers_writing(char32_t letter) {
  return letter == 0x200e || letter == 0x200f || letter == 0x61c || (letter >= 0x2028 && letter <= 0x202e) ||
         (letter >= 0x2066 && letter <= 0x2069) || letter == 0xfeff;
}

bool is_line_end(char32_t letter) {
  return letter == '\n' || letter == '\r' || letter == '\f' || letter == '\v' || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
}

void trim_end(std::string& text, std::string_view of) {
  const auto last = text.find_last_not_of(of);
  text.resize(last == std::string::npos ? 0 : last + 1);
}

/// Ends a line: blanks at its end go, and so does the second empty line in a row.
void end_line(std::string& text) {
  trim_end(text, " \t");
  if (!text.empty() && !text.ends_with("\n\n")) text += '\n';
}

}  // namespace

std::string clean_text(std::string_view text) {
  std::string cleaned;
  cleaned.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [letter, size] = utf8::decode(text, at);
    const bool is_pair = letter == '\n' && at > 0 && text[at - 1] == '\r';
    if (letter == utf8::kInvalid) {
      cleaned += "\xef\xbf\xbd";
    } else if (is_line_end(letter)) {
      if (!is_pair) end_line(cleaned);
    } else if (is_control(letter) && letter != '\t') {
      cleaned += ' ';
    } else if (letter != 0xfeff) {
      cleaned += text.substr(at, size);
    }
    at += size;
  }
  trim_end(cleaned, " \t\n");
  return cleaned;
}

std::string clean_line(std::string_view text, std::size_t max_bytes) {
  std::string cleaned;
  for (std::size_t at = 0; at < text.size() && cleaned.size() <= max_bytes;) {
    const auto [letter, size] = utf8::decode(text, at);
    if (letter == utf8::kInvalid) {
      cleaned += "\xef\xbf\xbd";
    } else if (is_control(letter) || letter == ' ') {
      if (!cleaned.empty() && !cleaned.ends_with(' ')) cleaned += ' ';
    } else if (!steers_writing(letter)) {
      cleaned += text.substr(at, size);
    }
    at += size;
  }
  cleaned = std::string(utf8_prefix(cleaned, max_bytes));
  trim_end(cleaned, " ");
  return cleaned;
}

}  // namespace kartoteka::extract
