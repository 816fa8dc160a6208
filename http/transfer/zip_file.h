// ZIP files of a few flat entries, written and unpacked with memory flat. The names of entries never become paths.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct archive;

namespace kartoteka::transfer {

class ZipWriter {
 public:
  /// Errors: unavailable.
  explicit ZipWriter(const std::filesystem::path& file);
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  void begin_entry(const std::string& name);
  void write(std::string_view bytes);
  void finish();

 private:
  void check(long result);
  archive* archive_;
};

/// Unpacks every file of the ZIP into the folder, under numbers. Returns the entries' names with where they lie.
/// Errors: invalid_argument (no sound ZIP), too_large (more than max_bytes in all, or too many entries).
std::map<std::string, std::filesystem::path> unpack_zip(const std::filesystem::path& zip, const std::filesystem::path& folder,
                                                        std::uint64_t max_bytes);

}  // namespace kartoteka::transfer
