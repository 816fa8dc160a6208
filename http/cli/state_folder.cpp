#include "http/cli/state_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <system_error>

#include "engine/base/error.h"

namespace kartoteka::cli {

StateFolder::StateFolder(std::filesystem::path path) : path_(std::move(path)) {
  std::error_code problem;
  const bool is_new = std::filesystem::create_directories(path_, problem);
  if (problem) throw Error(ErrorCode::unavailable, "cannot make the folder " + path_.string() + ": " + problem.message());
  if (is_new) std::filesystem::permissions(path_, std::filesystem::perms::owner_all);
  path_ = std::filesystem::absolute(path_);
  std::filesystem::create_directories(path_ / "requests");
}

StateLock::StateLock(const StateFolder& folder) {
  descriptor_ = open(folder.lock().c_str(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor_ < 0) {
    throw Error(ErrorCode::unavailable, "cannot open " + folder.lock().string() + ": " + std::generic_category().message(errno));
  }
  is_held_ = flock(descriptor_, LOCK_EX | LOCK_NB) == 0;
}

StateLock::~StateLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace kartoteka::cli
