#include "http/transfer/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <fstream>

#include "engine/base/error.h"

namespace kartoteka::transfer {
namespace {

constexpr std::size_t kBlockBytes = 1 << 16;
constexpr std::size_t kMaxEntries = 1000;
constexpr int kFileMode = 0600;

struct EntryDeleter {
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
struct ReaderDeleter {
  void operator()(archive* reader) const { archive_read_free(reader); }
};

std::string problem_of(archive* archive) {
  const char* text = archive_error_string(archive);
  return text ? text : "it is damaged";
}

}  // namespace

ZipWriter::ZipWriter(const std::filesystem::path& file) : archive_(archive_write_new()) {
  archive_write_set_format_zip(archive_);
  if (archive_write_open_filename(archive_, file.c_str()) != ARCHIVE_OK) {
    const std::string problem = problem_of(archive_);
    archive_write_free(archive_);
    throw Error(ErrorCode::unavailable, "cannot write " + file.string() + ": " + problem);
  }
}

ZipWriter::~ZipWriter() { archive_write_free(archive_); }

void ZipWriter::check(long result) {
  if (result < 0) throw Error(ErrorCode::unavailable, "the ZIP could not be written: " + problem_of(archive_));
}

void ZipWriter::begin_entry(const std::string& name) {
  const std::unique_ptr<archive_entry, EntryDeleter> entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), kFileMode);
  check(archive_write_header(archive_, entry.get()));
}

void ZipWriter::write(std::string_view bytes) { check(static_cast<long>(archive_write_data(archive_, bytes.data(), bytes.size()))); }

void ZipWriter::finish() { check(archive_write_close(archive_)); }

std::map<std::string, std::filesystem::path> unpack_zip(const std::filesystem::path& zip, const std::filesystem::path& folder,
                                                        std::uint64_t max_bytes) {
  const std::unique_ptr<archive, ReaderDeleter> reader(archive_read_new());
  archive_read_support_format_zip(reader.get());
  const auto fail = [&] { throw Error::at("", "the ZIP cannot be read: " + problem_of(reader.get())); };
  if (archive_read_open_filename(reader.get(), zip.c_str(), kBlockBytes) != ARCHIVE_OK) fail();
  std::map<std::string, std::filesystem::path> files;
  std::array<char, kBlockBytes> block{};
  archive_entry* entry = nullptr;
  int result = ARCHIVE_OK;
  while ((result = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK || result == ARCHIVE_WARN) {
    const char* name = archive_entry_pathname(entry);
    if (!name || archive_entry_filetype(entry) != AE_IFREG) continue;
    if (files.size() == kMaxEntries) throw Error(ErrorCode::too_large, "the ZIP holds too many files");
    const auto path = folder / std::to_string(files.size());
    std::ofstream out(path, std::ios::binary);
    la_ssize_t count = 0;
    while ((count = archive_read_data(reader.get(), block.data(), block.size())) > 0) {
      if (static_cast<std::uint64_t>(count) > max_bytes) throw Error(ErrorCode::too_large, "the ZIP holds too much");
      max_bytes -= static_cast<std::uint64_t>(count);
      out.write(block.data(), count);
    }
    if (count < 0) fail();
    if (!out.flush()) throw Error(ErrorCode::unavailable, "cannot write " + path.string());
    files[name] = path;
  }
  if (result != ARCHIVE_EOF) fail();
  return files;
}

}  // namespace kartoteka::transfer
