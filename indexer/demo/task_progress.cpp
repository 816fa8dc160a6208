#include "indexer/demo/task_progress.h"

#include "indexer/demo/calendar.h"

namespace kartoteka::demo {
namespace {

void finish(records::Task& task, Random& random) {
  task.state = "done";
  task.percent_done = 100;
  task.spent_minutes = task.planned_minutes.value_or(15) * random.between(60, 170) / 100;
}

void leave_open(records::Task& task, Instant now, Random& random) {
  if (*task.start_at > now || random.chance(25)) {
    task.state = "planned";
    task.percent_done = 0;
    task.spent_minutes = 0;
    return;
  }
  task.state = random.chance(25) ? "waiting" : "in_progress";
  task.percent_done = random.between(1, 9) * 10;
  task.spent_minutes = task.planned_minutes.value_or(15) * *task.percent_done / 100;
}

}  // namespace

bool set_progress(Company& company, std::size_t first_task, Date today, bool is_cut, Random& random) {
  const Instant now = warsaw_time(today, 8 * 60);
  // Most matters end in time, some drag on, and a few were forgotten long ago.
  const int lag_days = random.chance(3) ? 500 : random.between(2, 45);
  bool is_over = true;
  for (std::size_t i = company.tasks.size(); i-- > first_task;) {  // the main task last: it waits for its details
    records::Task& task = company.tasks[i];
    const bool is_main = i == first_task;
    if (task.state == "cancelled") continue;
    const bool is_due = *task.due_at < now - std::chrono::days(lag_days);
    const bool can_finish = is_main ? is_over && is_due && !is_cut : is_due;
    if (can_finish) {
      finish(task, random);
    } else {
      leave_open(task, now, random);
      is_over = false;
    }
  }
  return is_over;
}

}  // namespace kartoteka::demo
