#include "http/codec/kind_encoder.h"

#include <limits>
#include <nlohmann/json.hpp>

#include "http/codec/record_encoder.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::FieldType;

void add_label(Json& json, const std::string& prefix, const records::Label& label) {
  json[prefix + "_pl"] = label.pl;
  json[prefix + "_en"] = label.en;
}

Json encode_choices(const Field& field) {
  Json choices = Json::array();
  for (const records::Choice& choice : field.choices) {
    Json json = Json::object();
    json["value"] = choice.value;
    add_label(json, "label", choice.label);
    choices.push_back(std::move(json));
  }
  return choices;
}

Json encode_row_fields(const Field& field);

bool has_length(const Field& field) {
  return field.type == FieldType::text || field.type == FieldType::markdown || field.type == FieldType::list;
}

/// Limits and details, only those that the type has.
void add_limits(const Field& field, Json& json) {
  Field limit;
  limit.type = field.scale > 0 ? field.type : FieldType::integer;
  limit.scale = field.scale;
  if (has_length(field)) json["max_length"] = field.max_length;
  if (!is_column(field)) json["max_items"] = field.max_items;
  if (field.minimum != std::numeric_limits<std::int64_t>::min()) json["minimum"] = encode_value(limit, field.minimum);
  if (field.maximum != std::numeric_limits<std::int64_t>::max()) json["maximum"] = encode_value(limit, field.maximum);
  if (field.type == FieldType::decimal || field.type == FieldType::money) json["scale"] = field.scale;
  if (!field.choices.empty()) json["choices"] = encode_choices(field);
  if (!field.reference_kind.empty()) json["reference_kind"] = field.reference_kind;
  if (!field.row_fields.empty()) json["fields"] = encode_row_fields(field);
}

Json encode_row_fields(const Field& field) {
  Json fields = Json::array();
  for (const records::RowField& member : field.row_fields) {
    Json json{{"name", member.name}, {"type", type_name(member.type)}};
    add_label(json, "label", member.label);
    json["required"] = member.is_required;
    add_limits(member, json);
    fields.push_back(std::move(json));
  }
  return fields;
}

Json encode_field(const Field& field) {
  Json json{{"name", field.name}, {"type", type_name(field.type)}};
  add_label(json, "label", field.label);
  json["required"] = field.is_required;
  if (field.is_computed) json["computed"] = true;
  json["filterable"] = is_filterable(field);
  json["range_filterable"] = is_range_filterable(field);
  json["sortable"] = is_sortable(field);
  add_limits(field, json);
  return json;
}

}  // namespace

std::string_view type_name(FieldType type) {
  switch (type) {
    case FieldType::text: return "text";
    case FieldType::markdown: return "markdown";
    case FieldType::integer: return "integer";
    case FieldType::money: return "money";
    case FieldType::decimal: return "decimal";
    case FieldType::boolean: return "boolean";
    case FieldType::date: return "date";
    case FieldType::instant: return "instant";
    case FieldType::choice: return "choice";
    case FieldType::reference: return "reference";
    case FieldType::record_key: return "record_key";
    case FieldType::record_keys: return "record_keys";
    case FieldType::list: return "list";
    case FieldType::references: return "references";
    case FieldType::rows: return "rows";
  }
  return "";
}

Json encode_kind(const records::Kind& kind) {
  Json json{{"kind", kind.name}, {"path", "/" + std::string(kind.path)}};
  add_label(json, "label", kind.label);
  add_label(json, "plural", kind.plural);
  json["searched"] = kind.is_searched;
  json["title_field"] = kind.title_field().name;
  json["fields"] = Json::array();
  for (const Field& field : kind.fields) json["fields"].push_back(encode_field(field));
  return json;
}

}  // namespace kartoteka::http
