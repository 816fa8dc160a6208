// The calendar of the demonstration: appointments with clients and among colleagues, absences, recurring tasks, around
// today. Written after the company is there.
#pragma once

#include "engine/records/store.h"

namespace kartoteka::demo {

/// The same for the same day and company.
void add_office_calendar(db::Connection& connection, Date today);

}  // namespace kartoteka::demo
