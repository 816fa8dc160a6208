#include "engine/records/answers/search_log.h"

#include "engine/records/answers/answer_rules.h"
#include "engine/records/confidentiality.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/contact.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

std::int64_t milliseconds(Instant at) { return at.time_since_epoch().count(); }

db::Value optional_integer(const std::optional<std::int64_t>& value) { return value ? db::Value{*value} : db::Value{db::NullInteger{}}; }

constexpr std::string_view kSelect =
    "SELECT id, at, user_id, way, text, question_kind, question_group, hits, best, confidence, outcome, chosen, contact FROM search_log WHERE ";

const std::vector<ColumnType>& types() {
  using enum ColumnType;
  static const std::vector<ColumnType> kTypes{integer, integer, integer, text, text, text, integer, integer, text, integer, text, integer, integer};
  return kTypes;
}

LoggedSearch read(const db::Rows& rows) {
  LoggedSearch search;
  search.id = rows.integer(0);
  search.at = Instant{std::chrono::milliseconds{rows.integer(1)}};
  search.user = rows.optional_integer(2);
  search.way = rows.text(3);
  search.text = rows.text(4);
  search.question_kind = rows.text(5);
  search.group = rows.optional_integer(6);
  search.hits = rows.integer(7);
  search.best = rows.text(8);
  if (!rows.is_null(9)) search.confidence_permille = static_cast<int>(rows.integer(9));
  search.outcome = rows.text(10);
  search.chosen = rows.optional_integer(11);
  search.contact = rows.optional_integer(12);
  return search;
}

/// Conditions with their values, in order.
struct Where {
  std::string sql = "1 = 1";
  std::vector<db::Value> values;
  void add(const std::string& condition, db::Value value) {
    sql += " AND " + condition;
    values.push_back(std::move(value));
  }
};

Where conditions(const SearchLogQuery& query, const Viewer& viewer) {
  Where where;
  if (!is_editor(viewer)) where.add("user_id = :own", viewer.user.value_or(0));
  if (query.user) where.add("user_id = :user", *query.user);
  if (query.group) where.add("question_group = :group", *query.group);
  if (!query.outcome.empty()) where.add("outcome = :outcome", query.outcome);
  if (query.from) where.add("at >= :from", milliseconds(*query.from));
  if (query.to) where.add("at < :to", milliseconds(*query.to));
  if (query.before > 0) where.add("id < :before", query.before);
  where.values.emplace_back(static_cast<std::int64_t>(query.limit));
  return where;
}

void hide_contact(db::Connection& connection, LoggedSearch& search, const Viewer& viewer) {
  if (search.contact && viewer.user && is_hidden(connection, {&contact_kind(), *search.contact}, *viewer.user)) search.contact.reset();
}

}  // namespace

RecordId next_search_id(db::Connection& connection) { return connection.query_integer("SELECT COALESCE(MAX(id), 0) + 1 FROM search_log").value_or(1); }

void keep_search(db::Connection& connection, const LoggedSearch& search) {
  std::optional<std::int64_t> confidence;
  if (search.confidence_permille) confidence = *search.confidence_permille;
  connection.execute(
      "INSERT INTO search_log (id, at, user_id, way, text, question_kind, question_group, hits, best, confidence, outcome, chosen, contact) VALUES "
      "(:id, :at, :user, :way, :text, :kind, :group, :hits, :best, :confidence, :outcome, :chosen, :contact)",
      {search.id, milliseconds(search.at), optional_integer(search.user), search.way, search.text, search.question_kind, optional_integer(search.group),
       search.hits, search.best, optional_integer(confidence), search.outcome, optional_integer(search.chosen), optional_integer(search.contact)});
}

std::vector<LoggedSearch> list_searches(Store& store, const SearchLogQuery& query, const Viewer& viewer) {
  const Where where = conditions(query, viewer);
  std::vector<LoggedSearch> searches;
  {
    auto rows = store.connection().query(std::string(kSelect) + where.sql + " ORDER BY id DESC LIMIT :most", where.values, types());
    while (rows.next()) searches.push_back(read(rows));
  }
  for (LoggedSearch& search : searches) hide_contact(store.connection(), search, viewer);
  return searches;
}

LoggedSearch tell_outcome(Store& store, RecordId id, const SearchOutcome& outcome, const Viewer& viewer) {
  require_write(viewer, answer_kind());
  db::Transaction transaction(store.connection());
  const bool is_own = store.connection().query_integer("SELECT 1 FROM search_log WHERE id = :id AND user_id = :user", {id, viewer.user.value_or(0)}).has_value();
  if (!is_own) throw Error(ErrorCode::not_found, "you have no search " + std::to_string(id));
  if (outcome.chosen && !store.find(answer_kind(), *outcome.chosen, viewer)) throw Error::at("/answer", "there is no such answer");
  if (outcome.contact && !store.find(contact_kind(), *outcome.contact, viewer)) throw Error::at("/contact", "there is no such contact");
  if (outcome.chosen) store.connection().execute("UPDATE search_log SET chosen = :answer WHERE id = :id", {*outcome.chosen, id});
  if (outcome.contact) store.connection().execute("UPDATE search_log SET contact = :contact WHERE id = :id", {*outcome.contact, id});
  std::optional<LoggedSearch> told;
  {
    auto rows = store.connection().query(std::string(kSelect) + "id = :id", {id}, types());
    if (rows.next()) told = read(rows);
  }
  transaction.commit();
  return told.value_or(LoggedSearch{});
}

std::int64_t forget_searches(db::Connection& connection, Instant before) {
  db::Transaction transaction(connection);
  const std::int64_t forgotten = connection.execute("DELETE FROM search_log WHERE at < :before", {milliseconds(before)});
  const std::string unused =
      "SELECT id FROM question_group WHERE answer IS NULL AND id NOT IN (SELECT question_group FROM search_log WHERE question_group IS NOT NULL) AND "
      "id NOT IN (SELECT question_group FROM contact_question WHERE question_group IS NOT NULL)";
  if (forgotten > 0) {
    connection.execute("DELETE FROM question_group_word WHERE question_group IN (" + unused + ")");
    connection.execute("DELETE FROM question_group WHERE id IN (" + unused + ")");
  }
  transaction.commit();
  return forgotten;
}

}  // namespace kartoteka::records
