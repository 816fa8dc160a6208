// What search knows of a record: neutral fields that the indexer fills from any kind of record. The index never
// sees the record itself, and the record never sees the index.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::index {

/// A property that hits can be restricted to: {"client", "12"}, {"tag", "vat"}, {"state", "open"}.
struct Filter {
  std::string name;   ///< lower-case ASCII letters, digits, '_' and '-'; "kind" is set from SearchEntry::kind
  std::string value;  ///< any bytes, compared exactly
  auto operator<=>(const Filter&) const = default;
};

/// The filter of records some of whose text could not be read ("failed", "partly") or is still to be ("waiting").
inline constexpr std::string_view kUnreadFilter = "unread";

/// A part of a record that is found by itself and folds into the record's one hit: a page of a file.
struct Passage {
  std::uint32_t number = 0;  ///< as people count: page 3
  std::string label;         ///< what it is called where the number says too little: "Arkusz Ceny"; may be empty
  std::string text;
};

/// How a record stands among others that match as well: a slight preference, never more.
enum class Standing : std::uint8_t {
  usual,
  preferred,  ///< published and valid
  faded,      ///< a draft, archived, closed, cancelled
};

/// One record as search sees it. (kind, id) names it in the index.
struct SearchEntry {
  std::string kind;                       ///< lower-case ASCII letters and '_': "answer"
  std::int64_t id = 0;                    ///< the record's id, >= 0
  std::string title;                      ///< title, question, subject or name
  std::vector<std::string> other_titles;  ///< other wordings of the title, ranked as the title is
  std::string body;                       ///< plain text, any length; Markdown as it is
  std::vector<Passage> passages;          ///< further text, part by part, in the record's order; not in the body too
  std::vector<std::string> identifiers;   ///< NIP, phones, e-mails, codes, as people write them
  std::vector<Filter> filters;            ///< in any order, repeats are harmless
  std::vector<std::string> access;        ///< groups who may see it: "public", "internal"; none: nobody finds it
  Standing standing = Standing::usual;
  std::optional<Instant> date;            ///< orders by date, and slightly prefers what is recent
  std::uint32_t popularity = 0;           ///< how often it was of use, to order what is suggested as one types
  /// How far it helped those who were given it: -100 (it never does) to 100 (it always does); 0: nothing is known. Ranks
  /// it slightly up or down among what matches alike.
  std::int8_t usefulness = 0;
};

}  // namespace kartoteka::index
