#include "engine/records/answers/versions.h"

#include <doctest/doctest.h>

#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct Fixture : StoreFixture {
  Answer record = answer("Jak?");
  std::vector<ChangeNumber> changes{record.change};

  Fixture() {
    record.body = "Drugi.";
    record.tags = {"vat", "faktura\nz wierszem"};
    record.tags.pop_back();
    save();
    record.question = "Jak to?";
    record.valid_to = parse_date("2030-01-02");
    save();
    record.state = "published";
    record.tags.clear();
    save();
  }
  void save() {
    store.update(answer_kind(), record, std::nullopt, system);
    changes.push_back(record.change);
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "every earlier version of an answer can be read") {
  const auto versions = answer_versions(connection, record.id);
  REQUIRE(versions.size() == 4);
  CHECK(versions[0].fields == std::vector<std::string>{"tags", "state"});
  CHECK(versions[3].action == Action::create);
  const auto first = answer_version(store, record.id, changes[0], system);
  CHECK(first->body == "Treść.");
  CHECK(first->tags.empty());
  CHECK_FALSE(first->valid_to);
  const auto second = answer_version(store, record.id, changes[1], system);
  CHECK(second->body == "Drugi.");
  CHECK(second->question == "Jak?");
  CHECK(second->tags == std::vector<std::string>{"vat"});
  CHECK(answer_version(store, record.id, changes[3], system)->state == "published");
  CHECK_THROWS_AS(answer_version(store, record.id, 999, system), Error);
}

TEST_CASE_FIXTURE(Fixture, "an earlier version is brought back as a new one, and stays published") {
  const auto restored = restore_version(store, record.id, changes[1], record.change, system);
  CHECK(restored->question == "Jak?");
  CHECK(restored->tags == std::vector<std::string>{"vat"});
  CHECK_FALSE(restored->valid_to);
  CHECK(restored->state == "published");
  CHECK(answer_versions(connection, record.id).size() == 5);
  CHECK_THROWS_AS(restore_version(store, record.id, changes[1], record.change, system), Error);
}
