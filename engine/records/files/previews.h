// Pictures of the first pages of files, as PNG, beside the files' bytes ("files/ab/cdef….png"): backed up with them, gone
// with them. They can be made again at any time, so nothing depends on one being there.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/records/files.h"

namespace kartoteka::records {

/// Where the preview of a hash lies, whether or not it is there. Errors: not_found (not a hash).
std::filesystem::path preview_path(const FileStore& files, std::string_view sha256);

/// Stores a preview, whole or not at all.
/// @return  whether it is one and is stored: a file may claim to be a picture that it is not, and a disk may be full
bool keep_preview(const FileStore& files, std::string_view sha256, std::string_view png);

/// Takes the preview away, where there is one.
void forget_preview(const FileStore& files, std::string_view sha256);

}  // namespace kartoteka::records
