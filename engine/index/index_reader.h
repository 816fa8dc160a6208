// A read-only handle on the index, as of one commit until refresh(). Searching is in engine/search; here are its
// bookkeeping and what verify needs.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "engine/index/document_builder.h"

namespace kartoteka::index {

struct DatabaseHandle;  // engine/index/database_handle.h; only for engine/index and engine/search

/// Belongs to one thread; as many as wanted may read beside the writer. A method that finds that the index moved on
/// refreshes and tries again, three times at most, then throws Error unavailable.
class IndexReader {
 public:
  /// Errors: unavailable if there is no index; corrupt if it cannot be read or is of another schema version.
  explicit IndexReader(const std::filesystem::path& path);
  ~IndexReader();
  IndexReader(IndexReader&&) noexcept;
  IndexReader& operator=(IndexReader&&) noexcept;

  void refresh();  ///< moves to the newest commit (8 µs)
  std::uint64_t applied_change() const;
  std::uint64_t document_count() const;  ///< passages counted

  /// What is stored of a record, its passages too, to be compared with what DocumentBuilder makes of it now.
  /// @param most_passages  so many of them at most
  std::optional<IndexedDocument> document(std::string_view kind, std::int64_t id,
                                          std::size_t most_passages = static_cast<std::size_t>(-1));

  /// Calls with every indexed record, by kind, then by id as text. The index must not be committed to meanwhile, else
  /// Error unavailable.
  void for_each_record(const std::function<void(std::string_view kind, std::int64_t id)>& visit);

  DatabaseHandle& handle() { return *handle_; }

 private:
  std::unique_ptr<DatabaseHandle> handle_;
};

}  // namespace kartoteka::index
