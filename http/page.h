// Serves the files of the web page, as they were embedded, and the page itself for the addresses that it makes.
#pragma once

#include <span>

#include "http/server/request.h"
#include "http/server/response.h"
#include "http/ui/assets.h"

namespace kartoteka::http {

/// The file of the request's path; the page itself for "/" and for paths that look like the page's own ("/answers/7");
/// else a problem. Files whose name changes with their bytes may be kept for ever, the others are asked for again.
/// @param assets  ordered by path
Response serve_page(const Request& request, std::span<const Asset> assets);

}  // namespace kartoteka::http
