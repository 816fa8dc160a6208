#include "engine/records/calendar/event_moves.h"

#include <algorithm>
#include <charconv>

#include "engine/records/calendar/task_slot.h"
#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/task.h"

namespace kartoteka::records {
namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::minutes;

struct EventKey {
  EventType type;
  RecordId id;
};

EventKey parse_key(std::string_view key) {
  const auto colon = key.find(':');
  const auto type = parse_event_type(key.substr(0, colon));
  if (!type || colon == std::string_view::npos) throw Error(ErrorCode::not_found, "no event " + std::string(key));
  if (*type == EventType::holiday) throw Error(ErrorCode::conflict, "holidays are not moved");
  const std::string_view digits = key.substr(colon + 1, key.find('@') - colon - 1);
  RecordId id = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  if (error != std::errc() || end != digits.data() + digits.size()) throw Error(ErrorCode::not_found, "no event " + std::string(key));
  if (key.find('@') != std::string_view::npos) {
    throw Error(ErrorCode::conflict, "this is what task " + std::to_string(id) + " will bring; change that task, and those that follow with it");
  }
  return {*type, id};
}

const Kind& kind_of(EventType type) {
  if (type == EventType::appointment) return appointment_kind();
  return type == EventType::absence ? absence_kind() : task_kind();
}

std::int64_t whole_minutes(Instant begin, Instant end) {
  const auto length = std::chrono::ceil<minutes>(end - begin);
  if (length <= minutes{0}) throw Error::at("/end", "must be after start");
  return length.count();
}

/// As far as the event was moved, by Warsaw's clocks.
milliseconds shift(Instant from, Instant to) { return warsaw_clock(to) - warsaw_clock(from); }
Instant shifted(Instant at, milliseconds by) { return warsaw_moment(warsaw_clock(at) + by); }

/// The day that the end of whole days is in.
Date last_day(Instant end) { return warsaw_day(end - milliseconds{1}); }

/// Over whole days: the plan stays, its first and last day are moved.
void move_whole_days(Task& task, const TaskSlot& slot, Instant begin, std::optional<Instant> end) {
  const milliseconds by = warsaw_day(begin) - warsaw_day(slot.begin);
  task.start_at = shifted(*task.start_at, by);
  const bool is_long = task.planned_minutes.value_or(0) > kLongestSlotMinutes;
  if (!task.due_at || !is_long) return;
  const Date last = end ? last_day(*end) : last_day(slot.end) + std::chrono::floor<days>(by);
  task.due_at = shifted(*task.due_at, last - warsaw_day(*task.due_at));
}

void move_slot(Task& task, const TaskSlot& slot, const EventChange& change) {
  const Instant begin = change.begin.value_or(slot.begin);
  const bool stays_all_day = slot.is_all_day && change.all_day.value_or(true);
  if (stays_all_day) return move_whole_days(task, slot, begin, change.end);
  const bool ends_when_due = !slot.is_all_day && slot.end == task.due_at;
  const Instant end = change.end.value_or(slot.is_all_day ? begin + minutes{task.planned_minutes.value_or(kUsualSlotMinutes)} : begin + (slot.end - slot.begin));
  const std::int64_t length = whole_minutes(begin, end);
  task.start_at = change.all_day.value_or(false) ? warsaw_moment(warsaw_day(begin)) : begin;
  if (change.end || ends_when_due) task.planned_minutes = length;
  if (ends_when_due) task.due_at = end;
  if (task.due_at && *task.due_at < *task.start_at) throw Error::at("/start", "the task is due before that; move its deadline first");
}

void apply(Task& task, EventType type, const EventChange& change) {
  if (change.owner) task.owner = change.owner;
  if (!change.begin && !change.end && !change.all_day) return;
  if (type == EventType::deadline) {
    task.due_at = change.begin ? change.begin : change.end;
    if (task.start_at && *task.due_at < *task.start_at) throw Error::at("/start", "the task begins after that");
    return;
  }
  const auto slot = slot_of({task.start_at, task.due_at, task.planned_minutes});
  if (!slot) throw Error(ErrorCode::not_found, "task " + std::to_string(task.id) + " has no start in the calendar");
  move_slot(task, *slot, change);
}

void apply(Appointment& appointment, const EventChange& change) {
  if (change.owner) {
    std::erase(appointment.participants, *change.owner);
    appointment.owner = change.owner;
  }
  const Instant begin = change.begin.value_or(*appointment.starts_at);
  if (change.end) appointment.duration_minutes = whole_minutes(begin, *change.end);
  appointment.starts_at = begin;
}

std::string clock_text(Instant at, bool is_end) {
  const auto time = warsaw_clock(at) - std::chrono::floor<days>(warsaw_clock(at));
  if (is_end && time == milliseconds{0}) return "24:00";
  return format_instant(Instant{time}).substr(11, 5);
}

void apply(Absence& absence, const CalendarEvent& event, const EventChange& change) {
  if (change.owner) absence.owner = change.owner;
  if (!change.begin && !change.end && !change.all_day) return;
  const Instant begin = change.begin.value_or(event.begin);
  const bool is_all_day = change.all_day.value_or(event.is_all_day);
  const Instant end = change.end.value_or(event.is_all_day == is_all_day ? shifted(event.end, shift(event.begin, begin)) : begin + minutes{60});
  whole_minutes(begin, end);
  absence.starts_on = warsaw_day(begin);
  absence.ends_on = last_day(end);
  absence.starts = is_all_day ? "" : clock_text(begin, false);
  absence.ends = is_all_day ? "" : clock_text(end, true);
}

/// The rule stays; a rule that is taken away and given again begins a new series.
void begin_series_anew(Store& store, Task& task, std::optional<ChangeNumber> expected, const Viewer& writer) {
  if (task.recurrence.empty()) throw Error::at("/scope", "task " + std::to_string(task.id) + " is not the newest one of a series");
  const auto before = store.get(task_kind(), task.id, writer);
  static_cast<Task&>(*before).recurrence.clear();
  store.update(task_kind(), *before, expected, writer);
  store.update(task_kind(), task, std::nullopt, writer);
}

void write(Store& store, const EventKey& key, const CalendarEvent& event, const EventChange& change, std::optional<ChangeNumber> expected, const Viewer& writer) {
  const Kind& kind = kind_of(key.type);
  const auto record = store.get(kind, key.id, writer);
  if (key.type == EventType::appointment) apply(static_cast<Appointment&>(*record), change);
  else if (key.type == EventType::absence) apply(static_cast<Absence&>(*record), event, change);
  else apply(static_cast<Task&>(*record), key.type, change);
  if (change.and_following && &kind == &task_kind()) return begin_series_anew(store, static_cast<Task&>(*record), expected, writer);
  store.update(kind, *record, expected, writer);
}

}  // namespace

std::vector<Conflict> conflicts_of(Store& store, const CalendarEvent& event, const Viewer& viewer) {
  WantedTime wanted{.when = {event.begin, event.end}, .is_all_day = event.is_all_day, .is_absence = event.type == EventType::absence, .except = event.key()};
  if (event.owner) wanted.users.push_back(*event.owner);
  wanted.users.insert(wanted.users.end(), event.participants.begin(), event.participants.end());
  return conflicts_of(store, wanted, viewer);
}

ChangedEvent change_event(Store& store, std::string_view text, const EventChange& change, std::optional<ChangeNumber> expected, const Viewer& writer) {
  require_write(writer, task_kind());
  const EventKey key = parse_key(text);
  db::Transaction transaction(store.connection());
  const auto before = calendar_event(store, key.type, key.id, writer);
  if (!before) throw Error(ErrorCode::not_found, "no event " + std::string(text));
  write(store, key, *before, change, expected, writer);
  auto after = calendar_event(store, key.type, key.id, writer);
  if (!after) throw Error(ErrorCode::not_found, "no event " + std::string(text));
  ChangedEvent changed{std::move(*after), {}};
  changed.conflicts = conflicts_of(store, changed.event, writer);
  if (change.refuse_conflicts && !changed.conflicts.empty()) {
    std::vector<FieldProblem> problems;
    for (const Conflict& conflict : changed.conflicts) {
      problems.push_back({"/start", std::string(conflict.type) + (conflict.title.empty() ? "" : ": " + conflict.title)});
    }
    throw Error(ErrorCode::conflict, std::move(problems));
  }
  transaction.commit();
  return changed;
}

}  // namespace kartoteka::records
