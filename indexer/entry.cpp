#include "indexer/entry.h"

#include "engine/records/field_text.h"
#include "engine/records/permissions.h"
#include "engine/records/search_texts.h"
#include "indexer/standing.h"

namespace kartoteka::indexer {
namespace {

using records::Field;
using records::SearchRole;

void add_filter(const Field& field, const records::Value& value, std::vector<index::Filter>& filters) {
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& item : *list) filters.push_back({std::string(field.search_filter), item});
    return;
  }
  if (const auto* ids = std::get_if<std::vector<records::RecordId>>(&value)) {
    for (const records::RecordId id : *ids) filters.push_back({std::string(field.search_filter), std::to_string(id)});
    return;
  }
  if (const auto* rows = std::get_if<std::vector<records::TextRow>>(&value)) {
    for (const records::TextRow& row : *rows) filters.push_back({std::string(field.search_filter), row.at(0) + "=" + row.at(1)});
    return;
  }
  std::string text = records::text_from_value(field, value);
  if (!text.empty()) filters.push_back({std::string(field.search_filter), std::move(text)});
}

/// The record's own date where its kind has one that is given, else its last change.
Instant date_of(const records::Kind& kind, const records::Record& record) {
  for (const Field& field : kind.fields) {
    if (field.search != SearchRole::date) continue;
    const auto value = field.get(record);
    if (const auto* milliseconds = std::get_if<std::int64_t>(&value)) return Instant{std::chrono::milliseconds{*milliseconds}};
  }
  return record.updated_at;
}

/// Whether any field of another kind refers to this kind by a filter of its name: then the record itself passes that
/// filter too, so that "client 12" finds the client and all that hangs on it.
bool is_filter_target(const records::Kind& kind) {
  for (const records::Kind* other : records::all_kinds()) {
    for (const Field& field : other->fields) {
      if (field.reference_kind == kind.name && field.search_filter == kind.name) return true;
    }
  }
  return false;
}

}  // namespace

bool is_indexed(const records::Kind& kind, const records::Record& record) {
  return kind.is_searched && !record.deleted_at;
}

index::SearchEntry make_entry(records::Store& store, const records::Kind& kind, const records::Record& record, Date today) {
  auto texts = records::search_texts(kind, record);
  index::SearchEntry entry;
  entry.kind = kind.name;
  entry.id = record.id;
  entry.title = std::move(texts.title);
  entry.other_titles = std::move(texts.other_titles);
  entry.body = std::move(texts.body);
  entry.identifiers = std::move(texts.identifiers);
  entry.access = records::access_groups(store.connection(), kind, record, today);
  entry.date = date_of(kind, record);
  for (const Field& field : kind.fields) {
    if (!field.search_filter.empty()) add_filter(field, field.get(record), entry.filters);
  }
  if (is_filter_target(kind)) entry.filters.push_back({std::string(kind.name), std::to_string(record.id)});
  entry.standing = standing_of(entry.filters);
  return entry;
}

}  // namespace kartoteka::indexer
