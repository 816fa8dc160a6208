// Imports a file of records: JSON Lines or a ZIP of CSV files with everything, or a CSV file of one kind. Dry runs take
// place in a copy of the database, so that they find exactly what a real one would.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "http/transfer/column_map.h"
#include "http/transfer/importer.h"
#include "http/transfer/text_encoding.h"

namespace kartoteka::transfer {

struct ImportFileOptions {
  std::filesystem::path file;
  const records::Kind* kind = nullptr;         ///< of a CSV file; null: JSON Lines or a ZIP, told by the content
  std::optional<TextEncoding> encoding;        ///< of CSV; nothing: told
  std::optional<char> separator;               ///< of CSV; nothing: told
  std::map<std::string, std::string> mapping;  ///< of CSV: column to field
  records::Viewer viewer = records::Viewer::system();
  bool is_dry_run = false;
  std::filesystem::path scratch;  ///< a folder for copies and unpacked files
  std::uint64_t max_unpacked_bytes = std::uint64_t{4} << 30;  ///< of a ZIP
  std::function<void(std::size_t rows_done)> progress;
};

struct FileReport {
  ImportReport records;
  std::string encoding;         ///< of CSV, else ""
  std::string separator;        ///< of CSV: ";", ",", "tab"
  std::vector<Column> columns;  ///< of CSV
};

/// Errors: invalid_argument (nothing of the file can be used), not_found, too_large, unavailable.
FileReport import_file(records::Database& database, const ImportFileOptions& options);

/// ";", ",", "tab" or "auto" as people give it. Errors: invalid_argument at the pointer.
std::optional<char> separator_named(std::string_view name, const std::string& pointer);
/// "utf-8" … or "auto". Errors: invalid_argument at the pointer.
std::optional<TextEncoding> encoding_or_auto(std::string_view name, const std::string& pointer);

}  // namespace kartoteka::transfer
