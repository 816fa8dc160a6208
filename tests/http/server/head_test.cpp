#include "http/server/head.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace kartoteka::http;

namespace {

/// Scans and parses as the server does; the refusal's code, or "" when the head was taken.
std::string outcome(const std::string& bytes, RequestHead& head) {
  const HeadLimits limits;
  HeadScanner scanner;
  if (const auto refusal = scanner.scan(bytes, limits)) return std::string(refusal->code);
  if (scanner.head_bytes() == 0) return "incomplete";
  const auto refusal = parse_head(bytes.substr(0, scanner.head_bytes()), limits, head);
  return refusal ? std::string(refusal->code) : "";
}

std::string outcome(const std::string& bytes) {
  RequestHead head;
  return outcome(bytes, head);
}

/// A head whose only peculiarity are these lines.
std::string with(const std::string& lines) { return "GET / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n"; }

std::string many_headers(int count) {
  std::string lines;
  for (int i = 0; i < count; ++i) lines += "X-" + std::to_string(i) + ": 1\r\n";
  return lines;
}

}  // namespace

TEST_CASE("a plain head is taken apart") {
  RequestHead head;
  CHECK(outcome("GET /api/v1/search?q=a+b&kind=answer HTTP/1.1\r\nHost: localhost:8080\r\nX-Empty:\r\n\r\n", head) ==
        "");
  CHECK(head.method == "GET");
  CHECK(head.path == "/api/v1/search");
  CHECK(head.segments == std::vector<std::string>{"api", "v1", "search"});
  CHECK(head.query.get("q") == "a b");
  CHECK(head.headers.get("HOST") == "localhost:8080");
  CHECK(head.headers.get("x-empty") == "");
  CHECK(head.keep_alive);
  CHECK_FALSE(head.has_body());
}

TEST_CASE("heads that two readers could understand differently are refused") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"GET / HTTP/1.1\nHost: a\n\n", "bad_line_end"},
      {"GET / HTTP/1.1\r\nHost: a\n\r\n", "bad_line_end"},
      {"GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", "bad_header"},
      {"\n\nGET / HTTP/1.1\r\n\r\n", "bad_request_line"},
      {"\x16\x03\x01\x02", "bad_request_line"},
      {"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "bad_target"},
      {"GET /\r\nHost: a\r\n\r\n", "bad_request_line"},
      {"GET / HTTP/1.1 \r\nHost: a\r\n\r\n", "bad_request_line"},
      {"GET\t/\tHTTP/1.1\r\nHost: a\r\n\r\n", "bad_request_line"},
      {"GET / HTTP/2.0\r\nHost: a\r\n\r\n", "unknown_version"},
      {"GET / HTTP/1.2\r\nHost: a\r\n\r\n", "unknown_version"},
      {"PRI * HTTP/2.0\r\n\r\n", "unknown_version"},
      {"GET / HTTP/01.1\r\nHost: a\r\n\r\n", "unknown_version"},
      {"GET / http/1.1\r\nHost: a\r\n\r\n", "bad_request_line"},
      {"get / HTTP/1.1\r\nHost: a\r\n\r\n", "unknown_method"},
      {"CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", "unknown_method"},
      {"TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", "unknown_method"},
      {"G(T / HTTP/1.1\r\nHost: a\r\n\r\n", "bad_request_line"},
      {"GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", "bad_target"},
      {"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "bad_target"},
      {"GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", "bad_target"},
      {"GET /a\\b HTTP/1.1\r\nHost: a\r\n\r\n", "bad_target"},
      {"GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", "bad_target"},
      {"GET / HTTP/1.1\r\n\r\n", "bad_host"},
      {"GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "bad_host"},
      {"GET / HTTP/1.1\r\nHost:\r\n\r\n", "bad_host"},
      {"GET / HTTP/1.1\r\nHost: user@a\r\n\r\n", "bad_host"},
      {"GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "bad_host"},
      {"GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "bad_host"},
      {with("X: a\r\n b\r\n"), "bad_header"},
      {with("X : a\r\n"), "bad_header"},
      {with(" X: a\r\n"), "bad_header"},
      {with("X\r\n"), "bad_header"},
      {with(": a\r\n"), "bad_header"},
      {with("X(: a\r\n"), "bad_header"},
      {with("X: a\x01\r\n"), "bad_header"},
      {with(std::string("X: a\0b\r\n", 8)), "bad_header"},
      {with(std::string("X\0: ab\r\n", 8)), "bad_header"},
      {with("X: \x7F\r\n"), "bad_header"},
      {with("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), "bad_length"},
      {with("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n"), "bad_length"},
      {with("Content-Length: 1\r\nContent-Length: 1\r\n"), "bad_length"},
      {with("Content-Length: 1\r\ncontent-length: 2\r\n"), "bad_length"},
      {with("Content-Length: 1, 1\r\n"), "bad_length"},
      {with("Content-Length: +1\r\n"), "bad_length"},
      {with("Content-Length: -1\r\n"), "bad_length"},
      {with("Content-Length: 0x1\r\n"), "bad_length"},
      {with("Content-Length: 1 2\r\n"), "bad_length"},
      {with("Content-Length:\r\n"), "bad_length"},
      {with("Content-Length: 9999999999999999999\r\n"), "bad_length"},
      {with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), "bad_length"},
      {with("Transfer-Encoding: chunked, chunked\r\n"), "bad_length"},
      {with("Transfer-Encoding: gzip, chunked\r\n"), "bad_length"},
      {with("Transfer-Encoding: xchunked\r\n"), "unknown_transfer_coding"},
      {with("Transfer-Encoding: identity\r\n"), "unknown_transfer_coding"},
      {with("Transfer-Encoding: \"chunked\"\r\n"), "bad_length"},
      {with("Transfer-Encoding:\r\n"), "bad_length"},
      {with("Transfer-Encoding: \x0B"
            "chunked\r\n"),
       "bad_header"},
      {"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", "bad_length"},
      {with("Content-Encoding: gzip\r\n"), "encoded_body"},
      {with("Content-Encoding: br\r\n"), "encoded_body"},
      {with("Expect: 200-ok\r\n"), "bad_expectation"},
      {with(many_headers(64)), "too_many_headers"},
      {with("X: " + std::string(17'000, 'a') + "\r\n"), "head_too_large"},
      {"GET /" + std::string(8'001, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", "target_too_long"},
      {"GET /" + std::string(9'000, 'a'), "target_too_long"},
  };
  for (const auto& [bytes, code] : table) {
    CAPTURE(bytes);
    CHECK(outcome(bytes) == code);
  }
}

TEST_CASE("harmless heads are taken") {
  const std::vector<std::string> table = {
      with(""),
      with(many_headers(63)),
      with("X:a\r\nX: \t b \t\r\n"),
      with("X: za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87\r\n"),
      with("Content-Length: 0\r\n"),
      with("Content-Length: 12\r\n"),
      with("Transfer-Encoding: CHUNKED\r\n"),
      with("Content-Encoding: identity\r\n"),
      with("Expect: 100-Continue\r\n"),
      "GET / HTTP/1.0\r\n\r\n",
      "OPTIONS /api HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n",
      "GET /?a=b?c HTTP/1.1\r\nHost: a.example\r\n\r\n",
  };
  for (const std::string& bytes : table) {
    CAPTURE(bytes);
    CHECK(outcome(bytes) == "");
  }
}

TEST_CASE("the end of a head is found whatever the pieces") {
  const std::string bytes = "GET / HTTP/1.1\r\nHost: a\r\n\r\nbody";
  HeadScanner scanner;
  for (std::size_t length = 1; length <= bytes.size(); ++length) {
    CHECK_FALSE(scanner.scan(bytes.substr(0, length), HeadLimits()));
    CHECK((scanner.head_bytes() > 0) == (length >= bytes.size() - 4));
  }
  CHECK(scanner.head_bytes() == bytes.size() - 4);
}

TEST_CASE("the connection stays open as the version and Connection say") {
  const auto keeps = [](const std::string& version, const std::string& lines) {
    RequestHead head;
    CHECK(outcome("GET / HTTP/" + version + "\r\nHost: a\r\n" + lines + "\r\n", head) == "");
    return head.keep_alive;
  };
  CHECK(keeps("1.1", ""));
  CHECK_FALSE(keeps("1.1", "Connection: close\r\n"));
  CHECK_FALSE(keeps("1.1", "Connection: Upgrade, Close\r\n"));
  CHECK_FALSE(keeps("1.1", "Connection: keep-alive\r\nConnection: close\r\n"));
  CHECK_FALSE(keeps("1.0", ""));
  CHECK(keeps("1.0", "Connection: Keep-Alive\r\n"));
}
