#include "http/transfer/cell_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

#include "engine/base/error.h"
#include "engine/records/field_text.h"
#include "engine/records/kind.h"

namespace kartoteka::transfer {
namespace {

using records::Field;
using records::FieldType;
using records::Store;
using records::Value;

/// Where a day is given and no time: the end of a usual working day for what falls due, else the day's beginning.
constexpr int kDueMinutes = 16 * 60;

std::vector<std::string> parts_of(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (separators.find(c) == std::string_view::npos) {
      parts.back() += c;
    } else {
      parts.emplace_back();
    }
  }
  return parts;
}

std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

/// "9:30", "09:30:15", "9.30" as minutes of the day.
std::optional<int> read_time(std::string_view text) {
  const auto parts = parts_of(text, ":.");
  if (parts.size() < 2 || parts.size() > 4) return std::nullopt;
  const auto hours = whole_number(parts[0]);
  const auto minutes = whole_number(parts[1]);
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  return *hours * 60 + *minutes;
}

Value read_instant(const Field& field, const std::string& cell, const std::string& pointer) {
  if (const auto instant = parse_instant(cell)) return std::int64_t{instant->time_since_epoch().count()};
  const std::size_t blank = cell.find_first_of(" T");
  const auto day = read_date(cell.substr(0, blank));
  std::optional<int> minutes = field.name == "due_at" ? kDueMinutes : 0;
  if (blank != std::string::npos) minutes = read_time(trimmed(std::string_view(cell).substr(blank + 1)));
  if (!day || !minutes) throw Error::at(pointer, "expected a time like 03.05.2026 09:30");
  return std::int64_t{warsaw_moment(*day, *minutes).time_since_epoch().count()};
}

Value read_day(const std::string& cell, const std::string& pointer) {
  // A spreadsheet may add a midnight to a day.
  const auto day = read_date(cell.substr(0, cell.find_first_of(" T")));
  if (!day) throw Error::at(pointer, "expected a date like 03.05.2026");
  return std::int64_t{day->time_since_epoch().count()};
}

Value read_integer(const std::string& cell, const std::string& pointer) {
  auto number = read_number(cell);
  if (number) {
    const std::size_t point = number->find('.');
    const bool is_whole = point == std::string::npos || number->find_first_not_of('0', point + 1) == std::string::npos;
    if (is_whole) number->resize(std::min(point, number->size()));
    std::int64_t integer = 0;
    const auto [end, error] = std::from_chars(number->data(), number->data() + number->size(), integer);
    if (is_whole && error == std::errc() && end == number->data() + number->size()) return integer;
  }
  throw Error::at(pointer, "expected a whole number");
}

/// "1 234,50", "1234.5 zł".
Value read_decimal(const Field& field, std::string cell, const std::string& pointer) {
  for (const std::string_view currency : {"zł", "PLN", "zl"}) {
    if (cell.ends_with(currency)) cell = trimmed(std::string_view(cell).substr(0, cell.size() - currency.size()));
  }
  const auto number = read_number(cell);
  const auto value = number ? parse_decimal(*number, field.scale) : std::nullopt;
  if (!value) throw Error::at(pointer, records::expected_decimal(field));
  return *value;
}

Value read_choice(const Field& field, const std::string& cell, const std::string& pointer) {
  const std::string key = name_key(cell);
  std::string expected;
  for (const records::Choice& choice : field.choices) {
    if (key == name_key(choice.value) || key == name_key(choice.label.pl) || key == name_key(choice.label.en)) {
      return std::string(choice.value);
    }
    expected += (expected.empty() ? "" : ", ") + std::string(choice.label.pl);
  }
  throw Error::at(pointer, "expected one of: " + expected);
}

/// Rows out of one cell: a row a line, its members parted by tabs as this program writes them; a line without tabs is the
/// row's main text (a number, an address, a name).
Value read_rows(const Field& field, const std::string& cell, const std::string& pointer) {
  if (cell.find('\t') != std::string::npos) return records::value_from_text(field, cell, pointer);
  std::vector<records::TextRow> rows;
  for (const std::string& item : cell_items(cell)) {
    records::TextRow row(field.row_fields.size());
    const std::size_t equals = field.name == "attributes" ? item.find('=') : std::string::npos;
    if (equals != std::string::npos) {
      row = {trimmed(item.substr(0, equals)), trimmed(item.substr(equals + 1))};
    } else {
      row[main_member(field)] = item;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::size_t main_member(const Field& field) {
  for (const std::string_view name : {"number", "address", "name", "street"}) {
    for (std::size_t i = 0; i < field.row_fields.size(); ++i) {
      if (field.row_fields[i].name == name) return i;
    }
  }
  return 0;
}

std::string trimmed(std::string_view text) {
  // The no-break space too, which spreadsheets put into numbers and at the ends of cells.
  constexpr std::string_view kNoBreak = "\xC2\xA0";
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && (is_blank(text.front()) || text.starts_with(kNoBreak))) text.remove_prefix(is_blank(text.front()) ? 1 : 2);
  while (!text.empty() && (is_blank(text.back()) || text.ends_with(kNoBreak))) text.remove_suffix(is_blank(text.back()) ? 1 : 2);
  return std::string(text);
}

std::vector<std::string> cell_items(std::string_view cell) {
  std::vector<std::string> items;
  const bool has_lines = cell.find('\n') != std::string_view::npos;
  for (const std::string& part : parts_of(cell, has_lines ? "\n" : ";,|")) {
    if (std::string item = trimmed(part); !item.empty()) items.push_back(std::move(item));
  }
  return items;
}

std::optional<Date> read_date(std::string_view text) {
  if (const auto date = parse_date(text)) return date;
  const auto parts = parts_of(text, ".-/");
  if (parts.size() != 3) return std::nullopt;
  const bool year_first = parts[0].size() == 4;
  const auto year = whole_number(parts[year_first ? 0 : 2]);
  const auto month = whole_number(parts[1]);
  const auto day = whole_number(parts[year_first ? 2 : 0]);
  if (!year || !month || !day || parts[year_first ? 0 : 2].size() != 4 || *month < 1 || *day < 1) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  return date.ok() ? std::optional(Date{date}) : std::nullopt;
}

std::optional<bool> read_boolean(std::string_view text) {
  const std::string key = name_key(text);
  for (const std::string_view yes : {"tak", "t", "yes", "y", "true", "prawda", "1", "x"}) {
    if (key == yes) return true;
  }
  for (const std::string_view no : {"nie", "n", "no", "false", "falsz", "0", "-"}) {
    if (key == no) return false;
  }
  return std::nullopt;
}

std::optional<std::string> read_number(std::string_view text) {
  std::string number;
  std::size_t points = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ' ' || (c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0')) {
      i += c == ' ' ? 0 : 1;
    } else if (c == ',' || c == '.') {
      number += '.';
      ++points;
    } else if ((c >= '0' && c <= '9') || ((c == '-' || c == '+') && number.empty())) {
      if (c != '+') number += c;
    } else {
      return std::nullopt;
    }
  }
  const bool has_digits = std::any_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!has_digits || points > 1) return std::nullopt;
  return number;
}

Value CellReader::read(Store& store, const Field& field, const std::string& given, const std::string& pointer) {
  const std::string cell = field.type == FieldType::markdown ? given : trimmed(given);
  switch (field.type) {
    case FieldType::text:
    case FieldType::markdown:
    case FieldType::record_key: return cell;
    case FieldType::integer: return read_integer(cell, pointer);
    case FieldType::money:
    case FieldType::decimal: return read_decimal(field, cell, pointer);
    case FieldType::boolean:
      if (const auto value = read_boolean(cell)) return std::int64_t{*value};
      throw Error::at(pointer, "expected tak or nie");
    case FieldType::date: return read_day(cell, pointer);
    case FieldType::instant: return read_instant(field, cell, pointer);
    case FieldType::choice: return read_choice(field, cell, pointer);
    case FieldType::reference: return references_.find(store, *records::find_kind(field.reference_kind), cell, pointer);
    case FieldType::list:
    case FieldType::record_keys: return cell_items(cell);
    case FieldType::references: {
      std::vector<records::RecordId> ids;
      for (const std::string& item : cell_items(cell)) ids.push_back(references_.find(store, *records::find_kind(field.reference_kind), item, pointer));
      return ids;
    }
    case FieldType::rows: return read_rows(field, given, pointer);
  }
  return std::monostate{};
}

}  // namespace kartoteka::transfer
