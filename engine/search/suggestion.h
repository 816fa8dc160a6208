// What is asked of and answered by suggestions as one types. Plain data: JSON is made elsewhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/search/result.h"

namespace kartoteka::search {

struct SuggestRequest {
  std::string text;                 ///< as typed so far, any bytes; only the first 1,024 count
  std::vector<std::string> access;  ///< the caller's groups, as in Request
  std::size_t limit = 8;            ///< at most kMostSuggestions
};

inline constexpr std::size_t kMostSuggestions = 20;

enum class SuggestionType {
  word,        ///< completes the last word of the query
  question,    ///< an answer, by its question or another wording of it
  client,
  thread,
  task,
  record,      ///< of any other kind
  identifier,  ///< a number, code or address, of a record or within texts
};

/// "question"
const char* to_string(SuggestionType type);

struct Suggestion {
  SuggestionType type = SuggestionType::word;
  std::string text;                   ///< what to put into the search box
  Highlighted shown;                  ///< the same or the record's title; marks: what was typed already
  std::string detail;                 ///< of an identifier the record's title, of a client its code; may be empty
  std::string kind;                   ///< of the record; "" if it is not one record
  std::int64_t id = 0;
  std::optional<std::size_t> count;   ///< of a word: titles with it, among those that the asker may find
};

struct Suggestions {
  std::vector<Suggestion> items;     ///< best first
  std::uint64_t applied_change = 0;  ///< the state of the index that the completions were read from
  bool is_ready = false;             ///< false: the completions are being read; there are none yet
};

}  // namespace kartoteka::search
