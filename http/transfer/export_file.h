// Everything that a viewer may see, the bin too, as JSON Lines or as a ZIP of CSV files, one for each kind. What is
// exported goes into an empty database as equal records with equal ids (import_file.h).
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

#include "engine/records/database.h"

namespace kartoteka::transfer {

enum class ExportFormat { json_lines, csv_zip };

struct ExportOptions {
  std::vector<const records::Kind*> kinds;  ///< all where empty
  records::Viewer viewer = records::Viewer::system();
};

/// Calls back with each line, its end included, as of one moment. Returns how many records.
std::size_t export_json_lines(records::Database& database, const ExportOptions& options,
                              const std::function<void(std::string_view)>& write);

/// Writes the ZIP into a file. Returns how many records. Errors: unavailable.
std::size_t export_csv_zip(records::Database& database, const ExportOptions& options, const std::filesystem::path& file);

}  // namespace kartoteka::transfer
