// What was searched for and how it fared: for the report of what is missing. Without personal data beyond the user who
// asked: texts come here stripped. Kept for a set time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct LoggedSearch {
  RecordId id = 0;
  Instant at{};
  std::optional<RecordId> user;
  std::string way;            ///< search, answers
  std::string text;           ///< repaired and stripped; "" where nothing was left of it, or it was about what is confidential
  std::string question_kind;  ///< question, words, lookup (a number or name and nothing else), confidential
  std::optional<RecordId> group;
  std::int64_t hits = 0;
  std::string best;           ///< the answer that stood first: "answer:7"; "" for none
  std::optional<int> confidence_permille;
  std::string outcome;        ///< found, poor, none; "" where no answer was looked for
  std::optional<RecordId> chosen;   ///< the answer that was of use, where somebody told
  std::optional<RecordId> contact;  ///< in which it was asked, where somebody told
};

/// The lowest id above all that are kept.
RecordId next_search_id(db::Connection& connection);
void keep_search(db::Connection& connection, const LoggedSearch& search);

struct SearchLogQuery {
  std::optional<RecordId> user;
  std::optional<RecordId> group;
  std::string outcome;  ///< "" for all
  std::optional<Instant> from;
  std::optional<Instant> to;  ///< exclusive
  std::size_t limit = 50;
  RecordId before = 0;        ///< only those with a lower id; 0: from the newest on
};
/// Newest first. Contacts that are hidden from the viewer are not told. Operators see their own, editors all.
std::vector<LoggedSearch> list_searches(Store& store, const SearchLogQuery& query, const Viewer& viewer);

/// What the one who searched tells of it later; each may be left out.
struct SearchOutcome {
  std::optional<RecordId> chosen;
  std::optional<RecordId> contact;
};
/// Errors: not_found (of others too), unauthenticated, forbidden.
LoggedSearch tell_outcome(Store& store, RecordId search, const SearchOutcome& outcome, const Viewer& viewer);

/// Forgets what is older, and the groups of which nothing is left that nobody works on. Returns how many searches went.
std::int64_t forget_searches(db::Connection& connection, Instant before);

}  // namespace kartoteka::records
