// Instants and dates. Everything inside is UTC; the page shows Europe/Warsaw, and a day that people name is a day there.
// Written and read as RFC 3339.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kartoteka {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// A calendar day without a time zone.
using Date = std::chrono::sys_days;

/// Where a component gets the present moment from; tests hand in their own.
using Clock = std::function<Instant()>;
Instant system_now();

/// The day in Poland at this moment, by the summer time rule of the European Union (in Poland since 1996).
Date warsaw_day(Instant instant);
/// The moment at which Warsaw's clocks show so many minutes after midnight; of an hour that is shown twice the first,
/// of one that is left out the one after.
Instant warsaw_moment(Date day, int minutes_of_day = 0);

/// What clocks show, without a zone: here always Warsaw's.
using ClockTime = std::chrono::local_time<std::chrono::milliseconds>;
/// What Warsaw's clocks show at this moment.
ClockTime warsaw_clock(Instant instant);
/// The moment at which they show it; of an hour that is shown twice the first, of one that is left out the one after.
Instant warsaw_moment(ClockTime clock);

/// "2026-05-03T09:30:00.000Z"
std::string format_instant(Instant instant);
/// An RFC 3339 date-time with any offset ("2026-05-03T11:30:00+02:00"), years 1900 to 2200; else nothing.
std::optional<Instant> parse_instant(std::string_view text);

/// "2026-05-03"
std::string format_date(Date date);
/// "YYYY-MM-DD" of a day that exists, years 1900 to 2200; else nothing.
std::optional<Date> parse_date(std::string_view text);

}  // namespace kartoteka
