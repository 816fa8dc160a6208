#include "http/transfer/column_map.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "engine/records/validation.h"
#include "http/transfer/cell_reader.h"
#include "http/transfer/reference_finder.h"

namespace kartoteka::transfer {
namespace {

using records::Field;
using records::FieldType;
using records::Kind;

/// Letters and digits only, with single blanks between: "E-mail:" and "e mail" are the same.
std::string header_key(std::string_view header) {
  std::string key = name_key(header);
  for (char& c : key) {
    const bool is_sign = (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    if (is_sign) c = ' ';
  }
  return name_key(trimmed(key));
}

struct NumberedName {
  std::string name;
  std::optional<std::size_t> number;  ///< from 1
};

/// "telefon 2" and "telefon2" as the second "telefon".
NumberedName split_number(const std::string& key) {
  std::size_t begin = key.size();
  while (begin > 0 && key[begin - 1] >= '0' && key[begin - 1] <= '9') --begin;
  const std::size_t digits = key.size() - begin;
  if (digits == 0 || digits > 2 || begin == 0) return {key, std::nullopt};
  const auto number = static_cast<std::size_t>(std::stoul(key.substr(begin)));
  if (number == 0) return {key, std::nullopt};
  return {trimmed(std::string_view(key).substr(0, begin)), number};
}

std::optional<std::size_t> member_of(const Field& field, std::string_view name) {
  for (std::size_t i = 0; i < field.row_fields.size(); ++i) {
    if (field.row_fields[i].name == name) return i;
  }
  return std::nullopt;
}

bool holds_many(const Field& field) { return !is_column(field); }

/// "phones.2.number" as people and reports write it.
std::optional<ColumnTarget> parse_target(const Kind& kind, std::string_view text) {
  const std::size_t dot = text.find('.');
  ColumnTarget target{.field = kind.field(text.substr(0, dot))};
  if (!target.field || target.field->is_computed) return std::nullopt;
  if (dot == std::string_view::npos) return target;
  std::string_view rest = text.substr(dot + 1);
  if (target.field->name == "attributes") {
    target.attribute = rest;
    return target;
  }
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (error == std::errc()) {
    if (number == 0 || number > target.field->max_items || !holds_many(*target.field)) return std::nullopt;
    target.item = number - 1;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    if (rest.starts_with('.')) rest.remove_prefix(1);
    if (rest.empty()) return target;
  }
  target.member = member_of(*target.field, rest);
  if (!target.member) return std::nullopt;
  return target;
}

class Mapper {
 public:
  Mapper(const Kind& kind, const std::vector<AttributeName>& attributes, ColumnMap& map)
      : kind_(kind), attributes_(attributes), map_(map) {}

  void take_given(const std::map<std::string, std::string>& given) {
    for (const auto& [header, text] : given) {
      const auto column = std::find_if(map_.columns.begin(), map_.columns.end(), [&](const Column& each) {
        return each.header == header || header_key(each.header) == header_key(header);
      });
      if (column == map_.columns.end()) throw Error::at("/map." + header, "the file has no such column");
      const auto index = static_cast<std::size_t>(column - map_.columns.begin());
      settled_.insert(index);
      if (text.empty() || text == "-") continue;
      const auto target = parse_target(kind_, text);
      if (!target) throw Error::at("/map." + header, "a " + std::string(kind_.name) + " has no field " + text);
      settle(index, *target);
    }
  }

  /// The surer ways before the others, so that "Nazwa" is the name before "Firma" is.
  void take_names() {
    for_each_open([&](const std::string& key) { return by_name(key); });
    for_each_open([&](const std::string& key) { return by_label(key); });
    for_each_open([&](const std::string& key) { return by_attribute(key); });
    for_each_open([&](const std::string& key) { return by_synonym(key); });
  }

 private:
  template <typename Find>
  void for_each_open(Find find) {
    for (std::size_t i = 0; i < map_.columns.size(); ++i) {
      if (settled_.contains(i) || map_.columns[i].header.empty()) continue;
      const std::string key = header_key(map_.columns[i].header);
      auto target = parse_target(kind_, map_.columns[i].header);
      if (!target) target = find(key);
      if (!target) target = numbered(key, find);
      if (target && is_free(*target)) settle(i, *target);
    }
  }

  template <typename Find>
  std::optional<ColumnTarget> numbered(const std::string& key, Find find) {
    const NumberedName split = split_number(key);
    auto target = split.number ? find(split.name) : std::nullopt;
    if (!target || !holds_many(*target->field)) return std::nullopt;
    target->item = *split.number - 1;
    return *target->item < target->field->max_items ? target : std::nullopt;
  }

  std::optional<ColumnTarget> target_of(const Field& field) const {
    if (field.is_computed) return std::nullopt;
    return ColumnTarget{.field = &field};
  }

  std::optional<ColumnTarget> by_name(const std::string& key) const {
    for (const Field& field : kind_.fields) {
      if (header_key(field.name) == key) return target_of(field);
    }
    return std::nullopt;
  }

  std::optional<ColumnTarget> by_label(const std::string& key) const {
    for (const Field& field : kind_.fields) {
      if (header_key(field.label.pl) == key || header_key(field.label.en) == key) return target_of(field);
    }
    return std::nullopt;
  }

  std::optional<ColumnTarget> by_attribute(const std::string& key) const {
    const Field* field = kind_.field("attributes");
    if (!field) return std::nullopt;
    for (const AttributeName& attribute : attributes_) {
      if (header_key(attribute.key) == key || header_key(attribute.label) == key) {
        return ColumnTarget{.field = field, .attribute = attribute.key};
      }
    }
    return std::nullopt;
  }

  std::optional<ColumnTarget> by_synonym(const std::string& key) const {
    for (const Synonym& synonym : synonyms()) {
      if (!synonym.kind.empty() && synonym.kind != kind_.name) continue;
      std::string_view names = synonym.names;
      while (!names.empty()) {
        if (names.substr(0, names.find('|')) == key) return parse_target(kind_, synonym.target);
        names.remove_prefix(std::min(names.size(), names.find('|') == names.npos ? names.size() : names.find('|') + 1));
      }
    }
    return std::nullopt;
  }

  /// One column for each single value; of many, the next free item where the column names none.
  bool is_free(ColumnTarget& target) const {
    if (!holds_many(*target.field)) return !is_taken(target);
    if (target.field->type != FieldType::rows || !target.attribute.empty()) return true;
    if (!target.member && target.item) target.member = main_member(*target.field);
    if (!target.member) return true;
    if (target.item) return !is_taken(target);
    for (target.item = 0; is_taken(target); ++*target.item) {}
    return *target.item < target.field->max_items;
  }

  bool is_taken(const ColumnTarget& target) const {
    return std::any_of(map_.columns.begin(), map_.columns.end(), [&](const Column& column) {
      return column.target && column.target->field == target.field && column.target->item == target.item &&
             column.target->member == target.member && column.target->attribute == target.attribute;
    });
  }

  void settle(std::size_t index, ColumnTarget target) {
    if (target.member && !target.item) is_free(target);
    map_.columns[index].target = std::move(target);
    settled_.insert(index);
  }

  const Kind& kind_;
  const std::vector<AttributeName>& attributes_;
  ColumnMap& map_;
  std::set<std::size_t> settled_;
};

void map_exactly(const Kind& kind, ColumnMap& map) {
  for (std::size_t i = 0; i < map.columns.size(); ++i) {
    Column& column = map.columns[i];
    if (column.header == kIdColumn) map.id_column = i;
    if (column.header == kBinColumn) map.bin_column = i;
    if (const Field* field = kind.field(column.header)) column.target = ColumnTarget{.field = field};
  }
}

}  // namespace

std::string to_string(const ColumnTarget& target) {
  std::string text(target.field->name);
  if (!target.attribute.empty()) return text + "." + target.attribute;
  if (target.item && (*target.item > 0 || !target.member)) text += "." + std::to_string(*target.item + 1);
  if (target.member) text += "." + std::string(target.field->row_fields[*target.member].name);
  return text;
}

std::string ColumnMap::column_of(std::string_view pointer) const {
  if (!pointer.starts_with('/')) return "";
  pointer.remove_prefix(1);
  const std::string_view name = pointer.substr(0, pointer.find('/'));
  std::string found;
  for (const Column& column : columns) {
    if (!column.target || column.target->field->name != name) continue;
    if (found.empty()) found = column.header;
    const ColumnTarget& target = *column.target;
    if (!target.item || !target.member) continue;
    const std::string place = std::string(name) + "/" + std::to_string(*target.item) + "/" +
                              std::string(target.field->row_fields[*target.member].name);
    if (pointer == place) return column.header;
  }
  return found;
}

ColumnMap map_columns(const Kind& kind, const std::vector<std::string>& headers, const std::map<std::string, std::string>& given,
                      const std::vector<AttributeName>& attributes) {
  ColumnMap map;
  for (const std::string& header : headers) map.columns.push_back({.header = trimmed(header), .target = std::nullopt, .examples = {}});
  map.is_exact = !headers.empty() && headers.front() == kIdColumn;
  if (map.is_exact) {
    map_exactly(kind, map);
    return map;
  }
  Mapper mapper(kind, attributes, map);
  mapper.take_given(given);
  mapper.take_names();
  return map;
}

}  // namespace kartoteka::transfer
