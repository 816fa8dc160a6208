// Arithmetic of working days: Monday to Friday, but for holidays (holidays.h).
#pragma once

#include <cstdint>

#include "engine/base/time.h"

namespace kartoteka::calendar {

bool is_working_day(Date day);

/// The n-th working day after a day (n > 0) or before it (n < 0); the day itself is not counted. With 0 the day
/// itself, whether people work on it or not.
Date add_working_days(Date day, std::int64_t n);

/// Working days in begin <= day < end.
std::int64_t count_working_days(Date begin, Date end);

/// What becomes of a date that falls on a free day.
enum class FreeDayRule {
  stay,    ///< it stays where it is
  before,  ///< to the last working day before
  after,   ///< to the first working day after
};

Date shift_free_day(Date day, FreeDayRule rule);

Date last_day_of(std::chrono::year_month month);
Date last_working_day_of(std::chrono::year_month month);

}  // namespace kartoteka::calendar
