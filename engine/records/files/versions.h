// The bytes that an attachment has had over time. The record names the newest, which alone is searched; the earlier ones
// stay, can be had and brought back, which makes a new version of the same bytes.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/records/files.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/store.h"

namespace kartoteka::records {

struct FileVersion {
  std::int64_t number;  ///< from 1, ascending
  std::string name;     ///< as the file was called then
  std::string sha256;
  std::int64_t size_bytes;
  std::string media_type;
  Instant at;                     ///< when it came
  std::optional<RecordId> user;   ///< who brought it
};

/// The versions of an attachment, the newest first; none where its bytes never came.
std::vector<FileVersion> versions_of(db::Connection& connection, RecordId attachment);
/// Errors: not_found.
FileVersion version_of(db::Connection& connection, RecordId attachment, std::int64_t number);

/// Writes down the bytes that a stored attachment names, where its newest version has others. Part of every write.
void note_version(db::Connection& connection, const Attachment& attachment);

/// What is to become the newest version.
struct NewVersion {
  StoredFile file;                 ///< its bytes are in their place
  std::optional<std::string> name; ///< a new name for the record; empty: as it was
};

struct VersionAdded {
  std::unique_ptr<Attachment> attachment;
  bool is_new;  ///< false where the newest version has these bytes and this name already
};

/// Puts new bytes in the place of an attachment's present ones; its ties, note and links stay.
/// @param expected  as Store::update
/// Errors: as Store::update; conflict (it is in the bin).
VersionAdded add_version(Store& store, RecordId attachment, const NewVersion& version, std::optional<ChangeNumber> expected,
                         const Viewer& writer);

}  // namespace kartoteka::records
