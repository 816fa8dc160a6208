#include "engine/index/database_handle.h"

#include <charconv>

#include "engine/index/schema.h"

namespace kartoteka::index {

Error translated(const Xapian::Error& error, const std::string& doing) {
  const std::string type = error.get_type();
  const std::string message = "index: " + doing + ": " + error.get_description();
  if (type == "DatabaseLockError") {
    return {ErrorCode::conflict, message};
  }
  const bool corrupt = type == "DatabaseCorruptError" || type == "DatabaseVersionError" || type == "SerialisationError";
  return {corrupt ? ErrorCode::corrupt : ErrorCode::unavailable, message};
}

void require_version(const Xapian::Database& database) {
  const std::string version = database.get_metadata(std::string(kVersionKey));
  if (version != kSchemaVersion) {
    throw Error(ErrorCode::corrupt, "index: schema version '" + version + "', this program makes '" +
                                        std::string(kSchemaVersion) + "'");
  }
}

void require_language(const Xapian::Database& database, std::uint64_t fingerprint) {
  if (fingerprint != 0 && database.get_metadata(std::string(kLanguageKey)) != std::to_string(fingerprint)) {
    throw Error(ErrorCode::corrupt, "index: made with another dictionary or other rules of the language");
  }
}

std::uint64_t read_applied_change(const Xapian::Database& database) {
  const std::string text = database.get_metadata(std::string(kAppliedChangeKey));
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (!text.empty() && (error != std::errc{} || end != text.data() + text.size())) {
    throw Error(ErrorCode::corrupt, "index: applied change '" + text + "' is no number");
  }
  return number;
}

}  // namespace kartoteka::index
