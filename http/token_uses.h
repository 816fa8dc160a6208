// When tokens were used last. A request only leaves a note here; notes are kept when somebody asks for the tokens, with
// the writes that tokens make, and at the end.
#pragma once

#include <map>
#include <mutex>

#include "engine/records/database.h"

namespace kartoteka::http {

class TokenUses {
 public:
  /// @param database  outlives it
  explicit TokenUses(records::Database& database) : database_(database) {}
  ~TokenUses();
  TokenUses(const TokenUses&) = delete;
  TokenUses& operator=(const TokenUses&) = delete;

  /// From any thread, at once.
  void note(std::int64_t token, Instant at);
  /// Writes what was noted. Errors: as the database.
  void keep();

 private:
  std::map<std::int64_t, Instant> take();

  records::Database& database_;
  std::mutex mutex_;                         ///< guards noted_
  std::map<std::int64_t, Instant> noted_;
};

}  // namespace kartoteka::http
