// A database that an earlier program wrote.
#include <doctest/doctest.h>

#include <map>

#include "engine/records/thread_progress.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

std::string thread_row(db::Connection& connection, RecordId thread) {
  std::string text;
  for (const char* column : {"progress_percent", "planned_minutes", "spent_minutes", "open_tasks", "tasks", "next_due_at", "last_activity_at"}) {
    const auto value = connection.query_integer(std::string("SELECT ") + column + " FROM thread WHERE id = :id", {thread});
    text += std::string(column) + (value ? " " + std::to_string(*value) : " none") + "\n";
  }
  return text;
}

/// A thread with a tree of tasks of every state, their time as it was kept once, and contacts.
void fill(db::Connection& connection) {
  const std::string head = "change, created_at, updated_at";
  connection.execute("INSERT INTO app_user (id, " + head + ", login, name, email, role, active) VALUES (1, 1, 1, 1, 'a', 'A', '', 'operator', 1)");
  connection.execute("INSERT INTO client (id, " + head +
                     ", code, name, entity_type, nip, regon, street, postcode, city, country, note, category) VALUES "
                     "(1, 1, 1, 1, 'A', 'A', 'company', '', '', '', '', '', '', '', '')");
  for (const int thread : {1, 2, 3}) {
    connection.execute("INSERT INTO thread (id, " + head + ", title, state, summary, category) VALUES (:id, 1, 1, 1, 'A', 'open', '', '')",
                       {std::int64_t{thread}});
  }
  struct Row {
    int id, parent, thread, percent, planned, spent;
    const char* stage;
    int due;
    bool is_gone;
  };
  for (const Row& row : {Row{1, 0, 1, 0, 500, 10, "in_progress", 900, false}, Row{2, 1, 1, 50, 60, 20, "in_progress", 700, false},
                         Row{3, 1, 1, 0, 0, 0, "waiting", 800, false}, Row{4, 1, 1, 0, 90, 30, "done", 100, false},
                         Row{5, 4, 1, 0, 40, 0, "cancelled", 50, false}, Row{6, 4, 1, 10, 40, 5, "planned", 10, true},
                         Row{7, 0, 2, 30, 0, 0, "planned", 300, false}, Row{8, 0, 2, 35, 0, 0, "done", 300, false}}) {
    const auto optional = [](int value) { return value != 0 ? db::Value{std::int64_t{value}} : db::Value{db::NullInteger{}}; };
    connection.execute("INSERT INTO task (id, change, created_at, updated_at, deleted_at, title, description, parent, thread, priority, due_at, "
                       "percent_done, stage, planned_minutes, spent_minutes) VALUES (:id, 1, 5, :updated, :deleted, 'A', '', :parent, :thread, "
                       "'normal', :due, :percent, :stage, :planned, :spent)",
                       {std::int64_t{row.id}, std::int64_t{row.id * 10}, row.is_gone ? optional(9) : optional(0), optional(row.parent),
                        std::int64_t{row.thread}, std::int64_t{row.due}, std::int64_t{row.percent}, std::string(row.stage), optional(row.planned),
                        optional(row.spent)});
  }
  connection.execute("INSERT INTO contact (id, change, created_at, updated_at, client, person, started_at, duration_minutes, channel, direction, "
                     "subject, note, thread) VALUES (1, 1, 1, 1, 1, '', 4000, 25, 'phone', 'incoming', 'A', '', 1)");
}

}  // namespace

TEST_CASE("threads of an earlier program get what is computed of them, just as a write would compute it") {
  const TemporaryFolder folder;
  db::Connection connection(folder.path() / "a.db", db::Access::write_and_checkpoint);
  db::migrate(connection, migrations().first(1));
  fill(connection);
  db::migrate(connection, migrations());
  std::map<RecordId, std::string> migrated;
  for (const RecordId thread : {1, 2, 3}) {
    migrated[thread] = thread_row(connection, thread);
    compute_thread(connection, thread);
    CHECK(migrated[thread] == thread_row(connection, thread));
  }
  CHECK(migrated[1].find("spent_minutes 85\n") != std::string::npos);
  CHECK(migrated[1].find("tasks 5\n") != std::string::npos);
  CHECK(migrated[2].find("progress_percent 65\n") != std::string::npos);
  CHECK(connection.query_integer("SELECT COUNT(*) FROM task_completion") == 2);
}
