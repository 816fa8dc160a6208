#include "indexer/indexer.h"

#include <doctest/doctest.h>

#include <fstream>

#include "tests/indexer/indexer_fixture.h"

using namespace kartoteka;
using namespace kartoteka::indexer;

namespace {

constexpr std::chrono::milliseconds kPatience{20'000};

std::filesystem::path largest_file(const std::filesystem::path& folder) {
  std::filesystem::path largest;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (largest.empty() || entry.file_size() > std::filesystem::file_size(largest)) largest = entry.path();
  }
  return largest;
}

}  // namespace

TEST_CASE("a write wakes the indexer, and a waiting reader is told") {
  IndexerFixture fixture;
  Indexer indexer(fixture.options(), fixture.database, fixture.language);
  fixture.database.on_write([&] { indexer.wake(); });
  fixture.add_answer("Pytanie?");
  CHECK(indexer.wait_for(fixture.latest(), kPatience));
  CHECK_FALSE(indexer.wait_for(fixture.latest() + 1, std::chrono::milliseconds(20)));
}

TEST_CASE("writes of another process are noticed without being told") {
  IndexerFixture fixture;
  Indexer indexer(fixture.options(), fixture.database, fixture.language);
  REQUIRE(indexer.wait_for(0, kPatience));
  records::Database other({.file = fixture.database.file(), .checkpoints = false});
  records::Answer answer;
  answer.question = "Z innego programu?";
  answer.body = "Tak.";
  const auto change = other.write([&](records::Store& store) {
    return store.create(records::answer_kind(), answer, records::Viewer::system());
  });
  CHECK(indexer.wait_for(change, kPatience));
}

TEST_CASE("an index that is missing, damaged or ahead of the records is made anew") {
  IndexerFixture fixture;
  for (int i = 0; i < 200; ++i) fixture.add_answer("Pytanie numer " + std::to_string(i) + "?");
  fixture.index_all();
  SUBCASE("missing") { std::filesystem::remove_all(fixture.index_path); }
  SUBCASE("root file damaged") { fixture.folder.write("index/iamglass", "not an index"); }
  SUBCASE("damaged in the middle of its largest table") {
    std::fstream file(largest_file(fixture.index_path), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(8192);
    file << std::string(8192, '\x5a');
  }
  SUBCASE("ahead of the records") {
    index::IndexWriter writer({.path = fixture.index_path});
    writer.commit(static_cast<std::uint64_t>(fixture.latest() + 100));
  }
  {
    Indexer indexer(fixture.options(), fixture.database, fixture.language);
    CHECK(indexer.wait_for(fixture.latest(), kPatience));
  }
  CHECK(fixture.verify_all().is_sound());
}

TEST_CASE("a rebuild on request puts a new index in the place of the old one") {
  IndexerFixture fixture;
  fixture.add_answer("Pytanie?");
  int replaced = 0;
  auto options = fixture.options();
  options.on_replaced = [&] { ++replaced; };
  Indexer indexer(options, fixture.database, fixture.language);
  fixture.database.on_write([&] { indexer.wake(); });
  REQUIRE(indexer.wait_for(fixture.latest(), kPatience));
  std::ofstream(options.rebuild_request).flush();
  while (std::filesystem::exists(options.rebuild_request)) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  fixture.add_answer("Po przebudowie?");
  CHECK(indexer.wait_for(fixture.latest(), kPatience));
  CHECK(replaced == 2);
  CHECK(fixture.verify_all().is_sound());
}

TEST_CASE("an indexer that is stopped in the middle is continued by the next") {
  IndexerFixture fixture;
  for (int i = 0; i < 300; ++i) fixture.add_answer("Pytanie numer " + std::to_string(i) + "?");
  auto options = fixture.options();
  options.limits.changes = 10;
  { Indexer indexer(options, fixture.database, fixture.language); }
  Indexer indexer(options, fixture.database, fixture.language);
  CHECK(indexer.wait_for(fixture.latest(), kPatience));
  CHECK(fixture.verify_all().is_sound());
}

TEST_CASE("an index that was made with another dictionary is made anew at the start") {
  IndexerFixture fixture;
  fixture.add_answer("Pytanie?");
  index::IndexWriter({.path = fixture.index_path, .language = fixture.language->fingerprint() + 1}).commit(1);
  Indexer indexer(fixture.options(), fixture.database, fixture.language);
  REQUIRE(indexer.wait_for(fixture.latest(), kPatience));
  CHECK(index::IndexReader(fixture.index_path).document_count() == 1);
}
