#include "engine/records/answers/usefulness.h"

#include <doctest/doctest.h>

#include "engine/records/answers/merge_answers.h"
#include "engine/records/answers/question_groups.h"
#include "engine/records/answers/search_log.h"
#include "engine/records/answers/wording_proposals.h"
#include "engine/records/change_log.h"
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
  Viewer consultant = user("konsultant", "operator");
  Viewer colleague = user("kolega", "operator");
  Viewer editor = user("redaktor", "manager");
  Answer record = answer("Jak zmienić hasło?", "published");

  RecordId use(const std::string& outcome, const std::string& meaning = "", std::optional<RecordId> contact = std::nullopt) {
    return add_use(store, {.answer = record.id, .at = now, .user = consultant.user, .outcome = outcome, .wording = meaning, .meaning = meaning, .contact = contact});
  }
  Answer load(RecordId id) { return static_cast<Answer&>(*store.get(answer_kind(), id, system)); }
  RecordId propose() {
    use("helped", "haslo zapomniec");
    propose_wording(store, record.id, "zapomniane hasło", "haslo zapomniec");
    return list_proposals(store, {}, editor).at(0).id;
  }
};

WeighedUse aged(const std::string& outcome, double days = 0) { return {outcome, days}; }

}  // namespace

TEST_CASE("usefulness is drawn to nothing while few said something, and forgets with time") {
  CHECK(usefulness_of({}) == 0);
  CHECK(usefulness_of({aged("helped")}) == 20);
  CHECK(usefulness_of({aged("not_helped")}) == -20);
  CHECK(usefulness_of({aged("helped"), aged("not_helped")}) == 0);
  CHECK(usefulness_of(std::vector<WeighedUse>(100, aged("helped"))) > 90);
  CHECK(usefulness_of({aged("given")}) < usefulness_of({aged("helped")}));
  CHECK(usefulness_of({aged("helped", 180)}) == 11);
  CHECK(usefulness_of({aged("helped", 3600)}) == 0);
  CHECK(usefulness_of({aged("helped", 0), aged("not_helped", 360)}) > 0);
}

TEST_CASE_FIXTURE(Fixture, "feedback changes what an answer is worth, not its version, and can be taken back") {
  const ChangeNumber before = latest_change(connection);
  const RecordId first = use("helped");
  use("not_helped");
  CHECK(load(record.id).helped == 1);
  CHECK(load(record.id).not_helped == 1);
  CHECK(load(record.id).change == record.change);
  CHECK(latest_change(connection) > before);  // for the index
  CHECK_THROWS_AS(undo_use(store, record.id, first, colleague), Error);
  undo_use(store, record.id, first, consultant);
  CHECK(load(record.id).helped == 0);
  CHECK(load(record.id).usefulness == -20);
  const auto uses = uses_of(store, record.id, 10, editor);
  REQUIRE(uses.size() == 2);
  CHECK(uses[1].undone_by == consultant.user);
  CHECK_THROWS_AS(undo_use(store, record.id, 99, editor), Error);
}

TEST_CASE_FIXTURE(Fixture, "a proposed wording is approved with one call, and that is taken back with another") {
  const RecordId id = propose();
  use("helped", "haslo zapomniec");
  CHECK(list_proposals(store, {}, editor)[0].times == 2);
  CHECK_THROWS_AS(approve_proposal(store, id, std::nullopt, consultant), Error);
  CHECK(approve_proposal(store, id, std::nullopt, editor).state == "approved");
  CHECK(load(record.id).other_wordings == std::vector<std::string>{"zapomniane hasło"});
  CHECK(approve_proposal(store, id, std::nullopt, editor).state == "approved");
  CHECK_THROWS_AS(reject_proposal(store, id, editor), Error);
  CHECK(reopen_proposal(store, id, editor).state == "open");
  CHECK(load(record.id).other_wordings.empty());
  CHECK(approve_proposal(store, id, "Zapomniałem hasła", editor).wording == "Zapomniałem hasła");
  CHECK(load(record.id).other_wordings == std::vector<std::string>{"Zapomniałem hasła"});
}

TEST_CASE_FIXTURE(Fixture, "a proposal of which all uses were undone is not shown") {
  propose();
  undo_use(store, record.id, uses_of(store, record.id, 1, editor)[0].id, consultant);
  CHECK(list_proposals(store, {}, editor).empty());
}

TEST_CASE_FIXTURE(Fixture, "a rejected wording stays rejected however often it is asked") {
  const RecordId id = propose();
  reject_proposal(store, id, editor);
  use("helped", "haslo zapomniec");
  propose_wording(store, record.id, "hasło zapomniane", "haslo zapomniec");
  CHECK(list_proposals(store, {}, editor).empty());
  CHECK(list_proposals(store, {.state = "rejected"}, editor)[0].times == 2);
}

TEST_CASE_FIXTURE(Fixture, "what a contact says of answers is kept as it says it now") {
  Contact contact;
  contact.client = client("KOW").id;
  contact.subject = "Telefon";
  contact.started_at = now;
  contact.answers_used = {record.id};
  store.create(contact_kind(), contact, system);
  const auto settle = [&] { settle_contact_uses(store, contact.id, "zapomniane hasło", {{record.id, "haslo zapomniec"}}); };
  settle();
  settle();
  CHECK(load(record.id).given == 1);
  contact.answers_used.clear();
  store.update(contact_kind(), contact, std::nullopt, system);
  settle();
  CHECK(load(record.id).given == 0);
}

TEST_CASE_FIXTURE(Fixture, "what was learned of an answer goes with it when it is merged") {
  propose();
  const Answer other = answer("Hasło", "published");
  merge_answers(store, record.id, other.id, editor);
  CHECK(load(other.id).helped == 1);
  CHECK(list_proposals(store, {}, editor)[0].answer == other.id);
  CHECK(load(other.id).other_wordings == std::vector<std::string>{"Jak zmienić hasło?"});
}

TEST_CASE_FIXTURE(Fixture, "searches are forgotten after their time, and groups that nobody asks or answers any more with them") {
  const RecordId group = add_group(store, "czego brak", "brak", {"brak"});
  const RecordId answered = add_group(store, "co to", "cos", {"cos"});
  start_group(store, answered, record.id, editor);
  keep_search(connection, {.id = next_search_id(connection), .at = now, .user = consultant.user, .way = "search", .text = "czego brak", .group = group, .outcome = "none"});
  CHECK(missing_groups(store, {.from = now, .to = now + std::chrono::hours(1)}, editor).size() == 1);
  CHECK(list_searches(store, {}, colleague).empty());
  CHECK(list_searches(store, {}, consultant).size() == 1);
  CHECK(list_searches(store, {}, editor).size() == 1);
  CHECK(forget_searches(connection, now) == 0);
  CHECK(forget_searches(connection, now + std::chrono::hours(1)) == 1);
  CHECK(groups_sharing(connection, {"brak", "cos"}).size() == 1);
  CHECK(next_search_id(connection) == 1);
}
