#include "engine/text/compiler/letters.h"

#include <unicode/uchar.h>

#include "engine/text/alphabet.h"
#include "engine/text/utf8.h"

namespace kartoteka::text::compiler {
namespace {

/// The letters of ISO-8859-2 from 0xA0 on.
constexpr std::u32string_view kHighLatin2 =
    U"\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
static_assert(kHighLatin2.size() == 96);

char32_t from_latin2(unsigned char byte) { return byte < 0xa0 ? byte : kHighLatin2[byte - 0xa0U]; }

bool append_label(std::string& labels, char32_t letter) {
  const auto lowered = static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
  const alphabet::Label label = alphabet::label(lowered);
  if (label != alphabet::kNone) labels += static_cast<char>(label);
  return label != alphabet::kNone;
}

}  // namespace

std::optional<std::string> labels_of_latin2(std::string_view word) {
  std::string labels;
  for (const char byte : word) {
    if (!append_label(labels, from_latin2(static_cast<unsigned char>(byte)))) return std::nullopt;
  }
  return labels;
}

std::optional<std::string> labels_of_utf8(std::string_view word) {
  std::string labels;
  bool fits = true;
  for (const char32_t letter : utf8::decode_all(word)) fits = append_label(labels, letter) && fits;
  return fits ? std::optional(labels) : std::nullopt;
}

std::string latin2_of_utf8(std::string_view word) {
  std::string latin2;
  for (const char32_t letter : utf8::decode_all(word)) {
    const std::size_t high = kHighLatin2.find(letter);
    latin2 += letter < 0xa0 ? static_cast<char>(letter)
              : high == std::u32string_view::npos ? '?' : static_cast<char>(high + 0xa0);
  }
  return latin2;
}

std::string utf8_of_labels(std::string_view labels) {
  std::string text;
  for (const char label : labels) utf8::append(text, alphabet::letter(static_cast<alphabet::Label>(label)));
  return text;
}

}  // namespace kartoteka::text::compiler
