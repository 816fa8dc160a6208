// Who may take bytes out of the file store, and when. Held shared by those who rely on bytes that no record names yet, or
// not in the database that they hold: an upload from the moment its bytes are in place until its record is stored, a
// backup as long as it copies. Held alone while bytes are taken away. Works between processes; gone with the process.
#pragma once

#include "engine/records/files.h"

namespace kartoteka::records {

class FileStoreLock {
 public:
  enum class Mode {
    shared,     ///< waits until it is held
    exclusive,  ///< does not wait: is_held() tells
  };

  /// Errors: unavailable (the lock file cannot be opened).
  FileStoreLock(const FileStore& store, Mode mode);
  ~FileStoreLock();
  FileStoreLock(const FileStoreLock&) = delete;
  FileStoreLock& operator=(const FileStoreLock&) = delete;

  bool is_held() const { return is_held_; }

 private:
  int descriptor_ = -1;
  bool is_held_ = false;
};

}  // namespace kartoteka::records
