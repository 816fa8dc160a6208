#include "engine/records/attribute_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// More digits than a double holds would not compare rightly.
constexpr std::size_t kMaxDigits = 15;

constexpr std::array<std::string_view, 3> kSpaces{" ", "\u00a0", "\u202f"};

std::string without_spaces(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto space = std::find_if(kSpaces.begin(), kSpaces.end(), [&](std::string_view one) { return text.starts_with(one); });
    if (space == kSpaces.end()) result += text.front();
    text.remove_prefix(space == kSpaces.end() ? 1 : space->size());
  }
  return result;
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string lower_ascii(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  return text;
}

std::optional<std::string> normalise_number(std::string& value) {
  std::string text = without_spaces(value);
  const bool is_negative = text.starts_with('-');
  if (is_negative || text.starts_with('+')) text.erase(0, 1);
  const auto point = text.find_first_of(".,");
  std::string whole = text.substr(0, point);
  std::string fraction = point == std::string::npos ? "" : text.substr(point + 1);
  if (!is_digits(whole) || (point != std::string::npos && !is_digits(fraction))) return "expected a number like 1234,5";
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  fraction.erase(fraction.find_last_not_of('0') + 1);
  if (whole.size() + fraction.size() > kMaxDigits) return "at most " + std::to_string(kMaxDigits) + " digits";
  const bool is_zero = whole == "0" && fraction.empty();
  value = (is_negative && !is_zero ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
  return std::nullopt;
}

/// "3.05.2026" as "2026-05-03"; other texts as they are.
std::string iso_date(const std::string& text) {
  const auto first = text.find('.');
  const auto second = first == std::string::npos ? first : text.find('.', first + 1);
  if (second == std::string::npos) return text;
  std::string day = text.substr(0, first);
  std::string month = text.substr(first + 1, second - first - 1);
  if (day.size() == 1) day.insert(0, "0");
  if (month.size() == 1) month.insert(0, "0");
  return text.substr(second + 1) + "-" + month + "-" + day;
}

std::optional<std::string> normalise_date(std::string& value) {
  const std::string text = iso_date(without_spaces(value));
  const auto date = parse_date(text);
  if (!date) return "expected a date like 2026-05-03";
  value = format_date(*date);
  return std::nullopt;
}

std::optional<std::string> normalise_boolean(std::string& value) {
  const std::string text = lower_ascii(value);
  for (const char* yes : {"true", "tak", "yes", "1"}) {
    if (text == yes) return value = "true", std::nullopt;
  }
  for (const char* no : {"false", "nie", "no", "0"}) {
    if (text == no) return value = "false", std::nullopt;
  }
  return "expected true or false";
}

std::optional<std::string> normalise_choice(const Attribute& definition, std::string& value) {
  std::string text = "expected one of";
  for (const std::string& choice : definition.choices) {
    if (lower_ascii(choice) == lower_ascii(value)) return value = choice, std::nullopt;
    text += (text.ends_with("of") ? " " : ", ") + choice;
  }
  return text;
}

/// What clients chose of an attribute.
std::set<std::string> values_in_use(db::Connection& connection, const std::string& key) {
  std::set<std::string> values;
  auto rows = connection.query("SELECT DISTINCT value FROM client_attributes WHERE attribute = :key", {key}, {ColumnType::text});
  while (rows.next()) values.insert(rows.text(0));
  return values;
}

std::string normalised_bound(const Attribute& definition, std::string value, const std::string& pointer) {
  if (definition.type != "number" && definition.type != "date") throw Error::at(pointer, "only numbers and dates have a from and a to");
  if (const auto problem = normalise_attribute(definition, value)) throw Error::at(pointer, *problem);
  return value;
}

}  // namespace

std::optional<std::string> normalise_attribute(const Attribute& definition, std::string& value) {
  if (value.empty()) return "must be given";
  if (definition.type == "number") return normalise_number(value);
  if (definition.type == "date") return normalise_date(value);
  if (definition.type == "boolean") return normalise_boolean(value);
  if (definition.type == "choice") return normalise_choice(definition, value);
  return std::nullopt;
}

std::optional<Attribute> find_attribute(db::Connection& connection, const std::string& key) {
  Attribute definition;
  {
    auto rows = connection.query("SELECT id, key, label, type FROM attribute WHERE key = :key AND deleted_at IS NULL", {key},
                                 {ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::text});
    if (!rows.next()) return std::nullopt;
    definition.id = rows.integer(0);
    definition.key = rows.text(1);
    definition.label = rows.text(2);
    definition.type = rows.text(3);
  }
  auto rows = connection.query("SELECT item FROM attribute_choices WHERE record_id = :id ORDER BY position", {definition.id},
                               {ColumnType::text});
  while (rows.next()) definition.choices.push_back(rows.text(0));
  return definition;
}

void check_attributes(db::Connection& connection, Client& client, std::vector<FieldProblem>& problems) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < client.attributes.size(); ++i) {
    AttributeValue& given = client.attributes[i];
    const std::string pointer = "/attributes/" + std::to_string(i);
    given.attribute = lower_ascii(given.attribute);
    const auto definition = find_attribute(connection, given.attribute);
    if (!definition) {
      problems.push_back({pointer + "/attribute", "there is no attribute " + given.attribute});
    } else if (!seen.insert(given.attribute).second) {
      problems.push_back({pointer + "/attribute", "stands in the list twice"});
    } else if (auto problem = normalise_attribute(*definition, given.value)) {
      problems.push_back({pointer + "/value", std::move(*problem)});
    }
  }
}

void check_definition(db::Connection& connection, const Attribute* before, const Attribute& after, std::vector<FieldProblem>& problems) {
  if (after.type == "choice" && after.choices.empty()) problems.push_back({"/choices", "must be given"});
  if (!before || !is_attribute_in_use(connection, before->key)) return;
  if (after.type != before->type) problems.push_back({"/type", "clients have values of it: it stays " + before->type});
  if (after.key != before->key) problems.push_back({"/key", "clients have values of it: it stays " + before->key});
  if (after.type != "choice" || before->type != "choice" || after.choices == before->choices) return;
  for (const std::string& value : values_in_use(connection, before->key)) {
    const bool stays = std::find(after.choices.begin(), after.choices.end(), value) != after.choices.end();
    if (!stays) problems.push_back({"/choices", "clients have " + value + ": it stays"});
  }
}

bool is_attribute_in_use(db::Connection& connection, const std::string& key) {
  return connection.query_integer("SELECT 1 FROM client_attributes WHERE attribute = :key LIMIT 1", {key}).has_value();
}

AttributeFilter normalise_filter(db::Connection& connection, AttributeFilter filter, bool& is_number) {
  const std::string name = "/attribute." + filter.key;
  filter.key = lower_ascii(filter.key);
  const auto definition = find_attribute(connection, filter.key);
  if (!definition) throw Error::at("/attribute", "there is no attribute " + filter.key);
  for (std::string& value : filter.any_of) {
    if (const auto problem = normalise_attribute(*definition, value)) throw Error::at("/attribute", filter.key + ": " + *problem);
  }
  if (filter.from) filter.from = normalised_bound(*definition, *filter.from, name + "_from");
  if (filter.to) filter.to = normalised_bound(*definition, *filter.to, name + "_to");
  is_number = definition->type == "number";
  return filter;
}

std::string normalise_attribute_pair(db::Connection& connection, const std::string& pair) {
  const auto equals = pair.find('=');
  if (equals == std::string::npos) return pair;
  const auto definition = find_attribute(connection, lower_ascii(pair.substr(0, equals)));
  std::string value = pair.substr(equals + 1);
  if (!definition || normalise_attribute(*definition, value)) return pair;
  return definition->key + "=" + value;
}

}  // namespace kartoteka::records
