#include "http/codec/history_encoder.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "http/routes/answering.h"

namespace kartoteka::http {
namespace {

/// What the record is called that a reference's text names; null where it names none that the viewer sees.
Json name_of(const records::Field& field, const std::string& text, NameBook& names) {
  records::RecordId id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  const records::Kind* kind = records::find_kind(field.reference_kind);
  if (!kind || error != std::errc{} || end != text.data() + text.size()) return nullptr;
  const auto& name = names.name(*kind, id);
  return name ? Json(*name) : Json(nullptr);
}

Json encode_change(const records::FieldChange& change, const records::Field* field, NameBook& names) {
  Json json{{"field", change.field}, {"old", change.old_value}, {"new", change.new_value}};
  if (!field || field->type != records::FieldType::reference) return json;
  json["old_name"] = name_of(*field, change.old_value, names);
  json["new_name"] = name_of(*field, change.new_value, names);
  return json;
}

}  // namespace

Json encode_history_entry(const records::HistoryEntry& entry, NameBook& names) {
  const records::Kind* kind = records::find_kind(entry.event.kind);
  Json changes = Json::array();
  for (const records::FieldChange& change : entry.changes) changes.push_back(encode_change(change, kind ? kind->field(change.field) : nullptr, names));
  Json user = nullptr;
  if (entry.event.user) user = {{"id", *entry.event.user}, {"name", names.user_name(entry.event.user).value_or("")}};
  return {{"change", entry.event.change},
          {"at", format_instant(entry.event.at)},
          {"user", user},
          {"action", records::to_string(entry.event.action)},
          {"changes", std::move(changes)}};
}

}  // namespace kartoteka::http
