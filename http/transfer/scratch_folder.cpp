#include "http/transfer/scratch_folder.h"

#include <cstdlib>
#include <string>

#include "engine/base/error.h"

namespace kartoteka::transfer {

ScratchFolder::ScratchFolder(const std::filesystem::path& parent) {
  std::error_code problem;
  std::filesystem::create_directories(parent, problem);
  std::string pattern = (parent / "work-XXXXXX").string();
  if (problem || !mkdtemp(pattern.data())) throw Error(ErrorCode::unavailable, "cannot make a folder in " + parent.string());
  path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace kartoteka::transfer
