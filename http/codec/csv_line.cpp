#include "http/codec/csv_line.h"

#include <utility>

namespace kartoteka::http {
namespace {

constexpr char kSeparator = ';';

bool is_formula(std::string_view value) {
  constexpr std::string_view kStarts = "=+-@\t\r\n";
  // Their wide forms are formulas to some spreadsheets too.
  constexpr std::string_view kWideStarts[] = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
  for (const std::string_view start : kWideStarts) {
    if (value.starts_with(start)) return true;
  }
  return !value.empty() && kStarts.find(value.front()) != std::string_view::npos;
}

bool needs_quotes(std::string_view value) {
  const bool has_edge_space = value.starts_with(' ') || value.ends_with(' ');
  return has_edge_space || value.find_first_of(";\"\r\n\t,") != std::string_view::npos;
}

}  // namespace

CsvLine& CsvLine::plain(std::string_view value) {
  if (!std::exchange(is_first_, false)) line_ += kSeparator;
  if (!needs_quotes(value)) {
    line_ += value;
    return *this;
  }
  line_ += '"';
  for (const char c : value) {
    if (c == '"') line_ += '"';
    line_ += c;
  }
  line_ += '"';
  return *this;
}

CsvLine& CsvLine::text(std::string_view value) { return is_formula(value) ? plain("'" + std::string(value)) : plain(value); }

std::string CsvLine::take() {
  line_ += "\r\n";
  is_first_ = true;
  return std::exchange(line_, {});
}

}  // namespace kartoteka::http
