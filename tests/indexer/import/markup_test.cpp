#include "indexer/import/markup.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "indexer/import/html_converter.h"

using namespace kartoteka;
using namespace kartoteka::importing;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

std::size_t depth_of(const MarkupNode& node) {
  std::size_t deepest = 0;
  for (const MarkupNode& child : node.children) deepest = std::max(deepest, depth_of(child));
  return deepest + 1;
}

ErrorCode refusal(std::string_view xml) {
  try {
    parse_xml(xml);
  } catch (const Error& error) {
    return error.code();
  }
  FAIL("was read");
  return ErrorCode::internal;
}

}  // namespace

TEST_CASE("200,000 nested divs are read without recursion") {
  const MarkupNode document = parse_html(repeated("<div>", 200'000) + "głęboko");
  CHECK(depth_of(document) < 200);
  CHECK(to_markdown(html_to_blocks(document)) == "głęboko");
}

TEST_CASE("deep lists, quotes and emphasis stay within reason") {
  for (const char* tag : {"<ul><li>", "<blockquote>", "<b><i>"}) {
    CAPTURE(tag);
    const std::string markdown = to_markdown(html_to_blocks(parse_html(repeated(tag, 20'000) + "x")));
    CHECK(markdown.find('x') != std::string::npos);
    CHECK(markdown.size() < 10'000);
  }
}

TEST_CASE("tables in tables stay within reason") {
  CHECK(to_markdown(html_to_blocks(parse_html(repeated("<table><tr><td>a<td>b", 5'000)))).size() < 10'000);
}

TEST_CASE("too many elements and too many bytes are refused") {
  CHECK_THROWS_AS(parse_html(repeated("<p>a", 300'000)), Error);
  CHECK_THROWS_AS(parse_html("<p>dużo</p>", {.size_bytes = 5, .nodes = 10, .depth = 10}), Error);
}

TEST_CASE("any bytes give a tree") {
  std::string bytes;
  for (int i = 0; i < 20'000; ++i) bytes += static_cast<char>(i * 7919 % 256);
  for (const std::string& html : {std::string(), std::string("<"), std::string("<p"), std::string("<a href='"), std::string("<!--"),
                                  std::string("\xFF\xFE<\0p\0>\0", 8), bytes}) {
    const std::string markdown = to_markdown(html_to_blocks(parse_html(html)));
    CHECK(utf8_length(markdown).has_value());
  }
}

TEST_CASE("a truncated page gives what was there") {
  CHECK(to_markdown(html_to_blocks(parse_html("<html><body><p>Raz <b>dwa</b><ul><li>trz"))) == "Raz **dwa**\n\n- trz");
}

TEST_CASE("XML keeps names by their namespace") {
  const MarkupNode page = parse_xml(
      "<page xmlns='http://projectmallard.org/1.0/' xmlns:if='http://projectmallard.org/if/1.0/' xmlns:x='urn:x' xml:lang='pl'>"
      "<if:choose/><x:thumb src='a'/><m:p xmlns:m='http://projectmallard.org/1.0/'>ż &amp; ó</m:p></page>");
  CHECK(page.name == "page");
  CHECK(page.attribute("lang") == "pl");
  REQUIRE(page.children.size() == 3);
  CHECK(page.children[0].name == "if:choose");
  CHECK(page.children[1].name == "foreign:thumb");
  CHECK(page.children[2].all_text() == "ż & ó");
}

TEST_CASE("XML that declares entities, is broken or too deep is refused") {
  const std::string bomb =
      "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]><a>&d;</a>";
  CHECK(refusal(bomb) == ErrorCode::invalid_argument);
  CHECK(refusal("<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&f;</a>") == ErrorCode::invalid_argument);
  CHECK(refusal("<a><b></a>") == ErrorCode::invalid_argument);
  CHECK(refusal("<a>ucięt") == ErrorCode::invalid_argument);
  CHECK(refusal("") == ErrorCode::invalid_argument);
  CHECK(refusal("<a>&nieznana;</a>") == ErrorCode::invalid_argument);
  CHECK(refusal(repeated("<a>", 150) + repeated("</a>", 150)) == ErrorCode::too_large);
  CHECK_NOTHROW(parse_xml("<!DOCTYPE page><page/>"));
}
