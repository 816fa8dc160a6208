// The real program, as tests ask it about bytes that they made.
#pragma once

#include <string>
#include <string_view>

#include "indexer/extract/extractor.h"

namespace kartoteka {

/// A file of memory with these bytes, open for reading; gone with the object.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes);
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

extract::ExtractorOptions program_options();

/// Reads in a child of its own.
extract::Extraction read_bytes(std::string_view bytes, const extract::ExtractionRequest& request = {});
extract::Extraction read_bytes(extract::Extractor& extractor, std::string_view bytes, const extract::ExtractionRequest& request = {});

}  // namespace kartoteka
