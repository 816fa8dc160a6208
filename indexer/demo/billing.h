// The invoices of the demonstration: the company's own data, its services, templates over its clients, half a year of
// invoices with payments, some in part, some overdue, a correction and a draft.
#pragma once

#include "engine/base/time.h"
#include "engine/db/connection.h"

namespace kartoteka::demo {

/// After the company was loaded.
/// @param today  the last day of the story
void add_billing(db::Connection& connection, Date today);

}  // namespace kartoteka::demo
