#include "engine/index/token_keys.h"

#include <algorithm>

#include "engine/index/hash.h"
#include "engine/text/family.h"

namespace kartoteka::index {
namespace {

WordKey whole(std::string_view folded) { return static_cast<WordKey>(stable_hash(folded) >> 32 & 0xffff); }

WordKey joined(FamilyKey family, WordKey lower) { return static_cast<WordKey>(family) << 16 | lower; }

bool begins_with_digit(std::string_view word) { return !word.empty() && word[0] >= '0' && word[0] <= '9'; }

}  // namespace

FamilyKey family_key(std::string_view folded_lemma) {
  const std::uint64_t hash = begins_with_digit(folded_lemma) ? stable_hash(folded_lemma)
                                                             : stable_hash(text::word_family(folded_lemma));
  return static_cast<FamilyKey>(hash & 0xffff);
}

WordKey lemma_key(std::string_view folded_lemma) { return joined(family_key(folded_lemma), whole(folded_lemma)); }

WordKey form_key(std::string_view folded, std::string_view lemma) {
  return joined(family_key(lemma.empty() ? folded : lemma), whole(folded));
}

std::uint8_t exact_check(std::string_view exact, std::string_view folded) {
  return exact == folded ? std::uint8_t{0} : static_cast<std::uint8_t>(1 + stable_hash(exact) % 7);
}

std::uint32_t identifier_key(std::string_view canonical) {
  return static_cast<std::uint32_t>(stable_hash(canonical) >> 16);
}

TokenKeys token_keys(const text::Token& token) {
  TokenKeys keys;
  keys.form = form_key(token.folded, token.lemmas.empty() ? std::string_view() : token.lemmas.front());
  keys.exact = exact_check(token.exact, token.folded);
  keys.is_stop_word = token.is_stop_word;
  const std::size_t count = token.is_stop_word ? 0 : std::min(token.lemmas.size(), kMaxLemmas);
  keys.lemmas.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    keys.lemmas.push_back(lemma_key(token.lemmas[i]));
  }
  return keys;
}

}  // namespace kartoteka::index
