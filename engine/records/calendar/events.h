// The calendar (terminarz): everything that has its time, as events: planned tasks, deadlines, appointments, absences and
// holidays, and what recurring tasks will bring.
//
// A task stands in the calendar where it has a start: from there for as long as it is planned; where nothing is planned
// until it is due, if that is within half a day, else for half an hour. One that begins at midnight is an event of the
// whole day, one that is planned for more than half a day stands over all days until it is due. Its due date is an event
// of its own, a deadline, unless the task ends just then.
//
// What the viewer may not see is not there; but when a colleague is busy with it he sees, without a word of what it is,
// lest he plan something else then. That a colleague is absent everybody sees, but not why.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

enum class EventType { task, deadline, appointment, absence, holiday, busy };
/// "task", "deadline" …
std::string_view to_string(EventType type);
std::optional<EventType> parse_event_type(std::string_view text);

struct CalendarEvent {
  EventType type = EventType::task;
  RecordId id = 0;          ///< of the task, appointment or absence; 0 for holidays and what the viewer may not see
  ChangeNumber change = 0;  ///< of that record
  Instant begin{};
  Instant end{};            ///< half-open; a deadline's begin
  bool is_all_day = false;  ///< then begin and end are midnights in Warsaw
  std::string title;        ///< in Polish where the program makes it (a holiday's name, an absence's type)
  std::optional<RecordId> owner;
  std::vector<RecordId> participants;
  std::string state;        ///< of tasks and appointments
  std::string priority;     ///< of tasks
  std::string detail;       ///< an appointment's channel, an absence's type
  std::string place;        ///< of appointments
  std::optional<RecordId> client;
  std::optional<RecordId> thread;
  std::optional<RecordId> series;     ///< of recurring tasks
  std::optional<Instant> occurrence;  ///< of what a recurring task will bring: the moment by its rule; there is no such record yet
  bool is_tentative = false;          ///< of these: it depends on when the last one is done
  bool may_be_changed = false;        ///< by the viewer; a hint, the store decides
  std::string title_en = "";          ///< of holidays
  Instant changed_at{};               ///< when the record was changed last
  /// Which record it is of and its change, also where the viewer may not see it: for names that stay the same and tell
  /// nothing (feeds.cpp). Never shown.
  std::string secret_key = "";
  ChangeNumber secret_change = 0;

  /// "task:41", "deadline:41", "task:41@2026-10-05", "holiday:2026-11-11"; "" for what the viewer may not see.
  std::string key() const;
};

struct CalendarQuery {
  Date begin{};
  Date end{};                        ///< half-open, days of Warsaw
  std::vector<RecordId> users = {};  ///< whose events; empty: everybody's
  std::vector<EventType> types = {}; ///< empty: all. Busy times come with tasks and appointments.
};

inline constexpr std::int64_t kMaxCalendarDays = 366;
inline constexpr std::size_t kMaxCalendarEvents = 50'000;

/// In the order of their begin. Cancelled tasks and appointments are left out.
/// Errors: unauthenticated, too_large (more than kMaxCalendarEvents).
std::vector<CalendarEvent> calendar_events(Store& store, const CalendarQuery& query, const Viewer& viewer);

/// One event of a record, as it is now; nothing where it has none of the type, or the viewer may not see it.
std::optional<CalendarEvent> calendar_event(Store& store, EventType type, RecordId id, const Viewer& viewer);

struct NamedRecord {
  RecordId id = 0;
  std::string name;
};
/// The clients of events, which whoever sees the event may see; by their ids.
std::vector<NamedRecord> clients_of(Store& store, const std::vector<CalendarEvent>& events);
/// What users are called; everybody who is signed in may know.
std::vector<NamedRecord> names_of(Store& store, const std::vector<RecordId>& users);

/// The active users among these and in the teams; all active users where none is named.
/// Errors: not_found.
std::vector<RecordId> people_of(Store& store, const std::vector<RecordId>& users, const std::vector<RecordId>& teams, const Viewer& viewer);

}  // namespace kartoteka::records
