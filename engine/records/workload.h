// How much somebody has to do, against the hours that he works: per person and day.
//
// What is planned is what remains of his open tasks (of those without details: a main task's plan is that of its
// details), spread over the working days from their start, or today, to their due date, on the day of their start where
// they are not due; what is overdue falls on the first of these days; and the appointments that he takes part in. What is spent is his work and contacts on each day.
// Holidays and absences are no working time (calendar/availability.h).
#pragma once

#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct DayLoad {
  Date day{};
  std::int64_t working_minutes = 0;  ///< without what he is absent
  std::int64_t absent_minutes = 0;   ///< of his hours
  std::int64_t planned_minutes = 0;
  std::int64_t spent_minutes = 0;
};

struct Workload {
  RecordId user = 0;
  std::int64_t open = 0;     ///< tasks, whenever due
  std::int64_t overdue = 0;
  std::int64_t unscheduled_minutes = 0;  ///< remain of open tasks without a start and a due date, on no day
  std::vector<DayLoad> days;

  std::int64_t planned_minutes() const;
  std::int64_t spent_minutes() const;
  std::int64_t working_minutes() const;
  /// What is planned and spent in percent of the working minutes; nothing without any of these.
  std::optional<std::int64_t> load_percent() const;
};

inline constexpr std::int64_t kMaxWorkloadDays = 366;

/// Of the days from begin to end, half-open, in Warsaw; counted over what the viewer may see.
/// Errors: forbidden (of one's own, of those in one's teams, or as an administrator), not_found.
Workload workload_of(Store& store, RecordId user, Date begin, Date end, const Viewer& viewer);

/// Of people, each of whom the viewer may ask for as above.
std::vector<Workload> workloads_of(Store& store, const std::vector<RecordId>& users, Date begin, Date end, const Viewer& viewer);

/// Of a team's manager and members who are active, each once. Errors: forbidden (to others than its manager and
/// administrators), not_found.
std::vector<Workload> team_workload(Store& store, RecordId team, Date begin, Date end, const Viewer& viewer);

}  // namespace kartoteka::records
