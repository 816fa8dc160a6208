#include "engine/search/title_words.h"

#include <algorithm>

#include "engine/text/folding.h"
#include "engine/text/scanner.h"
#include "engine/text/utf8.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kPhoneDigits = 9;

bool is_combining(char32_t code) { return code >= 0x300 && code < 0x370; }

bool is_ascii_letter_or_digit(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool is_of_word(char32_t code) {
  if (code < 0x80) {
    return is_ascii_letter_or_digit(static_cast<char>(code));
  }
  return code != text::utf8::kInvalid && (text::is_letter(code) || text::is_digit(code) || is_combining(code));
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<signed char>(byte) >= 0; });
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

void finish(TitleWord& word, std::vector<TitleWord>& words) {
  word.folded = is_ascii(word.exact) ? word.exact : text::fold(word.exact);
  if (!word.folded.empty()) {
    words.push_back(std::move(word));
  }
  word = {};
}

}  // namespace

std::vector<TitleWord> title_words(std::string_view text) {
  std::vector<TitleWord> words;
  TitleWord word;
  for (std::size_t at = 0; at < text.size();) {
    const text::utf8::Decoded decoded = text::utf8::decode(text, at);
    if (is_of_word(decoded.letter)) {
      if (word.exact.empty()) {
        word.range.begin = at;
      }
      word.range.end = at + decoded.size;
      text::utf8::append(word.exact, text::lower(decoded.letter));
    } else if (!word.exact.empty()) {
      finish(word, words);
    }
    at += decoded.size;
  }
  if (!word.exact.empty()) {
    finish(word, words);
  }
  return words;
}

std::size_t folded_prefix(std::string_view word, std::size_t folded_bytes) {
  std::size_t at = 0;
  for (std::size_t folded = 0; at < word.size() && folded < folded_bytes;) {
    const std::size_t size = text::utf8::decode(word, at).size;
    folded += text::fold(word.substr(at, size)).size();
    at += size;
  }
  while (at < word.size() && is_combining(text::utf8::decode(word, at).letter)) {
    at += text::utf8::decode(word, at).size;
  }
  return at;
}

std::string plain_identifier(std::string_view text) {
  std::string plain;
  for (const TitleWord& word : title_words(text)) {
    plain += word.folded;
  }
  const auto begins = [&](std::string_view prefix) {
    return plain.starts_with(prefix) && is_number(std::string_view(plain).substr(prefix.size()));
  };
  if (begins("pl")) {
    plain.erase(0, 2);
  } else if (text.find("+48") != std::string_view::npos && begins("48")) {
    plain.erase(0, 2);
  } else if (begins("0048") && plain.size() <= kPhoneDigits + 4) {
    plain.erase(0, 4);
  }
  return plain;
}

}  // namespace kartoteka::search
