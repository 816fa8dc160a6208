#include "engine/records/task_rules.h"

#include <doctest/doctest.h>

#include "engine/records/kinds/stage.h"
#include "engine/records/working_time.h"
#include "tests/engine/records/thread_desk.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

RecordId add_stage(ThreadDesk& desk, const std::string& name, const std::string& state) {
  return desk.add<Stage>(stage_kind(), [&](Stage& stage) {
    stage.name = name;
    stage.state = state;
  });
}

}  // namespace

TEST_CASE("a stage sets the state of a task, and another state clears it") {
  ThreadDesk desk;
  const RecordId checking = add_stage(desk, "Sprawdzanie", "in_progress");
  const RecordId closed = add_stage(desk, "Zamknięte", "done");
  const RecordId id = desk.add_task(std::nullopt, [&](Task& task) { task.stage = checking; });
  CHECK(desk.task(id).state == "in_progress");
  desk.change<Task>(task_kind(), id, [&](Task& task) { task.stage = closed; });
  CHECK(desk.task(id).state == "done");
  CHECK(desk.task(id).percent_done == 100);
  desk.change<Task>(task_kind(), id, [&](Task& task) { task.state = "waiting"; });
  CHECK_FALSE(desk.task(id).stage);
  CHECK(desk.task(id).state == "waiting");
  desk.change<Task>(task_kind(), id, [&](Task& task) {
    task.stage = checking;
    task.state = "planned";  // the stage that is set is what counts
  });
  CHECK(desk.task(id).state == "in_progress");
  const auto turn = [&] { desk.change<Stage>(stage_kind(), checking, [](Stage& stage) { stage.state = "waiting"; }); };
  CHECK(pointer_of(turn) == "/state");
}

TEST_CASE("a task that becomes done has a hundred percent, unless others are given") {
  ThreadDesk desk;
  CHECK(desk.task(desk.add_task({}, [](Task& task) { task.state = "done"; })).percent_done == 100);
  CHECK(desk.task(desk.add_task({}, [](Task& task) {
          task.state = "done";
          task.percent_done = 80;
        })).percent_done == 80);
  const RecordId id = desk.add_task({}, [](Task& task) { task.percent_done = 40; });
  desk.change<Task>(task_kind(), id, [](Task& task) { task.state = "done"; });
  CHECK(desk.task(id).percent_done == 100);
  desk.change<Task>(task_kind(), id, [](Task& task) { task.percent_done = 90; });
  CHECK(desk.task(id).percent_done == 90);
}

TEST_CASE("details stand in the thread of their main task, wherever that goes") {
  ThreadDesk desk;
  const RecordId first = desk.add_thread(), second = desk.add_thread();
  const RecordId main = desk.add_task(first);
  const RecordId detail = desk.add_task({}, [&](Task& task) { task.parent = main; });
  const RecordId deep = desk.add_task({}, [&](Task& task) { task.parent = detail; });
  CHECK(desk.task(deep).thread == first);
  CHECK(pointer_of([&] { desk.add_task(second, [&](Task& task) { task.parent = main; }); }) == "/thread");
  CHECK(pointer_of([&] { desk.change<Task>(task_kind(), detail, [&](Task& task) { task.thread = second; }); }) == "/thread");
  desk.change<Task>(task_kind(), main, [&](Task& task) { task.thread = second; });
  CHECK(desk.task(detail).thread == second);
  CHECK(desk.task(deep).thread == second);
  const RecordId other = desk.add_task(first);
  desk.change<Task>(task_kind(), detail, [&](Task& task) { task.parent = other; });
  CHECK(desk.task(detail).thread == first);
  CHECK(desk.task(deep).thread == first);
}

TEST_CASE("a detail that comes out of the bin goes to where its main task stands now") {
  ThreadDesk desk;
  const RecordId first = desk.add_thread(), second = desk.add_thread();
  const RecordId main = desk.add_task(first);
  const RecordId detail = desk.add_task({}, [&](Task& task) { task.parent = main; });
  desk.store.remove(task_kind(), detail, std::nullopt, desk.system);
  desk.change<Task>(task_kind(), main, [&](Task& task) { task.thread = second; });
  desk.store.restore(task_kind(), detail, std::nullopt, desk.system);
  CHECK(desk.task(detail).thread == second);
  CHECK(desk.thread(second).tasks == 2);
}

TEST_CASE("trees of tasks have no circles and no more than fifty levels, whichever part is moved") {
  ThreadDesk desk;
  std::vector<RecordId> chain{desk.add_task({})};
  const auto hang = [&](RecordId parent) { return desk.add_task({}, [&](Task& task) { task.parent = parent; }); };
  for (int i = 0; i < kMaxTaskDepth; ++i) chain.push_back(hang(chain.back()));
  CHECK(pointer_of([&] { hang(chain.back()); }) == "/parent");
  const auto move = [&](RecordId task, RecordId parent) {
    return pointer_of([&] { desk.change<Task>(task_kind(), task, [&](Task& moved) { moved.parent = parent; }); });
  };
  CHECK(move(chain[0], chain[20]) == "/parent");
  CHECK(move(chain[3], chain[3]) == "/parent");
  const RecordId above = desk.add_task({});
  CHECK(move(chain[0], above) == "/parent");  // its lowest detail would stand too deep
  CHECK(move(chain[1], above) == "internal");
}

TEST_CASE("who gives a task to another is the one who assigned it") {
  ThreadDesk desk;
  const Viewer jan = ThreadDesk::as(desk.jan, "administrator");
  const RecordId given = desk.add_task({}, [&](Task& task) { task.owner = desk.anna; }, jan);
  CHECK(desk.task(given).assigned_by == desk.jan);
  const RecordId own = desk.add_task({}, [&](Task& task) { task.owner = desk.jan; }, jan);
  CHECK_FALSE(desk.task(own).assigned_by);
  desk.change<Task>(task_kind(), own, [&](Task& task) { task.owner = desk.ewa; }, jan);
  CHECK(desk.task(own).assigned_by == desk.jan);
}

TEST_CASE("the next step of a contact becomes a task at once, once") {
  ThreadDesk desk;
  const RecordId thread = desk.add_thread();
  const RecordId id = desk.add_contact(thread, [&](Contact& contact) {
    contact.owner = desk.anna;
    contact.next_step = "Wysłać ofertę";
    contact.next_step_due = parse_date("2026-05-06");
  }, ThreadDesk::as(desk.ewa));
  const auto next = desk.contact(id).next_task;
  REQUIRE(next);
  const Task task = desk.task(*next);
  CHECK(task.title == "Wysłać ofertę");
  CHECK(task.client == desk.client_id);
  CHECK(task.thread == thread);
  CHECK(task.owner == desk.anna);
  CHECK(task.assigned_by == desk.ewa);
  CHECK(format_instant(*task.due_at) == "2026-05-06T14:00:00.000Z");  // 16:00 in Warsaw
  desk.change<Contact>(contact_kind(), id, [](Contact& contact) { contact.note = "Dopisek."; });
  desk.change<Contact>(contact_kind(), id, [](Contact& contact) { contact.next_step = "Wysłać ofertę pocztą"; });
  CHECK(desk.contact(id).next_task == next);
  CHECK(desk.store.count(task_kind(), desk.system) == 1);

  const RecordId later = desk.add_contact(thread);
  desk.change<Contact>(contact_kind(), later, [](Contact& contact) { contact.next_step = "Oddzwonić"; });
  CHECK(desk.contact(later).next_task);
  const RecordId given = desk.add_contact(thread, [&](Contact& contact) {
    contact.next_step = "Wysłać ofertę";
    contact.next_task = *next;
  });
  CHECK(desk.contact(given).next_task == next);
  CHECK(desk.store.count(task_kind(), desk.system) == 2);
}

TEST_CASE("a contact that is refused leaves no task behind") {
  ThreadDesk desk;
  CHECK_THROWS_AS(desk.add_contact(std::nullopt, [](Contact& contact) {
    contact.id = 1;
    contact.subject = "";
    contact.next_step = "Wysłać";
  }), Error);
  CHECK(desk.store.count(task_kind(), desk.system) == 0);
}

TEST_CASE("working hours are those of the user's record, or eight to four from Monday to Friday") {
  ThreadDesk desk;
  const Date monday = *parse_date("2026-05-04"), saturday = *parse_date("2026-05-09");
  CHECK(working_time_of(desk.connection, desk.anna).minutes(monday) == 480);
  CHECK(working_time_of(desk.connection, desk.anna).minutes(saturday) == 0);
  desk.change<User>(user_kind(), desk.anna, [](User& user) {
    user.working_hours = {{"monday", "7:30", "11:30"}, {"monday", "12:00", "14:00"}, {"saturday", "10:00", "12:00"}};
  });
  const WorkingTime hours = working_time_of(desk.connection, desk.anna);
  CHECK(hours.minutes(monday) == 360);
  CHECK(hours.minutes(saturday) == 120);
  CHECK(format_instant(hours.end_of(monday)) == "2026-05-04T12:00:00.000Z");
  CHECK(pointer_of([&] {
          desk.change<User>(user_kind(), desk.anna, [](User& user) { user.working_hours = {{"monday", "16:00", "08:00"}}; });
        }) == "/working_hours/0/ends");
}
