// Sums over tasks, threads, contacts and work: how many, how long, how many open, overdue and done; by owner, client,
// month, category, state or tag, contacts also by channel and time of day. Only what the viewer may see is counted.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct AnalysisRow {
  std::string key;  ///< a user's or client's id, "2026-05", "1-09" (Monday from 9), a text; "" for records without
  std::int64_t count = 0;
  std::int64_t planned_minutes = 0;
  std::int64_t spent_minutes = 0;
  std::int64_t open = 0;
  std::int64_t overdue = 0;
  std::int64_t done = 0;  ///< tasks that are done, threads that are closed
  // Of invoices that are issued; 0 for other kinds. Grosze.
  std::int64_t net_grosze = 0;
  std::int64_t gross_grosze = 0;
  std::int64_t paid_grosze = 0;
  std::int64_t balance_grosze = 0;
};

struct Analysis {
  std::vector<AnalysisRow> rows;  ///< months in their order, others by count
  AnalysisRow total;              ///< each record once, though its tags count it in several rows
};

/// The kinds that are analysed, by their path: tasks, threads, contacts, work, invoices.
std::span<const std::string_view> analysed_paths();
/// What the kind is analysed by. Months are those of Warsaw: of a task's due date or else its making, of a thread's
/// making, of the beginning of contacts and work, of an invoice's date of issue. A task's category is its thread's, work has what
/// its task has. Days of the week (1 is Monday) and hours are those of Warsaw's clocks.
std::vector<std::string_view> analysed_by(const Kind& kind);

/// @param by  one of analysed_by, or "" for the total alone
/// Errors: invalid_argument (by), and as Store::list.
Analysis analyse(Store& store, const Kind& kind, std::string_view by, const ListQuery& query, const Viewer& viewer);

}  // namespace kartoteka::records
