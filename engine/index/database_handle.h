// The Xapian side of an IndexReader. Included only by .cpp files of engine/index and engine/search.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <exception>
#include <string>

#include "engine/base/error.h"

namespace kartoteka::index {

struct DatabaseHandle {
  Xapian::Database database;
  std::string path;
};

/// The Error for a Xapian error, its text kept: conflict (locked), corrupt, unavailable (all else).
Error translated(const Xapian::Error& error, const std::string& doing);

inline constexpr int kMostReopens = 3;

/// Runs `read`, and again on the newest commit while the index moves on under it, kMostReopens times at most.
template <typename Read>
auto with_reopen(DatabaseHandle& handle, const std::string& doing, Read read) {
  for (int reopens = 0;; ++reopens) {
    try {
      return read();
    } catch (const Xapian::DatabaseModifiedError& error) {
      if (reopens == kMostReopens) {
        std::throw_with_nested(translated(error, doing));
      }
    } catch (const Xapian::Error& error) {
      std::throw_with_nested(translated(error, doing));
    }
    try {
      handle.database.reopen();
    } catch (const Xapian::Error& error) {
      std::throw_with_nested(translated(error, doing));
    }
  }
}

/// Error corrupt unless the database is of this program's schema version.
void require_version(const Xapian::Database& database);

/// Error corrupt if the index holds the words of another language (text::Language::fingerprint); 0 fits any.
void require_language(const Xapian::Database& database, std::uint64_t fingerprint);

/// The number stored under kAppliedChangeKey; 0 if none.
std::uint64_t read_applied_change(const Xapian::Database& database);

}  // namespace kartoteka::index
