#include "engine/records/answers/question_groups.h"

#include <map>

#include "engine/records/confidentiality.h"
#include "engine/records/kinds/contact.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::int64_t kMostCandidates = 50;

std::int64_t milliseconds(Instant at) { return at.time_since_epoch().count(); }
Instant instant(std::int64_t at) { return Instant{std::chrono::milliseconds{at}}; }
db::Value optional_id(const std::optional<RecordId>& id) { return id ? db::Value{*id} : db::Value{db::NullInteger{}}; }

/// SQL: the contact in the column is none, or one that the viewer sees.
std::string contact_is_visible(const Viewer& viewer, const std::string& column) {
  const std::string present = column + " NOT IN (SELECT id FROM contact WHERE deleted_at IS NOT NULL)";
  const std::string hidden = viewer.user && !viewer.is_system() ? hidden_ids(contact_kind(), *viewer.user) : "";
  return "(" + column + " IS NULL OR (" + present + (hidden.empty() ? "" : " AND " + column + " NOT IN (" + hidden + ")") + "))";
}

Date monday_of(Instant at) {
  const Date day = std::chrono::floor<std::chrono::days>(at);
  return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

/// What a report counts, in one statement: searches and contacts of the time, a row each.
std::string asked_rows(const Viewer& viewer) {
  return "SELECT question_group AS grp, at, 1 AS search, outcome = 'none' AS none, outcome = 'poor' AS poor, 0 AS contact, 0 AS unanswered "
         "FROM search_log WHERE question_group IS NOT NULL AND outcome <> '' AND at >= :a AND at < :b "
         "UNION ALL SELECT question_group, at, 0, 0, 0, 1, NOT EXISTS (SELECT 1 FROM contact_answers_used WHERE record_id = contact_question.contact) "
         "FROM contact_question WHERE question_group IS NOT NULL AND at >= :c AND at < :d AND " + contact_is_visible(viewer, "contact_question.contact");
}

const std::vector<ColumnType> kGroupColumns{ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::integer};

QuestionGroup read_group(const db::Rows& rows) { return {rows.integer(0), rows.text(1), rows.text(2), rows.optional_integer(3)}; }

GroupReport read_report(const db::Rows& rows) {
  GroupReport report;
  report.group = {rows.integer(0), rows.text(1), rows.text(2)};
  report.searches = rows.integer(3);
  report.none = rows.integer(4);
  report.poor = rows.integer(5);
  report.contacts = rows.integer(6);
  report.unanswered_contacts = rows.integer(7);
  report.first_at = instant(rows.integer(8));
  report.last_at = instant(rows.integer(9));
  report.answer = rows.optional_integer(10);
  if (!rows.is_null(11)) report.started_at = instant(rows.integer(11));
  report.started_by = rows.optional_integer(12);
  return report;
}

}  // namespace

std::vector<QuestionGroup> groups_sharing(db::Connection& connection, const std::vector<std::string>& words) {
  if (words.empty()) return {};
  std::string list;
  std::vector<db::Value> values;
  for (std::size_t i = 0; i < words.size(); ++i) {
    list += (i == 0 ? ":w" : ", :w") + std::to_string(i);
    values.emplace_back(words[i]);
  }
  values.emplace_back(kMostCandidates);
  std::vector<QuestionGroup> groups;
  auto rows = connection.query("SELECT id, question, meaning, answer FROM question_group_word JOIN question_group ON id = question_group WHERE word IN (" + list +
                                   ") GROUP BY id ORDER BY COUNT(*) DESC, id LIMIT :most",
                               values, kGroupColumns);
  while (rows.next()) groups.push_back(read_group(rows));
  return groups;
}

RecordId add_group(Store& store, const std::string& question, const std::string& meaning, const std::vector<std::string>& words) {
  db::Connection& connection = store.connection();
  connection.execute("INSERT INTO question_group (question, meaning, made_at) VALUES (:question, :meaning, :at)", {question, meaning, milliseconds(store.now())});
  const RecordId id = connection.query_integer("SELECT last_insert_rowid()").value_or(0);
  add_group_words(connection, id, words);
  return id;
}

void add_group_words(db::Connection& connection, RecordId group, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    connection.execute("INSERT OR IGNORE INTO question_group_word (word, question_group) VALUES (:word, :group)", {word, group});
  }
}

std::vector<QuestionGroup> newest_groups(db::Connection& connection, std::size_t limit) {
  std::vector<QuestionGroup> groups;
  auto rows = connection.query("SELECT id, question, meaning, answer FROM question_group ORDER BY id DESC LIMIT :most", {static_cast<std::int64_t>(limit)}, kGroupColumns);
  while (rows.next()) groups.push_back(read_group(rows));
  return groups;
}

void join_groups(db::Connection& connection, RecordId kept, RecordId gone) {
  for (const char* statement : {"UPDATE search_log SET question_group = :kept WHERE question_group = :gone", "UPDATE contact_question SET question_group = :kept WHERE question_group = :gone",
                                "UPDATE OR IGNORE question_group_word SET question_group = :kept WHERE question_group = :gone"}) {
    connection.execute(statement, {kept, gone});
  }
  connection.execute("UPDATE question_group SET (answer, started_at, started_by) = (SELECT answer, started_at, started_by FROM question_group WHERE id = :gone) "
                     "WHERE id = :kept AND answer IS NULL", {gone, kept});
  connection.execute("DELETE FROM question_group_word WHERE question_group = :gone", {gone});
  connection.execute("DELETE FROM question_group WHERE id = :gone", {gone});
}

void keep_contact_question(Store& store, RecordId contact, Instant at, const std::string& wording, std::optional<RecordId> group) {
  if (wording.empty()) {
    store.connection().execute("DELETE FROM contact_question WHERE contact = :contact", {contact});
    return;
  }
  store.connection().execute("INSERT OR REPLACE INTO contact_question (contact, at, wording, question_group) VALUES (:contact, :at, :wording, :group)",
                             {contact, milliseconds(at), wording, optional_id(group)});
}

std::vector<GroupReport> missing_groups(Store& store, const ReportQuery& query, const Viewer& viewer) {
  using enum ColumnType;
  const std::int64_t from = milliseconds(query.from), to = milliseconds(query.to);
  std::vector<db::Value> values{from, to, from, to};
  if (query.group) values.emplace_back(*query.group);
  values.emplace_back(static_cast<std::int64_t>(query.limit));
  values.emplace_back(query.after);
  const std::string missed = "SUM(none) + SUM(poor) + SUM(unanswered)";
  const std::string wanted = query.group ? " WHERE g.id = :group GROUP BY g.id" : " GROUP BY g.id HAVING " + missed + " > 0";
  std::vector<GroupReport> reports;
  auto rows = store.connection().query(
      "SELECT g.id, g.question, g.meaning, SUM(search), SUM(none), SUM(poor), SUM(contact), SUM(unanswered), MIN(asked.at), MAX(asked.at), g.answer, "
      "g.started_at, g.started_by FROM (" + asked_rows(viewer) + ") AS asked JOIN question_group AS g ON g.id = asked.grp" + wanted + " ORDER BY " + missed +
          " DESC, MAX(asked.at) DESC, g.id LIMIT :most OFFSET :after",
      values, {integer, text, text, integer, integer, integer, integer, integer, integer, integer, integer, integer, integer});
  while (rows.next()) reports.push_back(read_report(rows));
  return reports;
}

std::vector<WeekCount> weeks_of(db::Connection& connection, RecordId group, Instant from, Instant to) {
  std::map<Date, WeekCount> weeks;
  for (Date monday = monday_of(from); Instant{monday} < to; monday += std::chrono::days{7}) weeks[monday] = {monday, 0, 0};
  auto rows = connection.query("SELECT at, outcome IN ('none', 'poor') FROM search_log WHERE question_group = :group AND outcome <> '' AND at >= :from AND at < :to",
                               {group, milliseconds(from), milliseconds(to)}, {ColumnType::integer, ColumnType::integer});
  while (rows.next()) {
    WeekCount& week = weeks[monday_of(instant(rows.integer(0)))];
    ++week.asked;
    week.missed += rows.integer(1);
  }
  std::vector<WeekCount> counts;
  for (const auto& [monday, week] : weeks) counts.push_back(week);
  return counts;
}

std::vector<Asked> wordings_of(Store& store, RecordId group, std::size_t limit, const Viewer& viewer) {
  std::vector<Asked> wordings;
  auto rows = store.connection().query(
      "SELECT text, SUM(times) FROM (SELECT text, COUNT(*) AS times FROM search_log WHERE question_group = :a AND text <> '' GROUP BY text UNION ALL "
      "SELECT wording, COUNT(*) FROM contact_question WHERE question_group = :b AND " + contact_is_visible(viewer, "contact") +
          " GROUP BY wording) GROUP BY text ORDER BY SUM(times) DESC, text LIMIT :most",
      {group, group, static_cast<std::int64_t>(limit)}, {ColumnType::text, ColumnType::integer});
  while (rows.next()) wordings.push_back({rows.text(0), rows.integer(1)});
  return wordings;
}

std::vector<RecordId> contacts_of(Store& store, RecordId group, std::size_t limit, const Viewer& viewer) {
  std::vector<RecordId> contacts;
  auto rows = store.connection().query(
      "SELECT contact, MAX(at) FROM (SELECT contact, at FROM contact_question WHERE question_group = :a UNION ALL "
      "SELECT contact, at FROM search_log WHERE question_group = :b AND contact IS NOT NULL) WHERE " + contact_is_visible(viewer, "contact") +
          " GROUP BY contact ORDER BY MAX(at) DESC LIMIT :most",
      {group, group, static_cast<std::int64_t>(limit)}, {ColumnType::integer, ColumnType::integer});
  while (rows.next()) contacts.push_back(rows.integer(0));
  return contacts;
}

void start_group(Store& store, RecordId group, RecordId answer, const Viewer& viewer) {
  const auto changed = store.connection().execute("UPDATE question_group SET answer = :answer, started_at = :at, started_by = :by WHERE id = :id",
                                                  {answer, milliseconds(store.now()), optional_id(viewer.user), group});
  if (changed == 0) throw Error(ErrorCode::not_found, "no group of questions " + std::to_string(group));
}

}  // namespace kartoteka::records
