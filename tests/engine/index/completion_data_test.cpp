#include "engine/index/completion_data.h"

#include <doctest/doctest.h>

#include "engine/base/utf8.h"
#include "engine/index/document_builder.h"
#include "engine/index/schema.h"
#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::index;

TEST_CASE("completion data come back as they were written") {
  SearchEntry entry = answer(12, "Żółty\tkot ");
  entry.other_titles = {"Kot żółty", "", "Żółty kot", "Kot żółty"};
  entry.identifiers = {"525-00-07-313", "kot@dom.example"};
  entry.popularity = 300;
  const CompletionData data = completion_data(entry);
  CHECK(data.id == 12);
  CHECK(data.popularity == 300);
  CHECK(data.titles == std::vector<std::string>{"Żółty kot", "Kot żółty"});
  CHECK(data.identifiers == entry.identifiers);
  CompletionData read;
  REQUIRE(decode_completion_data(encode_completion_data(data), read));
  CHECK(read == data);
}

TEST_CASE("completion data are short whatever a record holds") {
  SearchEntry entry = answer(1, std::string(10'000, 'x') + "ą");
  entry.other_titles.assign(100, "");
  for (std::size_t i = 0; i < entry.other_titles.size(); ++i) entry.other_titles[i] = "ąę" + std::to_string(i);
  entry.identifiers.assign(1, "\xff\xfe");
  const CompletionData data = completion_data(entry);
  CHECK(data.titles.size() == kMostTitles);
  CHECK(data.titles.front().size() == kMostCompletionBytes);
  CHECK(data.identifiers.empty());
  CHECK(encode_completion_data(completion_data(answer(1, " \n"))).empty());
}

TEST_CASE("damaged completion data are refused, not read past their end") {
  SearchEntry entry = answer(12, "Żółty kot");
  entry.identifiers = {"525-00-07-313"};
  const std::string whole = encode_completion_data(completion_data(entry));
  CompletionData read;
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK_FALSE(decode_completion_data(whole.substr(0, size), read));
  CHECK_FALSE(decode_completion_data(whole + "x", read));
  CHECK_FALSE(decode_completion_data(std::string(30, '\xff'), read));
}

TEST_CASE("a record's document has its completion data in a value") {
  DocumentBuilder builder(polish());
  const IndexedDocument document = builder.build(answer(3, "Pytanie", "treść"));
  CompletionData read;
  REQUIRE(decode_completion_data(document.values.at(kCompletionSlot), read));
  CHECK(read.titles == std::vector<std::string>{"Pytanie"});
}
