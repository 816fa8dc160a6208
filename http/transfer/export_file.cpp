#include "http/transfer/export_file.h"

#include <algorithm>

#include "engine/records/field_text.h"
#include "http/transfer/column_map.h"
#include "http/transfer/csv_reader.h"
#include "http/transfer/importer.h"
#include "http/transfer/json_lines_source.h"
#include "http/transfer/zip_file.h"

namespace kartoteka::transfer {
namespace {

using records::Field;
using records::Kind;
using records::Record;
using records::Store;

/// What spreadsheets in Poland expect; the mark tells them that it is UTF-8.
constexpr char kSeparator = ';';
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kLineEnd = "\r\n";

std::vector<const Kind*> wanted_kinds(const ExportOptions& options) {
  std::vector<const Kind*> kinds;
  for (const Kind* kind : records::all_kinds()) {
    const bool is_wanted = options.kinds.empty() || std::find(options.kinds.begin(), options.kinds.end(), kind) != options.kinds.end();
    if (is_wanted) kinds.push_back(kind);
  }
  return kinds;
}

/// Every record of the kind, those in the bin last.
template <typename Callback>
void for_each_record(Store& store, const Kind& kind, const records::Viewer& viewer, Callback callback) {
  for (const records::Bin bin : {records::Bin::without, records::Bin::only}) {
    records::ListQuery query{.order = "id", .limit = records::kMaxListLimit};
    query.bin = bin;
    do {
      const auto page = store.list(kind, query, viewer);
      for (const auto& record : page.records) callback(*record);
      query.cursor = page.next_cursor;
    } while (!query.cursor.empty());
  }
}

std::string csv_head(const Kind& kind) {
  std::string line(kByteOrderMark);
  line += kIdColumn;
  line += kSeparator;
  line += kBinColumn;
  for (const Field& field : kind.fields) {
    if (is_exported(kind, field)) line.append(1, kSeparator).append(field.name);
  }
  return line.append(kLineEnd);
}

std::string csv_line(const Kind& kind, const Record& record) {
  std::string line = std::to_string(record.id);
  line += kSeparator;
  if (record.deleted_at) line += "true";
  for (const Field& field : kind.fields) {
    if (!is_exported(kind, field)) continue;
    line += kSeparator;
    append_csv_cell(line, records::text_from_value(field, field.get(record)), kSeparator);
  }
  return line.append(kLineEnd);
}

}  // namespace

std::size_t export_json_lines(records::Database& database, const ExportOptions& options,
                              const std::function<void(std::string_view)>& write) {
  return database.read([&](Store& store) {
    const db::Transaction snapshot(store.connection());
    std::size_t count = 0;
    for (const Kind* kind : wanted_kinds(options)) {
      for_each_record(store, *kind, options.viewer, [&](const Record& record) {
        write(json_line(*kind, record) + "\n");
        ++count;
      });
    }
    return count;
  });
}

std::size_t export_csv_zip(records::Database& database, const ExportOptions& options, const std::filesystem::path& file) {
  return database.read([&](Store& store) {
    const db::Transaction snapshot(store.connection());
    std::size_t count = 0;
    ZipWriter zip(file);
    for (const Kind* kind : wanted_kinds(options)) {
      zip.begin_entry(std::string(kind->path) + ".csv");
      zip.write(csv_head(*kind));
      for_each_record(store, *kind, options.viewer, [&](const Record& record) {
        zip.write(csv_line(*kind, record));
        ++count;
      });
    }
    zip.finish();
    return count;
  });
}

}  // namespace kartoteka::transfer
