#include "engine/index/document_builder.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/index/schema.h"
#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::index;

TEST_CASE("a document has terms for lemmas, forms, identifiers, filters, groups and date") {
  DocumentBuilder builder(polish());
  SearchEntry entry = answer(12, "Korekta faktur", "Wystawiono w maju.");
  entry.identifiers = {"526-025-02-74", "KL-2042"};
  entry.filters = {{"client", "7"}, {"tag", "vat"}};
  entry.access = {"public", "internal"};
  entry.date = parse_instant("2026-05-03T09:30:00Z");
  const IndexedDocument document = builder.build(entry);
  for (const char* term : {"Zkorekta", "Zfaktura", "Zmaj", "XI5260250274", "XIkl2042", "Qanswer:12",
                           "XFkind=answer", "XFclient=7", "XFtag=vat", "Ipublic", "Iinternal", "M202605", "D20260503"}) {
    CAPTURE(term);
    CHECK(document.terms.contains(term));
  }
  CHECK(document.forms.at("faktur") == "faktura");
  CHECK_FALSE(document.forms.contains("korekta"));  // its own lemma
  CHECK(document.values.at(kDateSlot) == encode_date(*entry.date));
}

TEST_CASE("function words have terms only where they stand in a title") {
  DocumentBuilder builder(polish());
  CHECK(builder.build(answer(1, "Jak to zrobić")).terms.contains("Zjak"));
  CHECK_FALSE(builder.build(answer(1, "Zmiana", "Jak to zrobić")).terms.contains("Zjak"));
}

TEST_CASE("the same entry gives the same document whatever was built before") {
  SearchEntry entry = answer(1, "Jak wystawić fakturę korygującą", "Otwórz dokument i wybierz Koryguj.");
  entry.filters = {{"tag", "b"}, {"tag", "a"}};
  DocumentBuilder first(polish());
  DocumentBuilder second(polish());
  second.build(answer(2, "Zupełnie co innego", "Zażółć gęślą jaźń."));
  const IndexedDocument document = first.build(entry);
  CHECK(second.build(entry) == document);
  CHECK(second.build(entry) == document);
  std::reverse(entry.filters.begin(), entry.filters.end());
  CHECK(second.build(entry) == document);
}

TEST_CASE("a malformed kind, id or filter name is refused by its place") {
  DocumentBuilder builder(polish());
  SearchEntry entry = answer(-1, "x");
  entry.kind = "An swer";
  entry.filters = {{"tag", "a"}, {"no=good", "b"}};
  try {
    builder.build(entry);
    FAIL("was built");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::invalid_argument);
    REQUIRE(error.problems().size() == 3);
    CHECK(error.problems()[0].pointer == "/kind");
    CHECK(error.problems()[1].pointer == "/id");
    CHECK(error.problems()[2].pointer == "/filters/1/name");
  }
}

TEST_CASE("any text is built: empty, invalid bytes, very long words, very long texts") {
  DocumentBuilder builder(polish());
  CHECK_NOTHROW(builder.build(answer(1, "")));
  CHECK_NOTHROW(builder.build(answer(1, "\xff\xfe\x80", std::string("a\0b", 3))));
  const IndexedDocument document = builder.build(answer(1, std::string(100'000, 'x'), std::string(2'000'000, '7')));
  for (const auto& [term, wdf] : document.terms) {
    CHECK(term.size() <= kTermBytes);
  }
  std::string many;
  for (int i = 0; i < 60'000; ++i) {
    many += "słowo" + std::to_string(i) + ' ';
  }
  CHECK_NOTHROW(builder.build(answer(1, "długi", many)));
}
