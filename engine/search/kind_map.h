// What each document is, in memory and by its id, for counting hits by kind: the record's kind, and of a passage the
// document of its record. Both stay as long as the index lives, so the map only grows; another index (after a rebuild)
// is told by its UUID.
#pragma once

#include <xapian.h>

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace kartoteka::search {

/// A state of the map. Its parts are shared with the states before it.
class Kinds {
 public:
  static constexpr std::uint8_t kNone = 255;

  /// Number in `names`; kNone for an id without a document.
  std::uint8_t of(Xapian::docid document) const {
    return document < end_ ? chunks_[document / kChunk]->kinds[document % kChunk] : kNone;
  }
  /// The document of the record that a passage belongs to; else the document itself.
  Xapian::docid record_of(Xapian::docid document) const {
    if (document >= end_ || chunks_[document / kChunk]->records.empty()) return document;
    const Xapian::docid record = chunks_[document / kChunk]->records[document % kChunk];
    return record == 0 ? document : record;
  }
  bool has_passages() const { return has_passages_; }

  std::vector<std::string> names;  ///< at most 255
  std::string index_uuid;

 private:
  friend class KindMap;
  static constexpr Xapian::docid kChunk = 65'536;
  struct Chunk {
    std::array<std::uint8_t, kChunk> kinds;
    std::vector<Xapian::docid> records;  ///< 0: no passage; empty if there is none in the chunk
  };

  void extend(const Xapian::Database& database);
  void add_kinds(const Xapian::Database& database, Xapian::docid begin, std::vector<std::shared_ptr<Chunk>>& fresh);
  void add_passages(const Xapian::Database& database, Xapian::docid begin, std::vector<std::shared_ptr<Chunk>>& fresh);
  std::uint8_t number_of(const std::string& name);

  std::vector<std::shared_ptr<const Chunk>> chunks_;
  Xapian::docid end_ = 0;  ///< one past the last known document
  bool has_passages_ = false;
};

/// Shared by the searchers of an index. Safe to use from several threads.
class KindMap {
 public:
  /// The kinds of all documents of this state of the index. (It may know later ones too.) Reads those that are new.
  std::shared_ptr<const Kinds> kinds(const Xapian::Database& database);

 private:
  std::mutex mutex_;  ///< guards kinds_, also while it is extended
  std::shared_ptr<const Kinds> kinds_;
};

}  // namespace kartoteka::search
