// Who may change and remove what: the table of engine/records/permissions.cpp, from outside.
#include <doctest/doctest.h>

#include "engine/records/credentials.h"
#include "engine/records/kinds/team.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct Fixture : StoreFixture {
  Viewer user(const std::string& login, const std::string& role) {
    User record;
    record.login = record.name = login;
    record.role = role;
    store.create(user_kind(), record, system);
    return {record.id, role, true};
  }
  Fixture() {
    Team team;
    team.name = "Zespół";
    team.manager = manager.user;
    team.members = {*owner.user};
    store.create(team_kind(), team, system);
  }
  Task task(const Viewer& maker, std::optional<RecordId> owned_by) {
    Task record;
    record.title = "Zadanie";
    record.owner = owned_by;
    store.create(task_kind(), record, maker);
    return record;
  }
  bool may_change(const Viewer& viewer, Task record) {
    record.title += "!";
    return is_allowed([&] { store.update(task_kind(), record, std::nullopt, viewer); });
  }
  bool may_remove(const Viewer& viewer, const Task& record) {
    const bool removed = is_allowed([&] { store.remove(task_kind(), record.id, std::nullopt, viewer); });
    if (removed) {
      CHECK(is_allowed([&] { store.restore(task_kind(), record.id, std::nullopt, viewer); }));
      return true;
    }
    store.remove(task_kind(), record.id, std::nullopt, system);
    CHECK_FALSE(is_allowed([&] { store.restore(task_kind(), record.id, std::nullopt, viewer); }));
    store.restore(task_kind(), record.id, std::nullopt, system);
    return false;
  }
  template <typename Action>
  bool is_allowed(Action action) {
    try {
      action();
      return true;
    } catch (const Error& error) {
      REQUIRE_MESSAGE(error.code() == ErrorCode::forbidden, error.what());
      return false;
    }
  }

  Viewer owner = user("wlasciciel", "operator");
  Viewer stranger = user("obcy", "operator");
  Viewer manager = user("kierownik", "manager");
  Viewer other_manager = user("inny-kierownik", "manager");
  Viewer administrator = user("admin", "administrator");
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a task is changed by its owner, its maker, his manager and administrators") {
  const Task record = task(system, owner.user);
  CHECK(may_change(owner, record));
  CHECK_FALSE(may_change(stranger, record));
  CHECK(may_change(manager, record));
  CHECK_FALSE(may_change(other_manager, record));
  CHECK(may_change(administrator, record));
  CHECK(may_change(stranger, task(stranger, owner.user)));
  CHECK_FALSE(may_change({owner.user, "operator", false}, record));
}

TEST_CASE_FIXTURE(Fixture, "what nobody owns anybody changes, but only managers and administrators remove") {
  const Task record = task(system, std::nullopt);
  CHECK(may_change(stranger, record));
  CHECK_FALSE(may_remove(stranger, record));
  CHECK(may_remove(other_manager, record));
  CHECK(may_remove(administrator, record));
}

TEST_CASE_FIXTURE(Fixture, "who handed a task out or takes part in a contact changes it and does not remove it") {
  Task handed_out;
  handed_out.title = "Zlecone";
  handed_out.owner = owner.user;
  handed_out.assigned_by = stranger.user;
  store.create(task_kind(), handed_out, system);
  CHECK(may_change(stranger, handed_out));
  CHECK_FALSE(may_remove(stranger, handed_out));

  Contact talk;
  talk.client = client("KOW").id;
  talk.started_at = now;
  talk.subject = "Rozmowa";
  talk.owner = owner.user;
  talk.participants = {*stranger.user};
  store.create(contact_kind(), talk, system);
  talk.note = "Ustalono.";
  CHECK(is_allowed([&] { store.update(contact_kind(), talk, std::nullopt, stranger); }));
  talk.note = "Zmienione.";
  CHECK_FALSE(is_allowed([&] { store.update(contact_kind(), talk, std::nullopt, other_manager); }));
}

TEST_CASE_FIXTURE(Fixture, "a task is removed and restored by its owner, its maker, his manager and administrators") {
  CHECK(may_remove(owner, task(system, owner.user)));
  CHECK(may_remove(stranger, task(stranger, owner.user)));
  CHECK_FALSE(may_remove(stranger, task(system, owner.user)));
  CHECK(may_remove(manager, task(system, owner.user)));
  CHECK_FALSE(may_remove(other_manager, task(system, owner.user)));
}

TEST_CASE_FIXTURE(Fixture, "anybody changes a client, but not whose it is and who sees it") {
  Client record = client("KOW");
  record.owner = owner.user;
  store.update(client_kind(), record, std::nullopt, system);
  record.city = "Łódź";
  CHECK(is_allowed([&] { store.update(client_kind(), record, std::nullopt, stranger); }));
  for (const std::string field : {"owner", "confidential", "confidants"}) {
    CAPTURE(field);
    Client changed = record;
    if (field == "owner") changed.owner = stranger.user;
    if (field == "confidential") changed.confidential = true;
    if (field == "confidants") changed.confidants = {*stranger.user};
    CHECK_FALSE(is_allowed([&] { store.update(client_kind(), changed, std::nullopt, stranger); }));
    CHECK_FALSE(is_allowed([&] { store.update(client_kind(), changed, std::nullopt, other_manager); }));
    CHECK(is_allowed([&] { store.update(client_kind(), changed, std::nullopt, manager); }));
    store.update(client_kind(), record, std::nullopt, system);
  }
}

TEST_CASE_FIXTURE(Fixture, "anybody works on another's answer until it is published, and editors publish it") {
  Answer record;
  record.question = "Jak?";
  record.body = "Tak.";
  record.owner = owner.user;
  store.create(answer_kind(), record, system);
  record.body = "Owszem.";
  CHECK(is_allowed([&] { store.update(answer_kind(), record, std::nullopt, stranger); }));
  for (const char* state : {"reviewed", "published"}) {
    record.state = state;
    CHECK_FALSE(is_allowed([&] { store.update(answer_kind(), record, std::nullopt, stranger); }));
    CHECK_FALSE(is_allowed([&] { store.update(answer_kind(), record, std::nullopt, owner); }));
    CHECK(is_allowed([&] { store.update(answer_kind(), record, std::nullopt, other_manager); }));
  }
  record.body = "Nie.";
  CHECK_FALSE(is_allowed([&] { store.update(answer_kind(), record, std::nullopt, stranger); }));
  CHECK_FALSE(is_allowed([&] { store.update(answer_kind(), record, std::nullopt, other_manager); }));
  CHECK(is_allowed([&] { store.update(answer_kind(), record, std::nullopt, owner); }));
}

TEST_CASE_FIXTURE(Fixture, "a refusal says who may") {
  Task record = task(system, owner.user);
  record.title = "Moje";
  CHECK_THROWS_WITH_AS(store.update(task_kind(), record, std::nullopt, stranger),
                       "only those who own task 1, made it or take part in it, their manager or an administrator may change it", Error);
}

TEST_CASE_FIXTURE(Fixture, "sessions and tokens of a user who is made inactive end and do not revive with him") {
  const std::string session = open_session(store, *owner.user, std::chrono::hours(1));
  const std::string token = create_token(store, *owner.user, "program", {"read"}, std::nullopt).secret;
  REQUIRE(sign_in_by_session(store, session));
  auto record = store.get(user_kind(), *owner.user, system);
  for (const bool active : {false, true}) {
    static_cast<User&>(*record).active = active;
    store.update(user_kind(), *record, std::nullopt, system);
    CHECK_FALSE(sign_in_by_session(store, session));
    CHECK_FALSE(sign_in_by_token(store, token));
  }
  const std::string later = open_session(store, *owner.user, std::chrono::hours(1));
  store.remove(user_kind(), *owner.user, std::nullopt, system);
  store.restore(user_kind(), *owner.user, std::nullopt, system);
  CHECK_FALSE(sign_in_by_session(store, later));
}
