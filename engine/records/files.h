// The bytes of attachments, beside the database: each content once, under its SHA-256 ("files/ab/cdef…"). Nothing that
// people write ever becomes part of a path. Records name a file by its hash only after its bytes are in their place.
#pragma once

#include <sodium.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/db/connection.h"

namespace kartoteka::records {

struct StoredFile {
  std::string sha256;  ///< 64 hexadecimal digits, lower case
  std::int64_t size_bytes = 0;
  std::string media_type;  ///< told by the content alone
};

class FileStore {
 public:
  /// @param folder    where files lie; made with the first one
  /// @param incoming  where they are written until they are complete; on the same file system
  FileStore(std::filesystem::path folder, std::filesystem::path incoming);

  /// Where the file of a hash lies, whether or not it is there. Errors: not_found (not a hash).
  std::filesystem::path path_of(std::string_view sha256) const;
  bool contains(std::string_view sha256) const;

  const std::filesystem::path& folder() const { return folder_; }
  const std::filesystem::path& incoming() const { return incoming_; }
  /// Of FileStoreLock (engine/records/files/store_lock.h): "files.lock".
  std::filesystem::path lock_file() const;

  /// Deletes what was left behind by writes that were cut short; for the program's start, while nobody writes.
  void clear_incoming() const;

 private:
  std::filesystem::path folder_;
  std::filesystem::path incoming_;
};

class FileStoreLock;

/// A file that is being written: hashed on the way, its memory flat. Gone unless it is kept. What is kept is not taken
/// away as long as the object lives: store the record that names it before.
class IncomingFile {
 public:
  /// @param max_bytes  a longer file is refused
  /// Errors: unavailable.
  IncomingFile(const FileStore& store, std::uint64_t max_bytes);
  ~IncomingFile();
  IncomingFile(const IncomingFile&) = delete;
  IncomingFile& operator=(const IncomingFile&) = delete;

  /// Errors: too_large, no_space (disk full), unavailable.
  void write(std::string_view bytes);

  /// Where the bytes lie until they are kept; all that was written can be read there.
  const std::filesystem::path& path() const { return path_; }
  std::uint64_t size_bytes() const { return size_bytes_; }

  /// Makes the bytes durable, then moves them to their place. Nothing may be written afterwards. Errors: as write.
  StoredFile keep();

 private:
  const FileStore& store_;
  std::uint64_t max_bytes_;
  std::filesystem::path path_;
  int descriptor_ = -1;
  std::uint64_t size_bytes_ = 0;
  crypto_hash_sha256_state hash_{};
  std::unique_ptr<FileStoreLock> lock_;  ///< from keep() on
};

/// What is wrong with a file that a record names.
struct FileDamage {
  std::int64_t attachment;
  std::string sha256;
  std::string problem;  ///< "is missing", "has other bytes than were stored"
};

/// Reads every file that an attachment (in the bin or not) or an earlier version of it names and holds it against its hash.
/// @param progress  files done; may be empty
std::vector<FileDamage> find_damaged_files(db::Connection& connection, const FileStore& files,
                                           const std::function<void(std::size_t done)>& progress);

}  // namespace kartoteka::records
