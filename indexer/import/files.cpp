#include "indexer/import/files.h"

#include <algorithm>
#include <fstream>

#include "engine/base/error.h"

namespace kartoteka::importing {
namespace fs = std::filesystem;

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (entry.is_regular_file(error)) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<fs::path> files_below(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) throw Error(ErrorCode::not_found, "folder " + folder.string());
  constexpr int kDeepestFolder = 30;  // ends a circle of links, too
  constexpr auto kOptions = fs::directory_options::follow_directory_symlink | fs::directory_options::skip_permission_denied;
  std::vector<fs::path> files;
  for (fs::recursive_directory_iterator entry(folder, kOptions, error), end; entry != end; entry.increment(error)) {
    if (error) break;
    const bool is_hidden = entry->path().filename().string().starts_with('.');
    if (is_hidden || entry.depth() >= kDeepestFolder) entry.disable_recursion_pending();
    if (!is_hidden && entry->is_regular_file(error)) files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string read_bytes(const fs::path& path, std::size_t size_limit_bytes) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error && size > size_limit_bytes) {
    throw Error(ErrorCode::too_large, "more than " + std::to_string(size_limit_bytes) + " bytes");
  }
  std::ifstream file(path, std::ios::binary);
  if (error || !file) throw Error(ErrorCode::unavailable, "the file cannot be read");
  std::string bytes(size, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(size));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
  return bytes;
}

}  // namespace kartoteka::importing
