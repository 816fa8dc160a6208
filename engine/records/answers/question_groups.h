// Questions that mean the same, gathered as they are asked: in searches and in contacts. What a meaning is, and which
// two are the same, is told by who writes here (engine/search); this keeps and counts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct QuestionGroup {
  RecordId id = 0;
  std::string question;  ///< the wording that made it
  std::string meaning;
  std::optional<RecordId> answer = std::nullopt;  ///< that somebody began to write for it
};

/// Groups that share one of the words, those that share most first, at most 50.
std::vector<QuestionGroup> groups_sharing(db::Connection& connection, const std::vector<std::string>& words);
/// @param words  by which it is found again
RecordId add_group(Store& store, const std::string& question, const std::string& meaning, const std::vector<std::string>& words);

/// More words by which it is found.
void add_group_words(db::Connection& connection, RecordId group, const std::vector<std::string>& words);
/// The last ones that were made, newest first.
std::vector<QuestionGroup> newest_groups(db::Connection& connection, std::size_t limit);
/// Whatever was asked in one belongs to the other from now on, which takes over its answer unless it has one.
void join_groups(db::Connection& connection, RecordId kept, RecordId gone);

/// What was asked in a contact; nothing asked forgets it.
void keep_contact_question(Store& store, RecordId contact, Instant at, const std::string& wording, std::optional<RecordId> group);

struct WeekCount {
  Date monday;
  std::int64_t asked = 0;
  std::int64_t missed = 0;  ///< with no answer or a poor one
};

/// How a group fared in a time.
struct GroupReport {
  QuestionGroup group;
  std::int64_t searches = 0;  ///< that looked for an answer
  std::int64_t none = 0;      ///< of these: with no answer
  std::int64_t poor = 0;      ///< with a doubtful one
  std::int64_t contacts = 0;  ///< in which it was asked, of those that the viewer sees
  std::int64_t unanswered_contacts = 0;  ///< of these: in which no answer was given
  Instant first_at{};
  Instant last_at{};
  std::optional<RecordId> answer;  ///< that somebody began to write for it
  std::optional<Instant> started_at;
  std::optional<RecordId> started_by;
};

struct ReportQuery {
  Instant from{};
  Instant to{};  ///< exclusive
  std::optional<RecordId> group;
  std::size_t limit = 20;
  std::int64_t after = 0;  ///< skips so many
};
/// Groups that were asked in the time and missed an answer, most missed first; with `group` that one, whatever it missed.
std::vector<GroupReport> missing_groups(Store& store, const ReportQuery& query, const Viewer& viewer);

/// One row for each week of the time, empty ones too.
std::vector<WeekCount> weeks_of(db::Connection& connection, RecordId group, Instant from, Instant to);

struct Asked {
  std::string text;
  std::int64_t times = 0;
};
/// The wordings of a group, most frequent first. Those of contacts that are hidden from the viewer are left out.
std::vector<Asked> wordings_of(Store& store, RecordId group, std::size_t limit, const Viewer& viewer);
/// The contacts in which it was asked, newest first, of those that the viewer sees.
std::vector<RecordId> contacts_of(Store& store, RecordId group, std::size_t limit, const Viewer& viewer);

/// Notes that an answer is being written for a group. Errors: not_found (the group).
void start_group(Store& store, RecordId group, RecordId answer, const Viewer& viewer);

}  // namespace kartoteka::records
