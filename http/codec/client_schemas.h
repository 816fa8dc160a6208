// The JSON Schemas of what is done with clients: their card, likely duplicates, merging, who is admitted.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view client_schemas();

}  // namespace kartoteka::http
