// The value of a field as people write it in a cell: Polish dates and numbers, yes and no, choices by their labels,
// records by code or name.
#pragma once

#include <string>

#include "engine/records/field.h"
#include "http/transfer/reference_finder.h"

namespace kartoteka::transfer {

class CellReader {
 public:
  explicit CellReader(ReferenceFinder& references) : references_(references) {}

  /// @param cell     not empty; blanks around it do not count
  /// @param pointer  of the field, for problems
  /// Errors: invalid_argument.
  records::Value read(records::Store& store, const records::Field& field, const std::string& cell, const std::string& pointer);

 private:
  ReferenceFinder& references_;
};

/// The place of the text by which people know a row: the number of a phone, the name of a person.
std::size_t main_member(const records::Field& field);

/// The items of a cell: one a line where it has lines, else parted by semicolons, commas or bars.
std::vector<std::string> cell_items(std::string_view cell);
std::string trimmed(std::string_view text);

/// "03.05.2026", "3/5/2026", "2026-05-03" …; nothing for others.
std::optional<Date> read_date(std::string_view text);
/// true for "tak", "t", "yes", "1" …, false for "nie" …; nothing for others.
std::optional<bool> read_boolean(std::string_view text);
/// "1 234,50" as "1234.50"; nothing for what is no number.
std::optional<std::string> read_number(std::string_view text);

}  // namespace kartoteka::transfer
