#include "engine/records/validation.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace kartoteka::records {
namespace {

void trim(std::string& text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const auto begin = text.find_first_not_of(kSpace);
  if (begin == std::string::npos) {
    text.clear();
    return;
  }
  text.erase(text.find_last_not_of(kSpace) + 1);
  text.erase(0, begin);
}

bool has_control_character(std::string_view text, std::string_view allowed) {
  return std::any_of(text.begin(), text.end(), [&](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 || byte == 0x7f) && allowed.find(c) == std::string_view::npos;
  });
}

/// What is wrong with a text, whatever its field's own check says.
std::optional<std::string> text_problem(std::string_view text, std::size_t max_length, bool is_multi_line) {
  const auto length = utf8_length(text);
  if (!length) return "expected UTF-8 text";
  if (*length > max_length) return "at most " + std::to_string(max_length) + " characters";
  if (has_control_character(text, is_multi_line ? "\t\r\n" : "")) {
    return is_multi_line ? "control characters are not allowed" : "expected one line without control characters";
  }
  return std::nullopt;
}

std::string choices_text(const Field& field) {
  std::string text = "expected one of";
  for (const Choice& choice : field.choices) text += " " + std::string(choice.value);
  return text;
}

std::string range_text(const Field& field) {
  const std::string_view what = field.type == FieldType::money ? "an amount " : field.type == FieldType::decimal ? "a number " : "an integer ";
  return std::string(what) + format_decimal(field.minimum, field.scale) + ".." + format_decimal(field.maximum, field.scale);
}

class Checker {
 public:
  explicit Checker(std::vector<FieldProblem>& problems) : problems_(problems) {}

  void check(const Field& field, Record& record) {
    Value value = field.get(record);
    check_value(field, json_pointer(field.name), value);
    field.set(record, value);
  }

 private:
  void add(std::string pointer, std::string message) { problems_.push_back({std::move(pointer), std::move(message)}); }

  void check_value(const Field& field, const std::string& pointer, Value& value) {
    if (auto* text = std::get_if<std::string>(&value)) {
      check_text(field, pointer, *text);
    } else if (auto* list = std::get_if<std::vector<std::string>>(&value)) {
      check_list(field, pointer, *list);
    } else if (auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
      check_ids(field, pointer, *ids);
    } else if (auto* rows = std::get_if<std::vector<TextRow>>(&value)) {
      check_rows(field, pointer, *rows);
    } else {
      check_integer(field, pointer, value);
    }
  }

  void check_text(const Field& field, const std::string& pointer, std::string& text) {
    const bool is_multi_line = field.type == FieldType::markdown;
    if (!is_multi_line) trim(text);
    if (text.empty()) {
      if (field.is_required) add(pointer, "must be given");
      return;
    }
    if (auto problem = text_problem(text, field.max_length, is_multi_line)) return add(pointer, *problem);
    if (field.type == FieldType::choice && !is_choice(field, text)) return add(pointer, choices_text(field));
    if (field.type == FieldType::record_key && !parse_record_key(text)) return add(pointer, "expected a record like task:41");
    if (field.check) {
      if (auto problem = field.check(text)) add(pointer, *problem);
    }
  }

  static bool is_choice(const Field& field, std::string_view text) {
    return std::any_of(field.choices.begin(), field.choices.end(), [&](const Choice& choice) { return choice.value == text; });
  }

  void check_integer(const Field& field, const std::string& pointer, const Value& value) {
    const auto* integer = std::get_if<std::int64_t>(&value);
    if (!integer) {
      if (field.is_required) add(pointer, "must be given");
      return;
    }
    if (*integer < field.minimum || *integer > field.maximum) {
      add(pointer, "expected " + range_text(field));
    }
  }

  bool is_too_long(const Field& field, const std::string& pointer, std::size_t size) {
    if (size <= field.max_items) return false;
    add(pointer, "at most " + std::to_string(field.max_items) + " items");
    return true;
  }

  void check_list(const Field& field, const std::string& pointer, std::vector<std::string>& list) {
    if (is_too_long(field, pointer, list.size())) return;
    for (std::size_t i = 0; i < list.size(); ++i) {
      trim(list[i]);
      const std::string item = pointer + "/" + std::to_string(i);
      if (list[i].empty()) {
        add(item, "must not be empty");
      } else if (auto problem = text_problem(list[i], field.max_length, false)) {
        add(item, *problem);
      } else if (field.type == FieldType::record_keys && !parse_record_key(list[i])) {
        add(item, "expected a record like task:41");
      } else if (field.type == FieldType::record_keys && std::find(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i), list[i]) != list.begin() + static_cast<std::ptrdiff_t>(i)) {
        add(item, "stands in the list twice");
      }
    }
  }

  void check_ids(const Field& field, const std::string& pointer, const std::vector<RecordId>& ids) {
    if (is_too_long(field, pointer, ids.size())) return;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const std::string item = pointer + "/" + std::to_string(i);
      if (ids[i] < 1) add(item, "expected the id of a " + std::string(field.reference_kind));
      if (std::find(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(i), ids[i]) != ids.begin() + static_cast<std::ptrdiff_t>(i)) {
        add(item, "stands in the list twice");
      }
    }
  }

  void check_rows(const Field& field, const std::string& pointer, std::vector<TextRow>& rows) {
    if (is_too_long(field, pointer, rows.size())) return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string row_pointer = pointer + "/" + std::to_string(i);
      if (is_nothing(field, rows[i])) {
        add(row_pointer, "must not be empty");
        continue;
      }
      for (std::size_t j = 0; j < field.row_fields.size(); ++j) {
        const RowField& member = field.row_fields[j];
        Value value = row_value(member, rows[i][j]);
        check_value(member, row_pointer + json_pointer(member.name), value);
        rows[i][j] = row_text(value);
      }
    }
  }

  /// Booleans alone say nothing.
  static bool is_nothing(const Field& field, const TextRow& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      std::string text = row[i];
      trim(text);
      if (!text.empty() && field.row_fields[i].type != FieldType::boolean) return false;
    }
    return true;
  }

  std::vector<FieldProblem>& problems_;
};

}  // namespace

std::string json_pointer(std::string_view key) {
  std::string pointer = "/";
  for (const char c : key) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
  return pointer;
}

std::vector<FieldProblem> normalise_and_check(const Kind& kind, Record& record) {
  std::vector<FieldProblem> problems;
  Checker checker(problems);
  for (const Field& field : kind.fields) checker.check(field, record);
  return problems;
}

}  // namespace kartoteka::records
