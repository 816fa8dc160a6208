#include "engine/records/calendar/series.h"

#include <doctest/doctest.h>

#include "engine/records/calendar/next_task.h"
#include "tests/engine/records/thread_desk.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct SeriesDesk : ThreadDesk {
  RecordId add_recurring(const std::string& due, const std::string& rule, const std::string& mode = "when_due", const std::function<void(Task&)>& fill = [](Task&) {}) {
    return add_task(std::nullopt, [&](Task& task) {
      task.due_at = parse_instant(due);
      task.recurrence = rule;
      task.recurrence_mode = mode;
      task.owner = anna;
      fill(task);
    });
  }

  std::vector<Task> tasks() {
    std::vector<Task> found;
    for (const auto& record : store.list(task_kind(), {.order = "id", .limit = 1000}, system).records) found.push_back(static_cast<const Task&>(*record));
    return found;
  }

  std::string due_days() {
    std::string days;
    for (const Task& task : tasks()) days += (days.empty() ? "" : " ") + format_instant(task.due_at.value()).substr(5, 5);
    return days;
  }

  /// The tasks that carry a recurrence.
  std::string newest() {
    std::string ids;
    for (const Task& task : tasks()) {
      if (!task.recurrence.empty()) ids += (ids.empty() ? "" : " ") + std::to_string(task.id);
    }
    return ids;
  }

  void at(const std::string& moment) { now = parse_instant(moment).value(); }
};

}  // namespace

TEST_CASE("the next task of a series is made when the last one is due, once") {
  SeriesDesk desk;
  const RecordId first = desk.add_recurring("2026-05-04T09:00:00Z", "freq=weekly");
  CHECK(continue_series(desk.store) == 0);
  desk.at("2026-05-04T09:00:00Z");
  CHECK(continue_series(desk.store) == 1);
  CHECK(continue_series(desk.store) == 0);
  CHECK(desk.due_days() == "05-04 05-11");
  const auto tasks = desk.tasks();
  CHECK(tasks[0].recurrence.empty());
  CHECK(tasks[0].series == first);
  CHECK(tasks[1].recurrence == "FREQ=WEEKLY");
  CHECK(tasks[1].series == first);
  CHECK(tasks[1].occurrence_at == parse_instant("2026-05-11T09:00:00Z"));
  desk.at("2026-05-04T08:00:00Z");  // a clock that was put back
  CHECK(continue_series(desk.store) == 0);
}

TEST_CASE("a series that was due while the program was off is caught up with, each date once") {
  SeriesDesk desk;
  desk.add_recurring("2026-05-04T09:00:00Z", "FREQ=WEEKLY;COUNT=6");
  desk.at("2026-05-26T00:00:00Z");
  CHECK(continue_series(desk.store, 2) == 2);  // some at a time
  CHECK(continue_series(desk.store) == 2);
  CHECK(desk.due_days() == "05-04 05-11 05-18 05-25 06-01");
  desk.at("2027-05-26T00:00:00Z");
  CHECK(continue_series(desk.store) == 1);
  CHECK(continue_series(desk.store) == 0);
  CHECK(desk.due_days() == "05-04 05-11 05-18 05-25 06-01 06-08");
  CHECK(desk.newest().empty());
}

TEST_CASE("what was missed more than a year ago is left out") {
  SeriesDesk desk;
  desk.add_recurring("2026-05-04T09:00:00Z", "FREQ=MONTHLY");
  desk.at("2029-05-05T00:00:00Z");
  continue_series(desk.store);
  const auto tasks = desk.tasks();
  REQUIRE(tasks.size() == 15);
  CHECK(format_instant(*tasks[1].due_at) == "2028-05-04T09:00:00.000Z");
  CHECK(format_instant(*tasks.back().due_at) == "2029-06-04T09:00:00.000Z");
}

TEST_CASE("where the next is made when the last is done, missed dates are left out") {
  SeriesDesk desk;
  const RecordId first = desk.add_recurring("2026-05-04T09:00:00Z", "FREQ=WEEKLY", "when_done");
  desk.at("2026-05-20T09:00:00Z");
  CHECK(continue_series(desk.store) == 0);
  desk.change<Task>(task_kind(), first, [](Task& task) { task.state = "done"; });
  CHECK(desk.due_days() == "05-04 05-25");
  CHECK(continue_series(desk.store) == 0);
  // Opened and done again: nothing new.
  desk.change<Task>(task_kind(), first, [](Task& task) { task.state = "in_progress"; });
  desk.change<Task>(task_kind(), first, [](Task& task) { task.state = "done"; });
  CHECK(desk.due_days() == "05-04 05-25");
  // Done before its time: the date after it.
  desk.change<Task>(task_kind(), 2, [](Task& task) { task.state = "cancelled"; });
  CHECK(desk.due_days() == "05-04 05-25 06-01");
  CHECK(desk.newest() == "3");
}

TEST_CASE("nine o'clock in Warsaw stays nine o'clock over the change of clocks, for start and due") {
  SeriesDesk desk;
  desk.at("2026-03-01T00:00:00Z");
  desk.add_recurring("2026-03-22T08:00:00Z", "FREQ=WEEKLY", "when_due", [](Task& task) { task.start_at = parse_instant("2026-03-20T07:30:00Z"); });
  desk.at("2026-03-29T07:30:00Z");
  continue_series(desk.store);
  const auto tasks = desk.tasks();
  REQUIRE(tasks.size() == 3);
  CHECK(format_instant(*tasks[1].due_at) == "2026-03-29T07:00:00.000Z");
  CHECK(format_instant(*tasks[1].start_at) == "2026-03-27T07:30:00.000Z");
  CHECK(format_instant(*tasks[2].due_at) == "2026-04-05T07:00:00.000Z");
  CHECK(format_instant(*tasks[2].start_at) == "2026-04-03T06:30:00.000Z");
}

TEST_CASE("the next task keeps what the matter needs and begins anew") {
  SeriesDesk desk;
  const RecordId thread = desk.add_thread();
  const RecordId first = desk.add_recurring("2026-05-04T09:00:00Z", "FREQ=WEEKLY", "when_due", [&](Task& task) {
    task.title = "Kopia zapasowa";
    task.description = "- [x] dysk\n- [ ] taśma\n* [X] podpis [x]";
    task.thread = thread;
    task.client = desk.client_id;
    task.priority = "high";
    task.planned_minutes = 30;
    task.percent_done = 50;
    task.state = "in_progress";
    task.watchers = {desk.ewa, desk.jan};
    task.tags = {"it"};
    task.reminders = {{60}, {10}};
  });
  const RecordId detail = desk.add_task(thread, [&](Task& task) {
    task.parent = first;
    task.title = "Dysk";
    task.due_at = parse_instant("2026-05-03T09:00:00Z");
    task.state = "done";
  });
  desk.add_task(thread, [&](Task& task) { task.parent = detail, task.title = "Etykieta"; });
  desk.add_task(thread, [&](Task& task) { task.parent = first, task.title = "Zbędne", task.state = "cancelled"; });
  desk.store.remove(user_kind(), desk.ewa, std::nullopt, desk.system);
  desk.at("2026-05-04T10:00:00Z");
  CHECK(continue_series(desk.store) == 1);
  const auto tasks = desk.tasks();
  REQUIRE(tasks.size() == 7);
  const Task& next = tasks[4];
  CHECK(next.title == "Kopia zapasowa");
  CHECK(next.description == "- [ ] dysk\n- [ ] taśma\n* [ ] podpis [x]");
  CHECK(next.thread == thread);
  CHECK(next.client == desk.client_id);
  CHECK(next.owner == desk.anna);
  CHECK(next.priority == "high");
  CHECK(next.planned_minutes == 30);
  CHECK_FALSE(next.percent_done);
  CHECK(next.state == "planned");
  CHECK(next.watchers == std::vector<RecordId>{desk.jan});
  CHECK(next.tags == std::vector<std::string>{"it"});
  CHECK(next.reminders.size() == 2);
  CHECK_FALSE(next.created_by);
  CHECK(tasks[5].parent == next.id);
  CHECK(tasks[5].state == "planned");
  CHECK(format_instant(*tasks[5].due_at) == "2026-05-10T09:00:00.000Z");
  CHECK(tasks[6].parent == tasks[5].id);
}

TEST_CASE("one task of a series is moved or skipped, and the series goes on as its rule says") {
  SeriesDesk desk;
  const RecordId first = desk.add_recurring("2026-05-04T09:00:00Z", "FREQ=WEEKLY");
  desk.change<Task>(task_kind(), first, [](Task& task) { task.due_at = parse_instant("2026-05-06T12:00:00Z"); });
  desk.at("2026-05-04T09:00:00Z");
  continue_series(desk.store);
  desk.change<Task>(task_kind(), 2, [](Task& task) { task.state = "cancelled"; });
  desk.at("2026-05-11T09:00:00Z");
  continue_series(desk.store);
  CHECK(desk.due_days() == "05-06 05-11 05-18");
  CHECK(desk.newest() == "3");
}

TEST_CASE("in the bin a series rests, without a recurrence it ends") {
  SeriesDesk desk;
  const RecordId thread = desk.add_thread();
  const RecordId first = desk.add_recurring("2026-05-04T09:00:00Z", "FREQ=DAILY", "when_due", [&](Task& task) { task.thread = thread; });
  desk.at("2026-05-06T09:00:00Z");
  desk.store.remove(task_kind(), first, std::nullopt, desk.system);
  CHECK(continue_series(desk.store) == 0);
  desk.store.restore(task_kind(), first, std::nullopt, desk.system);
  desk.store.remove(thread_kind(), thread, std::nullopt, desk.system);
  CHECK(continue_series(desk.store) == 0);
  desk.store.restore(thread_kind(), thread, std::nullopt, desk.system);
  CHECK(continue_series(desk.store) == 3);
  CHECK(desk.newest() == "4");
  desk.change<Task>(task_kind(), 4, [](Task& task) { task.recurrence.clear(); });
  desk.at("2026-05-20T09:00:00Z");
  CHECK(continue_series(desk.store) == 0);
}

TEST_CASE("a rule that is changed begins a new series with the newest task") {
  SeriesDesk desk;
  const RecordId first = desk.add_recurring("2026-05-04T09:00:00Z", "FREQ=WEEKLY");
  desk.at("2026-05-04T09:00:00Z");
  continue_series(desk.store);
  const auto turn_back = [&] { desk.change<Task>(task_kind(), first, [](Task& task) { task.recurrence = "FREQ=DAILY"; }); };
  CHECK(pointer_of(turn_back) == "/recurrence");
  desk.change<Task>(task_kind(), 2, [](Task& task) {
    task.due_at = parse_instant("2026-05-12T07:00:00Z");
    task.recurrence = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU";
  });
  CHECK(desk.task(2).series == 2);
  desk.at("2026-05-12T07:00:00Z");
  continue_series(desk.store);
  CHECK(desk.due_days() == "05-04 05-12 05-26");
  CHECK(coming_rule(desk.connection, desk.task(3)) == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
  const auto coming = coming_occurrences(desk.connection, desk.task(3), parse_instant("2026-06-01T00:00:00Z").value(), parse_instant("2026-07-01T00:00:00Z").value(), 10);
  REQUIRE(coming.size() == 2);
  CHECK(format_instant(coming[0]) == "2026-06-09T07:00:00.000Z");
}

TEST_CASE("a recurrence is refused where its dates cannot be counted") {
  SeriesDesk desk;
  CHECK(pointer_of([&] { desk.add_task({}, [](Task& task) { task.recurrence = "FREQ=DAILY"; }); }) == "/recurrence");
  CHECK(pointer_of([&] { desk.add_recurring("2026-05-04T09:00:00Z", "FREQ=HOURLY"); }) == "/recurrence");
  CHECK(pointer_of([&] { desk.add_recurring("2026-05-05T09:00:00Z", "FREQ=WEEKLY;BYDAY=MO"); }) == "/recurrence");
  CHECK(pointer_of([&] { desk.add_recurring("2026-05-05T09:00:00Z", "FREQ=DAILY", "sometimes"); }) == "/recurrence_mode");
  const RecordId from_start = desk.add_task({}, [](Task& task) {
    task.recurrence = "FREQ=DAILY";
    task.start_at = parse_instant("2026-05-04T07:00:00Z");
  });
  CHECK(desk.task(from_start).occurrence_at == parse_instant("2026-05-04T07:00:00Z"));
  CHECK(continue_series(desk.store) == 1);
  CHECK(desk.task(from_start + 1).start_at == parse_instant("2026-05-05T07:00:00Z"));
  CHECK_FALSE(desk.task(from_start + 1).due_at);
}
