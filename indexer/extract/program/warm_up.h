// What the libraries take from the file system at their first use, taken before the walls go up: character sets of
// iconv, fonts and their configuration, Tesseract's data, type tables of glib.
#pragma once

#include <filesystem>
#include <span>

namespace kartoteka::extract {

void warm_up();

/// Folders that poppler may read fonts and maps of characters from while it draws.
std::span<const std::filesystem::path> font_folders();

}  // namespace kartoteka::extract
