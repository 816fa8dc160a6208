#include "engine/invoice/token_text.h"

#include <array>
#include <cstdio>

namespace kartoteka::invoice {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string named(unsigned code) {
  std::array<char, 8> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "U+%04X", code & 0xffffu);
  return buffer.data();
}

}  // namespace

std::string collapsed(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (!is_blank(c)) {
      result += c;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

std::string with_plain_line_ends(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      result += text[i];
    } else if (!text.substr(i + 1).starts_with('\n')) {
      result += '\n';
    }
  }
  return result;
}

std::optional<std::string> forbidden_sign(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte < 0x20 && !is_blank(text[i])) || byte == 0x7f) return named(byte);
    // U+0080 to U+009F are C2 80 to C2 9F.
    if (byte == 0xc2 && static_cast<unsigned char>(text[i + 1]) < 0xa0) return named(static_cast<unsigned char>(text[i + 1]));
    if (text.substr(i).starts_with("\xef\xbf\xbe")) return named(0xfffe);
    if (text.substr(i).starts_with("\xef\xbf\xbf")) return named(0xffff);
  }
  return std::nullopt;
}

}  // namespace kartoteka::invoice
