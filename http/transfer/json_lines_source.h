// JSON Lines: one object a line, {"kind":"task","id":41,…} with the fields as the HTTP API writes them, and
// "in_bin":true for what is in the bin.
#pragma once

#include <filesystem>
#include <fstream>

#include "http/transfer/importer.h"

namespace kartoteka::transfer {

class JsonLinesSource : public RecordSource {
 public:
  /// Errors: not_found (the file cannot be read).
  explicit JsonLinesSource(const std::filesystem::path& file);

  bool next(SourceLine& line) override;
  void rewind() override;
  bool has_ids() const override { return true; }
  Incoming decode(records::Store& store, const SourceLine& line) override;

 private:
  std::ifstream stream_;
  std::size_t number_ = 0;
};

/// A record as such a line.
std::string json_line(const records::Kind& kind, const records::Record& record);

}  // namespace kartoteka::transfer
