// The calendar as JSON. A month of a company is thousands of events, so they are written as text at once, not by way of
// JSON values.
#pragma once

#include <string>
#include <vector>

#include "engine/records/calendar/conflicts.h"
#include "engine/records/calendar/events.h"
#include "http/codec/json.h"

namespace kartoteka::http {

/// "{…}" of one event.
/// @param now  open tasks whose time has passed before this are overdue
std::string encode_event(const records::CalendarEvent& event, Instant now);
/// "[{…},…]"
std::string encode_events(const std::vector<records::CalendarEvent>& events, Instant now);

Json encode_span(const records::TimeSpan& span);
Json encode_conflicts(const std::vector<records::Conflict>& conflicts);

}  // namespace kartoteka::http
