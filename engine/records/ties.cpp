#include "engine/records/ties.h"

#include <algorithm>

#include "engine/records/change_log.h"
#include "engine/records/record_table.h"

namespace kartoteka::records {

std::vector<const Field*> handed_on(const Kind& kind) {
  std::vector<const Field*> fields;
  for (const Field& field : kind.fields) {
    const bool is_place = field.search_filter == "client" || field.search_filter == "thread";
    if (field.type == FieldType::reference && is_place) fields.push_back(&field);
  }
  return fields;
}

void announce_tied(db::Connection& connection, const Kind& kind, const Record& before, const Record& after) {
  const auto places = handed_on(kind);
  const bool is_same = std::all_of(places.begin(), places.end(), [&](const Field* field) { return field->get(before) == field->get(after); });
  if (is_same) return;
  for (const Kind* other : all_kinds()) {
    for (const Field& field : other->fields) {
      if (field.type != FieldType::record_keys) continue;
      std::vector<RecordId> tied;
      {
        auto rows = connection.query("SELECT record_id FROM " + list_table(*other, field) + " WHERE item = :key",
                                     {format_record_key(kind, after.id)}, {db::ColumnType::integer});
        while (rows.next()) tied.push_back(rows.integer(0));
      }
      for (const RecordId id : tied) append_change(connection, *other, id);
    }
  }
}

}  // namespace kartoteka::records
