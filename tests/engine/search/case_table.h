// Tables of cases as text files: a row a line, cells between " | ", '#' begins a comment. A failing row is named by its file
// and line.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace kartoteka {

struct CaseRow {
  std::string place;  ///< "cases/typos.txt:12"
  std::vector<std::string> cells;

  /// "" for a cell that is left out.
  const std::string& operator[](std::size_t cell) const {
    static const std::string none;
    return cell < cells.size() ? cells[cell] : none;
  }
};

inline std::string trimmed(const std::string& text, const char* around = " \t\r") {
  const std::size_t begin = text.find_first_not_of(around);
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(around) - begin + 1);
}

inline std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(separator, begin);
    parts.push_back(trimmed(text.substr(begin, end == std::string::npos ? end : end - begin)));
    if (end == std::string::npos) {
      return parts;
    }
    begin = end + separator.size();
  }
}

/// Fails the test if there is no such file or no row in it.
/// @param name  of a file in the folder KARTOTEKA_CASES
inline std::vector<CaseRow> read_cases(const std::string& name) {
  std::ifstream file(std::string(KARTOTEKA_CASES) + "/" + name);
  std::vector<CaseRow> rows;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (trimmed(line).empty() || line[0] == '#') {
      continue;
    }
    line += line.ends_with(" |") ? " " : "";
    rows.push_back({"cases/" + name + ":" + std::to_string(number), split(line, " | ")});
  }
  REQUIRE_MESSAGE(!rows.empty(), "no rows in " << name);
  return rows;
}

}  // namespace kartoteka
