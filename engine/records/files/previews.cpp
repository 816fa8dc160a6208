#include "engine/records/files/previews.h"

#include <fstream>
#include <system_error>

namespace kartoteka::records {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr std::string_view kPngBeginning = "\x89PNG\r\n\x1a\n"sv;  // PNG specification, 5.2

}  // namespace

fs::path preview_path(const FileStore& files, std::string_view sha256) {
  fs::path path = files.path_of(sha256);
  return path += ".png";
}

bool keep_preview(const FileStore& files, std::string_view sha256, std::string_view png) {
  if (!png.starts_with(kPngBeginning)) return false;
  const fs::path target = preview_path(files, sha256);
  const fs::path incoming = files.incoming() / (std::string(sha256) + ".png");
  std::error_code failed;
  fs::create_directories(files.incoming(), failed);
  {
    std::ofstream stream(incoming, std::ios::binary | std::ios::trunc);
    stream.write(png.data(), static_cast<std::streamsize>(png.size()));
    if (!stream.flush()) {
      stream.close();
      fs::remove(incoming, failed);
      return false;
    }
  }
  fs::rename(incoming, target, failed);
  return !failed;
}

void forget_preview(const FileStore& files, std::string_view sha256) {
  std::error_code ignored;
  fs::remove(preview_path(files, sha256), ignored);
}

}  // namespace kartoteka::records
