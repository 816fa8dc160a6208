// Files that nothing needs any more: one whose last tie is taken away goes to the bin with it, one that was never tied
// after a time, and what has lain in the bin long enough goes away for good, its bytes where no other record has them.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "engine/records/files.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// Whether a change takes a file's last tie away. Then the file goes to the bin as it was tied, so that it comes out of
/// it where it was, and stays hidden from those from whom it was. Not so where a link leads to it.
bool loses_last_tie(db::Connection& connection, const Kind& kind, const Record& before, const Record& after);

/// Puts files into the bin that are tied to nothing, led to by no link and unchanged for that long. Returns how many.
std::size_t bin_untied_files(Store& store, std::chrono::milliseconds unchanged_for);

struct PurgeResult {
  std::size_t records = 0;  ///< attachments that went away with their versions and links
  std::size_t files = 0;    ///< bytes
  bool was_busy = false;    ///< somebody relies on the bytes (a backup, an upload): nothing was done
};

/// Takes attachments away that have been in the bin for that long, then bytes that no attachment and no version names.
/// Durable step by step: cut short anywhere, the next call goes on.
PurgeResult purge_files(Store& store, const FileStore& files, std::chrono::milliseconds in_bin_for);

/// The hashes of bytes (and of previews) in the store that nothing names: what a crash left between an upload's bytes and
/// its record, or is about to get one. Takes as long as the store is large; holds no lock.
std::vector<std::string> unnamed_files(db::Connection& connection, const FileStore& files);
/// Takes away those of the hashes that nothing names now.
PurgeResult remove_unnamed_files(Store& store, const FileStore& files, const std::vector<std::string>& hashes);

}  // namespace kartoteka::records
