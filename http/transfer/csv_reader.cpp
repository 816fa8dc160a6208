#include "http/transfer/csv_reader.h"

#include <algorithm>
#include <utility>

namespace kartoteka::transfer {

CsvReader::CsvReader(char separator, Sink sink, CsvLimits limits) : separator_(separator), sink_(std::move(sink)), limits_(limits) {
  row_.line = 1;
}

void CsvReader::feed(std::string_view text) {
  for (const char c : text) take(c);
}

void CsvReader::add(char c) {
  is_row_open_ = true;
  if (++row_bytes_ <= limits_.max_row_bytes) {
    cell_ += c;
  } else if (row_.problem.empty()) {
    row_.problem = state_ == State::quoted ? "a quotation mark is opened and not closed" : "the line is too long";
    // From here on the text is taken as if the mark were not there, so that the lines behind are not lost.
    if (state_ == State::quoted) state_ = State::plain;
  }
}

void CsvReader::take(char c) {
  const bool ends_return = std::exchange(after_return_, false);
  if (c == '\n' ? !ends_return : c == '\r' && state_ != State::quoted) ++line_;
  if (state_ == State::quoted) {
    if (c == '"') {
      state_ = State::quote_in_quoted;
    } else {
      add(c);
    }
    return;
  }
  if (c == '\n' && ends_return) return;  // the second half of a line end
  if (c == '\r' || c == '\n') {
    after_return_ = c == '\r';
    end_row();
  } else if (c == separator_) {
    end_cell();
    is_row_open_ = true;
  } else if (c == '"' && state_ == State::cell_begin) {
    state_ = State::quoted;
    is_row_open_ = true;
  } else if (c == '"' && state_ == State::quote_in_quoted) {
    state_ = State::quoted;
    add(c);
  } else {
    if (state_ != State::plain) state_ = State::plain;
    add(c);
  }
}

void CsvReader::end_cell() {
  if (row_.cells.size() < limits_.max_cells) {
    row_.cells.push_back(std::move(cell_));
  } else if (row_.problem.empty()) {
    row_.problem = "more than " + std::to_string(limits_.max_cells) + " cells";
  }
  cell_.clear();
  state_ = State::cell_begin;
}

void CsvReader::end_row() {
  if (is_row_open_) {
    end_cell();
    sink_(row_);
  }
  row_ = CsvRow{.line = line_};
  cell_.clear();
  row_bytes_ = 0;
  is_row_open_ = false;
  state_ = State::cell_begin;
}

void CsvReader::finish() {
  if (state_ == State::quoted && row_.problem.empty()) row_.problem = "a quotation mark is opened and not closed";
  end_row();
}

char told_separator(std::string_view beginning) {
  constexpr std::size_t kRows = 20;
  char best = ',';
  std::size_t best_score = 0;
  for (const char separator : {';', ',', '\t'}) {
    std::vector<std::size_t> widths;
    CsvReader reader(separator, [&](CsvRow& row) { widths.push_back(row.cells.size()); });
    reader.feed(beginning);
    if (widths.empty()) reader.finish();
    if (widths.empty() || widths.front() < 2) continue;
    widths.resize(std::min(widths.size(), kRows));
    const auto even = static_cast<std::size_t>(std::count(widths.begin(), widths.end(), widths.front()));
    // Rows that have as many cells as the head are worth more than a head with many cells.
    const std::size_t score = even * 1000 / widths.size() * 1000 + std::min<std::size_t>(widths.front(), 999);
    if (score > best_score) {
      best_score = score;
      best = separator;
    }
  }
  return best;
}

void append_csv_cell(std::string& line, std::string_view cell, char separator) {
  const bool is_quoted = cell.find_first_of("\"\r\n") != std::string_view::npos || cell.find(separator) != std::string_view::npos ||
                         cell.starts_with(' ') || cell.ends_with(' ');
  if (!is_quoted) {
    line += cell;
    return;
  }
  line += '"';
  for (const char c : cell) {
    if (c == '"') line += '"';
    line += c;
  }
  line += '"';
}

}  // namespace kartoteka::transfer
