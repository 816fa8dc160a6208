// The demonstration's procedures at work: clients with the tags that their rules name, runs of the last periods, most of
// their steps done when they were due, some late, some papers still missing.
#pragma once

#include "engine/base/time.h"
#include "engine/db/connection.h"

namespace kartoteka::demo {

/// Over a stored company; its rules go on from `today`. The same company and day give the same records.
void add_procedures(db::Connection& connection, Date today);

}  // namespace kartoteka::demo
