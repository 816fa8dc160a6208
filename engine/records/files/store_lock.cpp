#include "engine/records/files/store_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "engine/base/error.h"

namespace kartoteka::records {
namespace {

int lock(int descriptor, int how) {
  int result = 0;
  do {
    result = ::flock(descriptor, how);
  } while (result != 0 && errno == EINTR);
  return result;
}

}  // namespace

FileStoreLock::FileStoreLock(const FileStore& store, Mode mode) {
  const std::filesystem::path file = store.lock_file();
  descriptor_ = ::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor_ < 0) {
    throw Error(ErrorCode::unavailable, "cannot open " + file.string() + ": " + std::generic_category().message(errno));
  }
  is_held_ = lock(descriptor_, mode == Mode::shared ? LOCK_SH : LOCK_EX | LOCK_NB) == 0;
}

FileStoreLock::~FileStoreLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace kartoteka::records
