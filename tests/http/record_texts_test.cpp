// What a hit shows of its record: nothing of one that is gone, in the bin or hidden since it was indexed.
#include "http/record_texts.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "http/codec/search_encoder.h"
#include "http/name_book.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::http;
using records::StoreFixture;
using records::Viewer;

namespace {

search::Hit hit_of(const records::Record& record) {
  search::Hit hit;
  hit.kind = "answer";
  hit.id = record.id;
  hit.title.text = "Tytuł, jak był w indeksie";
  return hit;
}

std::size_t hits_seen(StoreFixture& fixture, const std::vector<search::Hit>& hits, const Viewer& viewer) {
  search::Result result;
  result.hits = hits;
  RecordTexts texts(fixture.store, viewer);
  NameBook names(fixture.store, viewer);
  return encode_hits(result, false, {texts, names}).size();
}

}  // namespace

TEST_CASE("a hit whose record is gone, in the bin or hidden is left out") {
  StoreFixture fixture;
  const auto seen = fixture.answer("Jak?", "published", "public");
  const auto internal = fixture.answer("Jak wewnątrz?", "published", "internal");
  const auto deleted = fixture.answer("Jak kiedyś?", "published", "public");
  fixture.store.remove(records::answer_kind(), deleted.id, std::nullopt, fixture.system);
  search::Hit gone = hit_of(seen);
  gone.id = 99;
  search::Hit unknown = hit_of(seen);
  unknown.kind = "invoice";
  const std::vector<search::Hit> hits{hit_of(seen), hit_of(internal), hit_of(deleted), gone, unknown};
  CHECK(hits_seen(fixture, hits, Viewer::anonymous()) == 1);
  CHECK(hits_seen(fixture, hits, Viewer{1, "operator", true}) == 2);
}

TEST_CASE("texts are given to those who may see the record") {
  StoreFixture fixture;
  const auto client = fixture.client("KOW", "Kowalski");
  RecordTexts anybody(fixture.store, Viewer::anonymous());
  CHECK_FALSE(anybody.texts("client", client.id));
  RecordTexts staff(fixture.store, Viewer{1, "operator", true});
  REQUIRE(staff.texts("client", client.id));
  CHECK(staff.texts("client", client.id)->title == "Kowalski");
  CHECK_FALSE(staff.texts("nothing", 1));
}
