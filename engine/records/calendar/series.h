// Recurring tasks. A task with a recurrence is the newest of its series; when the next one is made, the recurrence goes
// over to it. Tasks of a series have its number (that of its first task) and the moment that the rule gave them, which
// stays when somebody moves the task itself; the database takes each moment of a series once, so that nothing is made
// twice, whatever crashes or the clock does.
//
// when_due   the next task is made at the moment of the last one. Those whose moments passed while the program was off
//            are all made, but for those of more than a year ago.
// when_done  the next task is made as soon as the last one is done or cancelled: for the first date after both the last
//            one's and the present, so dates that were missed are left out.
//
// A cancelled task is an occurrence that is skipped. While a recurring task, its main task, thread or client is in the
// bin, its series rests. A rule that is changed begins a new series with the task that it was changed on.
#pragma once

#include <optional>
#include <vector>

#include "engine/base/error.h"
#include "engine/records/kinds/task.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// What is wrong with a task's recurrence, before it is written. `before` is null for a new task.
void check_recurrence(db::Connection& connection, const Task& task, const Task* before, std::vector<FieldProblem>& problems);

/// Begins the series of a recurrence that is new or changed; makes the next task where one that recurs when_done is over
/// now. Before the task is written.
void prepare_recurrence(Store& store, Task& task, const Task* before);

/// Makes the tasks whose time has come. At most `most` of them, the rest in the next call; each in a transaction of its
/// own.
/// @return  how many were made
std::size_t continue_series(Store& store, std::size_t most = 200);

/// The moments that a series will come at, later than its newest task, in begin <= moment < end.
/// @param task  one with a recurrence; of others nothing
std::vector<Instant> coming_occurrences(db::Connection& connection, const Task& task, Instant begin, Instant end, std::size_t most);
/// What is left of a series after its newest task, as RFC 5545 writes it; "" where nothing is.
std::string coming_rule(db::Connection& connection, const Task& task);

/// When the field that a task's dates are counted from says it is: due_at, else start_at.
std::optional<Instant> occurrence_of(const Task& task);

}  // namespace kartoteka::records
