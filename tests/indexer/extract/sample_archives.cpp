// ZIPs, by libarchive.
#include <archive.h>
#include <archive_entry.h>
#include <iconv.h>

#include <stdexcept>

#include "tests/indexer/extract/sample_files.h"

namespace kartoteka::samples {
namespace {

la_ssize_t append(archive*, void* user, const void* data, std::size_t size) {
  static_cast<std::string*>(user)->append(static_cast<const char*>(data), size);
  return static_cast<la_ssize_t>(size);
}

void add(archive* writer, const std::string& name, const std::string& content) {
  archive_entry* entry = archive_entry_new();
  archive_entry_set_pathname(entry, name.c_str());
  archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_perm(entry, 0644);
  // OpenDocument and EPUB have their first entry unpacked.
  name == "mimetype" ? archive_write_zip_set_compression_store(writer) : archive_write_zip_set_compression_deflate(writer);
  if (archive_write_header(writer, entry) != ARCHIVE_OK) throw std::runtime_error(archive_error_string(writer));
  archive_write_data(writer, content.data(), content.size());
  archive_entry_free(entry);
}

}  // namespace

std::string zip(const Entries& entries, const std::string& password) {
  std::string bytes;
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  archive_write_set_bytes_in_last_block(writer, 1);
  if (!password.empty()) {
    archive_write_set_options(writer, "zip:encryption=traditional");
    archive_write_set_passphrase(writer, password.c_str());
  }
  archive_write_open2(writer, &bytes, nullptr, append, nullptr, nullptr);
  for (const auto& [name, content] : entries) add(writer, name, content);
  archive_write_close(writer);
  archive_write_free(writer);
  return bytes;
}

std::string nested_zip(int depth) {
  std::string bytes = zip({{"dno.txt", std::string(kSentence)}});
  for (int i = 1; i < depth; ++i) bytes = zip({{"poziom.zip", bytes}});
  return bytes;
}

std::string encoded(std::string_view text, const char* encoding) {
  iconv_t converter = iconv_open(encoding, "UTF-8");
  std::string source(text);
  std::string result(text.size() * 4 + 4, '\0');
  char* in = source.data();
  char* out = result.data();
  std::size_t in_left = source.size();
  std::size_t out_left = result.size();
  if (iconv(converter, &in, &in_left, &out, &out_left) == static_cast<std::size_t>(-1)) throw std::runtime_error("iconv");
  iconv_close(converter);
  result.resize(result.size() - out_left);
  return result;
}

}  // namespace kartoteka::samples
