#include "engine/records/calendar/task_slot.h"

#include <algorithm>

namespace kartoteka::records {

using std::chrono::days;
using std::chrono::minutes;

std::optional<TaskSlot> slot_of(const TaskTimes& times) {
  if (!times.start) return std::nullopt;
  const Date day = warsaw_day(*times.start);
  const bool is_long = times.planned_minutes.value_or(0) > kLongestSlotMinutes;
  if (is_long || *times.start == warsaw_moment(day)) {
    const Date last = is_long && times.due ? std::max(day, warsaw_day(*times.due)) : day;
    return TaskSlot{warsaw_moment(day), warsaw_moment(last + days{1}), true};
  }
  minutes length{kUsualSlotMinutes};
  const bool is_due_soon = times.due && *times.due > *times.start && *times.due - *times.start <= minutes{kLongestSlotMinutes};
  if (times.planned_minutes.value_or(0) > 0) {
    length = minutes{*times.planned_minutes};
  } else if (is_due_soon) {
    return TaskSlot{*times.start, *times.due};
  }
  return TaskSlot{*times.start, *times.start + length};
}

}  // namespace kartoteka::records
