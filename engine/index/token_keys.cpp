#include "engine/index/token_keys.h"

#include <algorithm>

#include "engine/index/hash.h"

namespace kartoteka::index {
namespace {

constexpr std::size_t kBeginningLetters = 5;

bool begins_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }

std::string_view first_letters(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (begins_letter(word[i]) && letters++ == kBeginningLetters) {
      return word.substr(0, i);
    }
  }
  return word;
}

}  // namespace

WordKey word_key(std::string_view folded) {
  const auto beginning = static_cast<WordKey>(stable_hash(first_letters(folded)) & 0xffff);
  const auto whole = static_cast<WordKey>(stable_hash(folded) >> 32 & 0xffff);
  return beginning << 16 | whole;
}

std::uint8_t exact_check(std::string_view exact, std::string_view folded) {
  return exact == folded ? std::uint8_t{0} : static_cast<std::uint8_t>(1 + stable_hash(exact) % 7);
}

std::uint32_t identifier_key(std::string_view canonical) {
  return static_cast<std::uint32_t>(stable_hash(canonical) >> 16);
}

TokenKeys token_keys(const text::Token& token) {
  TokenKeys keys;
  keys.form = word_key(token.folded);
  keys.exact = exact_check(token.exact, token.folded);
  keys.is_stop_word = token.is_stop_word;
  const std::size_t count = token.is_stop_word ? 0 : std::min(token.lemmas.size(), kMaxLemmas);
  keys.lemmas.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    keys.lemmas.push_back(word_key(token.lemmas[i]));
  }
  return keys;
}

}  // namespace kartoteka::index
