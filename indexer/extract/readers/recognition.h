// Reading of pictures by Tesseract with its Polish data.
#pragma once

#include <filesystem>
#include <string>

#include "indexer/extract/readers/bitmap.h"

namespace kartoteka::extract {

/// Reads Tesseract's data into memory, before the walls go up. The engine is made when the first picture comes.
/// @return false where the data are missing: then pictures have no text
bool load_recognition_data(const std::filesystem::path& trained_data);
bool has_recognition();

/// The text of a page; "" where nothing sensible stands on it. Takes about 2 s for a full page.
std::string recognise(const Bitmap& bitmap, int dots_per_inch);

}  // namespace kartoteka::extract
