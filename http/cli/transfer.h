// Records as JSON Lines, out and in: one object a line, {"kind":"task","id":41,…} with the fields as the HTTP API
// writes them. What was exported goes into an empty state folder as it was; into a full one, records whose id is taken
// by another get a new one, and the references between the lines follow.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "engine/records/database.h"

namespace kartoteka::cli {

struct LineProblem {
  std::size_t line;  ///< from 1
  std::string message;
};

struct TransferReport {
  std::size_t created = 0;
  std::size_t unchanged = 0;  ///< were there already, equal
  std::vector<LineProblem> problems;
};

/// Writes every record that is not in the bin. Returns how many.
std::size_t export_records(records::Database& database, std::ostream& out);

/// Reads the lines twice: the ids first, so that a line may refer to a later one. Good lines go in, in transactions of
/// some hundred; of every bad one the report says why. Killed in the middle and run again, it makes no record twice.
/// @param in        can be rewound
/// @param progress  lines done, lines in all
TransferReport import_records(records::Database& database, std::istream& in,
                              const std::function<void(std::int64_t, std::int64_t)>& progress);

}  // namespace kartoteka::cli
