#include "http/transfer/id_map.h"

namespace kartoteka::transfer {

using records::FieldType;
using records::RecordId;

RecordId IdMap::get(const records::Kind& kind, RecordId given) const {
  const auto found = ids_.find({&kind, given});
  return found == ids_.end() ? given : found->second;
}

std::string IdMap::redirected(const std::string& text) const {
  const auto key = records::parse_record_key(text);
  return key ? records::format_record_key(*key->kind, get(*key->kind, key->id)) : text;
}

std::vector<records::TextRow> IdMap::redirected(const records::Field& field, std::vector<records::TextRow> rows) const {
  for (std::size_t i = 0; i < field.row_fields.size(); ++i) {
    const records::RowField& member = field.row_fields[i];
    if (!is_reference(member)) continue;
    for (records::TextRow& row : rows) {
      const auto value = records::row_value(member, row[i]);
      if (const auto* id = std::get_if<std::int64_t>(&value)) row[i] = std::to_string(get(*records::find_kind(member.reference_kind), *id));
    }
  }
  return rows;
}

void IdMap::redirect(const records::Kind& kind, records::Record& record) const {
  if (ids_.empty()) return;
  for (const records::Field& field : kind.fields) {
    auto value = field.get(record);
    if (field.type == FieldType::reference) {
      if (auto* id = std::get_if<std::int64_t>(&value)) field.set(record, get(*records::find_kind(field.reference_kind), *id));
    } else if (field.type == FieldType::references) {
      auto ids = std::get<std::vector<RecordId>>(value);
      for (RecordId& id : ids) id = get(*records::find_kind(field.reference_kind), id);
      field.set(record, ids);
    } else if (field.type == FieldType::rows) {
      field.set(record, redirected(field, std::get<std::vector<records::TextRow>>(value)));
    } else if (field.type == FieldType::record_key) {
      if (const auto* key = std::get_if<std::string>(&value)) field.set(record, redirected(*key));
    } else if (field.type == FieldType::record_keys) {
      auto keys = std::get<std::vector<std::string>>(value);
      for (std::string& key : keys) key = redirected(key);
      field.set(record, keys);
    }
  }
}

}  // namespace kartoteka::transfer
