// The JSON Schemas of what is done with answers: versions, links, the tree of categories, duplicates, merging.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view answer_schemas();

}  // namespace kartoteka::http
