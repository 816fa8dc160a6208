#include "engine/records/lookup.h"

namespace kartoteka::records {

using db::ColumnType;

std::optional<RecordId> find_by_text(db::Connection& connection, const Kind& kind, const Field& field, const std::string& text) {
  // The condition on empty texts lets an index serve that leaves them out.
  return connection.query_integer("SELECT id FROM " + std::string(kind.table) + " WHERE " + std::string(field.name) +
                                      " = :text AND " + std::string(field.name) + " <> '' ORDER BY deleted_at IS NOT NULL, id LIMIT 1",
                                  {text});
}

void for_each_value(db::Connection& connection, const Kind& kind, const std::vector<const Field*>& columns,
                    const std::function<void(RecordId, const std::vector<std::string>&)>& callback) {
  std::string names = "id";
  std::vector<ColumnType> types{ColumnType::integer};
  for (const Field* column : columns) {
    names += ", " + std::string(column->name);
    types.push_back(is_integer_column(*column) ? ColumnType::integer : ColumnType::text);
  }
  auto rows = connection.query("SELECT " + names + " FROM " + std::string(kind.table) + " WHERE deleted_at IS NULL", {}, types);
  std::vector<std::string> values(columns.size());
  while (rows.next()) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const bool is_integer = types[i + 1] == ColumnType::integer;
      values[i] = rows.is_null(i + 1) ? "" : is_integer ? std::to_string(rows.integer(i + 1)) : rows.text(i + 1);
    }
    callback(rows.integer(0), values);
  }
}

std::string column_text(const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return "";
}

}  // namespace kartoteka::records
