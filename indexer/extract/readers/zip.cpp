// A ZIP of files, each read by what it is; its name leads the labels.
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/zip_reader.h"

namespace kartoteka::extract {
namespace {

/// Leavings of systems, which nobody meant to send.
bool is_leaving(std::string_view name) {
  return name.starts_with("__MACOSX/") || name.ends_with(".DS_Store") || name.ends_with("Thumbs.db") || name.ends_with("desktop.ini");
}

}  // namespace

void read_zip(std::string_view bytes, Output& output) {
  for (ZipReader zip(bytes, output); zip.next();) {
    if (is_leaving(zip.name())) continue;
    if (zip.size() > ZipReader::kMaxEntryBytes) {
      output.count_unread(Reason::too_large, "a large file in the archive");
      continue;
    }
    const std::string name = zip.name();
    read_nested_file(zip.read_all(), name, output);
  }
}

}  // namespace kartoteka::extract
