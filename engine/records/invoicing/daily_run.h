// What the program does of invoices by itself: makes those that are due at the hour set, and watches those that are
// overdue. In small transactions, so that others write in between, and a crash anywhere is made good by the next run.
#pragma once

#include <functional>

#include "engine/records/database.h"

namespace kartoteka::records {

struct DailyRun {
  std::size_t made = 0;
  std::size_t with_problems = 0;
};

/// Makes what is due. Does next to nothing where nothing is.
/// @param is_stopping  asked between two transactions; true ends the run early, and the next one goes on; may be empty
DailyRun make_due_invoices(Database& database, const std::function<bool()>& is_stopping = {});

/// Sets states by the day and makes the tasks of what is overdue.
void watch_overdue_invoices(Database& database, const std::function<bool()>& is_stopping = {});

}  // namespace kartoteka::records
