#include "tests/indexer/extract/file_reader.h"

#include <sys/mman.h>
#include <unistd.h>

#include <stdexcept>

namespace kartoteka {

MemoryFile::MemoryFile(std::string_view bytes) : descriptor_(memfd_create("sample", MFD_CLOEXEC)) {
  for (std::size_t at = 0; at < bytes.size();) {
    const ssize_t written = write(descriptor_, bytes.data() + at, bytes.size() - at);
    if (written <= 0) throw std::runtime_error("memory file");
    at += static_cast<std::size_t>(written);
  }
}

MemoryFile::~MemoryFile() { close(descriptor_); }

extract::ExtractorOptions program_options() { return {.program = KARTOTEKA_EXTRACT_PROGRAM, .children = 1}; }

extract::Extraction read_bytes(extract::Extractor& extractor, std::string_view bytes, const extract::ExtractionRequest& request) {
  const MemoryFile file(bytes);
  return extractor.extract(file.descriptor(), request);
}

extract::Extraction read_bytes(std::string_view bytes, const extract::ExtractionRequest& request) {
  extract::Extractor extractor(program_options());
  return read_bytes(extractor, bytes, request);
}

}  // namespace kartoteka
