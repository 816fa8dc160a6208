#include "engine/search/query_parser.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;

namespace {

ParsedQuery parse(std::string_view text) {
  text::Analyzer analyzer(index::polish());
  return parse_query(text, analyzer);
}

std::vector<std::string> typed(const std::vector<QueryWord>& words) {
  std::vector<std::string> typed;
  for (const QueryWord& word : words) {
    typed.push_back(word.typed);
  }
  return typed;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("plain words are words") {
  const ParsedQuery query = parse("  Umowa   najmu lokalu ");
  CHECK(typed(query.words) == Words{"Umowa", "najmu", "lokalu"});
  CHECK(query.phrases.empty());
  CHECK(query.excluded.empty());
  CHECK_FALSE(query.words.back().is_last);  // a space follows: the word is finished
  CHECK(parse("umowa najm").words.back().is_last);
}

TEST_CASE("quotation marks of any kind make a phrase, also unfinished") {
  for (const char* text : {"\"umowa najmu\" lokal", "„umowa najmu” lokal", "“umowa najmu” lokal", "«umowa najmu» lokal"}) {
    CAPTURE(text);
    const ParsedQuery query = parse(text);
    CHECK(typed(query.words) == Words{"umowa", "najmu", "lokal"});
    REQUIRE(query.phrases.size() == 1);
    CHECK(query.phrases[0].words == std::vector<std::size_t>{0, 1});
  }
  CHECK(parse("lokal \"umowa najmu").phrases.size() == 1);
  CHECK(parse("\"\" \"").words.empty());
}

TEST_CASE("a minus at the beginning of a word excludes it, elsewhere it is a hyphen") {
  const ParsedQuery query = parse("faktura -korekta -\"nota księgowa\" e-mail - x");
  CHECK(typed(query.excluded_words) == Words{"korekta", "nota", "księgowa"});
  CHECK(query.excluded.size() == 2);
  const Words words = typed(query.words);
  CHECK(std::count(words.begin(), words.end(), "faktura") == 1);
  CHECK(std::count(words.begin(), words.end(), "x") == 1);
  CHECK(std::count(words.begin(), words.end(), "korekta") == 0);
}

TEST_CASE("codes are joined from neighbouring words if there is a digit in them") {
  const ParsedQuery query = parse("klient kl 2042");
  const bool joined = std::any_of(query.identifiers.begin(), query.identifiers.end(),
                                  [](const QueryIdentifier& identifier) { return identifier.canonical == "kl2042"; });
  CHECK(joined);
}

TEST_CASE("nothing one types is an error, and too much is cut with a warning") {
  for (const char* text : {"", " ", "\"", "-", "--", "-\"", "\xff\xfe", "((((", "AND OR NOT", "*", "~", "a:b:c", "\n\t"}) {
    CAPTURE(text);
    CHECK_NOTHROW(parse(text));
  }
  std::string many;
  for (int i = 0; i < 200; ++i) {
    many += "ą ";
  }
  CHECK(parse(many).words.size() == kMostQueryWords);
  CHECK(parse(many).warnings.size() == 1);
  const ParsedQuery longest = parse(std::string(1'000, 'a') + std::string(30, 'x') + "ąąąąąą");
  CHECK(longest.text.size() <= kMostQueryBytes);
  CHECK(longest.warnings.size() == 1);
}
