#include "http/server/gzip.h"

#include <doctest/doctest.h>

#include <vector>

using namespace kartoteka::http;

TEST_CASE("gzip is used only where the client takes it") {
  const std::vector<std::pair<std::string, bool>> table = {
      {"gzip", true},
      {"br, gzip", true},
      {"deflate, GZIP;q=0.5", true},
      {"*", true},
      {"gzip; q=1.0", true},
      {"", false},
      {"br", false},
      {"gzip;q=0", false},
      {"*;q=0", false},
      {"gzip; q=0.000", false},
      {"gzip;q=0, *", false},
      {"identity", false},
  };
  for (const auto& [value, expected] : table) {
    CAPTURE(value);
    CHECK(accepts_gzip(Headers{{"Accept-Encoding", value}}) == expected);
  }
  CHECK_FALSE(accepts_gzip(Headers()));
}

TEST_CASE("texts shrink, pictures and streams of events are left alone") {
  for (const char* type :
       {"text/html; charset=utf-8", "application/json", "application/problem+json", "image/svg+xml"}) {
    CHECK(is_compressible(type));
  }
  for (const char* type : {"image/png", "application/zip", "application/octet-stream", "text/event-stream", ""}) {
    CHECK_FALSE(is_compressible(type));
  }
}

TEST_CASE("a compressor is used again and again") {
  GzipCompressor gzip;
  const std::string text(100'000, 'a');
  const std::string first = gzip.compress(text);
  CHECK(first.size() < 1'000);
  CHECK(first.substr(0, 2) == "\x1F\x8B");
  CHECK(gzip.compress(text) == first);
}
