// Which column of a CSV file feeds which field: by the field's name or label, Polish or English, by what other programs
// call it, by the key or label of an own attribute, or as somebody said.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/records/kind.h"

namespace kartoteka::transfer {

/// The first columns of files that this program writes: then the others are named by fields, their values are written
/// as field_text.h does, and ids are ids.
inline constexpr std::string_view kIdColumn = "kartoteka_id";
inline constexpr std::string_view kBinColumn = "kartoteka_bin";

/// An attribute that the company defined for its clients.
struct AttributeName {
  std::string key;
  std::string label;
  std::string type;
};

struct ColumnTarget {
  const records::Field* field = nullptr;
  std::optional<std::size_t> item;    ///< of rows: which one, from 0
  std::optional<std::size_t> member;  ///< of rows: which text of it; nothing for whole rows
  std::string attribute;              ///< the key of an own attribute
};

struct Column {
  std::string header;
  std::optional<ColumnTarget> target;  ///< nothing: the column is not taken
  std::vector<std::string> examples;
};

struct ColumnMap {
  std::vector<Column> columns;
  bool is_exact = false;  ///< written by this program
  std::optional<std::size_t> id_column;
  std::optional<std::size_t> bin_column;

  /// The column that feeds a place of a record ("/phones/1/number"), "" for none.
  std::string column_of(std::string_view pointer) const;
};

/// "phones.2.number": how a target is written in explicit mappings and reports; items count from 1.
std::string to_string(const ColumnTarget& target);

/// @param given  header to target, as people write it ("phones.number", "owner"); "" or "-" leaves the column out
/// Errors: invalid_argument where `given` names what is not there.
ColumnMap map_columns(const records::Kind& kind, const std::vector<std::string>& headers,
                      const std::map<std::string, std::string>& given, const std::vector<AttributeName>& attributes);

/// What else columns are called in the files of other programs, for a field or a text of its rows.
struct Synonym {
  std::string_view kind;  ///< "" for every kind that has the field
  std::string_view target;
  std::string_view names;  ///< as name_key writes them, with bars between
};
const std::vector<Synonym>& synonyms();

}  // namespace kartoteka::transfer
