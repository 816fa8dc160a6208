// The compact token data of a document: which words stand where, as hashes, some 5 bytes a word. Search reads it for
// the few hundred best candidates and scores them by it: levels, pairs, windows and phrases, without any text.
//
// Layout: head (kind, id, date, standing, usefulness, passage); the distinct words in order of appearance; the sequence of words; the keys of the identifiers.
// Numbers are LEB128, keys little-endian. A word is, by its first byte,
//   1EEE.....  a function word: EEE exact_check; then 2 bytes: the lower half of its key
//   0EEEMFCC   CC lemmas other than the form, F the form is a lemma too, M mixed; then the family of the form
//              (2 bytes); the lower half of the form if F (2 bytes), else a quarter (1 byte); if M a byte that tells
//              which lemmas are of another family than the form; of each lemma its lower half, before it its family if so
// The sequence is told by what cannot be foreseen: for each place a bit, 0 for the next new word, 1 for another one,
// which follows as a number after the bits: 0 for the end of a field, else the word's ordinal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"
#include "engine/index/search_entry.h"
#include "engine/index/token_keys.h"

namespace kartoteka::index {

/// Ordinal of a distinct word of a document, from 1; 0 stands for the end of a field.
using WordNumber = std::uint32_t;
inline constexpr WordNumber kFieldEnd = 0;

/// Which passage of its record a document is.
struct PassageName {
  std::uint32_t number = 0;
  std::string label;
  bool operator==(const PassageName&) const = default;
};

struct TokenData {
  std::string kind;
  std::int64_t id = 0;
  std::optional<Instant> date;
  Standing standing = Standing::usual;
  std::int8_t usefulness = 0;                ///< as of SearchEntry
  std::optional<PassageName> passage;        ///< nothing: the record's own document
  std::vector<TokenKeys> words;              ///< word number n is words[n - 1]
  std::vector<WordNumber> sequence;          ///< title and other titles first, each field closed by kFieldEnd
  std::uint32_t title_end = 0;               ///< the part of the sequence that is titles
  std::vector<std::uint32_t> identifiers;    ///< keys, each once, in order of appearance
};

std::string encode_token_data(const TokenData& data);

/// Word keys with their lemmas in one flat array, for scoring without allocation.
struct FlatWord {
  ShortKey form = 0;  ///< of a function word only the lower half of its WordKey
  std::uint8_t exact = 0;
  bool is_stop_word = false;
  std::uint8_t lemma_count = 0;
  std::uint32_t lemma_begin = 0;  ///< in TokenView::lemmas
};

/// The word as a document holds it; `lemmas` are its own.
FlatWord flat_word(const TokenKeys& keys);

/// The decoded data of one document; decode() reuses the memory of the document before.
struct TokenView {
  std::string_view kind;  ///< points into the encoded bytes
  std::int64_t id = 0;
  std::optional<Instant> date;
  Standing standing = Standing::usual;
  std::int8_t usefulness = 0;
  std::optional<PassageName> passage;
  std::vector<FlatWord> words;
  std::vector<WordKey> lemmas;
  std::vector<WordNumber> sequence;
  std::uint32_t title_end = 0;
  std::vector<std::uint32_t> identifiers;

  /// False if the bytes are no token data; the view is then unspecified. Safe on any bytes.
  bool decode(std::string_view encoded);
};

/// Only the head.
bool decode_head(std::string_view encoded, TokenView& view);

}  // namespace kartoteka::index
