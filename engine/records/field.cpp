#include "engine/records/field.h"

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
  return field.type == FieldType::integer || field.type == FieldType::date || field.type == FieldType::instant;
}

bool is_sortable(const Field& field) { return is_column(field) && field.type != FieldType::markdown; }

namespace detail {
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
