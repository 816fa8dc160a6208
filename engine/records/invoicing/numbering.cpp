#include "engine/records/invoicing/numbering.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "engine/base/error.h"

namespace kartoteka::records {
namespace {

struct Part {
  std::string text;     ///< as it stands
  std::string name = "";  ///< of a placeholder, else ""
};

bool is_number(std::string_view name) { return !name.empty() && name.find_first_not_of('n') == std::string_view::npos && name.size() <= 8; }

bool is_known(std::string_view name) {
  constexpr std::array<std::string_view, 4> kDates{"m", "mm", "rr", "rrrr"};
  return is_number(name) || std::find(kDates.begin(), kDates.end(), name) != kDates.end();
}

/// Nothing where a brace has no partner.
std::optional<std::vector<Part>> parts_of(std::string_view pattern) {
  std::vector<Part> parts;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    if (open > 0) parts.push_back({std::string(pattern.substr(0, open))});
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    if (close == std::string_view::npos) return std::nullopt;
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    parts.push_back({"{" + std::string(name) + "}", std::string(name)});
    pattern.remove_prefix(close + 1);
  }
  return parts;
}

std::string padded(std::int64_t number, std::size_t digits) {
  std::string text = std::to_string(number);
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return text;
}

std::string date_part(std::string_view name, Date day) {
  const std::chrono::year_month_day date(day);
  const auto year = static_cast<int>(date.year());
  const auto month = static_cast<unsigned>(date.month());
  if (name == "rrrr") return padded(year, 4);
  if (name == "rr") return padded(year % 100, 2);
  return padded(month, name == "mm" ? 2 : 1);
}

std::string period_of(const InvoiceSeries& series, Date day) { return format_date(day).substr(0, series.restart == "month" ? 7 : 4); }

std::int64_t next_in(db::Connection& connection, const InvoiceSeries& series, RecordId seller, Date issued_on) {
  const auto last = connection.query_integer("SELECT MAX(number) FROM invoice_sequence WHERE series = :series AND seller = :seller AND period = :period",
                                             {series.id, seller, period_of(series, issued_on)});
  if (last) return *last + 1;
  const bool is_new = !connection.query_integer("SELECT 1 FROM invoice_sequence WHERE series = :series AND seller = :seller LIMIT 1", {series.id, seller});
  return is_new ? series.first_number.value_or(1) : 1;
}

}  // namespace

std::optional<std::string> pattern_problem(std::string_view pattern, bool restarts_monthly) {
  const auto parts = parts_of(pattern);
  if (!parts) return "a brace has no partner";
  const auto count = [&](auto holds) { return std::count_if(parts->begin(), parts->end(), holds); };
  for (const Part& part : *parts) {
    if (!part.name.empty() && !is_known(part.name)) return "unknown placeholder " + part.text + "; there are {n}, {nnn}, {m}, {mm}, {rr}, {rrrr}";
    if (part.text == "{}") return "a placeholder without a name";
  }
  if (count([](const Part& part) { return is_number(part.name); }) != 1) return "expected one {n}, the number";
  if (count([](const Part& part) { return part.name.starts_with("rr"); }) == 0) return "expected the year, {rrrr}, since numbers begin anew with it";
  const bool has_month = count([](const Part& part) { return part.name.starts_with("m"); }) > 0;
  if (restarts_monthly && !has_month) return "expected the month, {mm}, since numbers begin anew with it";
  return std::nullopt;
}

std::string number_text(std::string_view pattern, std::int64_t number, Date issued_on) {
  std::string text;
  for (const Part& part : parts_of(pattern).value_or(std::vector<Part>{})) {
    if (part.name.empty()) text += part.text;
    else text += is_number(part.name) ? padded(number, part.name.size()) : date_part(part.name, issued_on);
  }
  return text;
}

std::optional<std::int64_t> number_in(std::string_view pattern, std::string_view text, Date issued_on) {
  const auto parts = parts_of(pattern);
  if (!parts) return std::nullopt;
  std::string before, after;
  bool is_behind = false;
  for (const Part& part : *parts) {
    if (is_number(part.name)) {
      is_behind = true;
      continue;
    }
    (is_behind ? after : before) += part.name.empty() ? part.text : date_part(part.name, issued_on);
  }
  if (!text.starts_with(before) || !text.ends_with(after) || text.size() <= before.size() + after.size()) return std::nullopt;
  const std::string_view digits = text.substr(before.size(), text.size() - before.size() - after.size());
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_whole = error == std::errc() && end == digits.data() + digits.size() && number > 0;
  return is_whole && number_text(pattern, number, issued_on) == text ? std::optional(number) : std::nullopt;
}

std::string pattern_shape(std::string_view pattern) {
  std::string shape;
  for (const Part& part : parts_of(pattern).value_or(std::vector<Part>{})) {
    shape += is_number(part.name) ? "{n}" : part.name == "mm" ? "{m}" : part.text;
  }
  return shape;
}

std::string next_number(db::Connection& connection, const InvoiceSeries& series, RecordId seller, Date issued_on) {
  return number_text(series.pattern, next_in(connection, series, seller, issued_on), issued_on);
}

std::string take_number(db::Connection& connection, const InvoiceSeries& series, RecordId seller, Date issued_on, RecordId invoice) {
  const std::int64_t number = next_in(connection, series, seller, issued_on);
  note_number(connection, series, seller, issued_on, invoice, number);
  return number_text(series.pattern, number, issued_on);
}

void note_number(db::Connection& connection, const InvoiceSeries& series, RecordId seller, Date issued_on, RecordId invoice, std::int64_t number) {
  connection.execute("INSERT INTO invoice_sequence (series, seller, period, number, invoice) VALUES (:series, :seller, :period, :number, :invoice)",
                     {series.id, seller, period_of(series, issued_on), number, invoice});
}

}  // namespace kartoteka::records
