#include "engine/records/procedures/waiting.h"

#include <doctest/doctest.h>

#include "engine/records/notifications.h"
#include "tests/engine/records/thread_desk.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct Waiting : ThreadDesk {
  RecordId first = add_task({}, [&](Task& task) { task.owner = anna; });
  RecordId second = add_task({}, [&](Task& task) { task.owner = anna; });
  RecordId third = add_task({}, [&](Task& task) {
    task.owner = ewa;
    task.waits_for = {first, second};
  });

  Task task(RecordId id) { return get<Task>(task_kind(), id); }
  void change(RecordId id, const std::function<void(Task&)>& by, const Viewer& writer) {
    Task changed = task(id);
    by(changed);
    store.update(task_kind(), changed, std::nullopt, writer);
  }
  void set_state(RecordId id, const std::string& state) {
    change(id, [&](Task& task) { task.state = state; }, as(anna));
  }
  std::vector<std::string> told(RecordId user) {
    std::vector<std::string> reasons;
    for (const Notification& notification : list_notifications(store, false, 50, "", as(user)).items) reasons.push_back(notification.reason);
    return reasons;
  }
  std::string problem(RecordId id, std::vector<RecordId> waits_for) {
    try {
      change(id, [&](Task& task) { task.waits_for = waits_for; }, system);
    } catch (const Error& error) {
      return error.problems().empty() ? "" : error.problems()[0].pointer;
    }
    return "none";
  }
};

}  // namespace

TEST_CASE("a task waits until all that it waits for is over, then its owner is told") {
  Waiting desk;
  CHECK(desk.task(desk.third).state == "waiting");
  desk.set_state(desk.first, "done");
  CHECK(desk.task(desk.third).state == "waiting");
  CHECK(desk.told(desk.ewa).empty());
  desk.set_state(desk.second, "cancelled");
  CHECK(desk.task(desk.third).state == "planned");
  CHECK(desk.told(desk.ewa) == std::vector<std::string>{"ready"});
}

TEST_CASE("what is opened anew, or goes into the bin, turns those who wait for it") {
  Waiting desk;
  desk.set_state(desk.first, "done");
  desk.set_state(desk.second, "done");
  desk.set_state(desk.first, "in_progress");
  CHECK(desk.task(desk.third).state == "waiting");
  desk.store.remove(task_kind(), desk.first, std::nullopt, desk.system);
  CHECK(desk.task(desk.third).state == "planned");
  desk.store.restore(task_kind(), desk.first, std::nullopt, desk.system);
  CHECK(desk.task(desk.third).state == "waiting");
}

TEST_CASE("a task that no longer waits for anything open is planned") {
  Waiting desk;
  desk.change(desk.third, [](Task& task) { task.waits_for.clear(); }, desk.system);
  CHECK(desk.task(desk.third).state == "planned");
  desk.change(desk.third, [&](Task& task) { task.waits_for = {desk.second}; }, desk.system);
  CHECK(desk.task(desk.third).state == "waiting");
}

TEST_CASE("tasks do not wait in a circle, nor for what is above them") {
  Waiting desk;
  CHECK(desk.problem(desk.third, {desk.third}) == "/waits_for/0");
  CHECK(desk.problem(desk.first, {desk.second, desk.third}) == "/waits_for/1");
  CHECK(desk.problem(desk.second, {desk.first}) == "none");
  CHECK(desk.problem(desk.first, {desk.third}) == "/waits_for/0");
  const RecordId detail = desk.add_task({}, [&](Task& task) { task.parent = desk.first; });
  CHECK(desk.problem(detail, {desk.first}) == "/waits_for/0");
}

TEST_CASE("who ticks an item is noted with the moment, and the percentage follows") {
  Waiting desk;
  desk.change(desk.first, [](Task& task) { task.checklist = {{"Faktury"}, {"Wyciąg"}, {"Umowy"}}; }, desk.system);
  desk.change(desk.first, [](Task& task) { task.checklist[1].done = true; }, Waiting::as(desk.anna));
  Task task = desk.task(desk.first);
  CHECK(task.checklist[1].done_by == desk.anna);
  CHECK(task.checklist[1].done_at == desk.now);
  CHECK_FALSE(task.checklist[0].done_by);
  CHECK(task.percent_done == 33);

  desk.now += std::chrono::hours(1);
  desk.change(desk.first, [&](Task& changed) {
    changed.checklist[0].done = true;
    changed.checklist[1].done_by = desk.ewa;  // is not believed
  }, Waiting::as(desk.ewa, "administrator"));
  task = desk.task(desk.first);
  CHECK(task.checklist[0].done_by == desk.ewa);
  CHECK(task.checklist[1].done_by == desk.anna);
  CHECK(task.percent_done == 66);

  desk.change(desk.first, [](Task& changed) { changed.checklist[1].done = false; }, Waiting::as(desk.anna));
  CHECK_FALSE(desk.task(desk.first).checklist[1].done_at);
  CHECK(desk.task(desk.first).percent_done == 33);
}
