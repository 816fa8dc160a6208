#include "http/server/target.h"

#include <doctest/doctest.h>

#include <vector>

using namespace kartoteka::http;

namespace {

std::string outcome(const std::string& target) {
  RequestHead head;
  const auto refusal = parse_target(target, head);
  return refusal ? std::string(refusal->code) : head.path;
}

}  // namespace

TEST_CASE("paths are decoded, and those that climb or hide something are refused") {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"/", "/"},
      {"/a/b", "/a/b"},
      {"/a/", "/a/"},
      {"//a", "//a"},
      {"/%C5%82%C3%B3d%C5%BA", "/łódź"},
      {"/łódź", "/łódź"},
      {"/FV%2F2026%2F05", "/FV/2026/05"},
      {"/a+b", "/a+b"},
      {"/...", "/..."},
      {"/..", "bad_path"},
      {"/.", "bad_path"},
      {"/a/../b", "bad_path"},
      {"/%2e%2E/b", "bad_path"},
      {"/a/..%2Fb", "bad_path"},
      {"/a%2F..", "bad_path"},
      {"/a%5C..%5Cb", "bad_path"},
      {"/%00", "bad_path"},
      {"/a%0D%0Ab", "bad_path"},
      {"/%7F", "bad_path"},
      {"/%", "bad_encoding"},
      {"/%4", "bad_encoding"},
      {"/%4G", "bad_encoding"},
      {"/%u0041", "bad_encoding"},
      {"/%FF", "bad_encoding"},
      {"/%C0%AF", "bad_encoding"},
      {"/%ED%A0%80", "bad_encoding"},
      {"/\xFF", "bad_encoding"},
      {"", "bad_target"},
      {"a", "bad_target"},
      {"*", "bad_target"},
  };
  for (const auto& [target, expected] : table) {
    CAPTURE(target);
    CHECK(outcome(target) == expected);
  }
}

TEST_CASE("a slash inside a segment does not split it") {
  RequestHead head;
  CHECK_FALSE(parse_target("/invoices/FV%2F2026%2F05/", head));
  CHECK(head.segments == std::vector<std::string>{"invoices", "FV/2026/05", ""});
}

TEST_CASE("query parameters are decoded and may repeat") {
  RequestHead head;
  CHECK_FALSE(parse_target("/?q=nie+mog%C4%99&kind=answer&kind=task&flag&=x&&a=b=c&d=?%0A", head));
  CHECK(head.query.get("q") == "nie mogę");
  CHECK(head.query.all("kind") == std::vector<std::string_view>{"answer", "task"});
  CHECK(head.query.get("flag") == "");
  CHECK(head.query.get("a") == "b=c");
  CHECK(head.query.get("d") == "?\n");
  CHECK_FALSE(head.query.contains("missing"));
}

TEST_CASE("queries that are no text are refused") {
  for (const char* target : {"/?a=%00", "/?a=%FF", "/?%zz=1", "/?a=%1", "/?a=%1B"}) {
    CAPTURE(target);
    CHECK(outcome(target) == "bad_encoding");
  }
}
