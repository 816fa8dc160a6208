#include "http/codec/value_decoder.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "engine/records/field_text.h"
#include "engine/records/validation.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::FieldType;
using records::RowField;
using records::TextRow;
using records::Value;

std::string expected_integer(const Field& field) {
  if (is_reference(field)) return "expected the id of a " + std::string(field.reference_kind);
  const bool is_limited = field.minimum != std::numeric_limits<std::int64_t>::min();
  if (!is_limited) return "expected an integer";
  return "expected an integer " + std::to_string(field.minimum) + ".." + std::to_string(field.maximum);
}

/// Only numbers written as integers: 12.0 is a fraction here, true is not 1.
std::optional<std::int64_t> integer_of(const Json& json) {
  if (!json.is_number_integer()) return std::nullopt;
  if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<std::int64_t>::max()}) {
    return std::nullopt;
  }
  return json.get<std::int64_t>();
}

class Decoder {
 public:
  explicit Decoder(std::vector<FieldProblem>& problems) : problems_(problems) {}

  std::optional<Value> decode(const Field& field, const Json& json, const std::string& pointer) {
    switch (field.type) {
      case FieldType::boolean: return boolean(json, pointer);
      case FieldType::money:
      case FieldType::decimal: return decimal(field, json, pointer);
      case FieldType::integer:
      case FieldType::reference: return integer(field, json, pointer);
      case FieldType::date: return date(json, pointer);
      case FieldType::instant: return instant(json, pointer);
      case FieldType::list:
      case FieldType::record_keys: return list(json, pointer);
      case FieldType::references: return references(field, json, pointer);
      case FieldType::rows: return rows(field, json, pointer);
      default: return text(json, pointer);
    }
  }

 private:
  std::nullopt_t problem(const std::string& pointer, std::string message) {
    problems_.push_back({pointer, std::move(message)});
    return std::nullopt;
  }

  std::optional<Value> text(const Json& json, const std::string& pointer) {
    if (json.is_null()) return std::monostate{};
    if (!json.is_string()) return problem(pointer, "expected a text");
    return json.get<std::string>();
  }

  std::optional<Value> boolean(const Json& json, const std::string& pointer) {
    if (!json.is_boolean()) return problem(pointer, "expected true or false");
    return std::int64_t{json.get<bool>()};
  }

  std::optional<Value> integer(const Field& field, const Json& json, const std::string& pointer) {
    if (json.is_null()) return std::monostate{};
    const auto value = integer_of(json);
    const std::int64_t least = field.type == FieldType::reference ? 1 : field.minimum;
    if (!value || *value < least || *value > field.maximum) return problem(pointer, expected_integer(field));
    return *value;
  }

  /// Written as a text, since a number of JSON is a fraction in base two to most who read it.
  std::optional<Value> decimal(const Field& field, const Json& json, const std::string& pointer) {
    if (json.is_null()) return std::monostate{};
    const auto value = json.is_string() ? parse_decimal(json.get<std::string>(), field.scale) : std::nullopt;
    if (!value) return problem(pointer, records::expected_decimal(field) + " (as a text)");
    return *value;
  }

  std::optional<Value> date(const Json& json, const std::string& pointer) {
    if (json.is_null()) return std::monostate{};
    const auto date = json.is_string() ? parse_date(json.get<std::string>()) : std::nullopt;
    if (!date) return problem(pointer, "expected a date like 2026-05-03");
    return std::int64_t{date->time_since_epoch().count()};
  }

  std::optional<Value> instant(const Json& json, const std::string& pointer) {
    if (json.is_null()) return std::monostate{};
    const auto instant = json.is_string() ? parse_instant(json.get<std::string>()) : std::nullopt;
    if (!instant) return problem(pointer, "expected a time like 2026-05-03T09:30:00Z");
    return std::int64_t{instant->time_since_epoch().count()};
  }

  std::optional<Value> list(const Json& json, const std::string& pointer) {
    if (json.is_null()) return std::monostate{};
    if (!json.is_array()) return problem(pointer, "expected a list of texts");
    const std::size_t before = problems_.size();
    std::vector<std::string> items;
    for (const Json& item : json) {
      if (item.is_string()) {
        items.push_back(item.get<std::string>());
      } else {
        problem(pointer + "/" + std::to_string(&item - &json[0]), "expected a text");
      }
    }
    if (problems_.size() > before) return std::nullopt;
    return items;
  }

  std::optional<Value> references(const Field& field, const Json& json, const std::string& pointer) {
    if (json.is_null()) return std::monostate{};
    if (!json.is_array()) return problem(pointer, "expected a list of ids");
    const std::size_t before = problems_.size();
    std::vector<records::RecordId> ids;
    for (std::size_t i = 0; i < json.size(); ++i) {
      const auto id = integer_of(json[i]);
      if (!id || *id < 1) problem(pointer + "/" + std::to_string(i), expected_integer(field));
      ids.push_back(id.value_or(0));
    }
    if (problems_.size() > before) return std::nullopt;
    return ids;
  }

  std::optional<Value> rows(const Field& field, const Json& json, const std::string& pointer) {
    if (json.is_null()) return std::monostate{};
    if (!json.is_array()) return problem(pointer, "expected a list of objects");
    const std::size_t before = problems_.size();
    std::vector<TextRow> rows;
    for (std::size_t i = 0; i < json.size(); ++i) rows.push_back(row(field, json[i], pointer + "/" + std::to_string(i)));
    if (problems_.size() > before) return std::nullopt;
    return rows;
  }

  TextRow row(const Field& field, const Json& json, const std::string& pointer) {
    TextRow texts(field.row_fields.size());
    if (!json.is_object()) {
      problem(pointer, "expected an object");
      return texts;
    }
    for (const auto& [key, value] : json.items()) {
      const std::string place = pointer + records::json_pointer(key);
      const auto member = std::find_if(field.row_fields.begin(), field.row_fields.end(),
                                       [&](const RowField& candidate) { return candidate.name == key; });
      if (member == field.row_fields.end()) {
        problem(place, "unknown key");
      } else if (const auto decoded = value.is_null() ? std::optional<Value>(std::monostate{}) : decode(*member, value, place)) {
        texts[static_cast<std::size_t>(member - field.row_fields.begin())] = records::row_text(*decoded);
      }
    }
    return texts;
  }

  std::vector<FieldProblem>& problems_;
};

}  // namespace

std::optional<Value> decode_value(const Field& field, const Json& json, const std::string& pointer,
                                  std::vector<FieldProblem>& problems) {
  return Decoder(problems).decode(field, json, pointer);
}

}  // namespace kartoteka::http
