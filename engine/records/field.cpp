#include "engine/records/field.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace kartoteka::records {

Field Field::required() && {
  is_required = true;
  return std::move(*this);
}
Field Field::computed() && {
  is_computed = true;
  return std::move(*this);
}
Field Field::unique() && {
  is_unique = true;
  return std::move(*this);
}
Field Field::limit(std::size_t characters) && {
  max_length = characters;
  return std::move(*this);
}
Field Field::at_most(std::size_t items) && {
  max_items = items;
  return std::move(*this);
}
Field Field::range(std::int64_t least, std::int64_t most) && {
  minimum = least;
  maximum = most;
  return std::move(*this);
}
Field Field::one_of(std::vector<Choice> values) && {
  choices = std::move(values);
  return std::move(*this);
}
Field Field::refers_to(std::string_view kind) && {
  reference_kind = kind;
  return std::move(*this);
}
Field Field::checked_by(TextCheck text_check) && {
  check = text_check;
  return std::move(*this);
}
Field Field::found_as(SearchRole role) && {
  search = role;
  return std::move(*this);
}
Field Field::filters(std::string_view filter) && {
  search_filter = filter;
  return std::move(*this);
}

bool is_integer_column(const Field& field) {
  switch (field.type) {
    case FieldType::integer:
    case FieldType::money:
    case FieldType::decimal:
    case FieldType::boolean:
    case FieldType::date:
    case FieldType::instant:
    case FieldType::reference: return true;
    default: return false;
  }
}

bool is_filterable(const Field& field) {
  switch (field.type) {
    case FieldType::markdown:
    case FieldType::rows:
    case FieldType::instant: return false;
    default: return true;
  }
}

bool is_range_filterable(const Field& field) {
  return is_integer_column(field) && field.type != FieldType::boolean && field.type != FieldType::reference;
}

bool is_sortable(const Field& field) { return is_column(field) && field.type != FieldType::markdown; }

RowField::RowField(std::string_view member_name, Label member_label, SearchRole role, TextCheck text_check) {
  name = member_name;
  label = member_label;
  search = role;
  check = text_check;
}

namespace member {
namespace {

Field make(std::string_view name, FieldType type, Label label) {
  Field field;
  field.name = name;
  field.type = type;
  field.label = label;
  return field;
}

Field scaled(Field field, int scale) {
  field.scale = scale;
  return field;
}

}  // namespace

Field text(std::string_view name, Label label) { return make(name, FieldType::text, label); }
Field markdown(std::string_view name, Label label) { return make(name, FieldType::markdown, label).limit(kMaxMarkdownLength); }
Field integer(std::string_view name, Label label) { return make(name, FieldType::integer, label); }
Field money(std::string_view name, Label label) { return scaled(make(name, FieldType::money, label), kMoneyScale); }
Field decimal(std::string_view name, Label label, int scale) { return scaled(make(name, FieldType::decimal, label), scale); }
Field boolean(std::string_view name, Label label) { return make(name, FieldType::boolean, label); }
Field date(std::string_view name, Label label) { return make(name, FieldType::date, label); }
Field instant(std::string_view name, Label label) { return make(name, FieldType::instant, label); }
Field choice(std::string_view name, Label label, std::vector<Choice> values) {
  return make(name, FieldType::choice, label).one_of(std::move(values));
}
Field reference(std::string_view name, Label label, std::string_view kind) {
  return make(name, FieldType::reference, label).refers_to(kind);
}
Field list(std::string_view name, Label label) { return make(name, FieldType::list, label); }

}  // namespace member

std::string row_text(const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  std::string text;
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& item : *list) text += (text.empty() ? "" : "\n") + item;
  }
  return text;
}

Value row_value(const RowField& member, const std::string& text) {
  if (is_integer_column(member)) return detail::integer_from_row_text(text);
  if (member.type != FieldType::list) return text;
  std::vector<std::string> list;
  detail::from_row_text(list, text);
  return list;
}

namespace detail {

void from_row_text(std::string& member, const std::string& text) {
  if (!text.empty()) member = text;
}

void from_row_text(std::vector<std::string>& member, const std::string& text) {
  member.clear();
  for (std::size_t begin = 0; !text.empty() && begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    member.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
}

Value integer_from_row_text(const std::string& text) {
  std::int64_t integer = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), integer);
  return error == std::errc() && end == text.data() + text.size() ? Value{integer} : Value{};
}

namespace {

const std::int64_t* integer_of(const Value& value) { return std::get_if<std::int64_t>(&value); }

}  // namespace

Value to_value(const std::string& member) { return member; }
Value to_value(bool member) { return std::int64_t{member}; }
Value to_value(std::int64_t member) { return member; }
Value to_value(const std::optional<std::int64_t>& member) { return member ? Value{*member} : Value{}; }
Value to_value(const std::optional<Date>& member) {
  return member ? Value{std::int64_t{member->time_since_epoch().count()}} : Value{};
}
Value to_value(const std::optional<Instant>& member) {
  return member ? Value{std::int64_t{member->time_since_epoch().count()}} : Value{};
}
Value to_value(const std::vector<std::string>& member) { return member; }
Value to_value(const std::vector<RecordId>& member) { return member; }

void from_value(std::string& member, const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  member = text ? *text : std::string();
}
void from_value(bool& member, const Value& value) {
  const auto* integer = integer_of(value);
  member = integer && *integer != 0;
}
void from_value(std::int64_t& member, const Value& value) {
  const auto* integer = integer_of(value);
  member = integer ? *integer : 0;
}
void from_value(std::optional<std::int64_t>& member, const Value& value) {
  const auto* integer = integer_of(value);
  member = integer ? std::optional(*integer) : std::nullopt;
}
void from_value(std::optional<Date>& member, const Value& value) {
  const auto* integer = integer_of(value);
  member = integer ? std::optional(Date{std::chrono::days{*integer}}) : std::nullopt;
}
void from_value(std::optional<Instant>& member, const Value& value) {
  const auto* integer = integer_of(value);
  member = integer ? std::optional(Instant{std::chrono::milliseconds{*integer}}) : std::nullopt;
}
void from_value(std::vector<std::string>& member, const Value& value) {
  const auto* list = std::get_if<std::vector<std::string>>(&value);
  member = list ? *list : std::vector<std::string>();
}
void from_value(std::vector<RecordId>& member, const Value& value) {
  const auto* ids = std::get_if<std::vector<RecordId>>(&value);
  member = ids ? *ids : std::vector<RecordId>();
}

}  // namespace detail
}  // namespace kartoteka::records
