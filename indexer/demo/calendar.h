// The working calendar of the demonstration: Polish holidays and working hours.
#pragma once

#include "engine/base/time.h"
#include "indexer/demo/random.h"

namespace kartoteka::demo {

/// Saturdays, Sundays and Polish public holidays are none.
bool is_working_day(Date day);

/// The first working day on or after the given one.
Date working_day_from(Date day);
/// `count` working days later; with 0 the day itself, if it is one, else the next that is.
Date add_working_days(Date day, int count);

/// The moment at which Warsaw's clocks show this time; minutes since midnight.
Instant warsaw_time(Date day, int minutes);
/// Some minute of office hours on a working day: 7:45 to 16:15, mostly before and after noon.
Instant office_moment(Date day, Random& random);

/// "05.09.2025"
std::string polish_date(Date day);

int year_of(Date day);
/// 1..12
int month_of(Date day);

}  // namespace kartoteka::demo
