#include "indexer/verify.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "indexer/entry.h"
#include "tests/indexer/indexer_fixture.h"

using namespace kartoteka;
using namespace kartoteka::indexer;

namespace {

/// Writes into the index behind the indexer's back.
template <typename Action>
void tamper(IndexerFixture& fixture, Action&& action) {
  index::IndexWriter writer({.path = fixture.index_path});
  action(writer);
  writer.commit(static_cast<std::uint64_t>(fixture.latest()));
}

}  // namespace

TEST_CASE("verify finds a document that is missing, one that differs and one too many") {
  IndexerFixture fixture;
  const auto first = fixture.add_answer("Pierwsze pytanie?");
  const auto second = fixture.add_answer("Drugie pytanie?");
  fixture.index_all();
  REQUIRE(fixture.verify_all().is_sound());

  tamper(fixture, [&](index::IndexWriter& writer) {
    writer.remove("answer", first);
    index::DocumentBuilder builder(fixture.language);
    writer.put(builder.build({.kind = "answer", .id = second, .title = "Coś innego", .access = {"staff"}}));
    writer.put(builder.build({.kind = "answer", .id = 77, .title = "Zbędny", .access = {"staff"}}));
  });
  const auto report = fixture.verify_all();
  REQUIRE(report.differences.size() == 3);
  CHECK(report.differences[0].type == Difference::Type::missing);
  CHECK(report.differences[0].id == first);
  CHECK(report.differences[1].type == Difference::Type::differs);
  CHECK(report.differences[1].id == second);
  CHECK(report.differences[2].type == Difference::Type::extra);
  CHECK(report.differences[2].id == 77);
}

TEST_CASE("verify does not judge an index that lags behind") {
  IndexerFixture fixture;
  fixture.add_answer("Pytanie?");
  fixture.index_all();
  fixture.add_answer("Nowe pytanie?");
  VerifyOptions options{.index_path = fixture.index_path, .patience = std::chrono::milliseconds(100)};
  CHECK_THROWS_WITH_AS(verify(options, fixture.database, fixture.language), doctest::Contains("records are at"), Error);
}
