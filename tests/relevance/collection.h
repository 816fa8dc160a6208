// Reads retrieval sets in BEIR's layout: JSON Lines of {_id, title, text} and of {_id, text}, and judgements.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/relevance/measures.h"

namespace kartoteka::relevance {

struct Text {
  std::string id;
  std::string title;
  std::string text;
};

/// Throws Error invalid_argument, with the line's number, for a line that is no such object.
std::vector<Text> read_texts(const std::filesystem::path& file);

/// query-id, corpus-id, score, tab-separated, with a header line.
Judgements read_judgements(const std::filesystem::path& file);

}  // namespace kartoteka::relevance
