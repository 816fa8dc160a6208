// The life of an answer: states, marks, what it replaces, what it links to.
#include <doctest/doctest.h>

#include "engine/records/answers/answer_links.h"
#include "engine/records/answers/answer_marks.h"
#include "engine/records/notifications.h"
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
  Viewer operator_ = user("operator", "operator");
  Viewer manager = user("kierownik", "manager");

  Answer load(RecordId id) { return static_cast<Answer&>(*store.get(answer_kind(), id, system)); }
  void update(Answer record, const Viewer& by) { store.update(answer_kind(), record, std::nullopt, by); }
  std::string refused(const Answer& record, const Viewer& by) {
    try {
      update(record, by);
      return "";
    } catch (const Error& error) {
      return error.what();
    }
  }
  Answer in_state(Answer record, const std::string& state) {
    record.state = state;
    return record;
  }
  void pass_days(int days) {
    now += std::chrono::hours(24 * days);
    store.announce_validity_changes();
  }
};

using Marks = std::vector<std::string>;

}  // namespace

TEST_CASE_FIXTURE(Fixture, "an answer goes from draft to reviewed to published to archived, and no other way") {
  const Answer draft = answer("Jak?");
  CHECK(refused(in_state(draft, "reviewed"), manager).empty());
  CHECK(refused(in_state(draft, "published"), manager).empty());
  CHECK(refused(in_state(draft, "reviewed"), manager).find("/state: after published comes draft, archived, not reviewed") != std::string::npos);
  CHECK(refused(in_state(draft, "archived"), manager).empty());
  CHECK(refused(in_state(draft, "published"), manager).find("/state: after archived comes draft, not published") != std::string::npos);
  CHECK(refused(in_state(draft, "draft"), manager).empty());
}

TEST_CASE_FIXTURE(Fixture, "operators write drafts and mend what is theirs; editors publish") {
  Answer record;
  record.question = "Jak?";
  record.body = "Tak.";
  record.state = "published";
  CHECK_THROWS_WITH_AS(store.create(answer_kind(), record, operator_), "only managers and administrators may set /state to published: leave it a draft for them", Error);
  record.state = "draft";
  store.create(answer_kind(), record, operator_);
  update(in_state(record, "published"), manager);
  record = load(record.id);
  record.body = "Tak, proszę.";
  CHECK(refused(record, operator_).empty());
  CHECK(refused(in_state(record, "archived"), operator_).empty());
}

TEST_CASE_FIXTURE(Fixture, "an answer is marked by the day: not valid yet, to be reviewed, expired") {
  store.announce_validity_changes();
  Answer record = answer("Jak?", "published");
  record.valid_from = parse_date("2026-05-06");
  record.review_on = parse_date("2026-05-10");
  record.valid_to = parse_date("2026-05-12");
  update(record, system);
  CHECK(load(record.id).marks == Marks{"not_yet_valid"});
  pass_days(2);
  CHECK(load(record.id).marks.empty());
  pass_days(4);
  CHECK(load(record.id).marks == Marks{"to_review"});
  pass_days(3);
  CHECK(load(record.id).marks == Marks{"expired", "to_review"});
  pass_days(-9);
  CHECK(load(record.id).marks == Marks{"not_yet_valid"});
  update(in_state(record, "archived"), system);
  CHECK(load(record.id).marks.empty());
}

TEST_CASE_FIXTURE(Fixture, "its owner is told once that an answer is to be reviewed, and once that it has expired") {
  Answer record = answer("Jak?", "published");
  record.owner = operator_.user;
  record.review_on = parse_date("2026-05-06");
  record.valid_to = parse_date("2026-05-07");
  update(record, system);
  const auto reasons = [&] {
    std::vector<std::string> told;
    for (const Notification& one : list_notifications(store, false, 10, "", operator_).items) told.push_back(one.reason);
    return told;
  };
  CHECK(announce_due(store) == 0);
  pass_days(2);
  CHECK(announce_due(store) == 1);
  CHECK(announce_due(store) == 0);
  CHECK(reasons() == std::vector<std::string>{"review"});
  pass_days(2);
  CHECK(announce_due(store) == 1);
  CHECK(reasons() == std::vector<std::string>{"expired", "review"});
}

TEST_CASE_FIXTURE(Fixture, "an answer that is published instead of another archives it, and the other points to it") {
  const Answer old = answer("Jak dawniej?", "published");
  Answer fresh = answer("Jak teraz?");
  fresh.replaces = old.id;
  update(fresh, system);
  CHECK(load(old.id).state == "published");
  update(in_state(fresh, "published"), manager);
  CHECK(load(old.id).state == "archived");
  CHECK(load(old.id).replaced_by == fresh.id);
  CHECK(load(old.id).marks == Marks{"replaced"});
  CHECK(refused(in_state(load(old.id), "draft"), manager).find("/state: answer " + std::to_string(fresh.id) + " is given instead of it") != std::string::npos);
  store.remove(answer_kind(), fresh.id, std::nullopt, system);
  CHECK_FALSE(load(old.id).replaced_by);
  CHECK(load(old.id).marks.empty());
  CHECK(refused(in_state(load(old.id), "draft"), manager).empty());
}

TEST_CASE_FIXTURE(Fixture, "answers do not replace each other in a ring") {
  const Answer first = answer("Pierwsza?");
  Answer second = answer("Druga?");
  second.replaces = first.id;
  update(second, system);
  Answer ring = load(first.id);
  ring.replaces = second.id;
  CHECK(refused(ring, system).find("/replaces: an answer cannot replace itself") != std::string::npos);
  ring.replaces = first.id;
  CHECK(refused(ring, system).find("/replaces: an answer cannot replace itself") != std::string::npos);
}

TEST_CASE("links to records are found in Markdown in all their forms") {
  const auto keys = [](const std::string& markdown) {
    std::vector<std::string> found;
    for (const KeyPlace& place : linked_keys(markdown)) found.push_back(markdown.substr(place.begin, place.end - place.begin));
    return found;
  };
  using Keys = std::vector<std::string>;
  CHECK(keys("[[answer:12]] i [[answer:13|tak]]") == Keys{"answer:12", "answer:13"});
  CHECK(keys("[zobacz](answer:7) ![obraz](attachment:3 \"tytuł\")") == Keys{"answer:7", "attachment:3"});
  CHECK(keys("[x](<answer:8>)\n\n[y]: answer:9\n") == Keys{"answer:8", "answer:9"});
  CHECK(keys("[[answer:0]] [[answer:]] [[nikt:1]] [a](answer:1x) answer:5 [[answer:99999999999999999999]]").empty());
  CHECK(with_links_moved("[[answer:1]] [a](answer:1) [[answer:12]] answer:1", "answer:1", "answer:205") ==
        "[[answer:205]] [a](answer:205) [[answer:12]] answer:1");
}

TEST_CASE_FIXTURE(Fixture, "an answer knows who links to it, as long as they do and are there") {
  const Answer target = answer("Cel?");
  Answer source = answer("Źródło?");
  source.body = "Zobacz [[answer:" + std::to_string(target.id) + "]] i [[answer:" + std::to_string(target.id) + "]].";
  update(source, system);
  const std::string key = "answer:" + std::to_string(target.id);
  CHECK(links_to(connection, key) == std::vector<RecordId>{source.id});
  CHECK(links_from(connection, source.id) == std::vector<std::string>{key});
  store.remove(answer_kind(), source.id, std::nullopt, system);
  CHECK(links_to(connection, key).empty());
  store.restore(answer_kind(), source.id, std::nullopt, system);
  source = load(source.id);
  source.body = "Już nie.";
  update(source, system);
  CHECK(links_to(connection, key).empty());
}
