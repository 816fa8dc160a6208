// When somebody works: his hours, without holidays and his absences. Asked by workloads, conflicts and free slots.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/working_time.h"

namespace kartoteka::records {

/// Half-open.
struct TimeSpan {
  Instant begin{};
  Instant end{};
  bool operator==(const TimeSpan&) const = default;
};

/// The spans without what others take of them; both in order.
std::vector<TimeSpan> without(const std::vector<TimeSpan>& spans, const std::vector<TimeSpan>& taken);
/// What two lists of spans share; each in order and without overlaps.
std::vector<TimeSpan> shared(const std::vector<TimeSpan>& spans, const std::vector<TimeSpan>& others);
/// In order, those that touch or overlap as one.
std::vector<TimeSpan> united(std::vector<TimeSpan> spans);
/// Of all of them together.
std::int64_t minutes_of(const std::vector<TimeSpan>& spans);

class Availability {
 public:
  /// Of the days begin <= day < end, in Warsaw. Whoever asks must know whether the one for whom he asks may know it.
  Availability(db::Connection& connection, RecordId user, Date begin, Date end);

  /// His hours on a day that is no holiday, else none.
  std::vector<TimeSpan> hours(Date day) const;
  /// When he is absent, of all days, in order.
  const std::vector<TimeSpan>& absences() const { return absences_; }
  /// His hours without his absences.
  std::vector<TimeSpan> working(Date day) const { return without(hours(day), absences_); }

 private:
  WorkingTime time_;
  std::vector<TimeSpan> absences_;
};

}  // namespace kartoteka::records
