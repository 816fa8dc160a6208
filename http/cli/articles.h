// Folders of articles become answers of the knowledge base.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "engine/records/database.h"

namespace kartoteka::cli {

struct ArticleSettings {
  std::string state = "draft";
  std::string audience = "internal";
  bool any_language = false;
};

/// An article whose source is there already is changed where it differs, so that importing twice makes nothing twice.
/// @return  a line for people: how many articles, answers, problems
std::string import_articles(records::Database& database, const std::filesystem::path& folder, const ArticleSettings& settings,
                            const std::function<void(std::int64_t, std::int64_t)>& progress);

}  // namespace kartoteka::cli
