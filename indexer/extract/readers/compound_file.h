// The streams of an OLE compound file ([MS-CFB]), as Word wrote them until 2003, by libgsf.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "indexer/extract/readers/output.h"

namespace kartoteka::extract {

class CompoundFile {
 public:
  /// Damaged files have no streams.
  explicit CompoundFile(std::string_view bytes);
  ~CompoundFile();

  bool has(std::string_view name) const;
  /// The content of a stream at the top; "" where there is none.
  /// @throws Failure too_large, damaged
  std::string read(std::string_view name, std::size_t max_bytes = std::size_t{128} << 20) const;
  /// Title, author and date out of the summary information.
  void read_summary(Output& output) const;

 private:
  struct Storage;
  std::unique_ptr<Storage> storage_;
};

}  // namespace kartoteka::extract
