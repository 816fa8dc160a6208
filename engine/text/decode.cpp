#include <algorithm>
#include <optional>

#include "engine/text/alphabet.h"
#include "engine/text/code_pages.h"
#include "engine/text/folding.h"
#include "engine/text/scanner.h"
#include "engine/text/source_text.h"
#include "engine/text/utf8.h"

namespace kartoteka::text {
namespace {

constexpr char32_t kReplacement = U'\ufffd';

bool is_ascii_letter(char byte) { return lower(static_cast<unsigned char>(byte)) >= 'a' && lower(static_cast<unsigned char>(byte)) <= 'z'; }

bool is_polish(char32_t letter) { return alphabet::kPolishLetters.find(lower(letter)) != std::u32string_view::npos; }

/// How much a byte looks like Polish when it is read as that letter.
int score(char32_t letter, bool beside_letter) {
  if (is_polish(letter)) return beside_letter ? 4 : 2;
  if (is_letter(letter)) return 0;
  constexpr std::u32string_view kPunctuation = U"„”“’‘–—…«»§°\u00a0";
  if (kPunctuation.find(letter) != std::u32string_view::npos) return 1;
  return letter < 0xa0 ? -4 : -2;
}

/// Bytes that are not part of valid UTF-8, as positions.
std::vector<std::size_t> invalid_bytes(std::string_view text) {
  std::vector<std::size_t> positions;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (decoded.letter == utf8::kInvalid) positions.push_back(at);
    at += decoded.size;
  }
  return positions;
}

/// The page that makes the best Polish of the invalid bytes; nothing if none makes sense of them.
std::optional<CodePage> guess_page(std::string_view text, const std::vector<std::size_t>& positions) {
  std::optional<CodePage> best;
  int best_score = -1;
  for (const CodePage page : kCodePages) {
    int sum = 0;
    for (const std::size_t at : positions) {
      const bool beside = (at > 0 && is_ascii_letter(text[at - 1])) || (at + 1 < text.size() && is_ascii_letter(text[at + 1]));
      sum += score(letter_of_byte(page, static_cast<std::uint8_t>(text[at])), beside);
    }
    if (sum > best_score) best = page, best_score = sum;
  }
  return best;
}

/// Whether letters that are valid UTF-8 include Polish ones: then the text is UTF-8 with some damaged bytes.
bool has_polish(const SourceText& letters) {
  return std::ranges::any_of(letters, [](const Letter& letter) { return letter.code >= 0x80 && is_polish(letter.code); });
}

void decode_legacy(std::string_view text, CodePage page, SourceText& letters) {
  const bool is_mixed = has_polish(letters);
  SourceText decoded;
  decoded.reserve(text.size());
  for (const Letter& letter : letters) {
    const bool is_valid = letter.code != kReplacement || letter.end - letter.begin != 1;
    if (letter.code < 0x80 || (is_valid && is_mixed)) {
      decoded.push_back(letter);
      continue;
    }
    for (std::uint32_t at = letter.begin; at < letter.end; ++at) {
      decoded.push_back({letter_of_byte(page, static_cast<std::uint8_t>(text[at])), at, at + 1});
    }
  }
  letters = std::move(decoded);
}

}  // namespace

void decode(std::string_view text, SourceText& letters) {
  letters.clear();
  letters.reserve(text.size());
  bool has_invalid = false;
  for (std::size_t at = text.starts_with("\xef\xbb\xbf") ? 3 : 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto begin = static_cast<std::uint32_t>(at);
    if (byte < 0x80) {
      letters.push_back({byte, begin, begin + 1});
      ++at;
      continue;
    }
    const utf8::Decoded decoded = utf8::decode(text, at);
    has_invalid = has_invalid || decoded.letter == utf8::kInvalid;
    at += decoded.size;
    letters.push_back({decoded.letter == utf8::kInvalid ? kReplacement : decoded.letter, begin, static_cast<std::uint32_t>(at)});
  }
  if (!has_invalid) return;
  if (const auto page = guess_page(text, invalid_bytes(text))) decode_legacy(text, *page, letters);
}

}  // namespace kartoteka::text
