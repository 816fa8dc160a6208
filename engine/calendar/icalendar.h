// Writes calendars as iCalendar (RFC 5545): what people's own calendars subscribe to. Times are those of Warsaw, with
// their zone described in the file. Knows neither records nor HTTP.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::calendar {

/// Whole days, half-open.
struct WholeDays {
  Date begin{};
  Date end{};
};

/// Moments, half-open; the same twice for a deadline.
struct Moments {
  Instant begin{};
  Instant end{};
};

struct IcalEvent {
  std::string uid;             ///< the same for the same event, always
  Instant changed_at{};        ///< DTSTAMP and LAST-MODIFIED
  std::int64_t sequence = 0;   ///< grows with each change
  std::variant<Moments, WholeDays> when;
  std::string summary;
  std::string description = "";  ///< may have lines
  std::string location = "";
  std::vector<std::string> categories = {};
  std::string rule = "";       ///< RRULE, "" for none
  bool is_cancelled = false;
  bool is_private = false;
  bool is_busy = true;         ///< false: whoever has it is free all the same
};

/// A whole calendar: CRLF, lines of at most 75 bytes that never part a letter, texts escaped.
/// @param name  what calendar programs show
std::string write_icalendar(const std::string& name, const std::vector<IcalEvent>& events);

}  // namespace kartoteka::calendar
