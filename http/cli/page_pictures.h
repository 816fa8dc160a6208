// Draws pages of stored files, and finds the places of their words, for whoever looks at them, in a child behind walls that is started with the first of them:
// a reading of many files is never waited for. Remembers the last pictures.
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "http/context.h"
#include "indexer/extract/extractor.h"

namespace kartoteka::cli {

class PagePictures {
 public:
  /// @param program  kartoteka-extract
  explicit PagePictures(std::filesystem::path program) : program_(std::move(program)) {}

  /// May be called from any thread. Errors: unavailable (too many wait, or no child can be started), not_found (the file).
  http::PagePicture draw(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page);
  /// As draw(); no words where there are none, or where the page cannot be shown.
  std::vector<http::PageWord> words(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page);

 private:
  struct Page {
    http::PagePicture picture;
    std::vector<http::PageWord> words;
  };
  struct Remembered {
    std::string key;
    Page page;
  };
  class Turn;

  extract::Extractor& extractor();
  Page look(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page, bool wants_words);
  Page look_now(const std::filesystem::path& file, std::uint32_t page, bool wants_words);
  std::optional<Page> recall(const std::string& key);
  void remember(const std::string& key, const Page& page);

  std::filesystem::path program_;
  std::mutex mutex_;  ///< guards all below
  std::unique_ptr<extract::Extractor> extractor_;
  int waiting_ = 0;
  std::deque<Remembered> remembered_;  ///< the latest first
  std::size_t remembered_bytes_ = 0;
};

}  // namespace kartoteka::cli
