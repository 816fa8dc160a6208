// The description of the API (OpenAPI 3.1), made from the routes that serve and the tables of fields.
#pragma once

#include <string>

namespace kartoteka::http {

/// The whole document as JSON. The same at every call.
std::string openapi_document();

}  // namespace kartoteka::http
