#include "engine/records/answers/answer_marks.h"

#include "engine/records/change_log.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

std::int64_t day_number(Date date) { return date.time_since_epoch().count(); }

/// Answers for which one of the days between the two matters.
constexpr std::string_view kTouchedByDays =
    "SELECT id FROM answer WHERE (valid_from > :a AND valid_from <= :b) OR (valid_to >= :c AND valid_to < :d) OR "
    "(review_on > :e AND review_on <= :f)";

std::vector<RecordId> touched_by_days(db::Connection& connection, Date first, Date last) {
  std::vector<RecordId> ids;
  const auto begin = day_number(first), end = day_number(last);
  auto rows = connection.query(kTouchedByDays, {begin, end, begin, end, begin, end}, {ColumnType::integer});
  while (rows.next()) ids.push_back(rows.integer(0));
  return ids;
}

std::optional<Date> date_of(const db::Rows& rows, std::size_t column) {
  const auto day = rows.optional_integer(column);
  if (!day) return std::nullopt;
  return Date{std::chrono::days{*day}};
}

Answer read_dates(db::Connection& connection, RecordId id) {
  Answer answer;
  answer.id = id;
  auto rows = connection.query("SELECT state, valid_from, valid_to, review_on, replaced_by FROM answer WHERE id = :id", {id},
                               {ColumnType::text, ColumnType::integer, ColumnType::integer, ColumnType::integer, ColumnType::integer});
  if (!rows.next()) return answer;
  answer.state = rows.text(0);
  answer.valid_from = date_of(rows, 1);
  answer.valid_to = date_of(rows, 2);
  answer.review_on = date_of(rows, 3);
  answer.replaced_by = rows.optional_integer(4);
  return answer;
}

std::vector<std::string> stored_marks(db::Connection& connection, RecordId id) {
  std::vector<std::string> marks;
  auto rows = connection.query("SELECT item FROM answer_marks WHERE record_id = :id ORDER BY position", {id}, {ColumnType::text});
  while (rows.next()) marks.push_back(rows.text(0));
  return marks;
}

void store_marks(db::Connection& connection, RecordId id, const std::vector<std::string>& marks) {
  connection.execute("DELETE FROM answer_marks WHERE record_id = :id", {id});
  for (std::size_t i = 0; i < marks.size(); ++i) {
    connection.execute("INSERT INTO answer_marks (record_id, position, item) VALUES (:id, :position, :item)",
                       {id, static_cast<std::int64_t>(i), marks[i]});
  }
}

/// @param day  the column that fell due: each of its days is told of once
std::int64_t announce(Store& store, const std::string& reason, const std::string& day, const std::string& is_due) {
  const std::int64_t now = store.now().time_since_epoch().count();
  const std::int64_t today = day_number(std::chrono::floor<std::chrono::days>(store.now()));
  return store.connection().execute(
      "INSERT OR IGNORE INTO notification (user_id, at, reason, kind, record_id, occasion) SELECT owner, :now, '" + reason +
          "', 'answer', id, " + day + " FROM answer WHERE deleted_at IS NULL AND state <> 'archived' AND " + is_due +
          " AND owner IN (SELECT id FROM app_user WHERE active = 1 AND deleted_at IS NULL) AND NOT EXISTS "
          "(SELECT 1 FROM notification AS told WHERE told.user_id = answer.owner AND told.kind = 'answer' AND "
          "told.record_id = answer.id AND told.reason = '" + reason + "' AND told.occasion = answer." + day + ")",
      {now, today});
}

}  // namespace

std::vector<std::string> marks_of(const Answer& answer, Date today) {
  const bool is_used = answer.state != "archived";
  std::vector<std::string> marks;
  if (is_used && answer.valid_from && *answer.valid_from > today) marks.emplace_back(mark::kNotYetValid);
  if (is_used && answer.valid_to && *answer.valid_to < today) marks.emplace_back(mark::kExpired);
  if (is_used && answer.review_on && *answer.review_on <= today) marks.emplace_back(mark::kToReview);
  if (answer.replaced_by) marks.emplace_back(mark::kReplaced);
  return marks;
}

std::size_t renew_marks(db::Connection& connection, Date before, Date today) {
  std::size_t changed = 0;
  for (const RecordId id : touched_by_days(connection, std::min(before, today), std::max(before, today))) {
    const auto marks = marks_of(read_dates(connection, id), today);
    if (marks == stored_marks(connection, id)) continue;
    store_marks(connection, id, marks);
    append_change(connection, answer_kind(), id);
    ++changed;
  }
  return changed;
}

std::int64_t announce_reviews(Store& store) {
  return announce(store, "review", "review_on", "review_on <= :today") + announce(store, "expired", "valid_to", "valid_to < :today");
}

}  // namespace kartoteka::records
