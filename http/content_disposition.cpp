#include "http/content_disposition.h"

namespace kartoteka::http {
namespace {

bool is_attr_char(char c) {
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return is_letter || std::string_view("!#$&+-.^_`|~").find(c) != std::string_view::npos;
}

/// For readers that know no filename*: whatever is no plain letter becomes an underscore, one for each character.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_continuation = byte >= 0x80 && byte < 0xC0;
    const bool is_plain = byte >= 0x20 && byte < 0x7F && std::string_view("\"\\/%").find(c) == std::string_view::npos;
    if (!is_continuation) plain += is_plain ? c : '_';
  }
  return plain;
}

std::string encoded_name(std::string_view name) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_attr_char(c)) {
      encoded += c;
    } else {
      encoded += '%';
      encoded += kDigits[byte >> 4];
      encoded += kDigits[byte & 0x0F];
    }
  }
  return encoded;
}

}  // namespace

std::string content_disposition(bool is_inline, std::string_view name) {
  return std::string(is_inline ? "inline" : "attachment") + "; filename=\"" + plain_name(name) + "\"; filename*=UTF-8''" +
         encoded_name(name);
}

}  // namespace kartoteka::http
