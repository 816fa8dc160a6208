// Draws pages of stored files for whoever looks at them, in a child behind walls that is started with the first of them:
// a reading of many files is never waited for. Remembers the last pictures.
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "http/context.h"
#include "indexer/extract/extractor.h"

namespace kartoteka::cli {

class PagePictures {
 public:
  /// @param program  kartoteka-extract
  explicit PagePictures(std::filesystem::path program) : program_(std::move(program)) {}

  /// May be called from any thread. Errors: unavailable (too many wait, or no child can be started), not_found (the file).
  http::PagePicture draw(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page);

 private:
  struct Remembered {
    std::string key;
    http::PagePicture picture;
  };
  class Turn;

  extract::Extractor& extractor();
  http::PagePicture draw_now(const std::filesystem::path& file, std::uint32_t page);
  bool recall(const std::string& key, http::PagePicture& picture);
  void remember(const std::string& key, const http::PagePicture& picture);

  std::filesystem::path program_;
  std::mutex mutex_;  ///< guards all below
  std::unique_ptr<extract::Extractor> extractor_;
  int waiting_ = 0;
  std::deque<Remembered> remembered_;  ///< the latest first
  std::size_t remembered_bytes_ = 0;
};

}  // namespace kartoteka::cli
