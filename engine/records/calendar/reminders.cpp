#include "engine/records/calendar/reminders.h"

#include <string>
#include <vector>

#include "engine/records/kinds/reminder.h"
#include "engine/records/kinds/task.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// Who has not been reminded of an appointment for so long (the program was off) need not be any more.
constexpr std::chrono::days kForgottenAppointment{30};

struct Due {
  std::string kind;
  RecordId id;
  RecordId user;
  std::int64_t at;
  std::int64_t minutes_before;
};

/// What people are reminded of: SQL of a table with the columns id, user_id and at of all that is still to come, or to be
/// done; and what holds where nobody said otherwise.
struct Source {
  std::string kind;
  std::string what;
  std::string own_reminders;  ///< table
  std::int64_t usual_minutes;
};

const std::vector<Source>& sources() {
  static const std::vector<Source> kSources{
      {"task", "(SELECT id, owner AS user_id, due_at AS at FROM task WHERE deleted_at IS NULL AND " + std::string(kOpenTask) + " AND due_at <= :horizon)",
       "task_reminders", 24 * 60},
      {"appointment",
       "(SELECT id, owner AS user_id, starts_at AS at FROM appointment WHERE deleted_at IS NULL AND state = 'planned' AND starts_at <= :horizon AND "
       "starts_at >= :oldest UNION SELECT id, item, starts_at FROM appointment JOIN appointment_participants ON record_id = id WHERE deleted_at IS NULL "
       "AND state = 'planned' AND starts_at <= :horizon2 AND starts_at >= :oldest2)",
       "appointment_reminders", 60}};
  return kSources;
}

/// The reminders whose moment has passed, those at the moment itself too; of each thing the last one, where neither it
/// nor a later one was given.
std::string statement(const Source& source) {
  const std::string own = "SELECT 1 FROM " + source.own_reminders + " AS own WHERE own.record_id = what.id";
  const std::string users = "SELECT 1 FROM app_user_reminders AS usual WHERE usual.record_id = what.user_id";
  const auto passed = [](const std::string& minutes) { return "at - " + minutes + " * 60000 <= now"; };
  return "WITH what AS " + source.what + ", moment(now) AS (VALUES (:now)), wanted AS ("
         "SELECT id, user_id, at, 0 AS minutes FROM what, moment WHERE at <= now "
         "UNION ALL SELECT id, user_id, at, minutes_before FROM what, moment, " + source.own_reminders + " AS r WHERE at > now AND r.record_id = id AND " +
         passed("minutes_before") +
         " UNION ALL SELECT id, user_id, at, minutes_before FROM what, moment, app_user_reminders AS r WHERE at > now AND r.record_id = user_id AND " +
         passed("minutes_before") + " AND NOT EXISTS (" + own + ") "
         "UNION ALL SELECT id, user_id, at, " + std::to_string(source.usual_minutes) + " FROM what, moment WHERE at > now AND " +
         passed(std::to_string(source.usual_minutes)) + " AND NOT EXISTS (" + own + ") AND NOT EXISTS (" + users + ")) "
         "SELECT id, user_id, at, minutes FROM (SELECT id, user_id, at, MIN(minutes) AS minutes FROM wanted GROUP BY id, user_id, at) AS last "
         "WHERE EXISTS (SELECT 1 FROM app_user WHERE app_user.id = user_id AND active = 1 AND deleted_at IS NULL) AND NOT EXISTS "
         "(SELECT 1 FROM reminder AS told WHERE told.kind = '" + source.kind + "' AND told.record_id = last.id AND told.occasion = last.at AND "
         "told.user_id = last.user_id AND told.minutes_before <= last.minutes) ORDER BY at, id, user_id";
}

std::vector<Due> due_now(Store& store, const Source& source) {
  const auto number = [](Instant at) { return db::Value{std::int64_t{at.time_since_epoch().count()}}; };
  const db::Value horizon = number(store.now() + std::chrono::minutes(kMaxReminderMinutes)), oldest = number(store.now() - kForgottenAppointment);
  std::vector<db::Value> parameters{horizon};
  if (source.kind == "appointment") parameters = {horizon, oldest, horizon, oldest};
  parameters.push_back(number(store.now()));
  std::vector<Due> found;
  auto rows = store.connection().query(statement(source), parameters, std::vector<ColumnType>(4, ColumnType::integer));
  while (rows.next()) found.push_back({source.kind, rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)});
  return found;
}

void tell(Store& store, const Due& due) {
  db::Connection& connection = store.connection();
  const std::string reason = due.minutes_before == 0 && due.kind == "task" ? "overdue" : "due";
  const std::int64_t occasion = due.at - due.minutes_before * 60'000;
  connection.execute("INSERT INTO reminder (user_id, kind, record_id, occasion, minutes_before) VALUES (:user, :kind, :id, :at, :minutes)",
                     {due.user, due.kind, due.id, due.at, due.minutes_before});
  // A date that was moved may bring a reminder to a moment at which there was one before.
  connection.execute("DELETE FROM notification WHERE user_id = :user AND reason = :reason AND kind = :kind AND record_id = :id AND occasion = :occasion",
                     {due.user, reason, due.kind, due.id, occasion});
  connection.execute("INSERT INTO notification (user_id, at, reason, kind, record_id, occasion) VALUES (:user, :now, :reason, :kind, :id, :occasion)",
                     {due.user, std::int64_t{store.now().time_since_epoch().count()}, reason, due.kind, due.id, occasion});
}

}  // namespace

std::int64_t remind(Store& store) {
  db::Transaction transaction(store.connection());
  std::int64_t told = 0;
  for (const Source& source : sources()) {
    for (const Due& due : due_now(store, source)) {
      tell(store, due);
      ++told;
    }
  }
  transaction.commit();
  return told;
}

}  // namespace kartoteka::records
