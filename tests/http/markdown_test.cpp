#include "http/markdown.h"

#include <doctest/doctest.h>

using namespace kartoteka::http;

namespace {

struct Row {
  const char* markdown;
  const char* html;
};

}  // namespace

TEST_CASE("Markdown becomes HTML") {
  const Row table[]{
      {"zażółć", "<p>zażółć</p>\n"},
      {"# Tytuł", "<h2>Tytuł</h2>\n"},
      {"###### Mały", "<h6>Mały</h6>\n"},
      {"*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n"},
      {"- a\n- b", "<ul><li>a</li>\n<li>b</li>\n</ul>\n"},
      {"3. a", "<ol start=\"3\"><li>a</li>\n</ol>\n"},
      {"```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n"},
      {"|a|b|\n|---|--:|\n|1|2|",
       "<table><thead><tr><th>a</th>\n<th class=\"right\">b</th>\n</tr>\n</thead>\n<tbody><tr><td>1</td>\n<td class=\"right\">2</td>\n</tr>\n</tbody>\n</table>\n"},
      {"[x](/answers/7)", "<p><a href=\"/answers/7\">x</a></p>\n"},
      {"[x](https://gov.pl/?a=1&amp;b=2)", "<p><a href=\"https://gov.pl/?a=1&amp;b=2\" rel=\"noopener noreferrer nofollow\">x</a></p>\n"},
      {"![opis](https://e.pl/a.png)", "<p><a href=\"https://e.pl/a.png\" rel=\"noopener noreferrer nofollow\">opis</a></p>\n"},
      {"&nbsp;&amp;", "<p>&nbsp;&amp;</p>\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.markdown);
    CHECK(html_from_markdown(row.markdown) == row.html);
  }
}

TEST_CASE("records are linked by their keys and shown as they are called now") {
  const RecordShower shower = [](std::string_view key) -> std::optional<LinkedRecord> {
    if (key == "answer:12") return LinkedRecord{"Jak <szybko>?", "/answers/12"};
    if (key == "answer:13") return LinkedRecord{"Dawna", "/answers/13", false, true};
    if (key == "attachment:7") return LinkedRecord{"ekran.png", "/api/v1/attachments/7/content", true};
    if (key == "attachment:8") return LinkedRecord{"umowa.pdf", "/api/v1/attachments/8/content"};
    return std::nullopt;
  };
  const Row table[]{
      {"[[answer:12]]", "<p><a href=\"/answers/12\">Jak &lt;szybko&gt;?</a></p>\n"},
      {"[[answer:12|tutaj]]", "<p><a href=\"/answers/12\">tutaj</a></p>\n"},
      {"[**tutaj**](answer:12)", "<p><a href=\"/answers/12\"><strong>tutaj</strong></a></p>\n"},
      {"[](answer:12)", "<p><a href=\"/answers/12\">Jak &lt;szybko&gt;?</a></p>\n"},
      {"[[answer:13]]", "<p><a href=\"/answers/13\" class=\"outdated-record\">Dawna</a></p>\n"},
      {"[[answer:99]] [tu](client:3)", "<p><span class=\"missing-record\">answer:99</span> <span class=\"missing-record\">tu</span></p>\n"},
      {"![*ekran* \"główny\"](attachment:7)", "<p><img src=\"/api/v1/attachments/7/content\" alt=\"ekran &quot;główny&quot;\" loading=\"lazy\"></p>\n"},
      {"[ekran](attachment:7)", "<p><a href=\"/api/v1/attachments/7/content\">ekran</a></p>\n"},
      {"![](attachment:8)", "<p><a href=\"/api/v1/attachments/8/content\">umowa.pdf</a></p>\n"},
      {"![x](attachment:9)", "<p><span class=\"missing-record\">x</span></p>\n"},
      {"[[zwykłe]] [[a]](b)", "<p>[[zwykłe]] [[a]](b)</p>\n"},
      {"[a ![](answer:12)](/b)", "<p><a href=\"/b\">a Jak &lt;szybko&gt;?</a></p>\n"},
      {"`[[answer:12]]`", "<p><code>[[answer:12]]</code></p>\n"},
      {"[zadzwoń](tel:123)", "<p><a href=\"tel:123\">zadzwoń</a></p>\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.markdown);
    CHECK(html_from_markdown(row.markdown, shower) == row.html);
  }
}

TEST_CASE("nothing of Markdown runs or escapes") {
  const char* attacks[]{
      "<script>alert(1)</script>",
      "a <img src=x onerror=alert(1)>",
      "[x](javascript:alert(1))",
      "[x](JaVaScRiPt:alert(1))",
      "[x](java&#115;cript:alert(1))",
      "[x](javascript&colon;alert(1))",
      "[x](&#106;avascript:alert(1))",
      "[x](<java\tscript:alert(1)>)",
      "[x](\x01javascript:alert(1))",
      "[x](data:text/html;base64,PHNjcmlwdD4=)",
      "[x](vbscript:x)",
      "![x](javascript:alert(1))",
      "[![x](javascript:alert(1))](javascript:alert(2))",
      "[x](/a\"onmouseover=alert(1))",
      "[x](/a 'b\" onmouseover=alert(1)')",
      "<javascript:alert(1)>",
      "```\"onload=alert(1)\n```",
  };
  for (const char* attack : attacks) {
    const std::string html = html_from_markdown(attack);
    CAPTURE(html);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<img") == std::string::npos);
    CHECK(html.find("href=\"javascript:") == std::string::npos);
    CHECK(html.find("href=\"java\tscript:") == std::string::npos);
    CHECK(html.find("href=\"data") == std::string::npos);
    CHECK(html.find("href=\"vb") == std::string::npos);
    CHECK(html.find("\" on") == std::string::npos);
    CHECK(html.find("\"on") == std::string::npos);
  }
}

TEST_CASE("deep and broken Markdown is rendered all the same") {
  CHECK_FALSE(html_from_markdown(std::string(10'000, '>') + "a").empty());
  CHECK_FALSE(html_from_markdown(std::string(10'000, '[')).empty());
  CHECK_FALSE(html_from_markdown(std::string(10'000, '*') + "a").empty());
  CHECK(html_from_markdown("").empty());
}
