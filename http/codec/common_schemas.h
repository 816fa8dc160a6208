// The JSON Schemas of answers and bodies that are not records of a kind.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view common_schemas();

}  // namespace kartoteka::http
