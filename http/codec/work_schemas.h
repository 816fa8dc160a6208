// The JSON Schemas of what is done with threads, and of analysis, workload, hand-over, notifications and saved views.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view work_schemas();

}  // namespace kartoteka::http
