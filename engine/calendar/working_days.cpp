#include "engine/calendar/working_days.h"

#include "engine/calendar/holidays.h"

namespace kartoteka::calendar {

using namespace std::chrono;

bool is_working_day(Date day) {
  const weekday of_week{day};
  return of_week != Saturday && of_week != Sunday && !holiday_on(day);
}

Date add_working_days(Date day, std::int64_t n) {
  const days step{n < 0 ? -1 : 1};
  for (std::int64_t left = n < 0 ? -n : n; left > 0;) {
    day += step;
    if (is_working_day(day)) --left;
  }
  return day;
}

std::int64_t count_working_days(Date begin, Date end) {
  std::int64_t count = 0;
  for (Date day = begin; day < end; day += days{1}) count += is_working_day(day) ? 1 : 0;
  return count;
}

Date shift_free_day(Date day, FreeDayRule rule) {
  if (rule == FreeDayRule::stay || is_working_day(day)) return day;
  return add_working_days(day, rule == FreeDayRule::before ? -1 : 1);
}

Date last_day_of(year_month month) { return Date{month / last}; }

Date last_working_day_of(year_month month) { return shift_free_day(last_day_of(month), FreeDayRule::before); }

}  // namespace kartoteka::calendar
