// What is kept of a token to match it later: hashes instead of letters. Made the same way of the tokens of a
// document, of a query and of a text that is highlighted, so that all three agree on what matches what.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/analyzer.h"

namespace kartoteka::index {

/// A folded word as 32 bits: the upper 16 are of its family (text/family.h), so that related words can be told, the
/// lower 16 of the whole.
using WordKey = std::uint32_t;
using FamilyKey = std::uint16_t;

FamilyKey family_key(std::string_view folded_lemma);
WordKey lemma_key(std::string_view folded_lemma);
/// @param lemma  the likeliest of the form; "" if it has none
WordKey form_key(std::string_view folded, std::string_view lemma);
constexpr FamilyKey family_of(WordKey key) { return static_cast<FamilyKey>(key >> 16); }

/// What is left of the key of a form in a record: the family and eight bits of the whole.
using ShortKey = std::uint32_t;
constexpr ShortKey short_key(WordKey key) { return (key & 0xffff0000) | (key & 0xff); }

/// Three bits of a form with its diacritics, to tell it from other forms that fold alike; 0 if it has none.
std::uint8_t exact_check(std::string_view exact, std::string_view folded);

/// An identifier as 32 bits.
std::uint32_t identifier_key(std::string_view canonical);

struct TokenKeys {
  WordKey form = 0;
  std::uint8_t exact = 0;  ///< exact_check
  bool is_stop_word = false;
  std::vector<WordKey> lemmas;  ///< the likelier first, at most kMaxLemmas; none of a function word
  bool operator==(const TokenKeys&) const = default;
};

inline constexpr std::size_t kMaxLemmas = 4;

/// Of a word or a number.
TokenKeys token_keys(const text::Token& token);

}  // namespace kartoteka::index
