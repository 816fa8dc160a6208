// Request bodies: limits by route, streams, 100-continue.
#include <doctest/doctest.h>

#include "client.h"
#include "engine/base/error.h"
#include "http/server/router.h"

using namespace kartoteka::http;
using namespace kartoteka::http::tests;

namespace {

constexpr std::uint64_t kMegabyte = 1024 * 1024;

/// Counts the bytes of an upload.
Response count_bytes(Request& request) {
  std::uint64_t bytes = 0;
  std::size_t largest = 0;
  request.read_body([&](std::string_view piece) {
    bytes += piece.size();
    largest = std::max(largest, piece.size());
  });
  return Response::make(200, "text/plain", std::to_string(bytes) + (largest <= 64 * 1024 ? "" : " in large pieces"));
}

struct Uploads {
  Router router;
  RunningServer server;

  explicit Uploads(ServerOptions options = {})
      : router(make_router()),
        server([this](Request& request) { return router.handle(request); }, with_policy(options)) {}

  static Router make_router() {
    Router router;
    router.add("POST", "/echo", echo);
    router.add("POST", "/small", echo, {.max_body_bytes = 10});
    router.add("POST", "/upload", count_bytes, {.max_body_bytes = 64 * kMegabyte, .stream_body = true});
    router.add("POST", "/unread", [](Request&) { return Response::make(200, "text/plain", "early"); },
               {.max_body_bytes = 64 * kMegabyte, .stream_body = true});
    router.add("POST", "/broken",
               [](Request& request) {
                 request.read_body([](std::string_view) { throw std::runtime_error("disk full"); });
                 return Response::empty(204);
               },
               {.max_body_bytes = kMegabyte, .stream_body = true});
    return router;
  }

  ServerOptions with_policy(ServerOptions options) {
    options.body_policy = [this](const RequestHead& head) { return router.body_policy(head, kMegabyte); };
    options.render_exception = [](const Request&, std::exception_ptr error) {
      try {
        std::rethrow_exception(error);
      } catch (const kartoteka::Error& e) {
        return Response::make(e.code() == kartoteka::ErrorCode::too_large ? 413 : 400, "text/plain", e.what());
      }
    };
    return options;
  }
};

std::string head(const std::string& path, const std::string& lines) {
  return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

}  // namespace

TEST_CASE("each route has its own limit") {
  Uploads uploads;
  Client client(uploads.server.port());
  client.send(head("/small", "Content-Length: 10\r\n") + "0123456789");
  CHECK(client.receive().body == "POST /small 0123456789");
  client.send(head("/echo", "Content-Length: 11\r\n") + "01234567890");
  CHECK(client.receive().status == 200);
  client.send(head("/small", "Content-Length: 11\r\n") + "01234567890");
  CHECK(client.receive().status == 413);
}

TEST_CASE("a streamed upload is read in pieces, by length or chunked, and the connection goes on") {
  Uploads uploads;
  Client client(uploads.server.port());
  const std::string data(16 * kMegabyte, 'x');
  client.send(head("/upload", "Content-Length: " + std::to_string(data.size()) + "\r\n"));
  client.send(data);
  CHECK(client.receive().body == std::to_string(data.size()));
  client.send(head("/upload", "Transfer-Encoding: chunked\r\n") + "100000\r\n");
  client.send(data.substr(0, kMegabyte));
  client.send("\r\n0\r\n\r\n" + head("/echo", "Content-Length: 2\r\n") + "ok");
  CHECK(client.receive().body == std::to_string(kMegabyte));
  CHECK(client.receive().body == "POST /echo ok");
}

TEST_CASE("a chunked upload over the limit is cut off") {
  Uploads uploads;
  Client client(uploads.server.port());
  client.send(head("/upload", "Transfer-Encoding: chunked\r\n") + "5000000\r\n");
  const Received received = client.receive();
  CHECK(received.status == 413);
  CHECK(received.headers.get("Connection") == "close");
}

TEST_CASE("after an upload that was not read to its end, the connection is closed") {
  Uploads uploads;
  for (const char* path : {"/unread", "/broken"}) {
    CAPTURE(path);
    Client client(uploads.server.port());
    const std::string inner = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
    client.send(head(path, "Content-Length: " + std::to_string(inner.size()) + "\r\n") + inner + inner);
    CHECK(client.receive().headers.get("Connection") == "close");
    CHECK(client.receive_until_close() == "");
  }
}

TEST_CASE("a client that waits for 100 Continue is told to go on") {
  Uploads uploads;
  for (const char* path : {"/echo", "/upload"}) {
    CAPTURE(path);
    Client client(uploads.server.port());
    client.send(head(path, "Content-Length: 5\r\nExpect: 100-continue\r\n"));
    CHECK(client.receive().status == 100);
    client.send("hello");
    CHECK(client.receive().status == 200);
  }
  Client refused(uploads.server.port());
  refused.send(head("/small", "Content-Length: 50\r\nExpect: 100-continue\r\n"));
  CHECK(refused.receive().status == 413);
}

TEST_CASE("too many uploads at once are refused, ordinary requests are not") {
  ServerOptions options;
  options.workers = 3;
  options.max_streamed_bodies = 2;
  Uploads uploads(options);
  Client first(uploads.server.port()), second(uploads.server.port()), third(uploads.server.port());
  const std::string begin = head("/upload", "Content-Length: 5\r\nExpect: 100-continue\r\n");
  first.send(begin);
  second.send(begin);
  CHECK(first.receive().status == 100);
  CHECK(second.receive().status == 100);
  third.send(begin);
  CHECK(third.receive().status == 503);
  CHECK(uploads.server.get("/nothing").status == 404);
  first.send("hello");
  CHECK(first.receive().body == "5");
}

TEST_CASE("waiting bodies together stay within their memory") {
  ServerOptions options;
  options.max_waiting_body_bytes = 1000;
  Uploads uploads(options);
  Client first(uploads.server.port()), second(uploads.server.port());
  first.send(head("/echo", "Content-Length: 801\r\nExpect: 100-continue\r\n"));
  CHECK(first.receive().status == 100);
  first.send(std::string(800, 'x'));
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  second.send(head("/echo", "Content-Length: 300\r\n") + std::string(300, 'y'));
  CHECK(second.receive().status == 503);
  first.send("x");
  CHECK(first.receive().status == 200);
  Client third(uploads.server.port());
  third.send(head("/echo", "Content-Length: 900\r\n") + std::string(900, 'z'));
  CHECK(third.receive().status == 200);
}
