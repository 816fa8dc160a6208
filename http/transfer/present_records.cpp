#include "http/transfer/present_records.h"

#include <algorithm>
#include <functional>

#include "engine/records/lookup.h"

namespace kartoteka::transfer {
namespace {

using records::Field;
using records::FieldType;
using records::Kind;
using records::Record;
using records::RecordId;

/// Columns whose values the program never changes by itself.
std::vector<const Field*> anchors(const Kind& kind) {
  std::vector<const Field*> fields;
  for (const Field& field : kind.fields) {
    const bool is_free = field.is_required && field.type != FieldType::choice && field.type != FieldType::boolean;
    const bool is_anchor = is_free || &field == &kind.title_field() || field.search == records::SearchRole::date;
    if (is_anchor && is_column(field) && !field.is_computed) fields.push_back(&field);
  }
  return fields;
}

std::size_t hash_of(const std::vector<std::string>& values) {
  std::string joined;
  for (const std::string& value : values) joined += std::to_string(value.size()) + ":" + value;
  return std::hash<std::string>{}(joined);
}

std::size_t hash_of(const Kind& kind, const Record& record) {
  std::vector<std::string> values;
  for (const Field* field : anchors(kind)) values.push_back(records::column_text(field->get(record)));
  return hash_of(values);
}

}  // namespace

bool is_equal(const std::vector<const Field*>& given, const Record& line, const Record& present) {
  return std::all_of(given.begin(), given.end(), [&](const Field* field) { return field->get(line) == field->get(present); });
}

std::optional<TakenValue> find_taken_value(db::Connection& connection, const Kind& kind, const Record& line, bool with_nip) {
  for (const Field& field : kind.fields) {
    if (!field.is_unique && !(with_nip && field.name == "nip")) continue;
    const std::string value = records::column_text(field.get(line));
    if (value.empty()) continue;
    if (const auto id = records::find_by_text(connection, kind, field, value)) return TakenValue{&field, *id};
  }
  return std::nullopt;
}

ContentIndex::Entries& ContentIndex::entries_of(records::Store& store, const Kind& kind) {
  const auto [place, is_new] = entries_.try_emplace(&kind);
  if (is_new) {
    records::for_each_value(store.connection(), kind, anchors(kind), [&](RecordId id, const std::vector<std::string>& values) {
      place->second.emplace(hash_of(values), id);
    });
  }
  return place->second;
}

std::optional<RecordId> ContentIndex::find(records::Store& store, const records::Viewer& viewer, const Kind& kind,
                                           const Record& line, const std::vector<const Field*>& given) {
  const auto [first, last] = entries_of(store, kind).equal_range(hash_of(kind, line));
  for (auto entry = first; entry != last; ++entry) {
    const auto present = store.find(kind, entry->second, viewer);
    if (present && !present->deleted_at && is_equal(given, line, *present)) return entry->second;
  }
  return std::nullopt;
}

void ContentIndex::add(const Kind& kind, const Record& record) {
  const auto found = entries_.find(&kind);
  if (found != entries_.end()) found->second.emplace(hash_of(kind, record), record.id);
}

}  // namespace kartoteka::transfer
