#include "indexer/batch.h"

#include <doctest/doctest.h>

#include <random>

#include "tests/indexer/indexer_fixture.h"

using namespace kartoteka;
using namespace kartoteka::indexer;

TEST_CASE("what is written, changed and deleted is in the index just as the records are") {
  IndexerFixture fixture;
  const auto kept = fixture.add_answer("Jak wystawić fakturę?");
  const auto gone = fixture.add_answer("Jak zmienić hasło?");
  fixture.index_all();
  fixture.change_answer(kept, "W module sprzedaży.");
  fixture.remove_answer(gone);
  fixture.index_all();
  const auto report = fixture.verify_all();
  CHECK(report.is_sound());
  CHECK(report.records == 1);
  CHECK(report.documents == 1);
}

TEST_CASE("batches of any size end in the same index as one from the beginning, term for term") {
  IndexerFixture fixture;
  std::mt19937 random(7);
  std::vector<records::RecordId> ids;
  for (int step = 0; step < 120; ++step) {
    const auto choice = random() % 4;
    if (choice < 2 || ids.empty()) {
      ids.push_back(fixture.add_answer("Pytanie numer " + std::to_string(step) + " o umowę"));
    } else if (choice == 2) {
      fixture.change_answer(ids[random() % ids.size()], "Zmieniona treść numer " + std::to_string(step));
    } else {
      const auto position = random() % ids.size();
      fixture.remove_answer(ids[position]);
      ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(position));
    }
    if (step % 10 == 0) fixture.index_all(1 + random() % 7);
  }
  fixture.index_all(3);
  CHECK(fixture.verify_all().is_sound());

  const auto anew = fixture.folder.path() / "anew";
  fixture.index_into(anew);
  index::IndexReader grown(fixture.index_path);
  index::IndexReader made_anew(anew);
  CHECK(grown.document_count() == made_anew.document_count());
  for (const auto id : ids) CHECK(grown.document("answer", id) == made_anew.document("answer", id));
}

TEST_CASE("a record that was written again later is indexed once, by its last change") {
  IndexerFixture fixture;
  const auto id = fixture.add_answer("Pytanie?");
  for (int i = 0; i < 5; ++i) fixture.change_answer(id, "Wersja " + std::to_string(i));
  const auto writer = open_or_make_anew(fixture.index_path, *fixture.language, fixture.latest(), [](const std::string&) {});
  index::DocumentBuilder builder(fixture.language);
  const auto batch = fixture.database.read([&](records::Store& store) {
    return apply_next_batch(store, builder, *writer, {}, [](const std::string&) {});
  });
  CHECK(batch.changes == 6);
  CHECK(batch.documents == 1);
}
