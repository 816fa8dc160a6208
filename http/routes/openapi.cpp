#include "http/routes/openapi.h"

#include "http/routes/routes.h"

namespace kartoteka::http {

std::string openapi_document() { return "{}"; }

void add_openapi_routes(ApiRoutes&) {}

}  // namespace kartoteka::http
