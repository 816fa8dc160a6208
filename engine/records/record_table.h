// A kind's rows in SQL: its own table and those of its lists and rows. Statement texts are made once from the table of
// fields; nothing of what users write ever becomes part of them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

class RecordTable {
 public:
  explicit RecordTable(const Kind& kind);

  /// The record, in the bin or not; null where there is none.
  std::unique_ptr<Record> load(db::Connection& connection, RecordId id) const;
  /// Writes a new record with the id that it has.
  void insert(db::Connection& connection, const Record& record) const;
  /// Writes all columns of an existing record.
  void update(db::Connection& connection, const Record& record) const;
  /// The lowest id above all that were ever used.
  RecordId next_id(db::Connection& connection) const;
  /// Whether another record than `id` has the value in a unique field.
  bool is_taken(db::Connection& connection, const Field& field, const std::string& value, RecordId id) const;

  /// "id, change, …": the columns that read_row takes, in its order.
  const std::string& columns() const { return columns_; }
  const std::vector<db::ColumnType>& column_types() const { return types_; }
  /// A record out of the present row, without its lists and rows.
  std::unique_ptr<Record> read_row(const db::Rows& rows) const;
  void load_lists(db::Connection& connection, Record& record) const;

 private:
  void write_lists(db::Connection& connection, const Record& record) const;
  std::vector<db::Value> row_values(const Record& record) const;

  const Kind& kind_;
  std::string columns_;
  std::vector<db::ColumnType> types_;
  std::string select_;
  std::string insert_;
  std::string update_;
};

/// The name of the table that holds a list or rows field.
std::string list_table(const Kind& kind, const Field& field);
/// The column names of that table beside record_id and position.
std::vector<std::string> list_columns(const Field& field);

}  // namespace kartoteka::records
