#include "http/codec/kind_encoder.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace kartoteka::http {
namespace {

using records::Field;
using records::FieldType;

template <typename Integer>
Json unless_limit(Integer value, Integer limit) {
  return value == limit ? Json(nullptr) : Json(value);
}

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

Json encode_row_fields(const Field& field) {
  Json fields = Json::array();
  for (const records::RowField& member : field.row_fields) {
    Json json = Json::object();
    json["name"] = member.name;
    add_label(json, "label", member.label);
    fields.push_back(std::move(json));
  }
  return fields;
}

bool is_lines(const Field& field) { return field.type == FieldType::list || field.type == FieldType::rows; }

bool has_length(const Field& field) {
  return field.type == FieldType::text || field.type == FieldType::markdown || field.type == FieldType::list;
}

Json encode_field(const Field& field) {
  Json json{{"name", field.name}, {"type", type_name(field.type)}};
  add_label(json, "label", field.label);
  json["required"] = field.is_required;
  json["max_length"] = has_length(field) ? Json(field.max_length) : Json(nullptr);
  json["max_items"] = is_lines(field) ? Json(field.max_items) : Json(nullptr);
  json["minimum"] = unless_limit(field.minimum, std::numeric_limits<std::int64_t>::min());
  json["maximum"] = unless_limit(field.maximum, std::numeric_limits<std::int64_t>::max());
  json["choices"] = encode_choices(field);
  json["reference_kind"] = field.reference_kind.empty() ? Json(nullptr) : Json(field.reference_kind);
  json["filterable"] = is_filterable(field);
  json["range_filterable"] = is_range_filterable(field);
  json["sortable"] = is_sortable(field);
  json["fields"] = encode_row_fields(field);
  return json;
}

}  // namespace

std::string_view type_name(FieldType type) {
  switch (type) {
    case FieldType::text: return "text";
    case FieldType::markdown: return "markdown";
    case FieldType::integer: return "integer";
    case FieldType::boolean: return "boolean";
    case FieldType::date: return "date";
    case FieldType::instant: return "instant";
    case FieldType::choice: return "choice";
    case FieldType::reference: return "reference";
    case FieldType::record_key: return "record_key";
    case FieldType::list: return "list";
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
