// The JSON Schemas of what is done with procedures, their rules and runs.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view procedure_schemas();

}  // namespace kartoteka::http
