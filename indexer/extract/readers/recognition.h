// Reading of pictures by Tesseract with its Polish data.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "indexer/extract/readers/bitmap.h"
#include "indexer/extract/readers/output.h"

namespace kartoteka::extract {

/// Reads Tesseract's data into memory, before the walls go up. The engine is made when the first picture comes.
/// @return false where the data are missing: then pictures have no text
bool load_recognition_data(const std::filesystem::path& trained_data);
bool has_recognition();

struct RecognisedWord {
  std::string text;
  Area area;
};

struct Recognition {
  std::string text;      ///< "" where nothing sensible stands on the picture
  std::vector<RecognisedWord> words;  ///< of the text, where they were wanted
  bool is_whole = true;  ///< false where time ran out within the page
};

/// The text of a page; takes about 2 s for a full one.
/// @param deadline  by which it must be over; there is a limit on processor time too
Recognition recognise(const Bitmap& bitmap, int dots_per_inch, std::chrono::steady_clock::time_point deadline, bool wants_words = false);

}  // namespace kartoteka::extract
