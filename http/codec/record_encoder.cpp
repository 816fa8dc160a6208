#include "http/codec/record_encoder.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/records/field_text.h"
#include "engine/records/kinds/user.h"
#include "http/markdown.h"
#include "http/name_book.h"
#include "http/record_links.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::FieldType;
using records::Kind;
using records::Record;
using records::Value;

Json encode_rows(const Field& field, const std::vector<records::TextRow>& rows) {
  Json array = Json::array();
  for (const records::TextRow& row : rows) {
    Json object = Json::object();
    for (std::size_t i = 0; i < field.row_fields.size(); ++i) {
      const records::RowField& member = field.row_fields[i];
      object[std::string(member.name)] = encode_value(member, records::row_value(member, row.at(i)));
    }
    array.push_back(std::move(object));
  }
  return array;
}

Json optional_id(const std::optional<records::RecordId>& id) { return id ? Json(*id) : Json(nullptr); }

Json optional_text(const std::optional<std::string>& text) { return text ? Json(*text) : Json(nullptr); }

void encode_head(const Kind& kind, const Record& record, NameBook* names, Json& json) {
  json["id"] = record.id;
  json["kind"] = kind.name;
  json["change"] = record.change;
  json["created_at"] = format_instant(record.created_at);
  json["created_by"] = optional_id(record.created_by);
  if (names) json["created_by_name"] = optional_text(names->user_name(record.created_by));
  json["updated_at"] = format_instant(record.updated_at);
  json["updated_by"] = optional_id(record.updated_by);
  if (names) json["updated_by_name"] = optional_text(names->user_name(record.updated_by));
  json["deleted_at"] = record.deleted_at ? Json(format_instant(*record.deleted_at)) : Json(nullptr);
}

/// The name of each record that a field refers to.
Json names_of(const Field& field, const Record& record, NameBook& names) {
  Json array = Json::array();
  for (const records::Reference& reference : records::references_of(field, record)) {
    array.push_back(optional_text(names.name(*reference.key.kind, reference.key.id)));
  }
  return array;
}

/// Adds <member>_name to the rows of a field.
void add_row_names(const Field& field, NameBook& names, Json& rows) {
  for (const records::RowField& member : field.row_fields) {
    if (!is_reference(member)) continue;
    const Kind& kind = *records::find_kind(member.reference_kind);
    for (Json& row : rows) {
      const Json& id = row[std::string(member.name)];
      row[std::string(member.name) + "_name"] = id.is_null() ? Json(nullptr) : optional_text(names.name(kind, id.get<records::RecordId>()));
    }
  }
}

/// Adds <field>_name, or <field>_names where a field refers to many.
void add_names(const Field& field, const Record& record, NameBook& names, Json& json) {
  if (field.type == FieldType::rows) return add_row_names(field, names, json[std::string(field.name)]);
  const bool is_one = field.type == FieldType::reference || field.type == FieldType::record_key;
  const bool is_many = field.type == FieldType::references || field.type == FieldType::record_keys;
  if (!is_one && !is_many) return;
  Json found = names_of(field, record, names);
  const std::string key(field.name);
  if (is_many) {
    json[key + "_names"] = std::move(found);
  } else {
    json[key + "_name"] = found.empty() ? Json(nullptr) : found[0];
  }
}

bool is_wanted(const Representation& representation, const Field& field) {
  const auto& wanted = representation.fields;
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), &field) != wanted.end();
}

}  // namespace

Json encode_value(const Field& field, const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    if (field.type == FieldType::boolean) return *integer != 0;
    if (field.type == FieldType::integer || is_reference(field)) return *integer;
    return records::text_from_value(field, value);
  }
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return *list;
  if (const auto* ids = std::get_if<std::vector<records::RecordId>>(&value)) return *ids;
  if (const auto* rows = std::get_if<std::vector<records::TextRow>>(&value)) return encode_rows(field, *rows);
  return nullptr;
}

Json encode_record(const Kind& kind, const Record& record, const Representation& representation, NameBook* names) {
  NameBook* const wanted_names = representation.names ? names : nullptr;
  Json json = Json::object();
  encode_head(kind, record, wanted_names, json);
  for (const Field& field : kind.fields) {
    if (!is_wanted(representation, field)) continue;
    const std::string key(field.name);
    const Value value = field.get(record);
    json[key] = encode_value(field, value);
    if (wanted_names) add_names(field, record, *wanted_names, json);
    if (representation.html && field.type == FieldType::markdown) {
      json[key + "_html"] = html_from_markdown(std::get<std::string>(value), names ? shower_of(names->store(), names->viewer()) : RecordShower());
    }
  }
  return json;
}

std::string etag_of(const Record& record) { return '"' + std::to_string(record.change) + '"'; }

}  // namespace kartoteka::http
