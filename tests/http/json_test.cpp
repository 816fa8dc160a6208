#include "http/codec/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "engine/base/error.h"

using namespace kartoteka;
using namespace kartoteka::http;

namespace {

/// "/place: message" of the error, "" where there is none.
std::string problem_of(std::string_view text) {
  try {
    parse_json(text);
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("JSON is parsed with its keys in order") {
  CHECK(write_json(parse_json(R"({"z":1,"a":[true,null,"ł",-2,1.5],"m":{}})")) == R"({"z":1,"a":[true,null,"ł",-2,1.5],"m":{}})");
}

TEST_CASE("what is no JSON is refused with the place where it breaks off") {
  CHECK(problem_of("") == "expected JSON; it breaks off at byte 1");
  CHECK(problem_of("{\"a\":1") == "expected JSON; it breaks off at byte 7");
  CHECK(problem_of("{} x") == "expected JSON; it breaks off at byte 4");
  CHECK(problem_of("{'a':1}") == "expected JSON; it breaks off at byte 2");
  CHECK(problem_of("[1,]") == "expected JSON; it breaks off at byte 4");
  CHECK(problem_of("nan") != "");
}

TEST_CASE("bytes that are not UTF-8 are refused") {
  CHECK(problem_of("\"\xff\"") == "expected UTF-8");
  CHECK(problem_of("\"\xed\xa0\x80\"") == "expected UTF-8");
  CHECK(problem_of(R"("\ud800")") != "");
}

TEST_CASE("a key that stands twice is refused by its place") {
  CHECK(problem_of(R"({"a":1,"a":2})") == "/a: the key stands twice");
  CHECK(problem_of(R"({"rows":[{"x":1},{"y":1,"y":2}]})") == "/rows/1/y: the key stands twice");
  CHECK(problem_of(R"({"a/b":{"~":1,"~":2}})") == "/a~1b/~0: the key stands twice");
}

TEST_CASE("deep values are refused before anything recurses into them") {
  CHECK(problem_of(nested(kMaxJsonDepth)) == "");
  CHECK(problem_of(nested(kMaxJsonDepth + 1)) != "");
  CHECK(problem_of(std::string(1'000'000, '[')) != "");
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  CHECK(problem_of(objects) != "");
}

TEST_CASE("an object with very many keys is refused") {
  std::string text = "{";
  for (std::size_t i = 0; i <= kMaxJsonObjectKeys; ++i) text += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":0";
  CHECK(problem_of(text + "}") == "/200: too many keys");
}

TEST_CASE("writing replaces bytes that are not UTF-8") { CHECK(write_json(Json("a\xff")) == "\"a\xEF\xBF\xBD\""); }
