#include "http/page.h"

#include <doctest/doctest.h>

#include <array>

#include "engine/base/error.h"

using namespace kartoteka;
using namespace kartoteka::http;

namespace {

constexpr std::array kAssets{
    Asset{"/assets/app-1a2b.js", "text/javascript; charset=utf-8", "\"js\"", "plain script", "zipped", true},
    Asset{"/favicon.svg", "image/svg+xml", "\"icon\"", "<svg/>", "", false},
    Asset{"/index.html", "text/html; charset=utf-8", "\"page\"", "<!doctype html>", "", false},
};

Request get(std::string path, Headers headers = {}) {
  Request request;
  request.method = "GET";
  for (std::size_t begin = 1; begin < path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    request.segments.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  request.path = std::move(path);
  request.headers = std::move(headers);
  return request;
}

std::string_view bytes_of(const Response& response) { return std::get<SharedBytes>(response.body).bytes; }

}  // namespace

TEST_CASE("the page answers for its own addresses") {
  for (const char* path : {"/", "/search", "/answers/7", "/clients"}) {
    const Response response = serve_page(get(path), kAssets);
    CAPTURE(path);
    CHECK(bytes_of(response) == "<!doctype html>");
    CHECK(response.headers.get("Cache-Control") == "no-cache");
    CHECK(response.headers.get("Content-Security-Policy")->find("script-src 'self'") != std::string::npos);
  }
}

TEST_CASE("what is neither a file nor an address of the page is not there") {
  for (const char* path : {"/assets/gone.js", "/wp-login.php", "/api/v1/nothing", "/api/v2", "/assets/x"}) {
    CAPTURE(path);
    CHECK_THROWS_AS(serve_page(get(path), kAssets), Error);
  }
  CHECK_THROWS_AS(serve_page(get("/"), {}), Error);
}

TEST_CASE("files with a hash in their name are kept for ever, compressed for those who take it") {
  const Response plain = serve_page(get("/assets/app-1a2b.js"), kAssets);
  CHECK(bytes_of(plain) == "plain script");
  CHECK(plain.headers.get("Cache-Control") == "public, max-age=31536000, immutable");
  CHECK(plain.headers.get("Vary") == "Accept-Encoding");
  const Response zipped = serve_page(get("/assets/app-1a2b.js", {{"Accept-Encoding", "br, gzip"}}), kAssets);
  CHECK(bytes_of(zipped) == "zipped");
  CHECK(zipped.headers.get("Content-Encoding") == "gzip");
  CHECK(zipped.headers.get("ETag") == "\"js-gzip\"");
}

TEST_CASE("a file that the browser has is not sent again") {
  const Response response = serve_page(get("/favicon.svg", {{"If-None-Match", "\"icon\""}}), kAssets);
  CHECK(response.status == 304);
  CHECK(response.headers.get("ETag") == "\"icon\"");
}
