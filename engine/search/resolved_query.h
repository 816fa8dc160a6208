// A parsed query held against the index: which terms find candidates for each word, how rare it is, what it may have
// meant. From here on words are keys (token_keys.h) and terms.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/index/token_keys.h"
#include "engine/search/language_rules.h"
#include "engine/search/query_parser.h"

namespace kartoteka::search {

struct WeightedTerm {
  std::string term;
  double weight = 0;
  std::uint32_t frequency = 0;  ///< records with it
};

/// A key that a word of a record may have, and what it is worth to find it.
struct WeightedKey {
  index::WordKey key = 0;
  double weight = 0;  ///< inverse document frequency included
};

/// One reading of a word of the query: as typed, completed or corrected, or a word of a synonym.
struct Variant {
  MatchRule rule = MatchRule::exact;  ///< exact (then the match itself tells how exact), beginning, synonym or corrected
  std::string shown;                  ///< the word, for reasons; of a synonym the whole of it
  std::uint16_t phrase = 0;           ///< a synonym of several words is found as far as its words are: variants of the same
  double part = 1;                    ///< number other than 0 are its words, and this is the part that each of them is
  WeightedKey form;
  std::uint8_t exact_check = 0;
  std::vector<WeightedKey> lemmas;
};

struct ResolvedWord {
  std::size_t number = 0;     ///< in ParsedQuery::words
  double idf = 0;             ///< of the likeliest lemma
  bool is_stop_word = false;
  bool is_light = false;      ///< editors said that it hardly counts
  bool is_found = false;      ///< a term of it is in the index
  bool is_doubted = false;    ///< it is in the index, but so rarely that its correction is searched for beside it
  WeightedKey family;         ///< weight 0 if words of the same root do not count
  std::vector<Variant> variants;     ///< the typed one first
  std::vector<WeightedTerm> terms;   ///< that retrieve candidates; those of the index only
};

struct ResolvedIdentifier {
  std::size_t number = 0;  ///< in ParsedQuery::identifiers
  std::uint32_t key = 0;
  double weight = 0;
  WeightedTerm term;
};

struct ResolvedQuery {
  Pinning pinning;                               ///< which records stand first, and which are hidden
  std::vector<ResolvedWord> words;               ///< all words of the parsed query, in its order
  std::vector<ResolvedIdentifier> identifiers;   ///< those that the index has
  std::optional<std::string> corrected_text;     ///< what was searched for instead, if a word was corrected
  std::optional<std::string> suggested_text;     ///< what may have been meant, though what was typed is there too
  std::vector<WordCorrection> corrections;       ///< which words corrected_text has instead of which
  std::vector<std::string> warnings;
  double document_count = 0;
  double average_length = 0;
};

}  // namespace kartoteka::search
