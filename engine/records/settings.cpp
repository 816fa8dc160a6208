#include "engine/records/settings.h"

namespace kartoteka::records {

std::optional<std::string> setting(db::Connection& connection, std::string_view name) {
  return connection.query_text("SELECT value FROM setting WHERE name = :name", {std::string(name)});
}

void set_setting(db::Connection& connection, std::string_view name, std::string_view value) {
  connection.execute(
      "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      {std::string(name), std::string(value)});
}

}  // namespace kartoteka::records
