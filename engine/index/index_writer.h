// The one writer of the index. Changes gather in a transaction and become visible and durable together with the
// number of the change they go up to, so that after a crash the indexer replays from applied_change().
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "engine/index/document_builder.h"

namespace kartoteka::index {

enum class OpenMode {
  open_or_create,  ///< continue an index, or begin one where there is none
  create_anew,     ///< begin with an empty index, whatever was there
};

struct WriterOptions {
  std::filesystem::path path;  ///< folder of the index; its parent must exist
  OpenMode mode = OpenMode::open_or_create;
  /// text::Language::fingerprint of the one whose words the documents hold. An index made of another one is refused as
  /// corrupt. 0: whatever it was.
  std::uint64_t language = 0;
  bool durable = true;  ///< false: no fsync; for tests and for building an index that is thrown away on a crash
};

/// Belongs to one thread. Any failure while changing or committing throws Error unavailable and drops every change
/// since the last commit: go on from applied_change(), as after a crash.
class IndexWriter {
 public:
  /// Errors: conflict if another writer has the index; corrupt if it is damaged, of another schema version or language (the
  /// caller rebuilds, see OpenMode::create_anew); unavailable if the disk refuses.
  explicit IndexWriter(const WriterOptions& options);
  ~IndexWriter();  ///< drops what is not committed
  IndexWriter(IndexWriter&&) noexcept;
  IndexWriter& operator=(IndexWriter&&) noexcept;

  /// Adds the record with its passages, or replaces the one with the same kind and id, all of it.
  void put(const IndexedDocument& document);
  /// Harmless if there is none.
  void remove(std::string_view kind, std::int64_t id);

  /// Makes all changes durable and visible to readers, together with the number. Also with no change at all.
  /// @param applied_change  number of the last change-log row that is now in the index; never goes back
  void commit(std::uint64_t applied_change);

  std::uint64_t applied_change() const;  ///< of the last commit; 0 for a new index
  std::size_t pending_changes() const;   ///< puts and removes since the last commit
  std::uint64_t document_count() const;  ///< with the pending changes; passages counted

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace kartoteka::index
