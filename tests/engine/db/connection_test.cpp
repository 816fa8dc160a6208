#include "engine/db/connection.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "engine/db/migration.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using db::Access;
using db::ColumnType;
using db::Connection;
using db::Transaction;

namespace {

struct Database {
  TemporaryFolder folder;
  Connection connection{folder.path() / "a file.db", Access::write_and_checkpoint};

  Database() { connection.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT UNIQUE, length INTEGER)"); }
  void add(const std::string& text, db::Value length) {
    connection.execute("INSERT INTO word (text, length) VALUES (:text, :length)", {text, length});
  }
  std::int64_t count() { return connection.query_integer("SELECT COUNT(*) FROM word").value(); }
};

}  // namespace

TEST_CASE("texts, integers and NULL come back as they went in") {
  Database database;
  database.add("łódź", std::int64_t{4'000'000'000'000});
  database.add("", std::monostate{});
  auto rows = database.connection.query("SELECT text, length FROM word ORDER BY id", {}, {ColumnType::text, ColumnType::integer});
  REQUIRE(rows.next());
  CHECK(rows.text(0) == "łódź");
  CHECK(rows.integer(1) == 4'000'000'000'000);
  REQUIRE(rows.next());
  CHECK(rows.text(0).empty());
  CHECK(rows.is_null(1));
  CHECK_FALSE(rows.next());
}

TEST_CASE("a statement can be run again with other values, NULL among them") {
  Database database;
  for (int i = 0; i < 3; ++i) database.add(std::to_string(i), i == 1 ? db::Value{} : db::Value{std::int64_t{i}});
  CHECK(database.connection.query_integer("SELECT length FROM word WHERE text = :t", {std::string("2")}) == 2);
  CHECK_FALSE(database.connection.query_integer("SELECT length FROM word WHERE text = :t", {std::string("1")}));
}

TEST_CASE("a transaction that is not committed leaves nothing") {
  Database database;
  {
    Transaction transaction(database.connection);
    database.add("a", std::int64_t{1});
  }
  CHECK(database.count() == 0);
}

TEST_CASE("an inner transaction is a part of the outer one, and can fail alone") {
  Database database;
  {
    Transaction outer(database.connection);
    {
      Transaction inner(database.connection);
      database.add("a", std::int64_t{1});
      inner.commit();
    }
    {
      Transaction failed(database.connection);
      database.add("b", std::int64_t{1});
    }
    outer.commit();
  }
  CHECK(database.count() == 1);
  {
    Transaction outer(database.connection);
    Transaction inner(database.connection);
    database.add("c", std::int64_t{1});
    inner.commit();
  }
  CHECK(database.count() == 1);
}

TEST_CASE("a broken constraint is a conflict, and the connection goes on") {
  Database database;
  database.add("a", std::int64_t{1});
  try {
    database.add("a", std::int64_t{2});
    FAIL("the second row was taken");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::conflict);
  }
  database.add("b", std::int64_t{1});
  CHECK(database.count() == 2);
}

TEST_CASE("a reader sees commits of the writer and cannot write") {
  Database database;
  Connection reader(database.folder.path() / "a file.db", Access::read);
  const auto before = reader.data_version();
  database.add("a", std::int64_t{1});
  CHECK(reader.data_version() != before);
  CHECK(reader.query_integer("SELECT COUNT(*) FROM word") == 1);
  CHECK_THROWS_AS(reader.execute("DELETE FROM word"), Error);
}

TEST_CASE("a copy holds what was committed") {
  Database database;
  database.add("a", std::int64_t{1});
  database.connection.copy_to(database.folder.path() / "copy.db");
  Connection copy(database.folder.path() / "copy.db", Access::read);
  CHECK(copy.query_text("SELECT text FROM word") == "a");
}

TEST_CASE("a file that is no database is reported as corrupt") {
  TemporaryFolder folder;
  folder.write("broken.db", std::string(4096, 'x'));
  try {
    Connection connection(folder.path() / "broken.db", Access::read);
    FAIL("it was opened");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::corrupt);
  }
}

TEST_CASE("migrations run once, in order, and a newer database is refused") {
  TemporaryFolder folder;
  Connection connection(folder.path() / "a.db", Access::write_and_checkpoint);
  const std::vector<db::Migration> first{{1, "one", "CREATE TABLE a (x INTEGER);\nCREATE TABLE b (y TEXT);\n"}};
  std::vector<db::Migration> both = first;
  both.push_back({2, "two", "INSERT INTO a (x) VALUES (1);\n"});
  db::migrate(connection, first);
  db::migrate(connection, both);
  db::migrate(connection, both);
  CHECK(connection.query_integer("SELECT COUNT(*) FROM a") == 1);
  CHECK(db::schema_version(connection) == 2);
  CHECK_THROWS_WITH_AS(db::migrate(connection, first), doctest::Contains("newer"), Error);
}

TEST_CASE("what is deferred runs once at the end of the outermost transaction, and not where that is rolled back") {
  const TemporaryFolder folder;
  db::Connection connection(folder.path() / "a.db", db::Access::write_and_checkpoint);
  std::string ran;
  const auto defer = [&](const std::string& key) { connection.defer(key, [&ran, key](db::Connection&) { ran += key; }); };
  defer("at once ");
  CHECK(ran == "at once ");
  {
    db::Transaction outer(connection);
    defer("b ");
    {
      db::Transaction inner(connection);
      defer("a ");
      defer("b ");
      inner.commit();
    }
    CHECK(connection.is_deferred("a "));
    CHECK(ran == "at once ");
    outer.commit();
  }
  CHECK(ran == "at once a b ");
  {
    db::Transaction lost(connection);
    defer("c ");
  }
  CHECK_FALSE(connection.is_deferred("c "));
  CHECK(ran == "at once a b ");
}

TEST_CASE("every connection sorts as Polish does") {
  const TemporaryFolder folder;
  db::Connection connection(folder.path() / "a.db", db::Access::write_and_checkpoint);
  auto rows = connection.query("SELECT column1 FROM (VALUES ('ż'), ('ł'), ('m'), ('Z'), ('l')) ORDER BY 1 COLLATE polish", {},
                               {db::ColumnType::text});
  std::string order;
  while (rows.next()) order += rows.text(0);
  CHECK(order == "lłmZż");
}
