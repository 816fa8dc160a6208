// Reading of files and folders, with limits and in an order that does not depend on the file system.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kartoteka::importing {

/// Regular files directly in the folder, by name.
std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder);

/// Regular files in the folder and below, by their path; links to folders are followed, hidden ones are left out.
/// @throws Error not_found when there is no such folder
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder);

/// @throws Error too_large, unavailable
std::string read_bytes(const std::filesystem::path& path, std::size_t size_limit_bytes);

}  // namespace kartoteka::importing
