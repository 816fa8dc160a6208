// Comma-separated values (RFC 4180, and what programs make of it): quoted cells with line breaks inside, doubled
// quotation marks, any line ends, a separator of one's choice. Fed piece by piece with UTF-8. Pure.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::transfer {

struct CsvRow {
  std::size_t line = 0;  ///< the line of the file on which it begins, from 1
  std::vector<std::string> cells;
  std::string problem;  ///< "" or why it cannot be used
};

struct CsvLimits {
  std::size_t max_cells = 1000;
  std::size_t max_row_bytes = 4 << 20;  ///< a quotation mark that is never closed must not take the whole file
};

class CsvReader {
 public:
  using Sink = std::function<void(CsvRow&)>;

  CsvReader(char separator, Sink sink, CsvLimits limits = {});
  void feed(std::string_view text);
  /// The last row, where its line has no end.
  void finish();

 private:
  enum class State { cell_begin, plain, quoted, quote_in_quoted };
  void take(char c);
  void end_cell();
  void end_row();
  void add(char c);

  char separator_;
  Sink sink_;
  CsvLimits limits_;
  State state_ = State::cell_begin;
  CsvRow row_;
  std::string cell_;
  std::size_t row_bytes_ = 0;
  std::size_t line_ = 1;
  bool is_row_open_ = false;     ///< something of the row was read
  bool after_return_ = false;    ///< the last character was a CR outside of quotation marks
};

/// Which of `;`, `,` and tab parts the cells of a text, told from its first rows: the one that makes the most cells, as
/// many in each row. A comma where none does.
char told_separator(std::string_view beginning);

/// Writes a cell, quoted where it must be.
void append_csv_cell(std::string& line, std::string_view cell, char separator);

}  // namespace kartoteka::transfer
