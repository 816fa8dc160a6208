// Walks all kinds: whoever adds one and forgets a place fails here by name.
#include <doctest/doctest.h>

#include <set>

#include "engine/records/record_table.h"
#include "engine/records/field_text.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

std::set<std::string> columns_of(db::Connection& connection, const std::string& table) {
  std::set<std::string> names;
  auto rows = connection.query("SELECT name FROM pragma_table_info('" + table + "')", {}, {db::ColumnType::text});
  while (rows.next()) names.insert(rows.text(0));
  return names;
}

TextRow row_of(const Field& field, const std::string& text) {
  TextRow row;
  for (const RowField& member : field.row_fields) row.push_back(is_integer_column(member) ? "1" : text);
  return row;
}

}  // namespace

TEST_CASE("every kind's tables have just the columns that its fields describe") {
  StoreFixture fixture;
  for (const Kind* kind : all_kinds()) {
    CAPTURE(kind->name);
    std::set<std::string> expected{"id", "change", "created_at", "updated_at", "created_by", "updated_by", "deleted_at"};
    for (const Field& field : kind->fields) {
      if (is_column(field)) {
        expected.emplace(field.name);
        continue;
      }
      CAPTURE(field.name);
      std::set<std::string> list{"record_id", "position"};
      for (const std::string& name : list_columns(field)) list.insert(name);
      CHECK(columns_of(fixture.connection, list_table(*kind, field)) == list);
    }
    CHECK(columns_of(fixture.connection, std::string(kind->table)) == expected);
  }
}

TEST_CASE("every kind is found by its name and path, and every field has both labels") {
  std::set<std::string_view> names;
  for (const Kind* kind : all_kinds()) {
    CAPTURE(kind->name);
    CHECK(find_kind(kind->name) == kind);
    CHECK(find_kind_by_path(kind->path) == kind);
    CHECK(names.insert(kind->name).second);
    CHECK_FALSE(kind->label.pl.empty());
    CHECK_FALSE(kind->plural.en.empty());
    CHECK_NOTHROW(kind->title_field());
    for (const Field& field : kind->fields) {
      CAPTURE(field.name);
      CHECK_FALSE(field.label.pl.empty());
      CHECK_FALSE(field.label.en.empty());
      if (is_reference(field)) CHECK(find_kind(field.reference_kind));
      if (field.type == FieldType::choice) CHECK_FALSE(field.choices.empty());
    }
  }
}

TEST_CASE("any value of any field is written as text and read back") {
  for (const Kind* kind : all_kinds()) {
    for (const Field& field : kind->fields) {
      CAPTURE(kind->name);
      CAPTURE(field.name);
      Value value = std::string("żółw");
      if (is_integer_column(field)) value = std::int64_t{1};
      if (field.type == FieldType::list) value = std::vector<std::string>{"a", "ż"};
      if (field.type == FieldType::record_keys) value = std::vector<std::string>{"task:1", "client:2"};
      if (field.type == FieldType::references) value = std::vector<RecordId>{3, 1};
      if (field.type == FieldType::rows) {
        value = std::vector<TextRow>{row_of(field, "x\\y"), row_of(field, "")};
      }
      const auto record = kind->make();
      field.set(*record, value);
      // What a row leaves out is what its struct has by default.
      if (field.type == FieldType::rows) value = field.get(*record);
      CHECK(field.get(*record) == value);
      CHECK(value_from_text(field, text_from_value(field, value), "/x") == value);
      field.set(*record, Value{});
      CHECK(field.get(*record) != value);
    }
  }
}

TEST_CASE("what a field refers to is told with its place") {
  Task task;
  task.parent = 4;
  task.watchers = {7, 9};
  CHECK(references_of(*task_kind().field("title"), task).empty());
  CHECK(references_of(*task_kind().field("thread"), task).empty());
  CHECK(references_of(*task_kind().field("parent"), task).at(0).pointer == "/parent");
  const auto watchers = references_of(*task_kind().field("watchers"), task);
  REQUIRE(watchers.size() == 2);
  CHECK(watchers[1].key.kind == &user_kind());
  CHECK(watchers[1].key.id == 9);
  CHECK(watchers[1].pointer == "/watchers/1");
}

TEST_CASE("a record key names a record of a kind") {
  CHECK(parse_record_key("task:41")->kind == &task_kind());
  CHECK(parse_record_key("task:41")->id == 41);
  for (const char* text : {"task", "task:", "task:0", "task:-1", "task:4x", "zadanie:1", ":1"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_record_key(text));
  }
}
