// Records with passages: the pages of a file are documents of their own that come, change and go with their record.
#include <doctest/doctest.h>

#include "engine/index/index_reader.h"
#include "engine/index/schema.h"
#include "engine/index/segments.h"
#include "engine/index/token_data.h"
#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::index;

namespace {

SearchEntry file(std::int64_t id, const std::vector<std::string>& pages) {
  SearchEntry entry = answer(id, "Umowa najmu.pdf");
  entry.kind = "file";
  entry.filters = {{"client", "12"}, {"thread", "3"}};
  for (const std::string& text : pages) {
    entry.passages.push_back({static_cast<std::uint32_t>(entry.passages.size() + 1), "", text});
  }
  return entry;
}

}  // namespace

TEST_CASE("each passage is a document with its own words and the filters and groups of its record") {
  DocumentBuilder builder(polish());
  const IndexedDocument document = builder.build(file(7, {"Strony umowy", "Czynsz płatny z góry"}));
  REQUIRE(document.passages.size() == 2);
  const auto& second = document.passages[1].terms;
  for (const char* term : {"Zczynsz", "Qfile:7#2", "XRfile:7", "XP", "XFclient=12", "XFkind=file", "Ipublic"}) {
    CAPTURE(term);
    CHECK(second.contains(term));
  }
  CHECK_FALSE(second.contains("Znajem"));  // of the title: only in the record's own document
  CHECK(document.terms.contains("Znajem"));
  CHECK_FALSE(document.terms.contains("XP"));
  CHECK(document.values.at(kRecordSlot) == "file:7");
  CHECK(document.passages[1].values.at(kClientSlot) == "12");
  TokenView view;
  REQUIRE(view.decode(document.passages[1].data));
  CHECK(view.passage == PassageName{2, ""});
  CHECK(view.title_end > 0);  // the title takes part in scoring
}

TEST_CASE("a record with passages is read back as it was built") {
  const TemporaryFolder folder;
  DocumentBuilder builder(polish());
  IndexWriter writer({.path = folder.path() / "index", .durable = false});
  const IndexedDocument document = builder.build(file(7, {"pierwsza strona", "druga strona", "trzecia strona"}));
  writer.put(document);
  writer.commit(1);
  IndexReader reader(folder.path() / "index");
  CHECK(reader.document("file", 7) == document);
  CHECK(reader.document_count() == 4);
  std::size_t records = 0;
  reader.for_each_record([&](std::string_view, std::int64_t id) { records += id == 7 ? 1 : 0; });
  CHECK(records == 1);
}

TEST_CASE("putting a record with fewer, more or no passages leaves just those, in one commit or several") {
  const TemporaryFolder folder;
  DocumentBuilder builder(polish());
  IndexWriter writer({.path = folder.path() / "index", .durable = false});
  std::uint64_t change = 0;
  for (const bool commits : {true, false}) {
    for (const std::size_t pages : {3u, 1u, 12u, 0u, 2u}) {
      CAPTURE(pages);
      const IndexedDocument document = builder.build(file(7, std::vector<std::string>(pages, "strona " + std::to_string(pages))));
      writer.put(builder.build(file(70, {"cudza strona"})));
      writer.put(document);
      if (commits || pages == 2) {
        writer.commit(++change);
        IndexReader reader(folder.path() / "index");
        CHECK(reader.document("file", 7) == document);
        CHECK(reader.document_count() == pages + 3);
      }
    }
  }
  writer.remove("file", 7);
  writer.commit(++change);
  IndexReader reader(folder.path() / "index");
  CHECK_FALSE(reader.document("file", 7));
  CHECK(reader.document_count() == 2);
}

TEST_CASE("a passage that differs makes the record differ") {
  DocumentBuilder builder(polish());
  CHECK(builder.build(file(7, {"jedna", "druga"})) != builder.build(file(7, {"jedna", "trzecia"})));
  CHECK(builder.build(file(7, {"jedna", "druga"})) != builder.build(file(7, {"jedna"})));
}

TEST_CASE("an index made with another dictionary is refused, so that it is made anew") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "index";
  IndexWriter({.path = path, .language = 17}).commit(1);
  CHECK_NOTHROW(IndexWriter({.path = path, .language = 17}));
  CHECK_NOTHROW(IndexWriter({.path = path}));
  CHECK_THROWS(IndexWriter({.path = path, .language = 18}));
  CHECK(IndexWriter({.path = path, .mode = OpenMode::create_anew, .language = 18}).applied_change() == 0);
}

TEST_CASE("a word that stands close together in one part of a long text counts more than one strewn over it") {
  DocumentBuilder builder(polish());
  const std::string filler = [] {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "inne zdanie ";
    return text;
  }();
  const std::string together = "umowa umowa umowa umowa " + filler + filler + filler;
  const std::string strewn = "umowa " + filler + "umowa " + filler + "umowa " + filler + "umowa";
  const auto impact = [&](const std::string& body) { return builder.build(answer(1, "Wpis", body)).terms.at("Zumowa"); };
  CHECK(impact(together) > impact(strewn));
}

TEST_CASE("parts of a long text are as equal as can be, a short one is whole") {
  CHECK(segment_count(0) == 1);
  CHECK(segment_count(kLongText) == 1);
  CHECK(segment_length(kLongText) == kLongText);
  CHECK(segment_count(kLongText + 1) == 2);
  CHECK(segment_length(1'000) == 250);
  CHECK(segment_length(1'001) <= kSegmentWords);
}
