#include "http/codec/schema.h"

#include <limits>
#include <nlohmann/json.hpp>

#include "http/codec/record_encoder.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::FieldType;
using records::Kind;

Json object_of(std::string_view key, Json value) {
  Json object = Json::object();
  object[std::string(key)] = std::move(value);
  return object;
}

Json typed(std::string_view type, std::string_view format = "") {
  Json schema = object_of("type", type);
  if (!format.empty()) schema["format"] = format;
  return schema;
}

void limit(const Field& field, Json& schema) {
  if (field.minimum != std::numeric_limits<std::int64_t>::min()) schema["minimum"] = field.minimum;
  if (field.maximum != std::numeric_limits<std::int64_t>::max()) schema["maximum"] = field.maximum;
}

Json text_schema(const Field& field) {
  Json schema = typed("string");
  if (field.is_required) schema["minLength"] = 1;
  schema["maxLength"] = field.max_length;
  if (field.type == FieldType::markdown) schema["contentMediaType"] = "text/markdown";
  return schema;
}

Json choice_schema(const Field& field) {
  Json schema = typed("string");
  schema["enum"] = Json::array();
  for (const records::Choice& choice : field.choices) schema["enum"].push_back(choice.value);
  if (!field.is_required) schema["enum"].push_back("");
  return schema;
}

Json record_key_schema() {
  Json schema = typed("string");
  schema["description"] = "any record, like task:41";
  return schema;
}

Json list_schema(const Field& field) {
  Json item = typed("string");
  item["minLength"] = 1;
  item["maxLength"] = field.max_length;
  Json schema = typed("array");
  schema["items"] = std::move(item);
  schema["maxItems"] = field.max_items;
  return schema;
}

Json field_schema(const Field& field);
bool is_answered_as_null(const Field& field);
void allow_null(Json& schema);

Json rows_schema(const Field& field) {
  Json row = typed("object");
  row["properties"] = Json::object();
  for (const records::RowField& member : field.row_fields) {
    Json schema = object_of("title", member.label.en);
    schema.update(field_schema(member));
    if (is_answered_as_null(member)) allow_null(schema);
    row["properties"][std::string(member.name)] = std::move(schema);
    if (member.is_required) row["required"].push_back(member.name);
    if (is_reference(member)) row["properties"][std::string(member.name) + "_name"] = {{"type", {"string", "null"}}, {"readOnly", true}};
  }
  row["additionalProperties"] = false;
  Json schema = typed("array");
  schema["items"] = std::move(row);
  schema["maxItems"] = field.max_items;
  return schema;
}

/// A text, since a number of JSON is a fraction in base two to most who read it.
Json decimal_schema(const Field& field) {
  Json schema = typed("string");
  const bool is_positive = field.minimum >= 0;
  schema["pattern"] = std::string(is_positive ? "^" : "^-?") + "(0|[1-9][0-9]*)(\\.[0-9]{1," + std::to_string(field.scale) + "})?$";
  schema["examples"] = {field.type == FieldType::money ? "1234.50" : "1.5"};
  return schema;
}

Json integer_schema(const Field& field) {
  Json schema = typed("integer", "int64");
  if (field.type == FieldType::reference) {
    schema["minimum"] = 1;
    schema["description"] = "the id of a " + std::string(field.reference_kind);
  } else {
    limit(field, schema);
  }
  return schema;
}

Json record_keys_schema(const Field& field) {
  Json schema = typed("array");
  schema["items"] = record_key_schema();
  schema["maxItems"] = field.max_items;
  schema["uniqueItems"] = true;
  return schema;
}

Json references_schema(const Field& field) {
  Field item = field;
  item.type = FieldType::reference;
  Json schema = typed("array");
  schema["items"] = integer_schema(item);
  schema["maxItems"] = field.max_items;
  schema["uniqueItems"] = true;
  return schema;
}

Json field_schema(const Field& field) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::markdown: return text_schema(field);
    case FieldType::integer:
    case FieldType::reference: return integer_schema(field);
    case FieldType::money:
    case FieldType::decimal: return decimal_schema(field);
    case FieldType::boolean: return typed("boolean");
    case FieldType::date: return typed("string", "date");
    case FieldType::instant: return typed("string", "date-time");
    case FieldType::choice: return choice_schema(field);
    case FieldType::record_key: return record_key_schema();
    case FieldType::list: return list_schema(field);
    case FieldType::record_keys: return record_keys_schema(field);
    case FieldType::references: return references_schema(field);
    case FieldType::rows: return rows_schema(field);
  }
  return Json::object();
}

void allow_null(Json& schema) {
  if (schema.contains("enum")) schema["enum"].push_back(nullptr);
  schema["type"] = Json::array({schema["type"], "null"});
}

/// Integers, dates and instants that were not given are answered as null; texts and lists as empty.
bool is_answered_as_null(const Field& field) {
  return !field.is_required && is_integer_column(field) && field.type != FieldType::boolean;
}

bool has_names(const Field& field) {
  return field.type == FieldType::references || field.type == FieldType::record_keys;
}

Json names_schema() {
  Json name = typed("string");
  allow_null(name);
  Json schema = typed("array");
  schema["items"] = std::move(name);
  return schema;
}

Json titled(const Field& field, Json schema) {
  Json result = object_of("title", field.label.en);
  result.update(schema);
  return result;
}

void add_head(Json& properties, Json& required) {
  const Json id = typed("integer", "int64");
  Json user = typed("integer", "int64");
  allow_null(user);
  Json name = typed("string");
  allow_null(name);
  Json deleted_at = typed("string", "date-time");
  allow_null(deleted_at);
  properties["id"] = id;
  properties["kind"] = typed("string");
  properties["change"] = id;
  properties["created_at"] = typed("string", "date-time");
  properties["created_by"] = user;
  properties["updated_at"] = typed("string", "date-time");
  properties["updated_by"] = user;
  properties["deleted_at"] = deleted_at;
  for (const auto& [key, value] : properties.items()) required.push_back(key);
  properties["created_by_name"] = name;
  properties["updated_by_name"] = name;
}

Json answered_schema(const Kind& kind) {
  Json properties = Json::object();
  Json required = Json::array();
  add_head(properties, required);
  properties["kind"]["const"] = kind.name;
  for (const Field& field : kind.fields) {
    const std::string key(field.name);
    Json schema = field_schema(field);
    if (is_answered_as_null(field)) allow_null(schema);
    properties[key] = titled(field, std::move(schema));
    if (field.is_computed) properties[key]["readOnly"] = true;
    required.push_back(key);
    if (has_names(field)) properties[key + "_names"] = names_schema();
    if (field.type == FieldType::reference || field.type == FieldType::record_key) {
      Json name = typed("string");
      allow_null(name);
      properties[key + "_name"] = std::move(name);
    }
    if (field.type == FieldType::markdown) properties[key + "_html"] = typed("string");
  }
  Json schema = typed("object");
  schema["title"] = kind.label.en;
  schema["properties"] = std::move(properties);
  schema["required"] = std::move(required);
  return schema;
}

bool is_nothing(const Json& value) {
  return value.is_null() || value == "" || value == Json::array();
}

Json made_schema(const Kind& kind) {
  const auto defaults = kind.make();
  Json properties = Json::object();
  Json required = Json::array();
  for (const Field& field : kind.fields) {
    if (field.is_computed) continue;
    const std::string key(field.name);
    Json schema = titled(field, field_schema(field));
    const Json otherwise = encode_value(field, field.get(*defaults));
    const bool must_be_given = field.is_required && is_nothing(otherwise);
    if (must_be_given) required.push_back(key);
    if (!must_be_given) allow_null(schema);
    if (!is_nothing(otherwise)) schema["default"] = otherwise;
    properties[key] = std::move(schema);
  }
  Json schema = typed("object");
  schema["properties"] = std::move(properties);
  if (!required.empty()) schema["required"] = std::move(required);
  schema["additionalProperties"] = false;
  return schema;
}

Json patch_schema(const Kind& kind) {
  Json properties = Json::object();
  for (const Field& field : kind.fields) {
    if (field.is_computed) continue;
    Json schema = titled(field, field_schema(field));
    if (!field.is_required && field.type != FieldType::boolean) allow_null(schema);
    properties[std::string(field.name)] = std::move(schema);
  }
  Json schema = typed("object");
  schema["properties"] = std::move(properties);
  schema["additionalProperties"] = false;
  return schema;
}

Json page_schema(const Kind& kind) {
  Json items = typed("array");
  items["items"] = schema_reference(schema_name(kind));
  Json cursor = typed("string");
  allow_null(cursor);
  Json schema = typed("object");
  schema["properties"] = {{"items", std::move(items)}, {"next_cursor", std::move(cursor)}};
  schema["required"] = {"items", "next_cursor"};
  return schema;
}

}  // namespace

std::string schema_name(const Kind& kind) {
  std::string name;
  bool begins = true;
  for (const char c : kind.name) {
    if (c != '_') name += begins ? static_cast<char>(c - ('a' - 'A')) : c;
    begins = c == '_';
  }
  return name;
}

Json schema_reference(const std::string& name) { return object_of("$ref", "#/components/schemas/" + name); }

void add_kind_schemas(const Kind& kind, Json& schemas) {
  const std::string name = schema_name(kind);
  schemas[name] = answered_schema(kind);
  schemas[name + "List"] = page_schema(kind);
  if (kind.is_made_by_program) return;
  schemas[name + "New"] = made_schema(kind);
  schemas[name + "Patch"] = patch_schema(kind);
}

Json value_schema(const ValueDescription& value) {
  const bool is_time = value.type == "date" || value.type == "date-time";
  Json schema = is_time ? typed("string", value.type) : typed(value.type);
  if (value.minimum) schema["minimum"] = *value.minimum;
  if (value.maximum) schema["maximum"] = *value.maximum;
  if (!value.choices.empty()) schema["enum"] = value.choices;
  if (!value.otherwise.empty()) schema["default"] = value.type == "string" ? Json(value.otherwise) : Json::parse(value.otherwise);
  return schema;
}

}  // namespace kartoteka::http
