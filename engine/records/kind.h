// A record kind: its names and the table of its fields. The registry lists all kinds; adding one is a struct with its
// table under kinds/, a migration, and a line in registry.cpp.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "engine/records/field.h"

namespace kartoteka::records {

struct Kind {
  std::string_view name;   ///< "client": in JSON, the change log, the index
  std::string_view path;   ///< "clients": in addresses
  std::string_view table;  ///< SQL; list and rows fields have tables of their own, named table_field
  Label label;
  Label plural;
  bool is_searched = true;  ///< false for kinds that never stand in the index
  bool is_administered = false;  ///< true for kinds that only administrators change
  bool is_made_by_program = false;  ///< true for kinds that people read only; routes of their own make and change them
  bool is_editorial = false;     ///< true for kinds that only managers and administrators change, each of them any record
  std::unique_ptr<Record> (*make)() = nullptr;
  std::vector<Field> fields;

  /// Null where there is none.
  const Field* field(std::string_view field_name) const;
  /// The field that names a record for people (search role title).
  const Field& title_field() const;
};

/// Every kind, in a fixed order in which no kind refers by necessity to a later one.
std::span<const Kind* const> all_kinds();
/// Null where there is none.
const Kind* find_kind(std::string_view name);
const Kind* find_kind_by_path(std::string_view path);

/// A record of any kind, as fields of type record_key write it: "task:41".
struct RecordKey {
  const Kind* kind;
  RecordId id;
};
std::optional<RecordKey> parse_record_key(std::string_view text);
std::string format_record_key(const Kind& kind, RecordId id);

/// A record that a field refers to, and the place in JSON that says so: "/watchers/2", "/lines/0/service".
struct Reference {
  RecordKey key;
  std::string pointer;
};
/// What a field of type reference, references, record_key or record_keys, or the members of its rows, refer to; empty
/// for other types.
std::vector<Reference> references_of(const Field& field, const Record& record);

/// Makes the `make` of a kind.
template <typename T>
std::unique_ptr<Record> make_record() {
  return std::make_unique<T>();
}

}  // namespace kartoteka::records
