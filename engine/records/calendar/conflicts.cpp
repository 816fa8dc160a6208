#include "engine/records/calendar/conflicts.h"

#include <algorithm>

#include "engine/calendar/holidays.h"

namespace kartoteka::records {
namespace {

using std::chrono::days;
using std::chrono::minutes;

Date day_after(const TimeSpan& span) { return warsaw_day(std::max(span.begin, span.end - std::chrono::milliseconds{1})) + days{1}; }

bool concerns(const CalendarEvent& event, RecordId user) {
  return event.owner == user || std::find(event.participants.begin(), event.participants.end(), user) != event.participants.end();
}

bool is_over(const CalendarEvent& event) { return event.state == "done" || event.state == "held"; }

bool overlap(const TimeSpan& a, const TimeSpan& b) {
  if (a.begin == a.end || b.begin == b.end) return a.begin >= b.begin && b.end >= a.end && a.begin < std::max(b.end, b.begin + std::chrono::milliseconds{1});
  return a.begin < b.end && b.begin < a.end;
}

class ConflictFinder {
 public:
  ConflictFinder(Store& store, const WantedTime& wanted, const Viewer& viewer) : store_(store), wanted_(wanted) {
    CalendarQuery query{.begin = warsaw_day(wanted.when.begin), .end = day_after(wanted.when), .users = wanted.users};
    query.types = {EventType::task, EventType::appointment};
    if (wanted.is_absence) query.types.push_back(EventType::deadline);
    if (!wanted.users.empty()) events_ = calendar_events(store, query, viewer);
  }

  std::vector<Conflict> find() {
    for (const RecordId user : wanted_.users) {
      if (!wanted_.is_absence) add_time_away(user);
      if (!wanted_.is_all_day || wanted_.is_absence) add_overlaps(user);
    }
    return std::move(found_);
  }

 private:
  void add(std::string_view type, RecordId user, const TimeSpan& when, std::string key = "", std::string title = "") {
    found_.push_back({type, user, when, std::move(key), std::move(title)});
  }

  /// A deadline wants a day on which somebody works, not the minute.
  void add_time_away(RecordId user) {
    const Availability available(store_.connection(), user, warsaw_day(wanted_.when.begin), day_after(wanted_.when));
    const bool is_moment = wanted_.when.begin == wanted_.when.end;
    const std::vector<TimeSpan> wanted{is_moment ? TimeSpan{wanted_.when.begin, wanted_.when.begin + minutes{1}} : wanted_.when};
    for (const TimeSpan& away : shared(wanted, available.absences())) add("absence", user, is_moment ? wanted_.when : away);
    for (Date day = warsaw_day(wanted_.when.begin); day < day_after(wanted_.when); day += days{1}) {
      const auto part = shared(wanted, {{warsaw_moment(day), warsaw_moment(day + days{1})}});
      if (part.empty()) continue;
      if (calendar::holiday_on(day)) {
        add("holiday", user, is_moment ? wanted_.when : part.front(), "holiday:" + format_date(day), std::string(calendar::holiday_on(day)->name_pl));
      } else if (!is_moment && !wanted_.is_all_day) {
        for (const TimeSpan& outside : without(part, available.hours(day))) add("outside_working_hours", user, outside);
      }
    }
  }

  void add_overlaps(RecordId user) {
    for (const CalendarEvent& event : events_) {
      const TimeSpan other{event.begin, event.end};
      const bool is_other = concerns(event, user) && !is_over(event) && (wanted_.except.empty() || event.key() != wanted_.except);
      if (!is_other || event.is_all_day || !overlap(wanted_.when, other)) continue;
      add("overlap", user, {std::max(wanted_.when.begin, other.begin), std::min(wanted_.when.end, other.end)}, event.key(), event.title);
    }
  }

  Store& store_;
  const WantedTime& wanted_;
  std::vector<CalendarEvent> events_;
  std::vector<Conflict> found_;
};

/// When somebody works and has nothing else.
std::vector<TimeSpan> free_times(Store& store, RecordId user, const FreeQuery& query, const std::vector<CalendarEvent>& events) {
  const Availability available(store.connection(), user, query.begin, query.end);
  std::vector<TimeSpan> taken = available.absences();
  for (const CalendarEvent& event : events) {
    if (concerns(event, user) && !event.is_all_day && !is_over(event)) taken.push_back({event.begin, event.end});
  }
  taken = united(std::move(taken));
  std::vector<TimeSpan> free;
  for (Date day = query.begin; day < query.end; day += days{1}) {
    for (const TimeSpan& span : without(available.hours(day), taken)) free.push_back(span);
  }
  return free;
}

}  // namespace

std::vector<Conflict> conflicts_of(Store& store, const WantedTime& wanted, const Viewer& viewer) { return ConflictFinder(store, wanted, viewer).find(); }

std::vector<TimeSpan> free_slots(Store& store, const FreeQuery& query, const Viewer& viewer) {
  const CalendarQuery window{.begin = query.begin, .end = query.end, .users = query.users, .types = {EventType::task, EventType::appointment}};
  if (query.users.empty()) return {};
  const auto events = calendar_events(store, window, viewer);
  // What begins within the running minute is over before it is read.
  const Instant first = std::max(warsaw_moment(query.begin), Instant{std::chrono::ceil<minutes>(store.now())});
  std::vector<TimeSpan> free{{first, warsaw_moment(query.end)}};
  for (const RecordId user : query.users) free = shared(free, free_times(store, user, query, events));
  std::erase_if(free, [&](const TimeSpan& span) { return span.end - span.begin < minutes{query.minutes}; });
  if (free.size() > query.most) free.resize(query.most);
  return free;
}

}  // namespace kartoteka::records
