#include "http/page.h"

#include <algorithm>

#include "engine/base/error.h"
#include "http/server/etag.h"
#include "http/server/gzip.h"

namespace kartoteka::http {
namespace {

/// The page loads nothing from elsewhere and runs no script that is not a file of its own.
constexpr std::string_view kPagePolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const Asset* find_asset(std::span<const Asset> assets, std::string_view path) {
  const auto found = std::lower_bound(assets.begin(), assets.end(), path, [](const Asset& asset, std::string_view wanted) { return asset.path < wanted; });
  return found != assets.end() && found->path == path ? &*found : nullptr;
}

/// Addresses below these are never the page's.
bool is_reserved(std::string_view path) {
  return path == "/api" || path.starts_with("/api/") || path.starts_with("/assets/");
}

/// The page's own addresses are words and ids; a name with a dot is a file that is not there.
bool is_address_of_page(const Request& request) {
  return !is_reserved(request.path) && (request.segments.empty() || request.segments.back().find('.') == std::string::npos);
}

void add_gzip(const Asset& asset, Response& response) {
  response = Response::shared(asset.content_type, {asset.gzip, nullptr});
  response.accepts_ranges = false;
  response.headers.set("Content-Encoding", "gzip");
  // The mark by which the server tells compressed bytes from plain ones (http/server/etag.h).
  response.headers.set("ETag", std::string(asset.etag.substr(0, asset.etag.size() - 1)) + "-gzip\"");
}

Response asset_response(const Request& request, const Asset& asset) {
  Response response = Response::shared(asset.content_type, {asset.plain, nullptr});
  response.headers.set("ETag", std::string(asset.etag));
  if (is_not_modified(request, asset.etag)) {
    response = Response::empty(304);
    response.headers.set("ETag", std::string(asset.etag));
  } else if (!asset.gzip.empty() && accepts_gzip(request.headers)) {
    add_gzip(asset, response);
  }
  if (!asset.gzip.empty()) response.headers.set("Vary", "Accept-Encoding");
  response.headers.set("Cache-Control", asset.is_immutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (asset.content_type.starts_with("text/html")) response.headers.set("Content-Security-Policy", std::string(kPagePolicy));
  return response;
}

}  // namespace

Response serve_page(const Request& request, std::span<const Asset> assets) {
  const Asset* asset = find_asset(assets, request.path);
  if (!asset && is_address_of_page(request)) asset = find_asset(assets, "/index.html");
  if (!asset) throw Error(ErrorCode::not_found, "there is nothing at this path");
  return asset_response(request, *asset);
}

}  // namespace kartoteka::http
