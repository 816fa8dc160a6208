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

/// Questions with what answers them, and the name of the corpus where that stands.
struct QuestionSet {
  std::string name;
  std::string corpus;
  std::vector<Text> questions;
  Judgements judgements;
};

/// All sets of a folder, by name: its folders that hold a meta.json, which names the corpus.
std::vector<QuestionSet> read_sets(const std::filesystem::path& folder);

/// The same on every machine.
unsigned hash_of(const std::string& text);

}  // namespace kartoteka::relevance
