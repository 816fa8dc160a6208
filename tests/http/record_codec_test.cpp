#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "engine/base/error.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/user.h"
#include "http/codec/record_decoder.h"
#include "http/codec/record_encoder.h"

using namespace kartoteka;
using namespace kartoteka::http;
using records::Client;
using records::Task;

namespace {

struct BadBody {
  const records::Kind& kind;
  const char* body;
  const char* problems;
};

std::string problems_of(const records::Kind& kind, const char* body) {
  try {
    decode_new_record(kind, parse_json(body));
    return "";
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::invalid_argument);
    return error.what();
  }
}

std::string patch_problems(const records::Kind& kind, const char* body) {
  try {
    auto record = kind.make();
    apply_merge_patch(kind, parse_json(body), *record);
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a bad body is refused by the places of all its problems") {
  const records::Kind& task = records::task_kind();
  const records::Kind& client = records::client_kind();
  const BadBody table[]{
      {task, "[]", "expected an object"},
      {task, "\"title\"", "expected an object"},
      {task, R"({"title":"a","tytul":"b"})", "/tytul: unknown key"},
      {task, R"({"title":"a","id":3})", "/id: is set by the program"},
      {task, R"({"title":"a","change":3})", "/change: is set by the program"},
      {task, R"({"title":7})", "/title: expected a text"},
      {task, R"({"title":"a","percent_done":12.5})", "/percent_done: expected an integer 0..100"},
      {task, R"({"title":"a","percent_done":12.0})", "/percent_done: expected an integer 0..100"},
      {task, R"({"title":"a","percent_done":true})", "/percent_done: expected an integer 0..100"},
      {task, R"({"title":"a","percent_done":"12"})", "/percent_done: expected an integer 0..100"},
      {task, R"({"title":"a","percent_done":101})", "/percent_done: expected an integer 0..100"},
      {task, R"({"title":"a","percent_done":-1})", "/percent_done: expected an integer 0..100"},
      {task, R"({"title":"a","percent_done":18446744073709551615})", "/percent_done: expected an integer 0..100"},
      {task, R"({"title":"a","percent_done":1e2})", "/percent_done: expected an integer 0..100"},
      {task, R"({"title":"a","owner":0})", "/owner: expected the id of a user"},
      {task, R"({"title":"a","owner":"3"})", "/owner: expected the id of a user"},
      {task, R"({"title":"a","due_at":"jutro"})", "/due_at: expected a time like 2026-05-03T09:30:00Z"},
      {task, R"({"title":"a","due_at":1777800000})", "/due_at: expected a time like 2026-05-03T09:30:00Z"},
      {task, R"({"title":"a","due_at":"2026-05-03"})", "/due_at: expected a time like 2026-05-03T09:30:00Z"},
      {task, R"({"title":"a","tags":"vat"})", "/tags: expected a list of texts"},
      {task, R"({"title":"a","tags":["vat",7,null]})", "/tags/1: expected a text; /tags/2: expected a text"},
      {records::user_kind(), R"({"login":"a","name":"b","active":1})", "/active: expected true or false"},
      {client, R"({"code":"A","name":"B","phones":{}})", "/phones: expected a list of objects"},
      {client, R"({"code":"A","name":"B","phones":["1"]})", "/phones/0: expected an object"},
      {client, R"({"code":"A","name":"B","phones":[{"number":"123456"},{"numer":"1","label":2}]})",
       "/phones/1/numer: unknown key; /phones/1/label: expected a text"},
      // What the tables of fields check is told along with what does not decode.
      {task, R"({"percent_done":1.5,"priority":"soon"})",
       "/percent_done: expected an integer 0..100; /title: must be given; "
       "/priority: expected one of low normal high urgent"},
      {client, R"({"code":1,"name":2,"nip":"123"})", "/code: expected a text; /name: expected a text; /nip: expected a NIP of 10 digits"},
  };
  for (const BadBody& bad : table) {
    CAPTURE(bad.body);
    CHECK(problems_of(bad.kind, bad.body) == bad.problems);
  }
}

TEST_CASE("a new record keeps the defaults of what is not given or null") {
  const auto record = decode_new_record(records::task_kind(), parse_json(R"({"title":"Raport","priority":null,"percent_done":null})"));
  const auto& task = static_cast<const Task&>(*record);
  CHECK(task.title == "Raport");
  CHECK(task.priority == "normal");
  CHECK(task.state == "planned");
  CHECK_FALSE(task.percent_done);
}

TEST_CASE("a patch changes what it names, clears by null and leaves the rest") {
  Task task;
  task.title = "Raport";
  task.owner = 3;
  task.tags = {"a", "b"};
  task.due_at = parse_instant("2026-05-03T09:30:00Z");
  apply_merge_patch(records::task_kind(), parse_json(R"({"owner":null,"tags":["c"],"percent_done":50})"), task);
  CHECK(task.title == "Raport");
  CHECK_FALSE(task.owner);
  CHECK(task.tags == std::vector<std::string>{"c"});
  CHECK(task.percent_done == 50);
  CHECK(task.due_at == parse_instant("2026-05-03T09:30:00Z"));
}

TEST_CASE("a patch may not clear what must be true or false") {
  CHECK(patch_problems(records::user_kind(), R"({"active":null})").starts_with("/active: expected true or false"));
}

TEST_CASE("ids are read as a list without doubles, record keys as texts, and what the program computes is refused") {
  const auto record = decode_new_record(records::task_kind(), parse_json(R"({"title":"a","watchers":[3,1]})"));
  CHECK(static_cast<const records::Task&>(*record).watchers == std::vector<records::RecordId>{3, 1});
  CHECK(encode_record(records::task_kind(), *record, {}, nullptr)["watchers"] == Json::array({3, 1}));
  CHECK(patch_problems(records::task_kind(), R"({"watchers":[1,"2",0]})") ==
        "/watchers/1: expected the id of a user; /watchers/2: expected the id of a user; /title: must be given");
  CHECK(patch_problems(records::task_kind(), R"({"spent_minutes":1})").starts_with("/spent_minutes: is set by the program"));
}

TEST_CASE("a record is written with its head, its fields and nothing else") {
  Client client;
  client.id = 12;
  client.change = 34;
  client.created_at = client.updated_at = *parse_instant("2026-05-03T09:30:00Z");
  client.code = "KOW";
  client.name = "Kowalski";
  client.phones = {{"biuro", "601 202 303"}};
  const Json json = encode_record(records::client_kind(), client, {}, nullptr);
  CHECK(json["id"] == 12);
  CHECK(json["kind"] == "client");
  CHECK(json["change"] == 34);
  CHECK(json["created_at"] == "2026-05-03T09:30:00.000Z");
  CHECK(json["created_by"].is_null());
  CHECK(json["deleted_at"].is_null());
  CHECK(json["phones"] == Json::parse(R"([{"label":"biuro","number":"601 202 303"}])"));
  CHECK(json["owner"].is_null());
  CHECK(json["tags"] == Json::array());
  CHECK(json.size() == 8 + records::client_kind().fields.size());
  CHECK(etag_of(client) == "\"34\"");
}

TEST_CASE("every kind is read back from what is written of it") {
  for (const records::Kind* kind : records::all_kinds()) {
    CAPTURE(kind->name);
    const auto record = kind->make();
    Json json = encode_record(*kind, *record, {}, nullptr);
    for (const char* key : {"id", "kind", "change", "created_at", "created_by", "updated_at", "updated_by", "deleted_at"}) json.erase(key);
    for (const records::Field& field : kind->fields) {
      if (field.is_computed) json.erase(std::string(field.name));
    }
    const auto read = decode_new_record(*kind, json);
    for (const records::Field& field : kind->fields) CHECK_MESSAGE(field.get(*read) == field.get(*record), field.name);
  }
}

TEST_CASE("Markdown is rendered beside its field, and only wanted fields are written") {
  Client client;
  client.note = "**Uwaga**";
  const Representation rendered{.html = true};
  CHECK(encode_record(records::client_kind(), client, rendered, nullptr)["note_html"] == "<p><strong>Uwaga</strong></p>\n");
  const Representation only_name{.fields = {records::client_kind().field("name")}};
  const Json json = encode_record(records::client_kind(), client, only_name, nullptr);
  CHECK(json.contains("name"));
  CHECK(json.contains("id"));
  CHECK_FALSE(json.contains("note"));
}
