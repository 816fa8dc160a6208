// Where a task stands in the calendar.
#pragma once

#include <optional>

#include "engine/base/time.h"

namespace kartoteka::records {

struct TaskTimes {
  std::optional<Instant> start;
  std::optional<Instant> due;
  std::optional<std::int64_t> planned_minutes;
};

struct TaskSlot {
  Instant begin{};
  Instant end{};
  bool is_all_day = false;
};

/// A task that is planned for longer stands over whole days.
inline constexpr std::int64_t kLongestSlotMinutes = 12 * 60;
/// Where neither a plan nor a due date says how long.
inline constexpr std::int64_t kUsualSlotMinutes = 30;

/// See events.h; nothing for a task without a start.
std::optional<TaskSlot> slot_of(const TaskTimes& times);

}  // namespace kartoteka::records
