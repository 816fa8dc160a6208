// The kind of each record by its document id, in memory, for counting hits by kind. A record keeps its id and its
// kind as long as the index lives, so the map only grows; another index (after a rebuild) is told by its UUID.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace kartoteka::search {

struct Kinds {
  static constexpr std::uint8_t kNone = 255;
  std::string index_uuid;
  std::vector<std::string> names;  ///< at most 255
  std::vector<std::uint8_t> of;    ///< number in `names` by document id
};

/// Shared by the searchers of an index. Safe to use from several threads.
class KindMap {
 public:
  /// The kinds of all records of this state of the index. (It may know later records too.)
  std::shared_ptr<const Kinds> kinds(const Xapian::Database& database);

 private:
  std::mutex mutex_;  ///< guards kinds_, also while it is extended
  std::shared_ptr<const Kinds> kinds_;
};

}  // namespace kartoteka::search
