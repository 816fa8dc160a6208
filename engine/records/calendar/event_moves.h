// Changes that people make in the calendar: an event is moved, made longer or shorter, given to somebody else.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/records/calendar/conflicts.h"

namespace kartoteka::records {

struct EventChange {
  std::optional<Instant> begin;  ///< where it begins now; a deadline's or appointment's moment too
  std::optional<Instant> end;    ///< without it an event keeps its length
  std::optional<bool> all_day;   ///< of tasks and absences
  std::optional<RecordId> owner;
  /// Of the newest task of a series: those that follow move too, and a new series begins with it.
  bool and_following = false;
  bool refuse_conflicts = false;
};

struct ChangedEvent {
  CalendarEvent event;  ///< as it is then
  std::vector<Conflict> conflicts;
};

/// @param key       as CalendarEvent::key gives it, of a task, deadline, appointment or absence
/// @param expected  the record's change that the caller has seen; empty: not checked
/// Errors: not_found (of what the viewer may not see, or what has no such event), invalid_argument, outdated, forbidden,
/// conflict (holidays and what a recurring task will bring cannot be moved; conflicts where they are refused).
ChangedEvent change_event(Store& store, std::string_view key, const EventChange& change, std::optional<ChangeNumber> expected, const Viewer& writer);

/// What speaks against an event where it is.
std::vector<Conflict> conflicts_of(Store& store, const CalendarEvent& event, const Viewer& viewer);

}  // namespace kartoteka::records
