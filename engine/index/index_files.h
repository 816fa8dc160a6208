// The index as files: is it there, is it sound, and compacting it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace kartoteka::index {

enum class IndexState {
  missing,   ///< no index in the folder
  usable,    ///< opens, and is of this program's schema version
  outdated,  ///< sound, but of another schema version: rebuild
  damaged,   ///< does not open: rebuild
};

/// Opens the index and reads its metadata: about a millisecond. Finds missing and broken root blocks, not every flaw.
IndexState probe_index(const std::filesystem::path& path);

struct CheckReport {
  bool sound = false;
  std::size_t error_count = 0;
  std::string details;  ///< what was found, for the log; empty when sound
};

/// Reads every block of every table (seconds for a large index). Never throws for a damaged index.
CheckReport check_index(const std::filesystem::path& path);

/// Writes a compacted copy, with the same metadata, into a folder that does not exist yet.
void compact_index(const std::filesystem::path& from, const std::filesystem::path& to);

/// Bytes of the files of the index.
std::uintmax_t index_size_bytes(const std::filesystem::path& path);

}  // namespace kartoteka::index
