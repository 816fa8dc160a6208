#include "engine/records/calendar/events.h"

#include <doctest/doctest.h>

#include "engine/records/calendar/conflicts.h"
#include "engine/records/calendar/event_moves.h"
#include "engine/records/calendar/task_slot.h"
#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/appointment.h"
#include "tests/engine/records/thread_desk.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

Instant at(const std::string& text) { return parse_instant(text).value(); }
Date day(const std::string& text) { return parse_date(text).value(); }
/// "29T00:30"
std::string written(Instant moment) { return format_instant(moment).substr(8, 8); }
std::string written(const std::vector<TimeSpan>& spans) {
  std::string text;
  for (const TimeSpan& span : spans) text += (text.empty() ? "" : " ") + written(span.begin) + "-" + written(span.end);
  return text;
}

struct CalendarDesk : ThreadDesk {
  RecordId add_absence(const std::string& first, const std::string& last, const std::string& starts = "", const std::string& ends = "") {
    return add<Absence>(absence_kind(), [&](Absence& absence) {
      absence.owner = anna;
      absence.starts_on = day(first);
      absence.ends_on = day(last);
      absence.starts = starts;
      absence.ends = ends;
    });
  }
  RecordId add_appointment(const std::string& starts, std::int64_t minutes) {
    return add<Appointment>(appointment_kind(), [&](Appointment& appointment) {
      appointment.subject = "Narada";
      appointment.owner = anna;
      appointment.starts_at = at(starts);
      appointment.duration_minutes = minutes;
    });
  }
  std::string told(const std::string& begin, const std::string& end) {
    std::string text;
    for (const CalendarEvent& event : calendar_events(store, {.begin = day(begin), .end = day(end), .types = {EventType::task, EventType::deadline, EventType::appointment, EventType::absence}}, system)) {
      text += (text.empty() ? "" : " ") + std::string(to_string(event.type)) + ":" + written(event.begin) + "-" + written(event.end);
    }
    return text;
  }
};

}  // namespace

TEST_CASE("a task stands where its start, plan and due date say") {
  const struct {
    const char* start;
    const char* due;
    int planned;
    const char* slot;
  } kCases[] = {
      {"2026-05-04T07:00:00Z", "", 0, "04T07:00-04T07:30"},
      {"2026-05-04T07:00:00Z", "", 90, "04T07:00-04T08:30"},
      {"2026-05-04T07:00:00Z", "2026-05-04T09:00:00Z", 0, "04T07:00-04T09:00"},
      {"2026-05-04T07:00:00Z", "2026-05-04T09:00:00Z", 30, "04T07:00-04T07:30"},
      {"2026-05-04T07:00:00Z", "2026-05-06T09:00:00Z", 0, "04T07:00-04T07:30"},
      {"2026-05-04T07:00:00Z", "2026-05-04T19:00:00Z", 720, "04T07:00-04T19:00"},
      {"2026-05-04T20:00:00Z", "", 240, "04T20:00-05T00:00"},
      {"2026-05-03T22:00:00Z", "", 60, "03T22:00-04T22:00 all day"},
      {"2026-05-04T07:00:00Z", "2026-05-06T09:00:00Z", 721, "03T22:00-06T22:00 all day"},
      {"2026-05-04T07:00:00Z", "", 721, "03T22:00-04T22:00 all day"},
      // The day on which clocks are put on has 23 hours, the one on which they are put back 25.
      {"2026-03-28T23:00:00Z", "", 0, "28T23:00-29T22:00 all day"},
      {"2026-10-24T22:00:00Z", "", 0, "24T22:00-25T23:00 all day"},
      {"2026-03-29T00:30:00Z", "", 60, "29T00:30-29T01:30"},
  };
  for (const auto& [start, due, planned, expected] : kCases) {
    CAPTURE(start);
    const auto slot = slot_of({at(start), *due ? std::optional(at(due)) : std::nullopt, planned ? std::optional<std::int64_t>(planned) : std::nullopt});
    REQUIRE(slot);
    CHECK(written(slot->begin) + "-" + written(slot->end) + (slot->is_all_day ? " all day" : "") == expected);
  }
  CHECK_FALSE(slot_of({std::nullopt, at("2026-05-04T09:00:00Z"), 60}));
}

TEST_CASE("an event is on each day, week and month that it touches, and on no other") {
  CalendarDesk desk;
  desk.add_appointment("2026-08-31T21:30:00Z", 60);   // over midnight, from August into September
  desk.add_appointment("2026-10-24T21:00:00Z", 240);  // over the night in which clocks are put back
  desk.add_absence("2026-10-25", "2026-10-25");
  desk.add_absence("2026-03-29", "2026-03-29");
  const struct {
    const char* begin;
    const char* end;
    const char* told;
  } kCases[] = {
      {"2026-08-01", "2026-09-01", "appointment:31T21:30-31T22:30"},
      {"2026-09-01", "2026-10-01", "appointment:31T21:30-31T22:30"},
      {"2026-09-02", "2026-10-01", ""},
      {"2026-08-01", "2026-08-31", ""},
      {"2026-10-19", "2026-10-25", "appointment:24T21:00-25T01:00"},
      {"2026-10-25", "2026-10-26", "appointment:24T21:00-25T01:00 absence:24T22:00-25T23:00"},
      {"2026-10-26", "2026-11-02", ""},
      {"2026-03-29", "2026-03-30", "absence:28T23:00-29T22:00"},
      {"2026-03-30", "2026-03-31", ""},
      {"2026-03-28", "2026-03-29", ""},
  };
  for (const auto& [begin, end, told] : kCases) {
    CAPTURE(begin);
    CHECK(desk.told(begin, end) == told);
  }
}

TEST_CASE("what is moved over a change of clocks keeps its hour by Warsaw's clocks, and whole days stay whole") {
  CalendarDesk desk;
  const auto move = [&](const std::string& key, const std::string& start) { return change_event(desk.store, key, {.begin = at(start)}, std::nullopt, desk.system).event; };
  const std::string absence = "absence:" + std::to_string(desk.add_absence("2026-03-27", "2026-03-28"));
  CalendarEvent moved = move(absence, "2026-03-28T23:00:00Z");
  CHECK(written(moved.begin) + " " + written(moved.end) == "28T23:00 30T22:00");
  const std::string task = "task:" + std::to_string(desk.add_task({}, [](Task& given) {
                             given.start_at = at("2026-03-27T08:00:00Z");
                             given.due_at = at("2026-03-28T15:00:00Z");
                             given.planned_minutes = 900;
                           }));
  moved = move(task, "2026-03-29T22:00:00Z");
  CHECK(written(moved.begin) + " " + written(moved.end) == "29T22:00 31T22:00");
  CHECK(format_instant(*desk.task(1).start_at) == "2026-03-30T07:00:00.000Z");
  CHECK(format_instant(*desk.task(1).due_at) == "2026-03-31T14:00:00.000Z");
}

TEST_CASE("spans are cut, shared and united") {
  const auto span = [](const char* begin, const char* end) { return TimeSpan{at(std::string("2026-05-04T") + begin + ":00Z"), at(std::string("2026-05-04T") + end + ":00Z")}; };
  CHECK(written(united({span("10:00", "11:00"), span("08:00", "09:00"), span("09:00", "09:30"), span("10:15", "10:30")})) == "04T08:00-04T09:30 04T10:00-04T11:00");
  CHECK(written(without({span("08:00", "16:00")}, {span("07:00", "08:30"), span("10:00", "11:00"), span("15:00", "17:00")})) == "04T08:30-04T10:00 04T11:00-04T15:00");
  CHECK(without({span("08:00", "16:00")}, {span("08:00", "16:00")}).empty());
  CHECK(written(shared({span("08:00", "10:00"), span("12:00", "14:00")}, {span("09:00", "13:00")})) == "04T09:00-04T10:00 04T12:00-04T13:00");
  CHECK(minutes_of({span("08:00", "10:00"), span("12:00", "12:30")}) == 150);
}

TEST_CASE("somebody works in his hours, but not on holidays, nor when he is absent") {
  CalendarDesk desk;
  desk.change<User>(user_kind(), desk.anna, [](User& user) { user.working_hours = {{"monday", "13:00", "17:00"}, {"monday", "08:00", "12:00"}, {"sunday", "01:00", "04:00"}}; });
  desk.add_absence("2026-05-04", "2026-05-04", "11:00", "14:00");
  const Availability anna(desk.connection, desk.anna, day("2026-01-01"), day("2026-12-31"));
  CHECK(written(anna.working(day("2026-05-04"))) == "04T06:00-04T09:00 04T12:00-04T15:00");
  CHECK(anna.working(day("2026-05-05")).empty());
  CHECK(anna.working(day("2026-04-06")).empty());  // Easter Monday
  // Nights in which clocks are changed: two hours are left of three, or there are four.
  CHECK(minutes_of(anna.working(day("2026-03-29"))) == 120);
  CHECK(minutes_of(anna.working(day("2026-10-25"))) == 240);
}
