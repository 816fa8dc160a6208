#include "http/codec/list_query.h"

#include <algorithm>
#include <map>

#include "engine/records/field_text.h"
#include "http/codec/parameter_reader.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::FieldType;
using records::Kind;
using records::ListFilter;
using records::Value;

/// A list is filtered by single items, so its texts are not split.
std::optional<Value> filter_value(const Field& field, std::string_view name, std::string_view text, ParameterReader& reader) {
  if (field.type == FieldType::list || field.type == FieldType::record_keys) return std::string(text);
  try {
    Field item;
    item.type = FieldType::reference;
    return records::value_from_text(field.type == FieldType::references ? item : field, text, "");
  } catch (const Error& error) {
    reader.add_problem(name, error.problems().empty() ? error.what() : error.problems().front().message);
    return std::nullopt;
  }
}

std::optional<std::int64_t> bound(const Field& field, std::string_view suffix, ParameterReader& reader) {
  const std::string name = std::string(field.name) + std::string(suffix);
  const auto text = reader.text(name);
  if (!text) return std::nullopt;
  const auto value = filter_value(field, name, *text, reader);
  if (!value) return std::nullopt;
  const auto* integer = std::get_if<std::int64_t>(&*value);
  if (!integer) {
    reader.add_problem(name, "must not be empty");
    return std::nullopt;
  }
  return *integer;
}

void add_filters(const Kind& kind, ParameterReader& reader, std::vector<ListFilter>& filters) {
  for (const Field& field : kind.fields) {
    ListFilter filter{&field, {}, std::nullopt, std::nullopt};
    if (is_filterable(field)) {
      for (const std::string_view text : reader.texts(field.name)) {
        if (auto value = filter_value(field, field.name, text, reader)) filter.any_of.push_back(std::move(*value));
      }
    }
    if (is_range_filterable(field)) {
      filter.from = bound(field, "_from", reader);
      filter.to = bound(field, "_to", reader);
    }
    if (!filter.any_of.empty() || filter.from || filter.to) filters.push_back(std::move(filter));
  }
}

/// "branza=transport" and, for numbers and dates, "attribute.obrot_from=1000" with "attribute.obrot_to=5000".
void add_attributes(const Parameters& parameters, ParameterReader& reader, std::vector<records::AttributeFilter>& filters) {
  std::map<std::string, records::AttributeFilter> by_key;
  const auto filter_of = [&](std::string_view key) -> records::AttributeFilter& {
    records::AttributeFilter& filter = by_key[std::string(key)];
    filter.key = key;
    return filter;
  };
  for (const std::string_view text : reader.texts("attribute")) {
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) reader.add_problem("attribute", "expected a value like branza=transport");
    else filter_of(text.substr(0, equals)).any_of.emplace_back(text.substr(equals + 1));
  }
  constexpr std::string_view kPrefix = "attribute.";
  for (const auto& parameter : parameters) {
    const std::string_view name = parameter.name;
    const bool is_from = name.ends_with("_from");
    if (!name.starts_with(kPrefix) || (!is_from && !name.ends_with("_to"))) continue;
    const auto key = name.substr(kPrefix.size(), name.rfind('_') - kPrefix.size());
    (is_from ? filter_of(key).from : filter_of(key).to) = reader.text(name);
  }
  for (auto& [key, filter] : by_key) filters.push_back(std::move(filter));
}

void read_fields(const Kind& kind, ParameterReader& reader, Representation& representation) {
  const auto text = reader.text("fields");
  for (std::size_t begin = 0; text && begin <= text->size();) {
    const std::size_t end = std::min(text->find(',', begin), text->size());
    const std::string name = text->substr(begin, end - begin);
    const Field* field = kind.field(name);
    if (field) representation.fields.push_back(field);
    if (!field) reader.add_problem("fields", "there is no field " + name);
    begin = end + 1;
  }
}

Representation read_representation(ParameterReader& reader) {
  Representation representation;
  representation.names = reader.one_of("expand", {"", "names"}) == "names";
  representation.html = reader.one_of("render", {"", "html"}) == "html";
  return representation;
}

}  // namespace

ListRequest decode_list_request(const Kind& kind, const Parameters& parameters) {
  ParameterReader reader(parameters);
  ListRequest request;
  request.representation = read_representation(reader);
  read_fields(kind, reader, request.representation);
  request.is_csv = reader.one_of("format", {"json", "csv"}) == "csv";
  records::ListQuery& query = request.query;
  query.order = reader.text("order").value_or(query.order);
  query.limit = static_cast<std::size_t>(reader.integer("limit", kDefaultPageSize, 1, kMaxPageSize));
  query.cursor = reader.text("cursor").value_or("");
  query.bin = reader.flag("bin") ? records::Bin::only : records::Bin::without;
  query.only_overdue = reader.flag("overdue");
  if (const auto days = reader.integer("quiet_days", -1, 0, kMaxQuietDays); days >= 0) query.quiet_days = days;
  add_filters(kind, reader, query.filters);
  if (kind.field("attributes")) add_attributes(parameters, reader, query.attributes);
  reader.finish();
  return request;
}

Representation decode_representation(const Parameters& parameters) {
  ParameterReader reader(parameters);
  const Representation representation = read_representation(reader);
  reader.finish();
  return representation;
}

Representation decode_fields_and_representation(const Kind& kind, const Parameters& parameters) {
  ParameterReader reader(parameters);
  Representation representation = read_representation(reader);
  read_fields(kind, reader, representation);
  reader.finish();
  return representation;
}

}  // namespace kartoteka::http
