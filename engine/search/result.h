// What search answers. Plain data: HTML and JSON are made elsewhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::search {

/// Half-open range of bytes.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Range&) const = default;
};

/// A text with the places that matched. Marks are in order, do not overlap and lie on whole UTF-8 characters.
struct Highlighted {
  std::string text;
  std::vector<Range> marks;
};

/// By which rule a word of the query matched a word of the record, best first.
enum class MatchRule : std::uint8_t {
  pinned,       ///< editors said that the record stands first for this query
  identifier,   ///< the same number or code, in whatever spacing
  exact,        ///< just as typed
  diacritics,   ///< differs by diacritics only: zolty, żółty
  inflected,    ///< another form of the same word: umowy, umowa
  beginning,    ///< the word begins as typed, the last word while typing: fakt…, faktura
  synonym,      ///< editors said that it means the same: oc, ubezpieczenie odpowiedzialności cywilnej
  corrected,    ///< after correcting the typed word: fakutra, faktura
  related,      ///< a word of the same root: faktura, fakturowanie
};

/// "inflected"
const char* to_string(MatchRule rule);

/// Why a hit is one: one row for each word of the query that matched it, and one if it is pinned (its words are the query's
/// and the rule's).
struct Reason {
  std::string query_word;  ///< as typed
  std::string found_word;  ///< as it stands in the record, where its text is known; else the matched form
  MatchRule rule = MatchRule::exact;
  bool in_title = false;
  std::size_t occurrences = 0;
  double weight = 0;  ///< its part of Hit::score
};

/// The part of a record that matched best, where the record has parts of its own: the page of a file.
struct HitPassage {
  std::uint32_t number = 0;
  std::string label;  ///< may be empty
};

struct Hit {
  std::string kind;
  std::int64_t id = 0;
  double score = 0;  ///< comparable within one result only
  std::optional<Instant> date;
  Highlighted title;                  ///< the whole title, or the best of the other wordings if only that one matched
  std::vector<Highlighted> passages;  ///< parts of the body, best first; the body's beginning if nothing in it matched
  bool is_pinned = false;             ///< stands first since editors said so
  std::vector<Reason> reasons;
  std::optional<HitPassage> passage;  ///< where `passages` are from; nothing: the record itself
  std::size_t more_passages = 0;      ///< further passages of the record that match as this one does
  std::size_t more_in_group = 0;      ///< further hits of the thread or client that it stands for
};

/// A word that was searched for instead of what was typed; each may be several words.
struct WordCorrection {
  std::string typed;
  std::string used;
  bool operator==(const WordCorrection&) const = default;
};

/// What a field of the query was taken for: "klient:kowalsk" for the clients 12 and 15.
struct ReadCondition {
  std::string field;                ///< "client", "kind", "from"
  std::string typed;
  std::vector<std::string> values;  ///< any of them; none of a date
  std::optional<Date> from;
  std::optional<Date> to;           ///< exclusive
  bool is_excluded = false;
};

struct FacetCount {
  std::string kind;
  std::size_t count = 0;
};

/// Records in the range of a search whose text could not be searched.
struct UnreadCount {
  std::size_t waiting = 0;  ///< to be read
  std::size_t failed = 0;   ///< could not be read
  std::size_t partly = 0;   ///< read, but for some of their pages or parts
  bool operator==(const UnreadCount&) const = default;
};

struct Result {
  std::vector<Hit> hits;
  UnreadCount unread;                ///< whatever the words are: with the same filters, days and groups
  std::size_t total = 0;
  bool total_is_exact = false;       ///< false: total and by_kind are estimates (there are very many hits)
  std::vector<FacetCount> by_kind;   ///< the "kind" filters do not narrow it; kinds without a hit are left out
  std::optional<std::string> corrected_text;  ///< the query as it was searched for, if a word of it was corrected
  std::optional<std::string> next_cursor;  ///< for Request::cursor; nothing at the end
  std::vector<WordCorrection> corrections;    ///< which words corrected_text has instead of which
  std::optional<std::string> suggested_text;  ///< what may have been meant; what was typed is searched for all the same
  std::vector<ReadCondition> conditions;      ///< the fields of the query that were understood
  std::uint64_t applied_change = 0;  ///< the state of the index that answered
  std::vector<std::string> warnings;          ///< in English, one sentence each: "the query was cut to 64 words"
};

}  // namespace kartoteka::search
