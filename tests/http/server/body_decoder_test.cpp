#include "http/server/body_decoder.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace kartoteka::http;

namespace {

RequestHead chunked_head() {
  RequestHead head;
  head.chunked = true;
  return head;
}

/// The decoded body, or the refusal's code, or "incomplete"; fed in pieces of the given size.
std::string decode(const RequestHead& head, std::string_view input, std::size_t piece_bytes,
                   std::string* rest = nullptr) {
  BodyDecoder decoder(head, 1000);
  std::string body;
  while (!input.empty() && !decoder.is_done() && !decoder.refusal()) {
    const std::string_view piece = input.substr(0, piece_bytes);
    input.remove_prefix(decoder.decode(piece, [&](std::string_view data) { body += data; }));
  }
  if (rest) *rest = input;
  if (decoder.refusal()) return std::string(decoder.refusal()->code);
  return decoder.is_done() ? body : "incomplete";
}

}  // namespace

TEST_CASE("chunks are joined whatever the pieces they arrive in") {
  const std::string input = "5\r\nhello\r\n0b;name=\"v\"\r\n, big world\r\n0\r\nTrailer: x\r\nOther: y\r\n\r\nGET /";
  for (std::size_t piece = 1; piece < input.size(); ++piece) {
    std::string rest;
    CHECK(decode(chunked_head(), input, piece, &rest) == "hello, big world");
    CHECK(rest == "GET /");
  }
}

TEST_CASE("malformed chunks are refused") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"-2\r\n", "bad_body"},
      {"+2\r\nab\r\n", "bad_body"},
      {"0x2\r\nab\r\n", "bad_body"},
      {" 2\r\nab\r\n", "bad_body"},
      {"2 \r\nab\r\n", "bad_body"},
      {"\r\n", "bad_body"},
      {";a\r\n", "bad_body"},
      {"g\r\n", "bad_body"},
      {"2\nab\r\n", "bad_body"},
      {"2\r\nabc\r\n", "bad_body"},
      {"2\r\nab\n", "bad_body"},
      {"2\r\nab\rX", "bad_body"},
      {"2;a\nb\r\nab\r\n", "bad_body"},
      {"2\rX", "bad_body"},
      {"ffffffffffffffff\r\n", "bad_body"},
      {"0000000000002\r\nab\r\n", "bad_body"},
      {"3e9\r\n", "body_too_large"},
      {"0\r\n\n", "bad_body"},
      {"0\r\nA: b\n\r\n", "bad_body"},
      {"0\r\nA: " + std::string(5000, 'x') + "\r\n\r\n", "bad_body"},
      {"2;" + std::string(5000, 'x') + "\r\nab\r\n", "bad_body"},
      {"2\r\na", "incomplete"},
      {"0\r\n", "incomplete"},
  };
  for (const auto& [input, expected] : table) {
    CAPTURE(input);
    CHECK(decode(chunked_head(), input, 7) == expected);
  }
}

TEST_CASE("a body of a given length ends there") {
  RequestHead head;
  head.content_length = 5;
  std::string rest;
  CHECK(decode(head, "helloGET /", 3, &rest) == "hello");
  CHECK(rest == "GET /");
  head.content_length = 1001;
  CHECK(decode(head, "x", 1) == "body_too_large");
}
