#include "indexer/extract/readers/zip_reader.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

#include "engine/base/utf8.h"
#include "indexer/extract/readers/encoding.h"

namespace kartoteka::extract {
namespace {

constexpr std::size_t kMaxEntries = 20'000;
constexpr std::size_t kReadBytes = 64 * 1024;

struct ArchiveDeleter {
  void operator()(archive* handle) const { archive_read_free(handle); }
};

std::string name_of(archive_entry* entry) {
  if (const char* name = archive_entry_pathname_utf8(entry)) return name;
  const char* raw = archive_entry_pathname(entry);
  // Names without the mark of UTF-8 are in the code page of DOS or of Windows.
  return raw ? to_utf8(raw) : "?";
}

}  // namespace

struct ZipReader::Archive {
  std::unique_ptr<archive, ArchiveDeleter> handle{archive_read_new()};

  std::string problem() const {
    const char* text = archive_error_string(handle.get());
    return text ? to_utf8(text) : "damaged archive";
  }
};

ZipReader::ZipReader(std::string_view bytes, Output& output) : archive_(std::make_unique<Archive>()), output_(output) {
  archive* handle = archive_->handle.get();
  archive_read_support_format_zip(handle);
  if (archive_read_open_memory(handle, bytes.data(), bytes.size()) != ARCHIVE_OK) throw Failure{Reason::damaged, archive_->problem()};
}

ZipReader::~ZipReader() = default;

bool ZipReader::next() {
  archive_entry* entry = nullptr;
  do {
    const int result = archive_read_next_header(archive_->handle.get(), &entry);
    if (result == ARCHIVE_EOF) return false;
    if (result < ARCHIVE_WARN) throw Failure{Reason::damaged, archive_->problem()};
    if (++count_ > kMaxEntries) throw Failure{Reason::too_large, "too many entries in the archive", true};
  } while (archive_entry_filetype(entry) == AE_IFDIR);
  name_ = name_of(entry);
  size_ = archive_entry_size_is_set(entry) ? static_cast<std::size_t>(std::max<la_int64_t>(archive_entry_size(entry), 0)) : 0;
  is_encrypted_ = archive_entry_is_encrypted(entry) == 1;
  return true;
}

std::size_t ZipReader::read(char* buffer, std::size_t size) {
  if (is_encrypted_) throw Failure{Reason::encrypted, "the archive needs a password"};
  const auto got = archive_read_data(archive_->handle.get(), buffer, size);
  if (got < 0) throw Failure{Reason::damaged, archive_->problem()};
  output_.spend_unpacked(static_cast<std::size_t>(got));
  return static_cast<std::size_t>(got);
}

std::string ZipReader::read_all(std::size_t max_bytes) {
  std::string content;
  for (std::size_t got = 1; got > 0;) {
    const std::size_t before = content.size();
    content.resize(before + kReadBytes);
    got = read(content.data() + before, kReadBytes);
    content.resize(before + got);
    if (content.size() > max_bytes) throw Failure{Reason::too_large, "an entry of the archive is too large"};
  }
  return content;
}

}  // namespace kartoteka::extract
