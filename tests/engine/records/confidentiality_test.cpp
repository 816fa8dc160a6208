#include "engine/records/confidentiality.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "engine/records/change_log.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/work.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

/// Three operators; client 1 is confidential, owned by the first, with the second admitted.
struct Fixture : StoreFixture {
  Fixture() {
    for (const char* login : {"wlasciciel", "dopuszczony", "obcy"}) {
      User user;
      user.login = user.name = login;
      store.create(user_kind(), user, system);
      viewers.push_back({user.id, "operator", true});
    }
    secret = client("TAJ", "Tajny Kontrahent");
    secret.confidential = true;
    secret.owner = owner().user;
    secret.confidants = {*confidant().user};
    store.update(client_kind(), secret, std::nullopt, system);
    open = client("JAW", "Jawny Kontrahent");
  }

  const Viewer& owner() const { return viewers[0]; }
  const Viewer& confidant() const { return viewers[1]; }
  const Viewer& stranger() const { return viewers[2]; }

  template <typename T>
  T make(const Kind& kind, T record) {
    store.create(kind, record, system);
    return record;
  }
  Thread thread(std::optional<RecordId> of) {
    Thread record;
    record.title = "Sprawa";
    record.client = of;
    return make(thread_kind(), record);
  }
  Task task(std::optional<RecordId> of, std::optional<RecordId> in = {}, std::optional<RecordId> parent = {}) {
    Task record;
    record.title = "Zadanie";
    record.client = of;
    record.thread = in;
    record.parent = parent;
    return make(task_kind(), record);
  }
  Contact contact(RecordId of, std::optional<RecordId> in = {}) {
    Contact record;
    record.client = of;
    record.thread = in;
    record.started_at = now;
    record.subject = "Rozmowa";
    return make(contact_kind(), record);
  }
  Attachment attachment(std::vector<std::string> ties) {
    Attachment record;
    record.name = "umowa.pdf";
    record.ties = std::move(ties);
    return make(attachment_kind(), record);
  }
  Link link(const std::string& source, const std::string& target) {
    Link record;
    record.source = source;
    record.target = target;
    record.note = "patrz";
    return make(link_kind(), record);
  }
  Work work(RecordId on) {
    Work record;
    record.task = on;
    record.owner = owner().user;
    record.started_at = now;
    record.minutes = 15;
    record.subject = "Praca";
    return make(work_kind(), record);
  }

  bool sees(const Viewer& viewer, const Kind& kind, RecordId id) {
    const bool found = store.find(kind, id, viewer) != nullptr;
    const bool listed = is_listed(viewer, kind, id);
    CHECK_MESSAGE(found == listed, kind.name, " ", id, " of user ", *viewer.user, ": found ", found, ", listed ", listed);
    CHECK(store.title(kind, id, viewer).has_value() == found);
    return found;
  }
  bool is_listed(const Viewer& viewer, const Kind& kind, RecordId id) {
    const ListPage page = store.list(kind, {.limit = kMaxListLimit}, viewer);
    CHECK(store.count(kind, viewer) == static_cast<std::int64_t>(page.records.size()));
    return std::any_of(page.records.begin(), page.records.end(), [&](const auto& record) { return record->id == id; });
  }
  void check_seen_by_admitted_only(const Kind& kind, RecordId id) {
    CAPTURE(kind.name);
    CHECK(sees(owner(), kind, id));
    CHECK(sees(confidant(), kind, id));
    CHECK_FALSE(sees(stranger(), kind, id));
    CHECK_FALSE(sees({stranger().user, "administrator", true}, kind, id));
  }

  std::vector<std::string> announced_after(ChangeNumber number) {
    std::vector<std::string> keys;
    for (const Change& change : changes_after(connection, number, 1000)) keys.push_back(change.kind + ":" + std::to_string(change.record_id));
    std::sort(keys.begin(), keys.end());
    return keys;
  }

  std::vector<Viewer> viewers;
  Client secret;
  Client open;
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a confidential client and all that hangs on it is for its owner and confidants only") {
  const Thread matter = thread(secret.id);
  const Task in_thread = task(std::nullopt, matter.id);
  const Task detail = task(std::nullopt, std::nullopt, in_thread.id);
  const Contact call = contact(secret.id);
  const Attachment file = attachment({"client:" + std::to_string(open.id), "contact:" + std::to_string(call.id)});
  const Work entry = work(detail.id);
  check_seen_by_admitted_only(client_kind(), secret.id);
  check_seen_by_admitted_only(thread_kind(), matter.id);
  check_seen_by_admitted_only(task_kind(), in_thread.id);
  check_seen_by_admitted_only(task_kind(), detail.id);
  check_seen_by_admitted_only(task_kind(), task(secret.id).id);
  check_seen_by_admitted_only(contact_kind(), call.id);
  check_seen_by_admitted_only(contact_kind(), contact(open.id, matter.id).id);
  check_seen_by_admitted_only(attachment_kind(), file.id);
  check_seen_by_admitted_only(work_kind(), entry.id);
  check_seen_by_admitted_only(link_kind(), link("attachment:" + std::to_string(file.id), "client:" + std::to_string(open.id)).id);
  CHECK(sees(stranger(), client_kind(), open.id));
  CHECK(sees(stranger(), contact_kind(), contact(open.id).id));
}

TEST_CASE_FIXTURE(Fixture, "a task that leaves a confidential client's thread keeps the client") {
  Task moved = task(std::nullopt, thread(secret.id).id);
  moved.thread.reset();
  store.update(task_kind(), moved, std::nullopt, system);
  CHECK(moved.client == secret.id);
  check_seen_by_admitted_only(task_kind(), moved.id);
  Task other = task(std::nullopt, thread(open.id).id);
  other.thread.reset();
  store.update(task_kind(), other, std::nullopt, system);
  CHECK_FALSE(other.client.has_value());
}

TEST_CASE_FIXTURE(Fixture, "what hangs on two confidential clients is for those only who are admitted to both") {
  Client other = client("DRU", "Drugi Tajny");
  other.confidential = true;
  other.owner = confidant().user;
  store.update(client_kind(), other, std::nullopt, system);
  const Attachment file = attachment({"client:" + std::to_string(secret.id), "client:" + std::to_string(other.id)});
  CHECK_FALSE(sees(owner(), attachment_kind(), file.id));
  CHECK(sees(confidant(), attachment_kind(), file.id));
  const auto groups = access_groups(connection, attachment_kind(), file, {});
  CHECK(groups == std::vector<std::string>{"system", "user:" + std::to_string(*confidant().user)});
}

TEST_CASE_FIXTURE(Fixture, "a write may not refer to a hidden record, and is told what it is told of one that does not exist") {
  Task record;
  record.title = "Podsłuch";
  record.client = secret.id;
  std::string hidden;
  std::string missing;
  try {
    store.create(task_kind(), record, stranger());
  } catch (const Error& error) {
    hidden = error.what();
  }
  record.client = 999;
  try {
    store.create(task_kind(), record, stranger());
  } catch (const Error& error) {
    missing = error.what();
  }
  CHECK(hidden == "/client: there is no client " + std::to_string(secret.id));
  CHECK(missing == "/client: there is no client 999");
  record.client = secret.id;
  CHECK_NOTHROW(store.create(task_kind(), record, confidant()));
}

TEST_CASE_FIXTURE(Fixture, "a hidden record cannot be changed, removed or restored") {
  auto copy = store.get(client_kind(), secret.id, system);
  CHECK_THROWS_WITH_AS(store.update(client_kind(), *copy, std::nullopt, stranger()), "no client 1", Error);
  CHECK_THROWS_WITH_AS(store.remove(client_kind(), secret.id, std::nullopt, stranger()), "no client 1", Error);
  store.remove(client_kind(), secret.id, std::nullopt, owner());
  CHECK_THROWS_WITH_AS(store.restore(client_kind(), secret.id, std::nullopt, stranger()), "no client 1", Error);
  CHECK_FALSE(sees(stranger(), client_kind(), secret.id));
}

TEST_CASE_FIXTURE(Fixture, "access groups follow the clients above, and viewers belong to the groups of their clients") {
  const Thread matter = thread(secret.id);
  const Task in_thread = task(std::nullopt, matter.id);
  const std::string group = "client:" + std::to_string(secret.id);
  CHECK(access_groups(connection, task_kind(), in_thread, {}) == std::vector<std::string>{"system", group});
  CHECK(access_groups(connection, contact_kind(), contact(open.id), {}) == std::vector<std::string>{"staff"});
  const auto belongs = [&](const Viewer& viewer) {
    const auto groups = groups_of(connection, viewer);
    return std::find(groups.begin(), groups.end(), group) != groups.end();
  };
  CHECK(belongs(owner()));
  CHECK(belongs(confidant()));
  CHECK_FALSE(belongs(stranger()));
  CHECK_FALSE(belongs({stranger().user, "administrator", true}));
}

TEST_CASE_FIXTURE(Fixture, "all that hangs on a client is announced when it becomes confidential or ceases to be, and not for its readers") {
  const Thread matter = thread(open.id);
  const Task in_thread = task(std::nullopt, matter.id);
  const Attachment file = attachment({"task:" + std::to_string(in_thread.id)});
  const auto key = [](const char* kind, RecordId id) { return kind + (":" + std::to_string(id)); };
  std::vector<std::string> all{key("attachment", file.id), key("client", open.id), key("task", in_thread.id), key("thread", matter.id)};
  auto before = latest_change(connection);
  open.owner = owner().user;
  open.confidential = true;
  store.update(client_kind(), open, std::nullopt, system);
  CHECK(announced_after(before) == all);
  CHECK(latest_change(connection) == open.change);  // who waits for the client's change waits for all

  before = latest_change(connection);
  open.confidants = {*confidant().user};
  store.update(client_kind(), open, std::nullopt, system);
  CHECK(announced_after(before) == std::vector<std::string>{key("client", open.id)});

  before = latest_change(connection);
  open.confidential = false;
  store.update(client_kind(), open, std::nullopt, system);
  CHECK(announced_after(before) == all);
}

TEST_CASE_FIXTURE(Fixture, "what hangs on a record that moves under a confidential client is announced with it") {
  Thread matter = thread(open.id);
  const Task in_thread = task(std::nullopt, matter.id);
  const auto before = latest_change(connection);
  matter.client = secret.id;
  store.update(thread_kind(), matter, std::nullopt, system);
  CHECK(announced_after(before) == std::vector<std::string>{"task:" + std::to_string(in_thread.id), "thread:" + std::to_string(matter.id)});
  CHECK_FALSE(sees(stranger(), task_kind(), in_thread.id));
}

TEST_CASE_FIXTURE(Fixture, "what is found by a client's name or a thread's title is announced when that changes, and not else") {
  Thread matter = thread(open.id);
  const Task in_thread = task(std::nullopt, matter.id);
  const auto key = [](const char* kind, RecordId id) { return kind + (":" + std::to_string(id)); };
  auto before = latest_change(connection);
  open.name = "Nowa Nazwa";
  store.update(client_kind(), open, std::nullopt, system);
  CHECK(announced_after(before) == std::vector<std::string>{key("client", open.id), key("task", in_thread.id), key("thread", matter.id)});
  before = latest_change(connection);
  matter.title = "Inna sprawa";
  store.update(thread_kind(), matter, std::nullopt, system);
  CHECK(announced_after(before) == std::vector<std::string>{key("task", in_thread.id), key("thread", matter.id)});
  before = latest_change(connection);
  open.city = "Łódź";
  store.update(client_kind(), open, std::nullopt, system);
  CHECK(announced_after(before) == std::vector<std::string>{key("client", open.id)});
}

TEST_CASE_FIXTURE(Fixture, "what hangs on two confidential clients is announced when the readers of one change") {
  const Client other = client("DRU", "Drugi Tajny");
  auto copy = store.get(client_kind(), other.id, system);
  static_cast<Client&>(*copy).confidential = true;
  static_cast<Client&>(*copy).owner = owner().user;
  store.update(client_kind(), *copy, std::nullopt, system);
  const Attachment shared = attachment({"client:" + std::to_string(secret.id), "client:" + std::to_string(other.id)});
  attachment({"client:" + std::to_string(secret.id)});
  const auto before = latest_change(connection);
  secret.confidants.clear();
  store.update(client_kind(), secret, std::nullopt, system);
  CHECK(announced_after(before) == std::vector<std::string>{"attachment:" + std::to_string(shared.id), "client:" + std::to_string(secret.id)});
}

TEST_CASE_FIXTURE(Fixture, "a confidential client without an owner gets its writer as one") {
  Client record;
  record.code = "BEZ";
  record.name = "Bez opiekuna";
  record.confidential = true;
  store.create(client_kind(), record, stranger());
  CHECK(record.owner == stranger().user);
  record.id = 0;
  record.code = "BEZ2";
  record.owner.reset();
  CHECK_THROWS_WITH_AS(store.create(client_kind(), record, system), "/owner: must be given for a confidential client", Error);
}

TEST_CASE_FIXTURE(Fixture, "lists and single records agree on what is hidden, whatever hangs on whatever") {
  std::mt19937 random(4);
  const auto pick = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
  std::vector<RecordId> threads;
  std::vector<RecordId> tasks;
  std::vector<std::string> keys{"client:1", "client:2", "user:1"};
  const auto maybe = [&](const std::vector<RecordId>& ids) { return ids.empty() || pick(2) == 0 ? std::optional<RecordId>() : ids[pick(ids.size())]; };
  for (int i = 0; i < 60; ++i) {
    const auto of = pick(3) == 0 ? std::optional<RecordId>() : std::optional<RecordId>(1 + pick(2));
    switch (pick(5)) {
      case 0: threads.push_back(thread(of).id); keys.push_back("thread:" + std::to_string(threads.back())); break;
      case 1: {
        const auto parent = maybe(tasks);
        tasks.push_back(task(of, parent ? std::optional<RecordId>() : maybe(threads), parent).id); keys.push_back("task:" + std::to_string(tasks.back()));
        break;
      }
      case 2: keys.push_back("contact:" + std::to_string(contact(of.value_or(2), maybe(threads)).id)); break;
      case 3: keys.push_back("attachment:" + std::to_string(attachment({keys[pick(keys.size())]}).id)); break;
      default: {
        const std::string source = keys[pick(keys.size())];
        const std::string target = keys[pick(keys.size())];
        if (source != target) keys.push_back("link:" + std::to_string(link(source, target).id));
      }
    }
  }
  std::size_t hidden = 0;
  for (const std::string& text : keys) {
    const RecordKey key = *parse_record_key(text);
    if (!sees(stranger(), *key.kind, key.id)) ++hidden;
    CHECK(sees(owner(), *key.kind, key.id));
  }
  CHECK(hidden > 5);
  CHECK(hidden < keys.size() - 5);
}
