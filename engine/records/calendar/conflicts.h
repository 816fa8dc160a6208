// What speaks against a time: something else then, an absence, a holiday, hours at which nobody works. And times at which
// nothing does. Counted over what the viewer sees in the calendar (events.h), so that what is confidential counts as busy
// and says nothing of itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/records/calendar/availability.h"
#include "engine/records/calendar/events.h"

namespace kartoteka::records {

struct Conflict {
  std::string_view type;  ///< overlap, absence, holiday, outside_working_hours
  RecordId user = 0;
  TimeSpan when;          ///< the part that is in conflict
  std::string key;        ///< of an overlap: the other event's, "" where the viewer may not see it
  std::string title;
};

struct WantedTime {
  std::vector<RecordId> users;
  TimeSpan when;            ///< a deadline's begin and end are the same
  bool is_all_day = false;  ///< then hours do not count, nor what else is on the day
  bool is_absence = false;  ///< then everything on these days is in conflict with it, and nothing else is
  std::string except = "";  ///< the key of the event itself
};

/// In the order of users and times.
std::vector<Conflict> conflicts_of(Store& store, const WantedTime& wanted, const Viewer& viewer);

struct FreeQuery {
  std::vector<RecordId> users;  ///< all of them must be free
  std::int64_t minutes = 60;    ///< at least so long
  Date begin{};
  Date end{};
  std::size_t most = 100;
};

/// The longest spans, from now on, in which all of the users work and have nothing else; in order.
std::vector<TimeSpan> free_slots(Store& store, const FreeQuery& query, const Viewer& viewer);

}  // namespace kartoteka::records
