#include "engine/records/record_table.h"

#include <algorithm>
#include <array>

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::array<std::string_view, 7> kHeadColumns{"id",         "change",     "created_at", "updated_at",
                                                       "created_by", "updated_by", "deleted_at"};

std::int64_t milliseconds(Instant instant) { return instant.time_since_epoch().count(); }
Instant instant(std::int64_t milliseconds) { return Instant{std::chrono::milliseconds{milliseconds}}; }

db::Value optional_integer(const std::optional<std::int64_t>& integer) {
  return integer ? db::Value{*integer} : db::Value{db::NullInteger{}};
}

db::Value to_column(const Field& field, const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return *integer;
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return is_integer_column(field) ? db::Value{db::NullInteger{}} : db::Value{std::string()};
}

Value from_column(const Field& field, const db::Rows& rows, std::size_t column) {
  if (rows.is_null(column)) return std::monostate{};
  if (is_integer_column(field)) return rows.integer(column);
  return rows.text(column);
}

/// The items of a list, references or rows field as rows of texts, and back.
std::vector<TextRow> list_rows(const Value& value) {
  if (const auto* rows = std::get_if<std::vector<TextRow>>(&value)) return *rows;
  std::vector<TextRow> rows;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& item : *list) rows.push_back({item});
  }
  if (const auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
    for (const RecordId id : *ids) rows.push_back({std::to_string(id)});
  }
  return rows;
}

Value list_value(const Field& field, std::vector<TextRow> rows) {
  if (field.type == FieldType::rows) return rows;
  if (field.type == FieldType::references) {
    std::vector<RecordId> ids;
    for (const TextRow& row : rows) ids.push_back(std::stoll(row.front()));
    return ids;
  }
  std::vector<std::string> list;
  for (TextRow& row : rows) list.push_back(std::move(row.front()));
  return list;
}

/// The types of list_columns.
std::vector<ColumnType> list_column_types(const Field& field) {
  std::vector<ColumnType> types;
  for (const RowField& member : field.row_fields) types.push_back(is_integer_column(member) ? ColumnType::integer : ColumnType::text);
  return field.type == FieldType::rows ? types : std::vector{ColumnType::text};
}

std::string list_text(const db::Rows& rows, std::size_t column, ColumnType type) {
  if (type == ColumnType::text) return rows.text(column);
  return rows.is_null(column) ? "" : std::to_string(rows.integer(column));
}

/// The item's texts in their columns.
void append_item(const Field& field, const TextRow& item, std::vector<db::Value>& values) {
  for (std::size_t i = 0; i < item.size(); ++i) {
    const bool is_text = field.type != FieldType::rows || !is_integer_column(field.row_fields[i]);
    values.push_back(is_text ? db::Value{item[i]} : to_column(field.row_fields[i], row_value(field.row_fields[i], item[i])));
  }
}

std::string joined_columns(const std::vector<std::string>& names, std::string_view prefix = "") {
  std::string text;
  for (const std::string& name : names) {
    if (!text.empty()) text += ", ";
    text += std::string(prefix) + name;
  }
  return text;
}

}  // namespace

std::string list_table(const Kind& kind, const Field& field) {
  return std::string(kind.table) + "_" + std::string(field.name);
}

std::vector<std::string> list_columns(const Field& field) {
  if (field.type != FieldType::rows) return {"item"};
  std::vector<std::string> names;
  for (const RowField& row_field : field.row_fields) names.emplace_back(row_field.name);
  return names;
}

RecordTable::RecordTable(const Kind& kind) : kind_(kind) {
  std::vector<std::string> names(kHeadColumns.begin(), kHeadColumns.end());
  types_.assign(kHeadColumns.size(), ColumnType::integer);
  for (const Field& field : kind.fields) {
    if (!is_column(field)) continue;
    names.emplace_back(field.name);
    types_.push_back(is_integer_column(field) ? ColumnType::integer : ColumnType::text);
  }
  columns_ = joined_columns(names);
  const std::string table(kind.table);
  select_ = "SELECT " + columns_ + " FROM " + table + " WHERE id = :id";
  insert_ = "INSERT INTO " + table + " (" + columns_ + ") VALUES (" + joined_columns(names, ":") + ")";
  update_ = "UPDATE " + table + " SET ";
  for (std::size_t i = 0; i < names.size(); ++i) update_ += (i > 0 ? ", " : "") + names[i] + " = :" + names[i];
  update_ += " WHERE id = :this_record";
}

std::unique_ptr<Record> RecordTable::read_row(const db::Rows& rows) const {
  auto record = kind_.make();
  record->id = rows.integer(0);
  record->change = rows.integer(1);
  record->created_at = instant(rows.integer(2));
  record->updated_at = instant(rows.integer(3));
  record->created_by = rows.optional_integer(4);
  record->updated_by = rows.optional_integer(5);
  if (!rows.is_null(6)) record->deleted_at = instant(rows.integer(6));
  std::size_t column = kHeadColumns.size();
  for (const Field& field : kind_.fields) {
    if (is_column(field)) field.set(*record, from_column(field, rows, column++));
  }
  return record;
}

std::vector<db::Value> RecordTable::row_values(const Record& record) const {
  std::vector<db::Value> values{record.id,
                                record.change,
                                milliseconds(record.created_at),
                                milliseconds(record.updated_at),
                                optional_integer(record.created_by),
                                optional_integer(record.updated_by),
                                record.deleted_at ? db::Value{milliseconds(*record.deleted_at)} : db::Value{db::NullInteger{}}};
  for (const Field& field : kind_.fields) {
    if (is_column(field)) values.push_back(to_column(field, field.get(record)));
  }
  return values;
}

std::unique_ptr<Record> RecordTable::load(db::Connection& connection, RecordId id) const {
  std::unique_ptr<Record> record;
  {
    auto rows = connection.query(select_, {id}, types_);
    if (!rows.next()) return nullptr;
    record = read_row(rows);
  }
  load_lists(connection, *record);
  return record;
}

void RecordTable::load_lists(db::Connection& connection, Record& record) const {
  for (const Field& field : kind_.fields) {
    if (is_column(field)) continue;
    const auto names = list_columns(field);
    const auto types = list_column_types(field);
    auto rows = connection.query("SELECT " + joined_columns(names) + " FROM " + list_table(kind_, field) +
                                     " WHERE record_id = :id ORDER BY position",
                                 {record.id}, types);
    std::vector<TextRow> items;
    while (rows.next()) {
      TextRow item;
      for (std::size_t i = 0; i < names.size(); ++i) item.push_back(list_text(rows, i, types[i]));
      items.push_back(std::move(item));
    }
    field.set(record, list_value(field, std::move(items)));
  }
}

void RecordTable::write_lists(db::Connection& connection, const Record& record) const {
  for (const Field& field : kind_.fields) {
    if (is_column(field)) continue;
    const auto names = list_columns(field);
    const std::string insert = "INSERT INTO " + list_table(kind_, field) + " (record_id, position, " +
                               joined_columns(names) + ") VALUES (:record_id, :position, " + joined_columns(names, ":") + ")";
    std::int64_t position = 0;
    for (const TextRow& item : list_rows(field.get(record))) {
      std::vector<db::Value> values{record.id, position++};
      append_item(field, item, values);
      connection.execute(insert, values);
    }
  }
}

void RecordTable::insert(db::Connection& connection, const Record& record) const {
  connection.execute(insert_, row_values(record));
  write_lists(connection, record);
}

void RecordTable::update(db::Connection& connection, const Record& record) const {
  auto values = row_values(record);
  values.push_back(record.id);
  connection.execute(update_, values);
  for (const Field& field : kind_.fields) {
    if (!is_column(field)) {
      connection.execute("DELETE FROM " + list_table(kind_, field) + " WHERE record_id = :id", {record.id});
    }
  }
  write_lists(connection, record);
}

RecordId RecordTable::next_id(db::Connection& connection) const {
  const auto highest = connection.query_integer("SELECT MAX(id) FROM " + std::string(kind_.table)).value_or(0);
  const auto purged = connection.query_integer("SELECT MAX(record_id) FROM purged_record WHERE kind = :kind", {std::string(kind_.name)});
  return std::max(highest, purged.value_or(0)) + 1;
}

bool RecordTable::is_taken(db::Connection& connection, const Field& field, const std::string& value, RecordId id) const {
  if (value.empty()) return false;
  return connection
      .query_integer("SELECT 1 FROM " + std::string(kind_.table) + " WHERE " + std::string(field.name) +
                         " = :value AND " + std::string(field.name) + " <> '' AND id <> :id",
                     {value, id})
      .has_value();
}

}  // namespace kartoteka::records
