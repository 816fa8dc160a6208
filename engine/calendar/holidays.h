// The Polish calendar of holidays: the days that are free of work by law, computed for any year.
// The law: ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, with its changes; each day stands in the table
// of holidays.cpp with the years in which it is one. Years before 1951 are counted by the act's first list.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::calendar {

struct Holiday {
  Date day;
  std::string_view name_pl;
  std::string_view name_en;
};

/// Easter Sunday of a year of the Gregorian calendar.
Date easter_sunday(std::chrono::year year);

/// The holidays of a year, in the order of their days. Easter and Pentecost Sunday are among them.
std::vector<Holiday> holidays(std::chrono::year year);

/// The holiday on this day, if it is one.
std::optional<Holiday> holiday_on(Date day);

}  // namespace kartoteka::calendar
