#include "engine/records/field_text.h"

#include <charconv>

#include "engine/base/error.h"

namespace kartoteka::records {
namespace {

std::string integer_text(const Field& field, std::int64_t integer) {
  switch (field.type) {
    case FieldType::money: return format_decimal(integer, field.scale);
    case FieldType::decimal: return format_decimal_short(integer, field.scale);
    case FieldType::boolean: return integer != 0 ? "true" : "false";
    case FieldType::date: return format_date(Date{std::chrono::days{integer}});
    case FieldType::instant: return format_instant(Instant{std::chrono::milliseconds{integer}});
    default: return std::to_string(integer);
  }
}

std::string joined(const std::vector<std::string>& texts, char separator) {
  std::string result;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) result += separator;
    result += texts[i];
  }
  return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const auto end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

Value integer_from_text(std::string_view text, const std::string& pointer) {
  std::int64_t integer = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), integer);
  if (error != std::errc() || end != text.data() + text.size()) throw Error::at(pointer, "expected an integer");
  return integer;
}

std::vector<RecordId> ids_from_text(std::string_view text, const std::string& pointer) {
  std::vector<RecordId> ids;
  for (const std::string& item : split(text, '\n')) ids.push_back(std::get<std::int64_t>(integer_from_text(item, pointer)));
  return ids;
}

/// Tabs and ends of lines part rows and their members, so within a member they are written as in C.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') result += "\\n";
    else if (c == '\t') result += "\\t";
    else if (c == '\\') result += "\\\\";
    else result += c;
  }
  return result;
}

/// A backslash before anything else stands for itself.
std::string unescaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char next = i + 1 < text.size() ? text[i + 1] : ' ';
    if (text[i] != '\\' || (next != 'n' && next != 't' && next != '\\')) {
      result += text[i];
      continue;
    }
    result += next == 'n' ? '\n' : next == 't' ? '\t' : '\\';
    ++i;
  }
  return result;
}

std::string row_line(const Field& field, const TextRow& row) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const RowField& member = field.row_fields.at(i);
    line += (i > 0 ? "\t" : "") + escaped(text_from_value(member, row_value(member, row[i])));
  }
  return line;
}

std::vector<TextRow> rows_from_text(const Field& field, std::string_view text, const std::string& pointer) {
  std::vector<TextRow> rows;
  for (const std::string& line : split(text, '\n')) {
    TextRow row = split(line, '\t');
    if (row.size() > field.row_fields.size()) throw Error::at(pointer, "too many columns in a row");
    row.resize(field.row_fields.size());
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = row_text(value_from_text(field.row_fields[i], unescaped(row[i]), pointer));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::string expected_decimal(const Field& field) {
  if (field.type == FieldType::money) return "expected an amount like 1234.50";
  return "expected a number with at most " + std::to_string(field.scale) + " decimals, like 1.5";
}

std::string text_from_value(const Field& field, const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return integer_text(field, *integer);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return joined(*list, '\n');
  if (const auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
    std::vector<std::string> texts;
    for (const RecordId id : *ids) texts.push_back(std::to_string(id));
    return joined(texts, '\n');
  }
  if (const auto* rows = std::get_if<std::vector<TextRow>>(&value)) {
    std::vector<std::string> lines;
    for (const TextRow& row : *rows) lines.push_back(row_line(field, row));
    return joined(lines, '\n');
  }
  return "";
}

Value value_from_text(const Field& field, std::string_view text, const std::string& pointer) {
  if (text.empty()) return std::monostate{};
  switch (field.type) {
    case FieldType::text:
    case FieldType::markdown:
    case FieldType::choice:
    case FieldType::record_key: return std::string(text);
    case FieldType::integer:
    case FieldType::reference: return integer_from_text(text, pointer);
    case FieldType::money:
    case FieldType::decimal:
      if (const auto value = parse_decimal(text, field.scale)) return *value;
      throw Error::at(pointer, expected_decimal(field));
    case FieldType::boolean:
      if (text == "true") return std::int64_t{1};
      if (text == "false") return std::int64_t{0};
      throw Error::at(pointer, "expected true or false");
    case FieldType::date:
      if (const auto date = parse_date(text)) return std::int64_t{date->time_since_epoch().count()};
      throw Error::at(pointer, "expected a date like 2026-05-03");
    case FieldType::instant:
      if (const auto instant = parse_instant(text)) return std::int64_t{instant->time_since_epoch().count()};
      throw Error::at(pointer, "expected a time like 2026-05-03T09:30:00Z");
    case FieldType::list:
    case FieldType::record_keys: return split(text, '\n');
    case FieldType::references: return ids_from_text(text, pointer);
    case FieldType::rows: return rows_from_text(field, text, pointer);
  }
  return std::monostate{};
}

}  // namespace kartoteka::records
