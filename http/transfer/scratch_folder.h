// A folder for one piece of work, gone with it.
#pragma once

#include <filesystem>

namespace kartoteka::transfer {

class ScratchFolder {
 public:
  /// @param parent  is made where it is missing
  /// Errors: unavailable.
  explicit ScratchFolder(const std::filesystem::path& parent);
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace kartoteka::transfer
