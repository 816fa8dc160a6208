// The JSON Schemas of files beyond their records.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view file_schemas();

}  // namespace kartoteka::http
