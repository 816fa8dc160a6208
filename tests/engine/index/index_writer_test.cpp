#include "engine/index/index_writer.h"

#include <doctest/doctest.h>
#include <xapian.h>

#include <fstream>
#include <set>

#include "engine/base/error.h"
#include "engine/index/index_files.h"
#include "engine/index/index_reader.h"
#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::index;

#ifdef __SANITIZE_ADDRESS__
// Xapian's own check of a database frees an object under the size of its base class.
extern "C" const char* __asan_default_options() { return "new_delete_type_mismatch=0"; }
#endif

namespace {

template <typename Action>
ErrorCode code_of_error(Action action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  FAIL("no error");
  return ErrorCode::internal;
}

}  // namespace

TEST_CASE("a committed document is read back as it was built, and its change number with it") {
  const TemporaryFolder folder;
  DocumentBuilder builder(polish());
  IndexWriter writer({.path = folder.path() / "index"});
  CHECK(writer.applied_change() == 0);
  const IndexedDocument document = builder.build(answer(7, "Umowa najmu", "Lokal przy ul. Żółkiewskiego 5."));
  writer.put(document);
  CHECK(writer.pending_changes() == 1);
  writer.commit(31);
  CHECK(writer.pending_changes() == 0);
  IndexReader reader(folder.path() / "index");
  CHECK(reader.applied_change() == 31);
  CHECK(reader.document_count() == 1);
  CHECK(reader.document("answer", 7) == document);
  CHECK_FALSE(reader.document("answer", 8));
}

TEST_CASE("putting again replaces, removing removes, and what is not committed is not seen") {
  const TemporaryFolder folder;
  DocumentBuilder builder(polish());
  IndexWriter writer({.path = folder.path() / "index"});
  writer.put(builder.build(answer(1, "pierwsza")));
  writer.put(builder.build(answer(2, "druga")));
  writer.commit(2);
  IndexReader reader(folder.path() / "index");
  const IndexedDocument changed = builder.build(answer(1, "zmieniona"));
  writer.put(changed);
  writer.remove("answer", 2);
  writer.remove("answer", 99);
  reader.refresh();
  CHECK(reader.document_count() == 2);
  writer.commit(5);
  reader.refresh();
  CHECK(reader.document_count() == 1);
  CHECK(reader.document("answer", 1) == changed);
  CHECK(reader.applied_change() == 5);
}

TEST_CASE("a writer that goes away uncommitted leaves the last commit") {
  const TemporaryFolder folder;
  DocumentBuilder builder(polish());
  {
    IndexWriter writer({.path = folder.path() / "index"});
    writer.put(builder.build(answer(1, "pierwsza")));
    writer.commit(1);
    writer.put(builder.build(answer(2, "druga")));
  }
  IndexWriter writer({.path = folder.path() / "index"});
  CHECK(writer.applied_change() == 1);
  CHECK(writer.document_count() == 1);
}

TEST_CASE("more changes than Xapian flushes on its own stay invisible until the commit") {
  const TemporaryFolder folder;
  IndexWriter writer({.path = folder.path() / "index", .durable = false});
  writer.commit(0);
  IndexReader reader(folder.path() / "index");
  IndexedDocument document{.kind = "task", .id = 0, .terms = {{"Zzadanie", 50}}, .values = {}, .data = "x"};
  for (document.id = 0; document.id < 10'500; ++document.id) {
    writer.put(document);
  }
  reader.refresh();
  CHECK(reader.document_count() == 0);
  CHECK(reader.applied_change() == 0);
  writer.commit(10'500);
  reader.refresh();
  CHECK(reader.document_count() == 10'500);
  CHECK(reader.applied_change() == 10'500);
}

TEST_CASE("a commit without changes stores the number, and the number never goes back") {
  const TemporaryFolder folder;
  IndexWriter writer({.path = folder.path() / "index"});
  writer.commit(9);
  CHECK(IndexReader(folder.path() / "index").applied_change() == 9);
  CHECK(code_of_error([&] { writer.commit(8); }) == ErrorCode::internal);
}

TEST_CASE("a second writer is refused while the first one lives") {
  const TemporaryFolder folder;
  IndexWriter writer({.path = folder.path() / "index"});
  CHECK(code_of_error([&] { IndexWriter other({.path = folder.path() / "index"}); }) == ErrorCode::conflict);
}

TEST_CASE("an index is told missing, usable, outdated or damaged") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "index";
  CHECK(probe_index(path) == IndexState::missing);
  CHECK(code_of_error([&] { IndexReader reader(path); }) == ErrorCode::unavailable);
  IndexWriter({.path = path}).commit(3);
  CHECK(probe_index(path) == IndexState::usable);
  CHECK(check_index(path).sound);
  {
    std::ofstream(path / "iamglass", std::ios::trunc) << "no glass";
  }
  CHECK(probe_index(path) == IndexState::damaged);
  CHECK(code_of_error([&] { IndexReader reader(path); }) == ErrorCode::corrupt);
  const CheckReport report = check_index(path);
  CHECK_FALSE(report.sound);
  CHECK_FALSE(report.details.empty());
  IndexWriter writer({.path = path, .mode = OpenMode::create_anew});
  CHECK(writer.applied_change() == 0);
  CHECK(probe_index(path) == IndexState::usable);
}

TEST_CASE("an index of another schema version is refused as corrupt, so that it is rebuilt") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "index";
  IndexWriter({.path = path}).commit(3);
  {
    Xapian::WritableDatabase database(path.string());
    database.set_metadata("schema", "older");
    database.commit();
  }
  CHECK(probe_index(path) == IndexState::outdated);
  CHECK(code_of_error([&] { IndexReader reader(path); }) == ErrorCode::corrupt);
  CHECK(code_of_error([&] { IndexWriter writer({.path = path}); }) == ErrorCode::corrupt);
}

TEST_CASE("all records are walked through, by kind") {
  const TemporaryFolder folder;
  DocumentBuilder builder(polish());
  IndexWriter writer({.path = folder.path() / "index"});
  SearchEntry task = answer(3, "zadanie");
  task.kind = "task";
  writer.put(builder.build(task));
  writer.put(builder.build(answer(2, "druga")));
  writer.put(builder.build(answer(10, "dziesiąta")));
  writer.commit(3);
  std::set<std::pair<std::string, std::int64_t>> seen;
  IndexReader(folder.path() / "index").for_each_record([&](std::string_view kind, std::int64_t id) {
    CHECK(seen.emplace(kind, id).second);
  });
  CHECK(seen == std::set<std::pair<std::string, std::int64_t>>{{"answer", 2}, {"answer", 10}, {"task", 3}});
}

TEST_CASE("the same entries in another order, with changes between, give the same stored documents") {
  const TemporaryFolder folder;
  DocumentBuilder builder(polish());
  IndexWriter straight({.path = folder.path() / "straight", .durable = false});
  IndexWriter detour({.path = folder.path() / "detour", .durable = false});
  for (int id = 1; id <= 20; ++id) {
    straight.put(builder.build(answer(id, "Tytuł " + std::to_string(id), "Treść numer " + std::to_string(id * 7))));
  }
  straight.commit(20);
  for (int id = 20; id >= 1; --id) {
    detour.put(builder.build(answer(id, "Dawny tytuł", "Dawna treść")));
    detour.put(builder.build(answer(id, "Tytuł " + std::to_string(id), "Treść numer " + std::to_string(id * 7))));
    if (id % 3 == 0) {
      detour.remove("answer", id);
      detour.commit(static_cast<std::uint64_t>(20 - id));
      detour.put(builder.build(answer(id, "Tytuł " + std::to_string(id), "Treść numer " + std::to_string(id * 7))));
    }
  }
  detour.commit(20);
  IndexReader first(folder.path() / "straight");
  IndexReader second(folder.path() / "detour");
  for (int id = 1; id <= 20; ++id) {
    CHECK(first.document("answer", id) == second.document("answer", id));
  }
}

TEST_CASE("a compacted copy holds the same and tells the same change") {
  const TemporaryFolder folder;
  DocumentBuilder builder(polish());
  IndexWriter writer({.path = folder.path() / "index"});
  const IndexedDocument document = builder.build(answer(1, "Umowa"));
  writer.put(document);
  writer.commit(4);
  compact_index(folder.path() / "index", folder.path() / "compact");
  IndexReader reader(folder.path() / "compact");
  CHECK(reader.applied_change() == 4);
  CHECK(reader.document("answer", 1) == document);
  CHECK(index_size_bytes(folder.path() / "compact") > 0);
}
