#include "engine/text/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <array>

#include "engine/text/utf8.h"

namespace kartoteka::text {
namespace {

/// Letters whose stroke or hook Unicode does not decompose.
constexpr std::pair<char32_t, char32_t> kStrokes[] = {{U'ł', U'l'}, {U'đ', U'd'}, {U'ø', U'o'}, {U'ħ', U'h'},
                                                      {U'ı', U'i'}, {U'ŧ', U't'}, {U'ð', U'd'}, {U'ĸ', U'k'}};

const icu::Normalizer2& decomposer() {
  UErrorCode status = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFDInstance(status);  // lives as long as the program
}

char32_t compute_fold(char32_t letter) {
  for (const auto& [from, to] : kStrokes) {
    if (letter == from) return to;
  }
  icu::UnicodeString parts;
  if (!decomposer().getDecomposition(static_cast<UChar32>(letter), parts)) return letter;
  const UChar32 base = parts.char32At(0);
  for (std::int32_t i = U16_LENGTH(base); i < parts.length(); i += U16_LENGTH(parts.char32At(i))) {
    if (u_charType(parts.char32At(i)) != U_NON_SPACING_MARK) return letter;
  }
  return u_isalpha(base) ? compute_fold(static_cast<char32_t>(base)) : letter;
}

constexpr char32_t kTableSize = 0x250;  // Latin with its extensions

struct Tables {
  std::array<char32_t, kTableSize> lowered, folded;
  Tables() {
    for (char32_t letter = 0; letter < kTableSize; ++letter) {
      lowered[letter] = static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
      folded[letter] = compute_fold(letter);
    }
  }
};

const Tables& tables() {
  static const Tables kTables;
  return kTables;
}

std::u32string_view spelled_out(char32_t letter) {
  switch (letter) {
    case U'ß': return U"ss";
    case U'æ': return U"ae";
    case U'œ': return U"oe";
    case U'þ': return U"th";
    default: return {};
  }
}

}  // namespace

char32_t lower(char32_t letter) {
  if (letter < 0x80) return letter >= U'A' && letter <= U'Z' ? letter + 0x20 : letter;
  return letter < kTableSize ? tables().lowered[letter] : static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
}

char32_t fold(char32_t letter) {
  if (letter < 0x80) return letter;
  return letter < kTableSize ? tables().folded[letter] : compute_fold(letter);
}

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    at += decoded.size;
    if (decoded.letter == utf8::kInvalid) continue;
    const char32_t letter = lower(decoded.letter);
    if (letter >= 0x300 && u_charType(static_cast<UChar32>(letter)) == U_NON_SPACING_MARK) continue;
    const std::u32string_view several = spelled_out(letter);
    for (const char32_t base : several) utf8::append(folded, base);
    if (several.empty()) utf8::append(folded, fold(letter));
  }
  return folded;
}

bool has_diacritics(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    at += decoded.size;
    if (decoded.letter == utf8::kInvalid || decoded.letter < 0x80) continue;
    const char32_t letter = lower(decoded.letter);
    if (fold(letter) != letter || !spelled_out(letter).empty() ||
        u_charType(static_cast<UChar32>(letter)) == U_NON_SPACING_MARK) {
      return true;
    }
  }
  return false;
}

}  // namespace kartoteka::text
