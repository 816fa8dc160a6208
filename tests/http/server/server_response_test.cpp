// What goes out: headers, compression, entity tags, ranges, streams.
#include <doctest/doctest.h>
#include <zlib.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <vector>

#include "client.h"
#include "http/server/etag.h"
#include "http/server/router.h"

using namespace kartoteka::http;
using namespace kartoteka::http::tests;

namespace {

const std::string kText = [] {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "wiersz " + std::to_string(i) + "\n";
  return text;
}();

std::string gunzip(const std::string& bytes) {
  z_stream stream{};
  inflateInit2(&stream, 15 + 16);
  std::string out(1'000'000, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  inflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return out;
}

/// The number of the byte's position, so that a wrong offset shows.
char byte_at(std::uint64_t offset) { return static_cast<char>('a' + offset % 23); }

BodyStream stream_of(std::uint64_t size, bool known) {
  BodyStream stream;
  if (known) stream.size_bytes = size;
  stream.read = [size](std::uint64_t offset, std::span<char> buffer) {
    const std::size_t count = std::min<std::size_t>({buffer.size(), 50'000, size - offset});
    for (std::size_t i = 0; i < count; ++i) buffer[i] = byte_at(offset + i);
    return count;
  };
  return stream;
}

Response streamed(std::uint64_t size, bool known) {
  Response response;
  response.headers.add("Content-Type", "application/octet-stream");
  response.body = stream_of(size, known);
  response.accepts_ranges = true;
  return response;
}

bool is_whole(const std::string& body, std::uint64_t begin = 0) {
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (body[i] != byte_at(begin + i)) return false;
  }
  return true;
}

Router make_router() {
  Router router;
  router.add("GET", "/text", [](Request& r) { return with_etag(r, Response::make(200, "text/plain", kText)); });
  router.add("GET", "/short", [](Request&) { return Response::make(200, "text/plain", "short"); });
  router.add("GET", "/packed", [](Request&) {
    Response response = Response::make(200, "text/plain", kText);
    response.headers.add("Content-Encoding", "gzip");
    return response;
  });
  router.add("GET", "/picture", [](Request&) { return Response::make(200, "image/png", kText); });
  router.add("GET", "/asset", [](Request& r) { return with_etag(r, Response::shared("text/css", {kText, nullptr})); });
  router.add("GET", "/known", [](Request&) { return streamed(5'000'000, true); });
  router.add("GET", "/unknown", [](Request&) { return streamed(300'000, false); });
  router.add("GET", "/big", [](Request&) { return Response::make(200, "image/png", std::string(3'000'000, 'b')); });
  router.add("GET", "/failing", [](Request&) {
    Response response;
    response.body =
        BodyStream{1000, [](std::uint64_t, std::span<char>) -> std::size_t { throw std::runtime_error("x"); }};
    return response;
  });
  router.add("GET", "/none", [](Request&) { return Response::empty(204); });
  router.add("GET", "/cookies", [](Request&) {
    Response response = Response::make(200, "text/plain", "x");
    response.headers.add("Set-Cookie", "a=1");
    response.headers.add("Set-Cookie", "b=2");
    response.headers.add("Referrer-Policy", "same-origin");
    return response;
  });
  return router;
}

struct Site {
  Router router = make_router();
  RunningServer server{[this](Request& request) { return router.handle(request); }};
  Received get(const std::string& target, const std::string& lines = "") { return server.get(target, lines); }
};

}  // namespace

TEST_CASE("every response has the security headers and a date, errors too") {
  Site site;
  for (const char* path : {"/short", "/nowhere", "/none", "/%zz"}) {
    CAPTURE(path);
    const Received received = site.get(path);
    CHECK(received.headers.get("X-Content-Type-Options") == "nosniff");
    CHECK(received.headers.get("Content-Security-Policy")->find("frame-ancestors") != std::string::npos);
    CHECK(received.headers.contains("Referrer-Policy"));
    CHECK(received.headers.get("Date")->ends_with(" GMT"));
    CHECK_FALSE(received.headers.contains("Server"));
  }
  const Received own = site.get("/cookies");
  CHECK(own.headers.get("Referrer-Policy") == "same-origin");
  CHECK(own.headers.count("Referrer-Policy") == 1);
  CHECK(own.headers.count("Set-Cookie") == 2);
}

TEST_CASE("204 has no length and no body") {
  Site site;
  const Received received = site.get("/none");
  CHECK(received.status == 204);
  CHECK_FALSE(received.headers.contains("Content-Length"));
}

TEST_CASE("long texts are gzipped where the client takes it, never with brotli") {
  Site site;
  const Received packed = site.get("/text", "Accept-Encoding: br, gzip, deflate\r\n");
  CHECK(packed.headers.get("Content-Encoding") == "gzip");
  CHECK(packed.headers.get("Vary") == "Accept-Encoding");
  CHECK(gunzip(packed.body) == kText);
  const Received plain = site.get("/text", "Accept-Encoding: br\r\n");
  CHECK_FALSE(plain.headers.contains("Content-Encoding"));
  CHECK(plain.headers.get("Vary") == "Accept-Encoding");
  CHECK(plain.body == kText);
  for (const char* path : {"/short", "/picture"}) {
    CHECK_FALSE(site.get(path, "Accept-Encoding: gzip\r\n").headers.contains("Content-Encoding"));
  }
  CHECK(site.get("/packed", "Accept-Encoding: gzip\r\n").body == kText);
}

TEST_CASE("entity tags differ by encoding and give 304 for both") {
  Site site;
  const std::string plain(*site.get("/text").headers.get("ETag"));
  const std::string packed(*site.get("/text", "Accept-Encoding: gzip\r\n").headers.get("ETag"));
  CHECK(plain != packed);
  for (const std::string& tag : {plain, packed}) {
    const Received received = site.get("/text", "Accept-Encoding: gzip\r\nIf-None-Match: " + tag + "\r\n");
    CHECK(received.status == 304);
    CHECK(received.headers.get("ETag") == tag);
    CHECK_FALSE(received.headers.contains("Content-Length"));
  }
  CHECK(site.get("/text", "If-None-Match: \"other\"\r\n").status == 200);
}

TEST_CASE("ranges of assets and streams are served") {
  Site site;
  const Received part = site.get("/asset", "Range: bytes=10-19\r\nAccept-Encoding: gzip\r\n");
  CHECK(part.status == 206);
  CHECK(part.body == kText.substr(10, 10));
  CHECK(part.headers.get("Content-Range") == "bytes 10-19/" + std::to_string(kText.size()));
  CHECK_FALSE(part.headers.contains("Content-Encoding"));
  const Received late = site.get("/known", "Range: bytes=4900000-\r\n");
  CHECK(late.status == 206);
  CHECK(late.body.size() == 100'000);
  CHECK(is_whole(late.body, 4'900'000));
  const Received beyond = site.get("/known", "Range: bytes=5000000-\r\n");
  CHECK(beyond.status == 416);
  CHECK(beyond.headers.get("Content-Range") == "bytes */5000000");
  CHECK(site.get("/text", "Range: bytes=0-1\r\n").status == 200);
}

TEST_CASE("long bodies arrive whole: in memory, streams of known and unknown length") {
  Site site;
  CHECK(site.get("/big").body == std::string(3'000'000, 'b'));
  const Received known = site.get("/known");
  CHECK(known.body.size() == 5'000'000);
  CHECK(is_whole(known.body));
  const Received unknown = site.get("/unknown");
  CHECK(unknown.headers.get("Transfer-Encoding") == "chunked");
  CHECK_FALSE(unknown.headers.contains("Content-Length"));
  CHECK(unknown.body.size() == 300'000);
  CHECK(is_whole(unknown.body));
  Client old(site.server.port());
  old.send("GET /unknown HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  CHECK(old.receive().body.size() == 300'000);
}

TEST_CASE("a stream that fails breaks the connection off, so that the client sees it") {
  Site site;
  Client client(site.server.port());
  client.send("GET /failing HTTP/1.1\r\nHost: localhost\r\n\r\n");
  CHECK(client.receive().body.empty());
}

TEST_CASE("files are served, with ranges") {
  const auto path = std::filesystem::temp_directory_path() / "kartoteka_response_file_test.txt";
  std::ofstream(path) << kText;
  RunningServer server([&](Request&) { return Response::file("application/octet-stream", path); });
  CHECK(server.get("/").body == kText);
  CHECK(server.get("/", "Range: bytes=-5\r\n").body == kText.substr(kText.size() - 5));
  std::filesystem::remove(path);
}

TEST_CASE("the metrics tell what happened") {
  Site site;
  site.get("/short");
  site.get("/nowhere");
  const MetricsSnapshot metrics = site.server->metrics().snapshot();
  CHECK(metrics.responses_by_class[1] == 1);
  CHECK(metrics.responses_by_class[3] == 1);
  CHECK(metrics.latency_count == 2);
  CHECK(metrics.latency.back().count == 2);
  CHECK(metrics.accepted_connections == 2);
}
