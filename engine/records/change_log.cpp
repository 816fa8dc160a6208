#include "engine/records/change_log.h"

namespace kartoteka::records {

using db::ColumnType;

ChangeNumber append_change(db::Connection& connection, const Kind& kind, RecordId id) {
  return connection
      .query_integer("INSERT INTO change (kind, record_id) VALUES (:kind, :id) RETURNING number",
                     {std::string(kind.name), id})
      .value();
}

ChangeNumber latest_change(db::Connection& connection) {
  return connection.query_integer("SELECT MAX(number) FROM change").value_or(0);
}

std::vector<Change> changes_after(db::Connection& connection, ChangeNumber number, std::size_t limit) {
  std::vector<Change> changes;
  auto rows = connection.query(
      "SELECT number, kind, record_id FROM change WHERE number > :number ORDER BY number LIMIT :most",
      {number, static_cast<std::int64_t>(limit)}, {ColumnType::integer, ColumnType::text, ColumnType::integer});
  while (rows.next()) changes.push_back({rows.integer(0), rows.text(1), rows.integer(2)});
  return changes;
}

}  // namespace kartoteka::records
