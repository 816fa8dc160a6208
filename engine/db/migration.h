// Numbered, append-only changes of the database's shape.
#pragma once

#include <span>
#include <string_view>

#include "engine/db/connection.h"

namespace kartoteka::db {

struct Migration {
  int number;             ///< 1, 2, 3 … without gaps
  std::string_view name;  ///< a few words, kept in the table schema_migration
  std::string_view sql;   ///< statements, each ended by a semicolon at the end of its line
};

/// Brings a database to the last of `migrations`, each in a transaction of its own; does nothing where it is there.
/// Errors: unavailable (the database was written by a newer program), and what Connection::execute gives.
void migrate(Connection& connection, std::span<const Migration> migrations);

/// The number of the last migration applied, 0 for an empty database.
int schema_version(Connection& connection);

}  // namespace kartoteka::db
