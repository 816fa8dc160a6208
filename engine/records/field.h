// The description of one field of a record kind. SQL, JSON, OpenAPI, search entries, CSV and the page's forms are
// all made from it, so that a field is described once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/decimal.h"
#include "engine/records/record.h"

namespace kartoteka::records {

enum class FieldType {
  text,        ///< one line
  markdown,    ///< lines of Markdown
  integer,
  money,       ///< an amount in złoty, held as grosze
  decimal,     ///< a number with at most `scale` decimals, held as an integer
  boolean,
  date,        ///< a calendar day
  instant,     ///< a moment, UTC
  choice,      ///< one of a fixed set of words
  reference,   ///< the id of a record of one kind
  record_key,  ///< any record, written "task:41"
  record_keys, ///< any records, in order
  list,        ///< lines of text, in order
  references,  ///< the ids of records of one kind, in order, none twice
  rows,        ///< small rows of values, in order (phones with labels, lines of an invoice)
};

/// What a field is to search.
enum class SearchRole {
  none,
  title,
  other_title,  ///< other wordings of the title
  body,
  identifier,   ///< codes and numbers, found in any writing
  date,         ///< the day by which the record is sorted in time
};

struct Label {
  std::string_view pl;
  std::string_view en;
};

struct Choice {
  std::string_view value;
  Label label;
};

/// Brings a text to its stored form (NIP to its digits) and says what is wrong with it, or nothing.
/// It is given non-empty texts only.
using TextCheck = std::optional<std::string> (*)(std::string& text);

struct RowField;

inline constexpr std::size_t kMaxLineLength = 500;         ///< characters of a one-line text, unless told otherwise
inline constexpr std::size_t kMaxMarkdownLength = 200'000;  ///< characters
inline constexpr std::size_t kMaxListItems = 100;

struct Field {
  std::string_view name;  ///< JSON key, CSV header and SQL column (or, for list and rows, suffix of the table)
  FieldType type = FieldType::text;
  Label label;
  Value (*get)(const Record&) = nullptr;
  /// Takes what get gives; monostate clears.
  void (*set)(Record&, const Value&) = nullptr;

  bool is_required = false;
  bool is_computed = false;  ///< set by the program from other records; never taken from outside, nor in the audit trail
  bool is_unique = false;                                              ///< among all records of the kind, the bin too
  std::size_t max_length = kMaxLineLength;                             ///< Unicode characters
  std::int64_t minimum = std::numeric_limits<std::int64_t>::min();     ///< inclusive; of money and decimals as held
  std::int64_t maximum = std::numeric_limits<std::int64_t>::max();     ///< inclusive
  int scale = 0;                                                       ///< decimals of money and of a decimal
  std::size_t max_items = kMaxListItems;                               ///< of a list, references, record_keys or rows
  std::vector<Choice> choices;
  std::string_view reference_kind;
  std::vector<RowField> row_fields;
  TextCheck check = nullptr;
  SearchRole search = SearchRole::none;
  /// The name of the search filter that the field feeds ("client", "tag"), "" for none. Each item of a list feeds it;
  /// of rows the first two texts do: "branza=transport".
  std::string_view search_filter;

  // The words in which kinds/*.cpp describe their fields.
  Field required() &&;
  Field computed() &&;
  Field unique() &&;
  Field limit(std::size_t characters) &&;
  Field at_most(std::size_t items) &&;
  Field range(std::int64_t least, std::int64_t most) &&;
  Field one_of(std::vector<Choice> values) &&;
  Field refers_to(std::string_view kind) &&;
  Field checked_by(TextCheck text_check) &&;
  Field found_as(SearchRole role) &&;
  Field filters(std::string_view filter) &&;
};

/// A member of a row (field type rows): a column's type, markdown, or a list of texts. What a field says of its value
/// (required, limits, choices, search role) holds for it too; it is neither computed nor unique, and has no get and set.
struct RowField : Field {
  RowField(Field field) : Field(std::move(field)) {}
  /// One line of text.
  RowField(std::string_view member_name, Label member_label, SearchRole role = SearchRole::none, TextCheck text_check = nullptr);
};

/// How a member's value stands in a TextRow, and back.
std::string row_text(const Value& value);
Value row_value(const RowField& member, const std::string& text);

/// True for fields that are a column of the kind's own table.
inline bool is_column(const Field& field) {
  return field.type != FieldType::list && field.type != FieldType::references && field.type != FieldType::record_keys &&
         field.type != FieldType::rows;
}
/// True for fields whose values are ids of records of `reference_kind`.
inline bool is_reference(const Field& field) {
  return field.type == FieldType::reference || field.type == FieldType::references;
}
/// True for columns that hold an integer.
bool is_integer_column(const Field& field);
/// True for fields by which lists are filtered for equality.
bool is_filterable(const Field& field);
/// True for fields by which lists are filtered from–to.
bool is_range_filterable(const Field& field);
/// True for fields by which lists are ordered.
bool is_sortable(const Field& field);

namespace detail {

template <auto Member>
struct MemberOf;
template <typename Kind, typename Type, Type Kind::* Member>
struct MemberOf<Member> {
  using KindType = Kind;
  using ValueType = Type;
};

Value to_value(const std::string& member);
Value to_value(bool member);
Value to_value(std::int64_t member);
Value to_value(const std::optional<std::int64_t>& member);
Value to_value(const std::optional<Date>& member);
Value to_value(const std::optional<Instant>& member);
Value to_value(const std::vector<std::string>& member);
Value to_value(const std::vector<RecordId>& member);
void from_value(std::string& member, const Value& value);
void from_value(bool& member, const Value& value);
void from_value(std::int64_t& member, const Value& value);
void from_value(std::optional<std::int64_t>& member, const Value& value);
void from_value(std::optional<Date>& member, const Value& value);
void from_value(std::optional<Instant>& member, const Value& value);
void from_value(std::vector<std::string>& member, const Value& value);
void from_value(std::vector<RecordId>& member, const Value& value);

/// A member of a row out of its text (row_text); "" leaves what the row's struct has by default.
void from_row_text(std::string& member, const std::string& text);
void from_row_text(std::vector<std::string>& member, const std::string& text);
Value integer_from_row_text(const std::string& text);
template <typename Integer>
void from_row_text(Integer& member, const std::string& text) {
  if (!text.empty()) from_value(member, integer_from_row_text(text));
}

template <auto Member>
Field make_field(std::string_view name, FieldType type, Label label) {
  using Kind = typename MemberOf<Member>::KindType;
  Field field;
  field.name = name;
  field.type = type;
  field.label = label;
  field.get = [](const Record& record) { return to_value(static_cast<const Kind&>(record).*Member); };
  field.set = [](Record& record, const Value& value) { from_value(static_cast<Kind&>(record).*Member, value); };
  return field;
}

}  // namespace detail

template <auto Member>
Field text(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::text, label);
}
template <auto Member>
Field markdown(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::markdown, label).limit(kMaxMarkdownLength);
}
template <auto Member>
Field integer(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::integer, label);
}
template <auto Member>
Field boolean(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::boolean, label);
}
template <auto Member>
Field date(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::date, label);
}
template <auto Member>
Field instant(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::instant, label);
}
template <auto Member>
Field choice(std::string_view name, Label label, std::vector<Choice> values) {
  return detail::make_field<Member>(name, FieldType::choice, label).one_of(std::move(values));
}
/// A reference feeds the search filter of its own name.
template <auto Member>
Field reference(std::string_view name, Label label, std::string_view kind) {
  return detail::make_field<Member>(name, FieldType::reference, label).refers_to(kind).filters(name);
}
template <auto Member>
Field record_key(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::record_key, label);
}
template <auto Member>
Field record_keys(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::record_keys, label);
}
template <auto Member>
Field list(std::string_view name, Label label) {
  return detail::make_field<Member>(name, FieldType::list, label);
}
/// References feed no search filter unless told so.
template <auto Member>
Field references(std::string_view name, Label label, std::string_view kind) {
  return detail::make_field<Member>(name, FieldType::references, label).refers_to(kind);
}

template <auto Member>
Field money(std::string_view name, Label label) {
  Field field = detail::make_field<Member>(name, FieldType::money, label);
  field.scale = kMoneyScale;
  return field;
}
template <auto Member>
Field decimal(std::string_view name, Label label, int scale) {
  Field field = detail::make_field<Member>(name, FieldType::decimal, label);
  field.scale = scale;
  return field;
}

/// The members of rows that are more than one line of text; limits are added as for fields.
namespace member {
Field text(std::string_view name, Label label);
Field markdown(std::string_view name, Label label);
Field integer(std::string_view name, Label label);
Field money(std::string_view name, Label label);
Field decimal(std::string_view name, Label label, int scale);
Field boolean(std::string_view name, Label label);
Field date(std::string_view name, Label label);
Field instant(std::string_view name, Label label);
Field choice(std::string_view name, Label label, std::vector<Choice> values);
Field reference(std::string_view name, Label label, std::string_view kind);
Field list(std::string_view name, Label label);
}  // namespace member

/// A member that is a vector of a struct; `Members` are the struct's members in the order of `row_fields`, each of the
/// type that a field of its type has.
template <auto Member, auto... Members>
Field rows(std::string_view name, Label label, std::vector<RowField> row_fields) {
  using Kind = typename detail::MemberOf<Member>::KindType;
  using Row = typename detail::MemberOf<Member>::ValueType::value_type;
  Field field;
  field.name = name;
  field.type = FieldType::rows;
  field.label = label;
  field.row_fields = std::move(row_fields);
  field.get = [](const Record& record) -> Value {
    std::vector<TextRow> result;
    for (const Row& row : static_cast<const Kind&>(record).*Member) result.push_back({row_text(detail::to_value(row.*Members))...});
    return result;
  };
  field.set = [](Record& record, const Value& value) {
    auto& members = static_cast<Kind&>(record).*Member;
    members.clear();
    if (const auto* given = std::get_if<std::vector<TextRow>>(&value)) {
      for (const TextRow& texts : *given) {
        std::size_t i = 0;
        Row row;
        (detail::from_row_text(row.*Members, texts.at(i++)), ...);
        members.push_back(std::move(row));
      }
    }
  };
  return field;
}

}  // namespace kartoteka::records
