// Finds the files of a folder that can be read as articles, and the reader for each.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "indexer/import/article_reader.h"

namespace kartoteka::importing {

struct SourceFile {
  std::filesystem::path path;
  std::string source;  ///< relative to the folder
  std::shared_ptr<const ArticleReader> reader;
};

/// @return  ordered by path
/// @throws Error not_found when there is no such folder
std::vector<SourceFile> find_source_files(const std::filesystem::path& folder, const MarkupLimits& limits);

}  // namespace kartoteka::importing
