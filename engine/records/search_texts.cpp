#include "engine/records/search_texts.h"

#include "engine/records/field_text.h"

namespace kartoteka::records {
namespace {

void take(SearchTexts& texts, SearchRole role, const std::string& text) {
  if (text.empty()) return;
  switch (role) {
    case SearchRole::title: texts.title += (texts.title.empty() ? "" : " ") + text; break;
    case SearchRole::other_title: texts.other_titles.push_back(text); break;
    case SearchRole::body: texts.body += (texts.body.empty() ? "" : "\n\n") + text; break;
    case SearchRole::identifier: texts.identifiers.push_back(text); break;
    case SearchRole::date:
    case SearchRole::none: break;
  }
}

/// As people write it: "1234,50 zł".
std::string amount_text(const Value& value) {
  std::string text = format_decimal(std::get<std::int64_t>(value), kMoneyScale);
  text[text.size() - kMoneyScale - 1] = ',';
  return text + " zł";
}

void take_member(SearchTexts& texts, const RowField& member, const std::string& text) {
  if (member.search != SearchRole::none) take(texts, member.search, text_from_value(member, row_value(member, text)));
}

void take_rows(SearchTexts& texts, const Field& field, const std::vector<TextRow>& rows) {
  for (const TextRow& row : rows) {
    for (std::size_t i = 0; i < field.row_fields.size(); ++i) take_member(texts, field.row_fields[i], row.at(i));
  }
}

}  // namespace

SearchTexts search_texts(const Kind& kind, const Record& record) {
  SearchTexts texts;
  for (const Field& field : kind.fields) {
    const Value value = field.get(record);
    if (const auto* text = std::get_if<std::string>(&value)) take(texts, field.search, *text);
    if (field.type == FieldType::money && std::holds_alternative<std::int64_t>(value)) take(texts, field.search, amount_text(value));
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
      for (const std::string& item : *list) take(texts, field.search, item);
    }
    if (const auto* rows = std::get_if<std::vector<TextRow>>(&value)) take_rows(texts, field, *rows);
  }
  return texts;
}

}  // namespace kartoteka::records
