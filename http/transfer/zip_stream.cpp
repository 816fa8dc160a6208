#include "http/transfer/zip_stream.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <utility>

#include "engine/base/error.h"

namespace kartoteka::transfer {
namespace {

constexpr int kFileMode = 0600;

struct WriterDeleter {
  void operator()(archive* writer) const { archive_write_free(writer); }
};
struct EntryDeleter {
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive*, void* target, const void* data, std::size_t size) {
  static_cast<std::string*>(target)->append(static_cast<const char*>(data), size);
  return static_cast<la_ssize_t>(size);
}

void check(archive* writer, long result) {
  if (result >= ARCHIVE_WARN) return;
  const char* text = archive_error_string(writer);
  throw Error(ErrorCode::unavailable, std::string("the ZIP could not be written: ") + (text ? text : "no reason given"));
}

}  // namespace

struct ZipStream::Parts {
  std::string pending;
  std::unique_ptr<archive, WriterDeleter> writer{archive_write_new()};
};

ZipStream::ZipStream() : parts_(std::make_unique<Parts>()) {
  archive* writer = parts_->writer.get();
  check(writer, archive_write_set_format_zip(writer));
  // No blocks: what an entry makes is there when it ends.
  archive_write_set_bytes_per_block(writer, 0);
  check(writer, archive_write_open(writer, &parts_->pending, nullptr, append, nullptr));
}

ZipStream::~ZipStream() = default;
ZipStream::ZipStream(ZipStream&&) noexcept = default;
ZipStream& ZipStream::operator=(ZipStream&&) noexcept = default;

void ZipStream::add(const std::string& name, std::string_view bytes, Instant modified) {
  archive* writer = parts_->writer.get();
  const std::unique_ptr<archive_entry, EntryDeleter> entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), kFileMode);
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
  archive_entry_set_mtime(entry.get(), std::chrono::floor<std::chrono::seconds>(modified).time_since_epoch().count(), 0);
  check(writer, archive_write_header(writer, entry.get()));
  check(writer, static_cast<long>(archive_write_data(writer, bytes.data(), bytes.size())));
  check(writer, archive_write_finish_entry(writer));
}

void ZipStream::finish() { check(parts_->writer.get(), archive_write_close(parts_->writer.get())); }

std::string ZipStream::take() { return std::exchange(parts_->pending, {}); }

namespace {

class ZipBody {
 public:
  explicit ZipBody(std::function<bool(ZipStream&)> add_more) : add_more_(std::move(add_more)) {}

  std::size_t read(std::span<char> buffer) {
    while (taken_ == pending_.size() && !is_over_) {
      if (!add_more_(zip_)) {
        zip_.finish();
        is_over_ = true;
      }
      pending_ = zip_.take();
      taken_ = 0;
    }
    const std::size_t count = std::min(buffer.size(), pending_.size() - taken_);
    std::copy_n(pending_.data() + taken_, count, buffer.data());
    taken_ += count;
    return count;
  }

 private:
  std::function<bool(ZipStream&)> add_more_;
  ZipStream zip_;
  std::string pending_;
  std::size_t taken_ = 0;
  bool is_over_ = false;
};

}  // namespace

http::Response zip_response(std::function<bool(ZipStream&)> add_more) {
  const auto body = std::make_shared<ZipBody>(std::move(add_more));
  http::Response response = http::Response::empty(200);
  response.headers.set("Content-Type", "application/zip");
  response.body = http::BodyStream{std::nullopt, [body](std::uint64_t, std::span<char> buffer) { return body->read(buffer); }};
  return response;
}

}  // namespace kartoteka::transfer
