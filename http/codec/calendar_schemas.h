// The JSON Schemas of the calendar's answers and bodies.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view calendar_schemas();

}  // namespace kartoteka::http
