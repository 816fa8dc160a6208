#include "engine/text/source_text.h"
#include "engine/text/utf8.h"

namespace kartoteka::text {

void decode(std::string_view text, SourceText& letters) {
  letters.clear();
  letters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    const auto begin = static_cast<std::uint32_t>(at);
    at += decoded.size;
    letters.push_back({decoded.letter == utf8::kInvalid ? U'\ufffd' : decoded.letter, begin, static_cast<std::uint32_t>(at)});
  }
}

}  // namespace kartoteka::text
