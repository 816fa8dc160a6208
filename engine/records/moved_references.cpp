#include "engine/records/moved_references.h"

#include <algorithm>

#include "engine/records/procedures/runs.h"

namespace kartoteka::records {
namespace {

std::vector<RecordId> ids(db::Connection& connection, const std::string& sql, db::Value value) {
  std::vector<RecordId> found;
  auto rows = connection.query(sql, {std::move(value)}, {db::ColumnType::integer});
  while (rows.next()) found.push_back(rows.integer(0));
  return found;
}

/// Which of the kind's records refer to the record by the field.
std::vector<RecordId> referring(db::Connection& connection, const Kind& kind, const Field& field, const RecordKey& key) {
  const bool is_key = field.type == FieldType::record_key || field.type == FieldType::record_keys;
  if (!is_key && (!is_reference(field) || field.reference_kind != key.kind->name)) return {};
  const db::Value value = is_key ? db::Value{format_record_key(*key.kind, key.id)} : db::Value{key.id};
  const std::string sql = is_column(field) ? "SELECT id FROM " + std::string(kind.table) + " WHERE " + std::string(field.name) + " = :value"
                                           : "SELECT DISTINCT record_id FROM " + list_table(kind, field) + " WHERE item = :value";
  return ids(connection, sql, value);
}

/// The value with the one in place of the other; no item twice.
template <typename Item>
void replace_item(std::vector<Item>& items, const Item& from, const Item& to) {
  std::vector<Item> once;
  for (const Item& item : items) {
    const Item& wanted = item == from ? to : item;
    if (std::find(once.begin(), once.end(), wanted) == once.end()) once.push_back(wanted);
  }
  items = std::move(once);
}

Value replaced(Value value, const RecordKey& from, const RecordKey& to) {
  const std::string from_key = format_record_key(*from.kind, from.id);
  const std::string to_key = format_record_key(*to.kind, to.id);
  if (auto* id = std::get_if<RecordId>(&value); id && *id == from.id) *id = to.id;
  if (auto* key = std::get_if<std::string>(&value); key && *key == from_key) *key = to_key;
  if (auto* many = std::get_if<std::vector<RecordId>>(&value)) replace_item(*many, from.id, to.id);
  if (auto* keys = std::get_if<std::vector<std::string>>(&value)) replace_item(*keys, from_key, to_key);
  return value;
}

/// A link between the two has nothing to say any more.
bool ties_to_itself(const Kind& kind, const Record& record) {
  const Field* source = kind.field("source");
  const Field* target = kind.field("target");
  return source && target && source->type == FieldType::record_key && source->get(record) == target->get(record);
}

void move_field(Store& store, const Kind& kind, const Field& field, const RecordKey& from, const RecordKey& to, const Viewer& writer) {
  for (const RecordId id : referring(store.connection(), kind, field, from)) {
    const auto record = store.get(kind, id, Viewer::system());
    field.set(*record, replaced(field.get(*record), from, to));
    if (&kind == &procedure_run_kind()) give_way(store.connection(), static_cast<ProcedureRun&>(*record));
    const bool is_pointless = !record->deleted_at && ties_to_itself(kind, *record);
    if (is_pointless) record->deleted_at = store.now();
    store.rewrite(kind, *record, writer, is_pointless ? Action::remove : Action::update);
  }
}

}  // namespace

void move_references(Store& store, const Kind& target, RecordId from, RecordId to, const Viewer& writer) {
  for (const Kind* kind : all_kinds()) {
    for (const Field& field : kind->fields) move_field(store, *kind, field, {&target, from}, {&target, to}, writer);
  }
}

}  // namespace kartoteka::records
