#include "engine/records/merge_clients.h"

#include <doctest/doctest.h>

#include "engine/records/change_log.h"
#include "engine/records/client_card.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/work.h"
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
  Client get(RecordId id) { return static_cast<const Client&>(*store.get(client_kind(), id, system)); }
  Contact contact(RecordId of, std::vector<RecordId> answers = {}) {
    Contact record;
    record.client = of;
    record.started_at = now;
    record.duration_minutes = 10;
    record.subject = "Rozmowa";
    record.answers_used = std::move(answers);
    store.create(contact_kind(), record, system);
    return record;
  }
  Task task(RecordId of) {
    Task record;
    record.title = "Zadanie";
    record.client = of;
    store.create(task_kind(), record, system);
    return record;
  }

  Viewer operator_ = user("operator", "operator");
  Viewer administrator = user("administrator", "administrator");
  Client stays = client("ZOS", "Zostaje");
  Client goes = client("IDZ", "Idzie");
};

}  // namespace

TEST_CASE("what one client lacks is taken over and lists are united") {
  Client stays;
  stays.nip = "5260250274";
  stays.city = "Warszawa";
  stays.phones = {{"biuro", "22 123 45 67"}};
  stays.tags = {"vip"};
  stays.attributes = {{"branza", "transport"}};
  stays.note = "Pierwsza.";
  Client goes;
  goes.nip = "1111111111";
  goes.regon = "123456785";
  goes.city = "Kraków";
  goes.phones = {{"biuro", "+48 221234567"}, {"kierownik", "600 100 200"}};
  goes.emails = {{"", "a@b.pl"}};
  goes.tags = {"vip", "nowy"};
  goes.attributes = {{"branza", "handel"}, {"vip", "true"}};
  goes.note = "Druga.";
  goes.owner = 3;
  const Client both = united(stays, goes);
  CHECK(both.nip == "5260250274");
  CHECK(both.regon == "123456785");
  CHECK(both.city == "Warszawa");
  REQUIRE(both.addresses.size() == 1);
  CHECK(both.addresses[0].city == "Kraków");
  REQUIRE(both.phones.size() == 2);
  CHECK(both.phones[1].number == "600 100 200");
  CHECK(both.emails.size() == 1);
  CHECK(both.tags == std::vector<std::string>{"vip", "nowy"});
  REQUIRE(both.attributes.size() == 2);
  CHECK(both.attributes[0].value == "transport");
  CHECK(both.note == "Pierwsza.\n\nDruga.");
  CHECK(both.owner == 3);
}

TEST_CASE("a merged client is confidential where either was, and both owners see it") {
  Client stays;
  stays.owner = 1;
  Client goes;
  goes.confidential = true;
  goes.owner = 2;
  goes.confidants = {4};
  const Client both = united(stays, goes);
  CHECK(both.confidential);
  CHECK(both.owner == 1);
  CHECK(both.confidants == std::vector<RecordId>{4, 2});
}

TEST_CASE_FIXTURE(Fixture, "everything that hung on a client hangs on the other afterwards, what lies in the bin too") {
  const Contact talk = contact(goes.id);
  const Task open = task(goes.id);
  const Task thrown_away = task(goes.id);
  store.remove(task_kind(), thrown_away.id, std::nullopt, system);
  Attachment file;
  file.name = "umowa.pdf";
  file.ties = {"client:2", "task:1", "client:1"};
  store.create(attachment_kind(), file, system);
  Link between;
  between.source = "client:1";
  between.target = "client:2";
  store.create(link_kind(), between, system);

  const auto result = merge_clients(store, goes.id, stays.id, administrator);
  CHECK(result->id == stays.id);
  CHECK(static_cast<const Contact&>(*store.get(contact_kind(), talk.id, system)).client == stays.id);
  CHECK(static_cast<const Task&>(*store.get(task_kind(), open.id, system)).client == stays.id);
  CHECK(static_cast<const Task&>(*store.get(task_kind(), thrown_away.id, system)).client == stays.id);
  CHECK(static_cast<const Attachment&>(*store.get(attachment_kind(), file.id, system)).ties == std::vector<std::string>{"client:1", "task:1"});
  CHECK(store.get(link_kind(), between.id, system)->deleted_at.has_value());
  CHECK(get(goes.id).deleted_at.has_value());
  CHECK(get(goes.id).merged_into == stays.id);

  const auto trail = history(connection, contact_kind(), talk.id, 10);
  CHECK(trail[0].event.user == administrator.user);
  CHECK(trail[0].changes[0].old_value == "2");
  CHECK(trail[0].changes[0].new_value == "1");
  CHECK(history(connection, client_kind(), goes.id, 10)[0].event.action == Action::remove);
  CHECK_FALSE(find_broken_audit_row(connection).has_value());
}

TEST_CASE_FIXTURE(Fixture, "a merge that is asked for again changes nothing, and a client out of the bin is one again") {
  merge_clients(store, goes.id, stays.id, administrator);
  const auto before = latest_change(connection);
  CHECK(merge_clients(store, goes.id, stays.id, administrator)->id == stays.id);
  CHECK(latest_change(connection) == before);
  CHECK_THROWS_WITH_AS(merge_clients(store, stays.id, goes.id, administrator), "client 2 is in the bin: restore it first", Error);
  store.restore(client_kind(), goes.id, std::nullopt, administrator);
  CHECK_FALSE(get(goes.id).merged_into.has_value());
  CHECK_THROWS_WITH_AS(merge_clients(store, stays.id, stays.id, administrator), "/into: a client cannot be merged into itself", Error);
}

TEST_CASE_FIXTURE(Fixture, "only who may remove the one and change the other merges them") {
  goes.owner = administrator.user;
  store.update(client_kind(), goes, std::nullopt, system);
  CHECK_THROWS_AS(merge_clients(store, goes.id, stays.id, operator_), Error);
  CHECK_FALSE(get(goes.id).deleted_at.has_value());
  goes.owner = operator_.user;
  store.update(client_kind(), goes, std::nullopt, system);
  CHECK_NOTHROW(merge_clients(store, goes.id, stays.id, operator_));
}

TEST_CASE_FIXTURE(Fixture, "the card shows and counts what hangs on the client, and only what the viewer may see") {
  const Answer how = answer("Jak?");
  contact(stays.id, {how.id});
  contact(stays.id, {how.id});
  Task late;
  late.title = "Spóźnione";
  late.client = stays.id;
  late.due_at = now - std::chrono::hours(1);
  store.create(task_kind(), late, system);
  task(stays.id);
  Task done;
  done.title = "Gotowe";
  done.client = stays.id;
  done.state = "done";
  store.create(task_kind(), done, system);
  Work work;
  work.task = late.id;
  work.owner = operator_.user;
  work.started_at = now - std::chrono::days(3);
  work.minutes = 25;
  work.subject = "Praca";
  store.create(work_kind(), work, system);
  Attachment file;
  file.name = "umowa.pdf";
  file.ties = {"task:1"};
  store.create(attachment_kind(), file, system);
  contact(goes.id);

  const ClientCard card = client_card(store, stays.id, operator_);
  CHECK(card.contact_count == 2);
  CHECK(card.contacts.size() == 2);
  CHECK(card.task_count == 3);
  CHECK(card.open_task_count == 2);
  CHECK(card.overdue_task_count == 1);
  REQUIRE(card.tasks.size() == 2);
  CHECK(card.tasks[0]->id == late.id);
  CHECK(card.attachment_count == 1);
  CHECK(card.answer_count == 1);
  CHECK(card.minutes_90_days == 45);

  stays = get(stays.id);
  stays.confidential = true;
  stays.owner = administrator.user;
  store.update(client_kind(), stays, std::nullopt, system);
  CHECK_THROWS_WITH_AS(client_card(store, stays.id, operator_), "no client 1", Error);
}
