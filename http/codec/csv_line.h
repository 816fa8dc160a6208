// Lines of CSV for spreadsheets (RFC 4180, with semicolons, as Polish spreadsheets part columns).
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::http {

/// Comes first, so that spreadsheets read UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// One line, built cell by cell.
class CsvLine {
 public:
  /// A text that people wrote. One that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line
  /// end) gets an apostrophe before it.
  CsvLine& text(std::string_view value);
  /// A number, date, id or name of ours; "" for nothing.
  CsvLine& plain(std::string_view value);

  /// With its line end (CR LF).
  std::string take();

 private:
  std::string line_;
  bool is_first_ = true;
};

}  // namespace kartoteka::http
