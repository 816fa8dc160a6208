// What the server refuses by itself, over real sockets: status, code, and that the connection ends without another
// request being read from it.
#include <doctest/doctest.h>

#include <atomic>
#include <vector>

#include "client.h"

using namespace kartoteka::http;
using namespace kartoteka::http::tests;

namespace {

struct Row {
  std::string bytes;
  int status;
  std::string code;
};

const std::string kSmuggled = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

std::string post(const std::string& lines, const std::string& body) {
  return "POST / HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n" + body;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t result = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++result;
  return result;
}

}  // namespace

TEST_CASE("unsafe requests are refused with a problem, and nothing behind them is read as a request") {
  std::atomic<int> smuggled = 0;
  ServerOptions options;
  options.max_body_bytes = 100;
  RunningServer server(
      [&](Request& request) {
        smuggled += request.path == "/smuggled";
        return echo(request);
      },
      options);
  const std::vector<Row> table = {
      {"GET / HTTP/1.1\nHost: localhost\n\n", 400, "bad_line_end"},
      {"\x16\x03\x01", 400, "bad_request_line"},
      {"GET / HTTP/1.1\r\n\r\n", 400, "bad_host"},
      {"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "bad_host"},
      {"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421, "foreign_host"},
      {"GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "bad_target"},
      {"GET /a/../b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "bad_path"},
      {"GET /%2e%2e/b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "bad_path"},
      {"GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, "bad_encoding"},
      {"GET / HTTP/3.0\r\nHost: localhost\r\n\r\n", 505, "unknown_version"},
      {"BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n", 501, "unknown_method"},
      {"GET /" + std::string(9'000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 414, "target_too_long"},
      {"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + std::string(17'000, 'a'), 431, "head_too_large"},
      {post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400, "bad_length"},
      {post("Content-Length: 0\r\nContent-Length: 44\r\n", ""), 400, "bad_length"},
      {post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501, "unknown_transfer_coding"},
      {post("Transfer-Encoding: chunked\r\n", "-2\r\n"), 400, "bad_body"},
      {post("Transfer-Encoding: chunked\r\n", "2\r\nabc\r\n0\r\n\r\n"), 400, "bad_body"},
      {post("Transfer-Encoding: chunked\r\n", "65\r\n"), 413, "body_too_large"},
      {post("Content-Length: 101\r\n", ""), 413, "body_too_large"},
      {post("Content-Encoding: gzip\r\nContent-Length: 5\r\n", "abcde"), 415, "encoded_body"},
      {post("Expect: magic\r\nContent-Length: 5\r\n", ""), 417, "bad_expectation"},
      {post("X: a\r\n b\r\n", ""), 400, "bad_header"},
      {post(std::string("X: \0\r\n", 6), ""), 400, "bad_header"},
      {post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"), 400, "bad_header"},
  };
  for (const Row& row : table) {
    CAPTURE(row.bytes);
    Client client(server.port());
    client.send(row.bytes + kSmuggled);
    const Received received = client.receive();
    CHECK(received.status == row.status);
    CHECK(received.headers.get("Content-Type") == "application/problem+json");
    CHECK(received.headers.get("Connection") == "close");
    CHECK(received.body.find("\"code\":\"" + row.code + "\"") != std::string::npos);
    CHECK(client.receive_until_close() == "");
  }
  CHECK(smuggled == 0);
  CHECK(server->metrics().snapshot().refused_by_code.at("bad_length") == 2);
}

TEST_CASE("a body that the handler did not ask for is not taken for a request") {
  std::atomic<int> smuggled = 0;
  RunningServer server([&](Request& request) {
    smuggled += request.path == "/smuggled";
    return Response::empty(204);
  });
  Client client(server.port());
  client.send("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(kSmuggled.size()) + "\r\n\r\n" +
              kSmuggled + "GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  const std::string answers = client.receive_until_close().value_or("");
  CHECK(count(answers, "HTTP/1.1 204") == 2);
  CHECK(smuggled == 0);
}

TEST_CASE("the server's own errors are rendered as the program wants") {
  ServerOptions options;
  options.render_error = [](int status, std::string_view code, std::string_view) {
    return Response::make(status, "text/plain", "own " + std::string(code));
  };
  RunningServer server(echo, options);
  Client client(server.port());
  client.send("GET / HTTP/1.1\r\n\r\n");
  CHECK(client.receive().body == "own bad_host");
}

TEST_CASE("what a handler throws is not told") {
  RunningServer silent([](Request&) -> Response { throw std::runtime_error("secret"); });
  const Received received = silent.get("/");
  CHECK(received.status == 500);
  CHECK(received.body.find("secret") == std::string::npos);
  for (const Field& field : received.headers) CHECK(field.value.find("secret") == std::string::npos);

  ServerOptions options;
  options.render_exception = [](const Request& request, std::exception_ptr) {
    return Response::make(418, "text/plain", request.path);
  };
  RunningServer rendering([](Request&) -> Response { throw 42; }, options);
  CHECK(rendering.get("/pot").body == "/pot");
}

TEST_CASE("a response header with a line end becomes a 500") {
  RunningServer server([](Request&) {
    Response response = Response::make(200, "text/plain", "x");
    response.headers.add("X-Name", "a\r\nSet-Cookie: b");
    return response;
  });
  const Received received = server.get("/");
  CHECK(received.status == 500);
  CHECK_FALSE(received.headers.contains("Set-Cookie"));
}

TEST_CASE("a handler cannot break the framing of its response") {
  RunningServer server([](Request& request) {
    Response response = Response::make(request.path == "/odd" ? 99 : 200, "text/plain", "hello");
    response.headers.add("Content-Length", "3");
    response.headers.add("Transfer-Encoding", "chunked");
    response.headers.add("Connection", "close");
    return response;
  });
  const Received received = server.get("/");
  CHECK(received.headers.count("Content-Length") == 1);
  CHECK_FALSE(received.headers.contains("Transfer-Encoding"));
  CHECK_FALSE(received.headers.contains("Connection"));
  CHECK(received.body == "hello");
  CHECK(server.get("/odd").status == 500);
}
