// The one folder in which everything is kept, and who may write in it.
#pragma once

#include <filesystem>

#include "engine/records/files.h"

namespace kartoteka::cli {

/// kartoteka.db     the records (SQLite, with its -wal and -shm)
/// files/           attachments by their hash
/// incoming/        files that are being written
/// index/           the search index, derived
/// lock             held by the program that checkpoints the database and writes the index
/// requests/        empty files by which commands ask the program that serves: rebuild
/// restore/         a backup that takes the place of all the above at the next start
class StateFolder {
 public:
  /// Makes the folder, for its owner only, where it is missing. Errors: unavailable.
  explicit StateFolder(std::filesystem::path path);

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path database() const { return path_ / "kartoteka.db"; }
  std::filesystem::path files() const { return path_ / "files"; }
  std::filesystem::path incoming() const { return path_ / "incoming"; }
  records::FileStore file_store() const { return records::FileStore(files(), incoming()); }
  std::filesystem::path index() const { return path_ / "index"; }
  std::filesystem::path lock() const { return path_ / "lock"; }
  std::filesystem::path rebuild_request() const { return path_ / "requests" / "rebuild"; }
  std::filesystem::path staged_restore() const { return path_ / "restore"; }
  std::filesystem::path sign_in_note() const { return path_ / "demonstration-sign-in"; }

 private:
  std::filesystem::path path_;
};

/// Held while this process is the one that checkpoints the database and writes the index; gone with the process.
class StateLock {
 public:
  explicit StateLock(const StateFolder& folder);
  ~StateLock();
  StateLock(const StateLock&) = delete;
  StateLock& operator=(const StateLock&) = delete;

  /// False where another process holds it.
  bool is_held() const { return is_held_; }

 private:
  int descriptor_ = -1;
  bool is_held_ = false;
};

}  // namespace kartoteka::cli
