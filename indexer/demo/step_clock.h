// The time of a thread's steps: working days apart, in office hours, each later than the one before.
#pragma once

#include "indexer/demo/calendar.h"

namespace kartoteka::demo {

class StepClock {
 public:
  explicit StepClock(Date start) : day_(working_day_from(start)) {}

  /// Moves on by so many working days, to a moment after the last one.
  Instant next(int working_days, Random& random) {
    day_ = add_working_days(day_, working_days);
    Instant moment = office_moment(day_, random);
    if (moment <= last_) moment = last_ + std::chrono::minutes(random.between(6, 45));
    if (moment > warsaw_time(day_, kOfficeEnds)) {
      day_ = add_working_days(day_, 1);
      moment = warsaw_time(day_, 8 * 60 + random.between(0, 90));
    }
    last_ = moment;
    return moment;
  }

  /// Shortly after the last step.
  Instant soon(Random& random) { return last_ += std::chrono::minutes(random.between(2, 9)); }

  Date day() const { return day_; }
  Instant last() const { return last_; }

 private:
  static constexpr int kOfficeEnds = 16 * 60 + 30;  // minutes since midnight

  Date day_;
  Instant last_{};
};

}  // namespace kartoteka::demo
