#include "engine/records/calendar/reminders.h"

#include <doctest/doctest.h>

#include "engine/records/kinds/appointment.h"
#include "engine/records/notifications.h"
#include "tests/engine/records/thread_desk.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct ReminderDesk : ThreadDesk {
  void at(const std::string& moment) { now = parse_instant(moment).value(); }

  RecordId add_due(const std::string& due, std::vector<Reminder> reminders = {}) {
    return add_task(std::nullopt, [&](Task& task) {
      task.owner = anna;
      task.due_at = parse_instant(due);
      task.reminders = std::move(reminders);
    });
  }

  /// The reasons of what a user was told, oldest first.
  std::string told(RecordId user) {
    std::string reasons;
    for (const Notification& item : list_notifications(store, false, 100, "", as(user)).items) reasons = item.reason + (reasons.empty() ? "" : " ") + reasons;
    return reasons;
  }
};

}  // namespace

TEST_CASE("without a word of anybody a task is reminded of a day before and when it is due") {
  ReminderDesk desk;
  desk.add_due("2026-05-10T12:00:00Z");
  desk.at("2026-05-09T11:59:00Z");
  CHECK(remind(desk.store) == 0);
  desk.at("2026-05-09T12:00:00Z");
  CHECK(remind(desk.store) == 1);
  CHECK(remind(desk.store) == 0);
  desk.at("2026-05-10T12:00:00Z");
  CHECK(remind(desk.store) == 1);
  desk.at("2026-05-20T12:00:00Z");
  CHECK(remind(desk.store) == 0);
  CHECK(desk.told(desk.anna) == "due overdue");
}

TEST_CASE("a task's own reminders come before its owner's, these before the usual one") {
  ReminderDesk desk;
  desk.change<User>(user_kind(), desk.anna, [](User& user) { user.reminders = {{120}}; });
  desk.add_due("2026-05-10T12:00:00Z", {{60}, {2880}});
  desk.add_due("2026-05-20T12:00:00Z");
  const struct {
    const char* now;
    int told;
  } kSteps[] = {{"2026-05-08T11:59:00Z", 0}, {"2026-05-08T12:00:00Z", 1}, {"2026-05-09T12:00:00Z", 0}, {"2026-05-10T11:00:00Z", 1}, {"2026-05-10T12:00:00Z", 1},
                {"2026-05-19T12:00:00Z", 0}, {"2026-05-20T10:00:00Z", 1}, {"2026-05-20T12:00:01Z", 1}};
  for (const auto& [now, told] : kSteps) {
    CAPTURE(now);
    desk.at(now);
    CHECK(remind(desk.store) == told);
    CHECK(remind(desk.store) == 0);
  }
}

TEST_CASE("of reminders that passed while the program was off only the last is given") {
  ReminderDesk desk;
  desk.add_due("2026-05-10T12:00:00Z", {{60}, {600}, {2880}});
  desk.add_due("2026-05-20T12:00:00Z", {{60}, {600}, {2880}});
  desk.at("2026-05-20T06:00:00Z");
  CHECK(remind(desk.store) == 2);
  CHECK(desk.told(desk.anna) == "overdue due");
  desk.at("2026-05-08T00:00:00Z");  // a clock that was put back, and goes on
  CHECK(remind(desk.store) == 0);
  desk.at("2026-05-20T11:30:00Z");
  CHECK(remind(desk.store) == 1);
}

TEST_CASE("a date that is moved is reminded of anew, what is done or given away is not") {
  ReminderDesk desk;
  const RecordId task = desk.add_due("2026-05-10T12:00:00Z", {{60}, {120}});
  desk.at("2026-05-10T10:00:00Z");
  CHECK(remind(desk.store) == 1);
  desk.change<Task>(task_kind(), task, [](Task& moved) { moved.due_at = parse_instant("2026-05-10T11:00:00Z"); });
  CHECK(remind(desk.store) == 1);  // an hour before the new date, at the same moment
  desk.change<Task>(task_kind(), task, [](Task& done) { done.state = "done"; });
  desk.at("2026-05-11T10:00:00Z");
  CHECK(remind(desk.store) == 0);
}

TEST_CASE("those who take part in an appointment are reminded of it, until it begins") {
  ReminderDesk desk;
  const RecordId id = desk.add<Appointment>(appointment_kind(), [&](Appointment& appointment) {
    appointment.subject = "Narada";
    appointment.owner = desk.anna;
    appointment.participants = {desk.ewa, desk.anna};
    appointment.starts_at = parse_instant("2026-05-10T12:00:00Z");
  });
  desk.change<User>(user_kind(), desk.ewa, [](User& user) { user.reminders = {{0}, {15}}; });
  desk.at("2026-05-10T11:00:00Z");
  CHECK(remind(desk.store) == 1);
  desk.at("2026-05-10T11:45:00Z");
  CHECK(remind(desk.store) == 1);
  desk.at("2026-05-10T12:00:00Z");
  CHECK(remind(desk.store) == 2);
  desk.at("2026-05-10T13:00:00Z");
  CHECK(remind(desk.store) == 0);
  CHECK(desk.told(desk.anna) == "due due");
  CHECK(desk.told(desk.ewa) == "due due");
  desk.change<Appointment>(appointment_kind(), id, [](Appointment& other) {
    other.starts_at = parse_instant("2026-05-12T12:00:00Z");
    other.state = "cancelled";
  });
  desk.at("2026-05-12T12:00:00Z");
  CHECK(remind(desk.store) == 0);
}
