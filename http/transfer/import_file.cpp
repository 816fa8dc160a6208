#include "http/transfer/import_file.h"

#include <algorithm>
#include <fstream>

#include "engine/base/error.h"
#include "http/transfer/csv_source.h"
#include "http/transfer/json_lines_source.h"
#include "http/transfer/scratch_folder.h"
#include "http/transfer/zip_file.h"

namespace kartoteka::transfer {
namespace {

namespace fs = std::filesystem;

using Sources = std::vector<std::unique_ptr<RecordSource>>;

std::string separator_name(char separator) { return separator == '\t' ? "tab" : std::string(1, separator); }

bool is_zip(const fs::path& file) {
  std::string beginning(4, '\0');
  std::ifstream(file, std::ios::binary).read(beginning.data(), 4);
  return beginning == "PK\x03\x04";
}

/// The CSV files of a ZIP that an export wrote, in the order in which kinds refer to each other.
Sources zip_sources(records::Store& store, const ImportFileOptions& options, const fs::path& folder) {
  const auto files = unpack_zip(options.file, folder, options.max_unpacked_bytes);
  Sources sources;
  for (const records::Kind* kind : records::all_kinds()) {
    const std::string name = std::string(kind->path) + ".csv";
    const auto found = files.find(name);
    if (found == files.end()) continue;
    sources.push_back(std::make_unique<CsvSource>(found->second, CsvOptions{.kind = kind, .name = name}, store, options.viewer));
  }
  if (sources.empty()) throw Error::at("", "the ZIP holds no files of records like clients.csv");
  return sources;
}

Sources sources_of(records::Store& store, const ImportFileOptions& options, const fs::path& folder) {
  if (!options.kind && is_zip(options.file)) return zip_sources(store, options, folder);
  Sources sources;
  if (options.kind) {
    sources.push_back(std::make_unique<CsvSource>(
        options.file, CsvOptions{options.kind, options.encoding, options.separator, options.mapping, ""}, store, options.viewer));
  } else {
    sources.push_back(std::make_unique<JsonLinesSource>(options.file));
  }
  return sources;
}

/// Nothing goes in without the columns that every record needs; the report says so once, not for each line.
bool tells_missing_fields(const CsvSource& source, FileReport& report) {
  const auto missing = source.missing_fields();
  for (const records::Field* field : missing) {
    report.records.problems.push_back({source.name(), 1, "", std::string(field->name),
                                       "no column gives " + std::string(field->name) + " (" + std::string(field->label.pl) + ")"});
  }
  return !missing.empty();
}

std::size_t count_rows(RecordSource& source) {
  std::size_t rows = 0;
  SourceLine line;
  source.rewind();
  while (source.next(line)) ++rows;
  return rows;
}

FileReport import_into(records::Database& database, const ImportFileOptions& options, const fs::path& folder) {
  FileReport report;
  const Sources sources = database.read([&](records::Store& store) { return sources_of(store, options, folder); });
  auto* csv = options.kind ? static_cast<CsvSource*>(sources.front().get()) : nullptr;
  if (csv && tells_missing_fields(*csv, report)) {
    report.records.rows = count_rows(*csv);
  } else {
    const auto taken_id = options.kind ? TakenId::is_conflict : TakenId::gets_another;
    report.records = import_sources(database, sources, {options.viewer, taken_id, options.progress});
  }
  if (csv) {
    report.encoding = to_string(csv->encoding());
    report.separator = separator_name(csv->separator());
    report.columns = csv->columns();
  }
  return report;
}

}  // namespace

FileReport import_file(records::Database& database, const ImportFileOptions& options) {
  const ScratchFolder folder(options.scratch);
  if (!options.is_dry_run) return import_into(database, options, folder.path());
  const fs::path copy = folder.path() / "dry-run.db";
  db::Connection(database.file(), db::Access::write).copy_to(copy);
  records::Database scratch({.file = copy});
  return import_into(scratch, options, folder.path());
}

std::optional<char> separator_named(std::string_view name, const std::string& pointer) {
  if (name == "auto") return std::nullopt;
  if (name == "tab" || name == "\t") return '\t';
  if (name == ";" || name == ",") return name.front();
  throw Error::at(pointer, "expected one of auto ; , tab");
}

std::optional<TextEncoding> encoding_or_auto(std::string_view name, const std::string& pointer) {
  if (name == "auto") return std::nullopt;
  const auto encoding = encoding_named(name);
  if (!encoding) throw Error::at(pointer, "expected one of auto utf-8 windows-1250 iso-8859-2 utf-16le utf-16be cp852");
  return encoding;
}

}  // namespace kartoteka::transfer
