// The entries of a ZIP, one after another, out of memory. What is unpacked goes on the output's account; no name ever
// becomes a path.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "indexer/extract/readers/output.h"

namespace kartoteka::extract {

class ZipReader {
 public:
  static constexpr std::size_t kMaxEntryBytes = std::size_t{64} << 20;

  /// @throws Failure damaged
  ZipReader(std::string_view bytes, Output& output);
  ~ZipReader();

  /// Goes to the next file in it; false after the last.
  /// @throws Failure damaged, too_large  (the list is broken; too many entries)
  bool next();
  /// UTF-8, as the archive has it.
  const std::string& name() const { return name_; }

  /// By the archive's word; 0 where it says nothing.
  std::size_t size() const { return size_; }

  /// The next bytes of the entry; 0 at its end.
  /// @throws Failure encrypted, damaged, too_large
  std::size_t read(char* buffer, std::size_t size);
  /// The rest of the entry.
  /// @throws Failure as read(), and too_large above max_bytes
  std::string read_all(std::size_t max_bytes = kMaxEntryBytes);

 private:
  struct Archive;
  std::unique_ptr<Archive> archive_;
  Output& output_;
  std::string name_;
  std::size_t size_ = 0;
  bool is_encrypted_ = false;
  std::size_t count_ = 0;
};

}  // namespace kartoteka::extract
