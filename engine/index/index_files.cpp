#include "engine/index/index_files.h"

#include <sstream>

#include "engine/index/database_handle.h"

namespace kartoteka::index {
namespace {

namespace fs = std::filesystem;

bool holds_database(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored) && !fs::is_empty(path, ignored);
}

}  // namespace

IndexState probe_index(const fs::path& path) {
  if (!holds_database(path)) {
    return IndexState::missing;
  }
  try {
    const Xapian::Database database(path.string());
    static_cast<void>(database.get_doccount());
    require_version(database);
    static_cast<void>(read_applied_change(database));
    return IndexState::usable;
  } catch (const Xapian::DatabaseVersionError&) {
    return IndexState::outdated;
  } catch (const Xapian::Error&) {
    return IndexState::damaged;
  } catch (const Error&) {
    return IndexState::outdated;
  }
}

CheckReport check_index(const fs::path& path) {
  CheckReport report;
  std::ostringstream details;
  try {
    report.error_count = Xapian::Database::check(path.string(), Xapian::DBCHECK_SHORT_TREE, &details);
    report.sound = report.error_count == 0;
  } catch (const Xapian::Error& error) {
    report.error_count = 1;
    details << error.get_description();
  }
  if (!report.sound) {
    report.details = details.str();
  }
  return report;
}

void compact_index(const fs::path& from, const fs::path& to) {
  try {
    Xapian::Database(from.string()).compact(to.string(), Xapian::DBCOMPACT_NO_RENUMBER);
  } catch (const Xapian::Error& error) {
    std::throw_with_nested(translated(error, "compacting"));
  }
}

std::uintmax_t index_size_bytes(const fs::path& path) {
  std::uintmax_t size = 0;
  std::error_code error;
  for (const auto& file : fs::directory_iterator(path, error)) {
    size += file.is_regular_file(error) ? file.file_size(error) : 0;
  }
  return size;
}

}  // namespace kartoteka::index
