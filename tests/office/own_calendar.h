// A calendar of the test's own, written apart from the program's: days as numbers, the Polish holidays of these years,
// Easter by the formula of Gauss, the clocks of Warsaw. What the program computes is held against it.
#pragma once

#include <string>

namespace office {

/// Days since 1 January 1970.
using Day = int;

Day day_of(int year, int month, int day);
/// "2026-10-26"
std::string text_of(Day day);
int year_of(Day day);
/// 1..12
int month_of(Day day);
int days_in_month(int year, int month);

/// 0 Monday … 6 Sunday
int weekday(Day day);
bool is_free(Day day);
/// So many working days later (or earlier).
Day working_days_later(Day day, int count);
/// "stay", "before", "after"
Day off_free_days(Day day, const std::string& rule);
/// The day of a month so many months later; of a shorter month its last.
Day day_of_month(int year, int month, int months_later, int day);

/// An hour of Warsaw's clocks on a day as the API writes it: "2026-10-26T15:00:00.000Z".
std::string instant_of(Day day, int hour);

}  // namespace office
