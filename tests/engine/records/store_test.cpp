#include "engine/records/store.h"

#include <doctest/doctest.h>

#include <set>

#include "engine/base/error.h"
#include "engine/records/audit.h"
#include "engine/records/change_log.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

/// The error that an action ends in.
template <typename Action>
Error error_of(Action&& action) {
  try {
    action();
  } catch (const Error& error) {
    return error;
  }
  FAIL("no error");
  return Error(ErrorCode::internal, "");
}

}  // namespace

TEST_CASE("a record comes back as it was stored, lists and rows in order") {
  StoreFixture fixture;
  Client client;
  client.code = "KOW";
  client.name = "Kowalski i Synowie";
  client.nip = "PL 526-025-02-74";
  client.phones = {{"biuro", "22 123 45 67"}, {"", "+48 600 100 200"}};
  client.tags = {"vat", "kadry"};
  const auto change = fixture.store.create(client_kind(), client, fixture.system);
  const auto record = fixture.store.get(client_kind(), client.id, fixture.system);
  const auto& stored = static_cast<const Client&>(*record);
  CHECK(stored.change == change);
  CHECK(stored.nip == "5260250274");
  REQUIRE(stored.phones.size() == 2);
  CHECK(stored.phones[0].label == "biuro");
  CHECK(stored.phones[1].number == "+48 600 100 200");
  CHECK(stored.tags == std::vector<std::string>{"vat", "kadry"});
  CHECK(stored.created_at == fixture.now);
}

TEST_CASE("all that is wrong with a record is said at once, each with its place") {
  StoreFixture fixture;
  Client client;
  client.nip = "5260250275";
  client.entity_type = "city";
  client.phones = {{"", "dzwonić rano"}};
  const Error error = error_of([&] { fixture.store.create(client_kind(), client, fixture.system); });
  CHECK(error.code() == ErrorCode::invalid_argument);
  std::set<std::string> pointers;
  for (const FieldProblem& problem : error.problems()) pointers.insert(problem.pointer);
  CHECK(pointers == std::set<std::string>{"/code", "/name", "/entity_type", "/nip", "/phones/0/number"});
  CHECK(latest_change(fixture.connection) == 0);
}

TEST_CASE("a unique value that is taken is a conflict that names the field") {
  StoreFixture fixture;
  fixture.client("KOW");
  const Error error = error_of([&] { fixture.client("KOW"); });
  CHECK(error.code() == ErrorCode::conflict);
  REQUIRE(error.problems().size() == 1);
  CHECK(error.problems()[0].pointer == "/code");
}

TEST_CASE("a reference must lead to a record that is not in the bin") {
  StoreFixture fixture;
  const Client client = fixture.client("KOW");
  Contact contact;
  contact.client = client.id + 1;
  contact.subject = "Faktura";
  contact.started_at = fixture.now;
  CHECK(error_of([&] { fixture.store.create(contact_kind(), contact, fixture.system); }).problems()[0].pointer == "/client");
  contact.client = client.id;
  fixture.store.create(contact_kind(), contact, fixture.system);

  fixture.store.remove(client_kind(), client.id, std::nullopt, fixture.system);
  contact.subject = "Faktura poprawiona";
  CHECK_NOTHROW(fixture.store.update(contact_kind(), contact, std::nullopt, fixture.system));
  Contact another = contact;
  another.id = 0;
  CHECK_THROWS_AS(fixture.store.create(contact_kind(), another, fixture.system), Error);
}

TEST_CASE("an update with an outdated change is refused, and an equal one writes nothing") {
  StoreFixture fixture;
  Client client = fixture.client("KOW", "Stara nazwa");
  const auto first = client.change;
  CHECK(fixture.store.update(client_kind(), client, first, fixture.system) == first);
  client.name = "Nowa nazwa";
  const auto second = fixture.store.update(client_kind(), client, first, fixture.system);
  CHECK(second > first);
  client.name = "Inna nazwa";
  CHECK(error_of([&] { fixture.store.update(client_kind(), client, first, fixture.system); }).code() == ErrorCode::outdated);
  CHECK(latest_change(fixture.connection) == second);
}

TEST_CASE("the bin takes a record out of lists and gives it back") {
  StoreFixture fixture;
  const Client client = fixture.client("KOW");
  fixture.store.remove(client_kind(), client.id, client.change, fixture.system);
  CHECK(fixture.store.list(client_kind(), {}, fixture.system).records.empty());
  ListQuery bin;
  bin.bin = Bin::only;
  CHECK(fixture.store.list(client_kind(), bin, fixture.system).records.size() == 1);
  Client changed = client;
  CHECK(error_of([&] { fixture.store.update(client_kind(), changed, std::nullopt, fixture.system); }).code() == ErrorCode::conflict);
  fixture.store.restore(client_kind(), client.id, std::nullopt, fixture.system);
  CHECK(fixture.store.list(client_kind(), {}, fixture.system).records.size() == 1);
  CHECK(error_of([&] { fixture.store.restore(client_kind(), client.id, std::nullopt, fixture.system); }).code() == ErrorCode::conflict);
}

TEST_CASE("every write has its row in the change log, in order") {
  StoreFixture fixture;
  Client client = fixture.client("KOW");
  client.name = "Nowa";
  fixture.store.update(client_kind(), client, std::nullopt, fixture.system);
  fixture.store.remove(client_kind(), client.id, std::nullopt, fixture.system);
  const auto changes = changes_after(fixture.connection, 0, 10);
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].number < changes[1].number);
  CHECK(changes[2].kind == "client");
  CHECK(changes[2].record_id == client.id);
  CHECK(changes_after(fixture.connection, changes[1].number, 10).size() == 1);
}

TEST_CASE("the history says who changed what from what to what") {
  StoreFixture fixture;
  User user;
  user.login = "Anna.Nowak";
  user.name = "Anna Nowak";
  fixture.store.create(user_kind(), user, fixture.system);
  const Viewer anna{user.id, "operator", true};
  Client client = fixture.client("KOW", "Stara");
  client.name = "Nowa";
  client.tags = {"a", "b"};
  fixture.store.update(client_kind(), client, std::nullopt, anna);
  const auto entries = history(fixture.connection, client_kind(), client.id, 10);
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].event.action == Action::update);
  CHECK(entries[0].event.user == user.id);
  REQUIRE(entries[0].changes.size() == 2);
  CHECK(entries[1].event.action == Action::create);
}

TEST_CASE("a forged or missing audit row shows") {
  StoreFixture fixture;
  for (const char* code : {"A", "B", "C"}) fixture.client(code);
  CHECK_FALSE(find_broken_audit_row(fixture.connection));
  SUBCASE("forged") {
    fixture.connection.execute("UPDATE audit SET record_id = 9 WHERE number = 2");
    CHECK(find_broken_audit_row(fixture.connection) == 2);
  }
  SUBCASE("missing") {
    fixture.connection.execute("DELETE FROM audit WHERE number = 2");
    CHECK(find_broken_audit_row(fixture.connection) == 3);
  }
}

TEST_CASE("detail tasks take the thread and client of their main task, and never stand in a circle") {
  StoreFixture fixture;
  const Client client = fixture.client("KOW");
  Task main_task;
  main_task.title = "Rozliczenie";
  main_task.client = client.id;
  fixture.store.create(task_kind(), main_task, fixture.system);
  Task detail;
  detail.title = "Zebrać faktury";
  detail.parent = main_task.id;
  fixture.store.create(task_kind(), detail, fixture.system);
  CHECK(detail.client == client.id);
  main_task.parent = detail.id;
  CHECK(error_of([&] { fixture.store.update(task_kind(), main_task, std::nullopt, fixture.system); }).problems()[0].pointer == "/parent");
}

TEST_CASE("the last administrator stays one") {
  StoreFixture fixture;
  const auto add = [&](const std::string& login) {
    User user;
    user.login = login;
    user.name = login;
    user.role = "administrator";
    fixture.store.create(user_kind(), user, fixture.system);
    return user;
  };
  User first = add("anna");
  first.role = "operator";
  CHECK(error_of([&] { fixture.store.update(user_kind(), first, std::nullopt, fixture.system); }).problems()[0].pointer == "/role");
  CHECK(error_of([&] { fixture.store.remove(user_kind(), first.id, std::nullopt, fixture.system); }).code() == ErrorCode::conflict);
  User second = add("ewa");
  CHECK_NOTHROW(fixture.store.remove(user_kind(), first.id, std::nullopt, fixture.system));
  second.active = false;
  CHECK(error_of([&] { fixture.store.update(user_kind(), second, std::nullopt, fixture.system); }).problems()[0].pointer == "/active");
}

TEST_CASE("who may not write is refused before anything is looked at") {
  StoreFixture fixture;
  Client client;
  CHECK(error_of([&] { fixture.store.create(client_kind(), client, Viewer::anonymous()); }).code() == ErrorCode::unauthenticated);
  CHECK(error_of([&] { fixture.store.create(client_kind(), client, {1, "operator", false}); }).code() == ErrorCode::forbidden);
  User user;
  CHECK(error_of([&] { fixture.store.create(user_kind(), user, {1, "manager", true}); }).code() == ErrorCode::forbidden);
}

TEST_CASE("without signing in only published public answers that hold today are seen") {
  StoreFixture fixture;
  const Answer shown = fixture.answer("Jak wystawić fakturę?", "published", "public");
  const Answer draft = fixture.answer("Szkic?", "draft", "public");
  const Answer internal = fixture.answer("Wewnętrzna?", "published", "internal");
  Answer expired = fixture.answer("Dawna?", "published", "public");
  expired.valid_to = parse_date("2026-05-03");
  fixture.store.update(answer_kind(), expired, std::nullopt, fixture.system);
  const Viewer nobody = Viewer::anonymous();
  CHECK(fixture.store.find(answer_kind(), shown.id, nobody));
  for (const RecordId id : {draft.id, internal.id, expired.id}) CHECK_FALSE(fixture.store.find(answer_kind(), id, nobody));
  CHECK(fixture.store.list(answer_kind(), {}, nobody).records.size() == 1);
  CHECK(error_of([&] { fixture.store.list(client_kind(), {}, nobody); }).code() == ErrorCode::unauthenticated);
}

TEST_CASE("answers that begin or cease to hold are announced once, on the day") {
  StoreFixture fixture;
  fixture.store.announce_validity_changes();
  Answer answer = fixture.answer("Od jutra?", "published", "public");
  answer.valid_from = parse_date("2026-05-05");
  answer.valid_to = parse_date("2026-05-06");
  fixture.store.update(answer_kind(), answer, std::nullopt, fixture.system);
  CHECK(fixture.store.announce_validity_changes() == 0);
  fixture.now += std::chrono::days(1);
  CHECK(fixture.store.announce_validity_changes() == 1);
  CHECK(fixture.store.announce_validity_changes() == 0);
  fixture.now += std::chrono::days(1);
  CHECK(fixture.store.announce_validity_changes() == 0);
  fixture.now += std::chrono::days(1);
  CHECK(fixture.store.announce_validity_changes() == 1);
  CHECK(format_date(fixture.store.validity_day()) == "2026-05-07");
}
