// What a caller asks of search. Made by routes and by the command line, never from a record.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/index/search_entry.h"
#include "engine/search/people_source.h"

namespace kartoteka::search {

enum class Order { relevance, newest, oldest };

/// limit + offset at most.
inline constexpr std::size_t kDeepestHit = 10'000;

/// Shows of each group the best hit only, and how many more it has.
enum class Collapse { none, thread, client };

struct Request {
  /// As people type it: words, "a phrase", -word, OR, klient:kowalski (query_parser.h, query_field.h). Nothing in it is
  /// an error. Without words: a list, newest first unless `order` is oldest. Beyond 1 KB or 64 words it is cut, with a
  /// warning.
  std::string text;
  std::vector<index::Filter> filters;  ///< same name: any of them; different names: all of them. "kind" is a name too
  std::optional<Date> from;            ///< only records dated on this day (in Poland) or later
  std::optional<Date> to;              ///< only records dated before this day
  std::vector<std::string> access;     ///< the caller's groups; a hit carries one of them. None: no hits
  Order order = Order::relevance;
  Collapse collapse = Collapse::none;
  std::string cursor;        ///< Result::next_cursor of the page before; then `offset` does not count
  std::size_t limit = 10;    ///< at most 1,000
  std::size_t offset = 0;    ///< limit + offset at most 10,000
  bool as_you_type = false;  ///< the last word may be the beginning of one
  bool explain = false;      ///< fill Hit::reasons
  bool highlight = true;     ///< fill Hit::title and Hit::passages (needs a TextSource)
  bool facets = true;        ///< count hits by kind; exactly if total_is_exact, else from a sample
  std::optional<Date> today;         ///< what "od:wczoraj" is told from; without it the day of the computer's clock
  PeopleSource* people = nullptr;    ///< whom "opiekun:nowak" may name; may be null; outlives the search
  bool unread = false;       ///< fill Result::unread
  bool only_fields = false;  ///< the words of the text do not count, only its fields: a list of the range
  bool correct = true;       ///< false: search for just what was typed ("show results for … instead")
};

}  // namespace kartoteka::search
