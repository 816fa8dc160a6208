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
  const std::string key = sha256 + ' ' + std::to_string(page);
  http::PagePicture picture;
  if (recall(key, picture)) return picture;
  const Turn turn(*this);
  picture = draw_now(file, page);
  remember(key, picture);
  return picture;
}

http::PagePicture PagePictures::draw_now(const std::filesystem::path& path, std::uint32_t page) {
  const File file(path);
  extract::Extraction drawn = extractor().extract(file.descriptor(), {.wants_recognition = false, .picture_of = page});
  return {std::move(drawn.preview), std::string(to_string(drawn.reason))};
}

extract::Extractor& PagePictures::extractor() {
  const std::lock_guard lock(mutex_);
  if (!extractor_) {
    extractor_ = std::make_unique<extract::Extractor>(
        extract::ExtractorOptions{.program = program_, .children = kChildren, .wall_time = kWallTime});
  }
  return *extractor_;
}

bool PagePictures::recall(const std::string& key, http::PagePicture& picture) {
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(remembered_.begin(), remembered_.end(), [&](const Remembered& one) { return one.key == key; });
  if (found == remembered_.end()) return false;
  picture = found->picture;
  return true;
}

void PagePictures::remember(const std::string& key, const http::PagePicture& picture) {
  const std::lock_guard lock(mutex_);
  remembered_.push_front({key, picture});
  remembered_bytes_ += picture.png.size() + key.size();
  while (remembered_bytes_ > kRememberedBytes) {
    remembered_bytes_ -= remembered_.back().picture.png.size() + remembered_.back().key.size();
    remembered_.pop_back();
  }
}

}  // namespace kartoteka::cli
