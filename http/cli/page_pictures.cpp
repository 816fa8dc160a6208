#include "http/cli/page_pictures.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

#include "engine/base/error.h"

namespace kartoteka::cli {
namespace {

constexpr int kChildren = 2;
/// Those who may be drawing or wait for it; each holds a thread of the server.
constexpr int kMaxWaiting = 6;
constexpr std::chrono::milliseconds kWallTime{10'000};
constexpr std::size_t kRememberedBytes = std::size_t{16} << 20;

class File {
 public:
  explicit File(const std::filesystem::path& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0) throw Error(ErrorCode::not_found, "the bytes are not here");
  }
  ~File() { ::close(descriptor_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

}  // namespace

/// A place among those who wait.
class PagePictures::Turn {
 public:
  explicit Turn(PagePictures& owner) : owner_(owner) {
    const std::lock_guard lock(owner_.mutex_);
    if (owner_.waiting_ >= kMaxWaiting) throw Error(ErrorCode::unavailable, "too many pages are being drawn");
    ++owner_.waiting_;
  }
  ~Turn() {
    const std::lock_guard lock(owner_.mutex_);
    --owner_.waiting_;
  }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  PagePictures& owner_;
};

http::PagePicture PagePictures::draw(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page) {
  return look(file, sha256, page, false).picture;
}

std::vector<http::PageWord> PagePictures::words(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page) {
  return look(file, sha256, page, true).words;
}

PagePictures::Page PagePictures::look(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page, bool wants_words) {
  const std::string key = sha256 + ' ' + std::to_string(page) + (wants_words ? " words" : "");
  if (auto known = recall(key)) return *std::move(known);
  const Turn turn(*this);
  Page seen = look_now(file, page, wants_words);
  remember(key, seen);
  return seen;
}

PagePictures::Page PagePictures::look_now(const std::filesystem::path& path, std::uint32_t page, bool wants_words) {
  const File file(path);
  extract::Extraction found =
      extractor().extract(file.descriptor(), {.wants_recognition = wants_words, .picture_of = page, .wants_words = wants_words});
  Page seen{{std::move(found.preview), std::string(to_string(found.reason))}, {}};
  constexpr double kWhole = extract::WordBox::kWhole;
  for (extract::WordBox& word : found.words) {
    seen.words.push_back({std::move(word.text), word.left / kWhole, word.top / kWhole, word.width / kWhole, word.height / kWhole});
  }
  return seen;
}

extract::Extractor& PagePictures::extractor() {
  const std::lock_guard lock(mutex_);
  if (!extractor_) {
    extractor_ = std::make_unique<extract::Extractor>(
        extract::ExtractorOptions{.program = program_, .children = kChildren, .wall_time = kWallTime});
  }
  return *extractor_;
}

std::optional<PagePictures::Page> PagePictures::recall(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(remembered_.begin(), remembered_.end(), [&](const Remembered& one) { return one.key == key; });
  if (found == remembered_.end()) return std::nullopt;
  return found->page;
}

void PagePictures::remember(const std::string& key, const Page& page) {
  const auto bytes_of = [](const Remembered& one) {
    constexpr std::size_t kWordBytes = 80;
    return one.key.size() + one.page.picture.png.size() + one.page.words.size() * kWordBytes;
  };
  const std::lock_guard lock(mutex_);
  remembered_.push_front({key, page});
  remembered_bytes_ += bytes_of(remembered_.front());
  while (remembered_bytes_ > kRememberedBytes) {
    remembered_bytes_ -= bytes_of(remembered_.back());
    remembered_.pop_back();
  }
}

}  // namespace kartoteka::cli
