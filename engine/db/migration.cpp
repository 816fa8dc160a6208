#include "engine/db/migration.h"

#include <string>

#include "engine/base/error.h"

namespace kartoteka::db {
namespace {

constexpr std::string_view kStatementEnd = ";\n";

void run_script(Connection& connection, std::string_view script) {
  while (!script.empty()) {
    const auto end = script.find(kStatementEnd);
    const std::string_view statement = script.substr(0, end);
    if (statement.find_first_not_of(" \n") != std::string_view::npos) connection.execute(statement);
    script.remove_prefix(end == std::string_view::npos ? script.size() : end + kStatementEnd.size());
  }
}

}  // namespace

int schema_version(Connection& connection) {
  connection.execute(
      "CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL)");
  return static_cast<int>(connection.query_integer("SELECT MAX(number) FROM schema_migration").value_or(0));
}

void migrate(Connection& connection, std::span<const Migration> migrations) {
  const int newest = migrations.empty() ? 0 : migrations.back().number;
  const int current = schema_version(connection);
  if (current > newest) {
    throw Error(ErrorCode::unavailable, "the database has version " + std::to_string(current) +
                                            ", this program knows versions up to " + std::to_string(newest) +
                                            ": use the program that wrote it, or a newer one");
  }
  for (const Migration& migration : migrations) {
    if (migration.number <= current) continue;
    Transaction transaction(connection);
    run_script(connection, migration.sql);
    connection.execute("INSERT INTO schema_migration (number, name) VALUES (:number, :name)",
                       {std::int64_t{migration.number}, std::string(migration.name)});
    transaction.commit();
  }
}

}  // namespace kartoteka::db
