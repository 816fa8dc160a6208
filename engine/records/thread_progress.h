// What is computed of a thread and of a task, and kept in their rows: a task's time is the sum of its work entries; a
// thread's progress, times, numbers of tasks, next due date and last activity are made of its tasks, their work and its
// contacts.
//
// A write only notes what it touched; at the end of the transaction each task and thread is computed once, in that
// order, from the rows themselves. So the values are always right when a transaction is over, a change in a large
// thread costs one pass over an index of its tasks, and an import costs one for each transaction, not for each record.
// Computed values make no change number and no row in the audit trail: a record's version is what people wrote.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// The progress of tasks: the mean of their percentages, weighted by planned time. Tasks without a plan weigh as much
/// as the mean plan of the others, all the same where none has one.
class ProgressMean {
 public:
  /// @param planned_minutes  none or 0: no plan
  void add(std::optional<std::int64_t> planned_minutes, std::int64_t percent);
  /// Sums that were made elsewhere: of tasks with a plan (minutes, minutes times percent) and of those without.
  void add_planned(std::int64_t tasks, std::int64_t minutes, std::int64_t minutes_times_percent);
  void add_unplanned(std::int64_t tasks, std::int64_t percent);

  std::int64_t planned_minutes() const { return minutes_; }
  /// 0..100, rounded, but 100 only where everything is done and 0 only where nothing is; nothing without tasks.
  std::optional<std::int64_t> percent() const;

 private:
  std::int64_t planned_tasks_ = 0;
  std::int64_t minutes_ = 0;
  std::int64_t minutes_times_percent_ = 0;
  std::int64_t unplanned_tasks_ = 0;
  std::int64_t unplanned_percent_ = 0;
};

/// Notes what a write of a record touches. `before` is null where the record is new, put into the bin or taken out.
void note_progress(db::Connection& connection, const Kind& kind, const Record* before, const Record& after);

/// A new record begins without computed values.
void reset_progress(const Kind& kind, Record& record);

/// Computes what the open transaction still owes the record, before it is read.
void settle_progress(db::Connection& connection, const Kind& kind, RecordId id);

/// Computes all that the open transaction owes.
void settle_progress(db::Connection& connection);

/// Computes a thread now: the leaves of its trees of tasks count (tasks without details that are neither in the bin nor
/// cancelled), a task that is done as 100 percent; those cancelled and in the bin are left out, the time spent on the
/// cancelled is not.
void compute_thread(db::Connection& connection, RecordId thread);

}  // namespace kartoteka::records
