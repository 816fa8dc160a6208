#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

std::vector<RecordId> all_ids(Store& store, const Kind& kind, ListQuery query) {
  std::vector<RecordId> ids;
  do {
    const auto page = store.list(kind, query, Viewer::system());
    CHECK(page.records.size() <= query.limit);
    for (const auto& record : page.records) ids.push_back(record->id);
    query.cursor = page.next_cursor;
  } while (!query.cursor.empty());
  return ids;
}

}  // namespace

TEST_CASE("pages by cursor give every record once, in any order, equal and missing values too") {
  StoreFixture fixture;
  for (int i = 0; i < 25; ++i) {
    Task task;
    task.title = "Zadanie " + std::to_string(i % 4);
    if (i % 3 != 0) task.due_at = fixture.now + std::chrono::hours(i % 5);
    fixture.store.create(task_kind(), task, fixture.system);
  }
  for (const char* order : {"id", "-id", "title", "-title", "due_at", "-due_at", "-updated_at", "percent_done"}) {
    CAPTURE(order);
    ListQuery query;
    query.order = order;
    query.limit = 4;
    auto ids = all_ids(fixture.store, task_kind(), query);
    CHECK(ids.size() == 25);
    std::sort(ids.begin(), ids.end());
    CHECK(std::unique(ids.begin(), ids.end()) == ids.end());
  }
}

TEST_CASE("filters take one of several values, ranges and items of lists") {
  StoreFixture fixture;
  const auto add = [&](const std::string& state, std::vector<std::string> tags, std::int64_t percent) {
    Task task;
    task.title = "Zadanie";
    task.state = state;
    task.tags = std::move(tags);
    task.percent_done = percent;
    fixture.store.create(task_kind(), task, fixture.system);
    return task.id;
  };
  const auto planned = add("planned", {"vat"}, 0);
  const auto waiting = add("waiting", {"vat", "kadry"}, 50);
  const auto done = add("done", {}, 100);
  const auto ids_with = [&](ListFilter filter) {
    ListQuery query;
    query.order = "id";
    query.filters = {std::move(filter)};
    return all_ids(fixture.store, task_kind(), query);
  };
  const auto field = [](std::string_view name) { return task_kind().field(name); };
  CHECK(ids_with({field("state"), {std::string("planned"), std::string("done")}, {}, {}}) == std::vector{planned, done});
  CHECK(ids_with({field("tags"), {std::string("vat")}, {}, {}}) == std::vector{planned, waiting});
  CHECK(ids_with({field("percent_done"), {}, 50, {}}) == std::vector{waiting, done});
  CHECK(ids_with({field("percent_done"), {}, {}, 50}) == std::vector{planned});
}

TEST_CASE("what is no order, limit or cursor is refused by name") {
  StoreFixture fixture;
  const auto pointer = [&](ListQuery query) {
    try {
      fixture.store.list(task_kind(), query, Viewer::system());
    } catch (const Error& error) {
      return error.problems().at(0).pointer;
    }
    return std::string("none");
  };
  ListQuery order;
  order.order = "title; DROP TABLE task";
  CHECK(pointer(order) == "/order");
  ListQuery limit;
  limit.limit = 0;
  CHECK(pointer(limit) == "/limit");
  for (const char* text : {"x", "!!!", "MTI6YWJj", "YWJj"}) {
    ListQuery cursor;
    cursor.cursor = text;
    CAPTURE(text);
    CHECK(pointer(cursor) == "/cursor");
  }
}
