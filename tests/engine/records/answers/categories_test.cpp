#include "engine/records/answers/categories.h"

#include <doctest/doctest.h>

#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct Fixture : StoreFixture {
  Answer in(const std::string& path) {
    Answer record;
    record.question = "Jak?";
    record.body = "Tak.";
    record.category = path;
    store.create(answer_kind(), record, system);
    return record;
  }
  std::string category_of(RecordId answer) { return load<Answer>(answer_kind(), answer).category; }
  template <typename T>
  T load(const Kind& kind, RecordId id) {
    return static_cast<T&>(*store.get(kind, id, system));
  }
  Category category(const std::string& path) {
    return load<Category>(category_kind(), *connection.query_integer("SELECT id FROM category WHERE path = :path AND deleted_at IS NULL", {path}));
  }
  std::vector<std::string> paths() {
    std::vector<std::string> result;
    for (const CategoryNode& node : category_tree(connection)) result.push_back(node.path + " " + std::to_string(node.answers_below));
    return result;
  }
  std::string refused(Category record) {
    try {
      store.update(category_kind(), record, std::nullopt, system);
      return "";
    } catch (const Error& error) {
      return error.what();
    }
  }
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a path that an answer names becomes a place in the tree, in one form") {
  CHECK(in(" Biuro / Calc//").category == "Biuro/Calc");
  in("Biuro/Writer");
  in("Biuro");
  in("");
  CHECK(paths() == Texts{"Biuro 3", "Biuro/Calc 1", "Biuro/Writer 1"});
  CHECK(category("Biuro/Calc").parent == category("Biuro").id);
}

TEST_CASE_FIXTURE(Fixture, "a category that is renamed or moved brings answers and categories below along, audited") {
  const Answer inner = in("Biuro/Calc/Wykresy");
  const Answer beside = in("Biurowiec");
  const Answer binned = in("Biuro/Calc");
  store.remove(answer_kind(), binned.id, std::nullopt, system);
  Category office = category("Biuro");
  office.name = "Kancelaria";
  store.update(category_kind(), office, std::nullopt, system);
  CHECK(category_of(inner.id) == "Kancelaria/Calc/Wykresy");
  CHECK(category_of(binned.id) == "Kancelaria/Calc");
  CHECK(category_of(beside.id) == "Biurowiec");
  CHECK(history(connection, answer_kind(), inner.id, 1)[0].changes[0].new_value == "Kancelaria/Calc/Wykresy");
  Category calc = category("Kancelaria/Calc");
  calc.parent = category("Biurowiec").id;
  store.update(category_kind(), calc, std::nullopt, system);
  CHECK(category_of(inner.id) == "Biurowiec/Calc/Wykresy");
  CHECK(paths() == Texts{"Biurowiec 2", "Biurowiec/Calc 1", "Biurowiec/Calc/Wykresy 1", "Kancelaria 0"});
}

TEST_CASE_FIXTURE(Fixture, "a category does not stand below itself, has no namesake beside it, and no path without end") {
  in("Biuro/Calc");
  in("Dom");
  Category office = category("Biuro");
  office.parent = category("Biuro/Calc").id;
  CHECK(refused(office).find("/parent: a category cannot stand below itself") != std::string::npos);
  Category home = category("Dom");
  home.name = "Biuro";
  CHECK(refused(home).find("/name: there is a category Biuro already") != std::string::npos);
  home.name = "Dom/Ogród";
  CHECK(refused(home).find("/name: must not hold '/'") != std::string::npos);
  in(std::string(95, 'a') + "/" + std::string(95, 'b'));
  Category deep = category(std::string(95, 'a'));
  deep.parent = category("Biuro/Calc").id;
  CHECK(refused(deep).find("/name: the whole path") != std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "only an empty category goes into the bin, and comes back to its place where that is free") {
  const Answer answer = in("Biuro/Calc");
  CHECK_THROWS_AS(store.remove(category_kind(), category("Biuro").id, std::nullopt, system), Error);
  CHECK_THROWS_AS(store.remove(category_kind(), category("Biuro/Calc").id, std::nullopt, system), Error);
  store.remove(answer_kind(), answer.id, std::nullopt, system);
  const Category calc = category("Biuro/Calc");
  store.remove(category_kind(), calc.id, std::nullopt, system);
  in("Biuro/Calc");
  CHECK_THROWS_AS(store.restore(category_kind(), calc.id, std::nullopt, system), Error);
}

TEST_CASE("categories are made of the paths that answers had before there were any, and marks of their dates") {
  TemporaryFolder folder;
  db::Connection connection(folder.path() / "kartoteka.db", db::Access::write_and_checkpoint);
  db::migrate(connection, migrations().first(6));
  for (const char* path : {"Biuro/Calc", "Biuro / Calc/", "Dom", ""}) {
    connection.execute("INSERT INTO answer (change, created_at, updated_at, question, body, category, state, audience, valid_to, review_on, legal_basis, language, source) "
                       "VALUES (1, 0, 0, 'Jak?', 'Tak.', :path, 'draft', 'internal', 14000, 14000, '', 'pl', '')", {std::string(path)});
  }
  db::migrate(connection, migrations());
  Texts paths;
  for (const CategoryNode& node : category_tree(connection)) paths.push_back(node.path + " " + std::to_string(node.answers_below));
  CHECK(paths == Texts{"Biuro 2", "Biuro/Calc 2", "Dom 1"});
  CHECK(connection.query_text("SELECT GROUP_CONCAT(item) FROM answer_marks WHERE record_id = 1") == "expired,to_review");
}
