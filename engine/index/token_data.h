// The compact token data of a document: which words stand where, as hashes, some 5 bytes a word. Search reads it for
// the few hundred best candidates and scores them by it: levels, pairs, windows and phrases, without any text.
//
// Layout: kind, id, date; the distinct words (TokenKeys) in order of appearance; the sequence of words as numbers into
// these, 0 at the boundary of a field; the keys of the identifiers. Numbers are LEB128, keys little-endian.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"
#include "engine/index/token_keys.h"

namespace kartoteka::index {

/// Ordinal of a distinct word of a document, from 1; 0 stands for the end of a field.
using WordNumber = std::uint32_t;
inline constexpr WordNumber kFieldEnd = 0;

struct TokenData {
  std::string kind;
  std::int64_t id = 0;
  std::optional<Instant> date;
  std::vector<TokenKeys> words;              ///< word number n is words[n - 1]
  std::vector<WordNumber> sequence;          ///< title and other titles first, each field closed by kFieldEnd
  std::uint32_t title_end = 0;               ///< the part of the sequence that is titles
  std::vector<std::uint32_t> identifiers;    ///< keys, each once, in order of appearance
};

std::string encode_token_data(const TokenData& data);

/// Word keys with their lemmas in one flat array, for scoring without allocation.
struct FlatWord {
  WordKey form = 0;
  std::uint8_t exact = 0;
  bool is_stop_word = false;
  bool is_number = false;
  std::uint8_t lemma_count = 0;
  std::uint32_t lemma_begin = 0;  ///< in TokenView::lemmas
};

/// The decoded data of one document; decode() reuses the memory of the document before.
struct TokenView {
  std::string_view kind;  ///< points into the encoded bytes
  std::int64_t id = 0;
  std::optional<Instant> date;
  std::vector<FlatWord> words;
  std::vector<WordKey> lemmas;
  std::vector<WordNumber> sequence;
  std::uint32_t title_end = 0;
  std::vector<std::uint32_t> identifiers;

  /// False if the bytes are no token data; the view is then unspecified. Safe on any bytes.
  bool decode(std::string_view encoded);
};

/// Only kind, id and date.
bool decode_head(std::string_view encoded, TokenView& view);

}  // namespace kartoteka::index
