#include "http/transfer/reference_finder.h"

#include <charconv>
#include <optional>

#include "engine/base/error.h"
#include "engine/records/checks.h"
#include "engine/records/lookup.h"
#include "engine/text/folding.h"

namespace kartoteka::transfer {
namespace {

using records::Field;
using records::Kind;
using records::RecordId;

/// Unique columns, the NIP, and the title: what a record is called by.
std::vector<const Field*> name_fields(const Kind& kind) {
  std::vector<const Field*> fields;
  for (const Field& field : kind.fields) {
    const bool names = field.is_unique || field.name == "nip" || &field == &kind.title_field();
    if (names && is_column(field) && !is_integer_column(field)) fields.push_back(&field);
  }
  return fields;
}

std::optional<RecordId> id_of(std::string_view text) {
  RecordId id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc() || end != text.data() + text.size() || id <= 0) return std::nullopt;
  return id;
}

void put(std::unordered_map<std::string, RecordId>& map, const std::string& key, RecordId id) {
  if (key.empty()) return;
  const auto [place, is_new] = map.try_emplace(key, id);
  if (!is_new && place->second != id) place->second = 0;
}

}  // namespace

std::string name_key(std::string_view text) {
  std::string key;
  for (const char c : text::fold(text)) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_blank) {
      key += c;
    } else if (!key.empty() && key.back() != ' ') {
      key += ' ';
    }
  }
  if (key.ends_with(' ')) key.pop_back();
  return key;
}

void ReferenceFinder::add(Names& names, const Kind& kind, RecordId id, const std::vector<std::string>& values) {
  const auto fields = name_fields(kind);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i]->is_unique) put(names.keys, values[i], id);
    if (fields[i]->name == "nip") put(names.numbers, values[i], id);
    if (fields[i] == &kind.title_field()) put(names.titles, name_key(values[i]), id);
  }
}

ReferenceFinder::Names& ReferenceFinder::names_of(records::Store& store, const Kind& kind) {
  const auto [place, is_new] = names_.try_emplace(&kind);
  if (is_new) {
    records::for_each_value(store.connection(), kind, name_fields(kind), [&](RecordId id, const std::vector<std::string>& values) {
      add(place->second, kind, id, values);
    });
  }
  return place->second;
}

void ReferenceFinder::add(const Kind& kind, const records::Record& record) {
  const auto found = names_.find(&kind);
  if (found == names_.end()) return;
  std::vector<std::string> values;
  for (const Field* field : name_fields(kind)) values.push_back(records::column_text(field->get(record)));
  add(found->second, kind, record.id, values);
}

bool ReferenceFinder::is_visible(records::Store& store, const Kind& kind, RecordId id) {
  const auto [place, is_new] = visible_.try_emplace({&kind, id}, false);
  if (is_new || !place->second) {
    const auto record = store.find(kind, id, viewer_);
    place->second = record && !record->deleted_at;
  }
  return place->second;
}

RecordId ReferenceFinder::find(records::Store& store, const Kind& kind, const std::string& text, const std::string& pointer) {
  const auto numeric = id_of(text);
  if (ids_first_ && numeric && is_visible(store, kind, *numeric)) return *numeric;
  const Names& names = names_of(store, kind);
  const auto in = [&](const std::unordered_map<std::string, RecordId>& map, const std::string& key) -> std::optional<RecordId> {
    const auto found = map.find(key);
    if (found == map.end() || (found->second != 0 && !is_visible(store, kind, found->second))) return std::nullopt;
    return found->second;
  };
  auto id = in(names.keys, text);
  std::string digits = text;
  if (!id && !names.numbers.empty() && !records::check_nip(digits)) id = in(names.numbers, digits);
  if (!id && numeric && is_visible(store, kind, *numeric)) id = numeric;
  if (!id) id = in(names.titles, name_key(text));
  if (!id) throw Error::at(pointer, "there is no " + std::string(kind.name) + " \"" + text + "\"");
  if (*id == 0) throw Error::at(pointer, "several " + std::string(kind.path) + " are called \"" + text + "\"");
  return *id;
}

}  // namespace kartoteka::transfer
