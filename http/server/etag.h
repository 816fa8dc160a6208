// Entity tags (RFC 9110, 8.8.3) and conditional requests. The server marks the tag of a compressed body by "-gzip"
// and takes that mark away from If-Match and If-None-Match again, so handlers only know their own tags.
#pragma once

#include <string>
#include <string_view>

#include "http/server/request.h"
#include "http/server/response.h"

namespace kartoteka::http {

/// A strong tag with its quotes, from the bytes alone: 128 bits of BLAKE2b, `"Zk3…"`.
std::string make_etag(std::string_view bytes);

/// Whether a list as in If-None-Match ("*" or tags) names the tag, weakly compared (W/ is ignored).
bool names_etag_weakly(std::string_view list, std::string_view etag);
/// Whether a list as in If-Match ("*" or tags) names the tag, strongly compared (weak tags never match).
bool names_etag_strongly(std::string_view list, std::string_view etag);

/// Whether a GET or HEAD may be answered 304 because the client has this tag already.
bool is_not_modified(const Request& request, std::string_view etag);

/// The response with ETag; its body in memory is hashed where it has no ETag yet. Where the client has it already,
/// the 304 in its place (ETag, Cache-Control, Vary, Content-Location and Expires kept). Only touches 200.
Response with_etag(const Request& request, Response response);

}  // namespace kartoteka::http
