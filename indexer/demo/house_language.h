// What the company's editors say of its language (data/demo/synonyms.txt).
#pragma once

#include <filesystem>
#include <vector>

#include "engine/records/kinds/synonym.h"

namespace kartoteka::demo {

/// @throws Error not_found, invalid_argument
std::vector<records::Synonym> read_synonyms(const std::filesystem::path& file);

}  // namespace kartoteka::demo
