// The JSON Schemas of what the program learns: feedback, proposed wordings, the log of searches, what is missing.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view learning_schemas();

}  // namespace kartoteka::http
