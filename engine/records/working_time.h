// When users work: by weekday, as their records say. Clock times are those of Warsaw.
#pragma once

#include <string_view>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kinds/user.h"

namespace kartoteka::records {

/// One stretch of work on one weekday, in minutes after midnight, half-open.
struct WorkingSpan {
  unsigned weekday;  ///< 0 Sunday … 6 Saturday, as std::chrono::weekday
  int begin;
  int end;
};

class WorkingTime {
 public:
  /// Monday to Friday, 08:00 to 16:00.
  WorkingTime();
  /// Those of the user's record; where it has none, as above.
  explicit WorkingTime(const std::vector<WorkingHours>& hours);

  /// The working minutes of a day, as if no holiday and no absence were; those: calendar/availability.h.
  std::int64_t minutes(Date day) const;
  /// The stretches of work on a day, in order.
  std::vector<WorkingSpan> spans_on(Date day) const;
  /// When work ends on the day; on a day without work at 16:00.
  Instant end_of(Date day) const;

 private:
  std::vector<WorkingSpan> spans_;
};

/// Of nobody, or a user who is not there: the usual hours.
WorkingTime working_time_of(db::Connection& connection, std::optional<RecordId> user);

/// "08:30" as minutes after midnight.
int minutes_of_day(std::string_view time);

}  // namespace kartoteka::records
