// Holds the index against the records, both ways and term for term.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/records/database.h"

namespace kartoteka::text {
class Language;
}

namespace kartoteka::indexer {

struct Difference {
  enum class Type {
    missing,  ///< the record is not in the index
    differs,  ///< the index holds something else of it
    extra,    ///< the index holds a record that is gone
  };
  Type type;
  std::string kind;
  std::int64_t id;
};
std::string_view to_string(Difference::Type type);

struct VerifyReport {
  std::size_t records = 0;    ///< that should be in the index
  std::size_t documents = 0;  ///< that are
  std::vector<Difference> differences;
  std::string damage;  ///< what a check of the index's files found, "" if nothing
  bool is_sound() const { return differences.empty() && damage.empty(); }
};

struct VerifyOptions {
  std::filesystem::path index_path;
  /// Beside a program that serves: how long to wait for the index to hold the latest change.
  std::chrono::milliseconds patience{30'000};
  std::function<void(std::size_t done)> progress;
};

/// Errors: unavailable (no index, or it does not come to rest), corrupt.
VerifyReport verify(const VerifyOptions& options, records::Database& database,
                    const std::shared_ptr<const text::Language>& language);

}  // namespace kartoteka::indexer
