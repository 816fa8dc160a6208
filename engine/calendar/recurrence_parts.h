// The parts of a recurrence rule, as text: read strictly, checked, and written again. Knows no dates but UNTIL.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::calendar {

/// The end of a series: a day, or a moment of a day.
struct Until {
  ClockTime clock;       ///< by Warsaw's clocks
  bool is_day = false;   ///< the whole day counts
};

/// "2MO": the second Monday; without a number any.
struct DayOfWeek {
  int number = 0;
  std::string day;  ///< "MO"
  bool operator==(const DayOfWeek&) const = default;
};

struct RecurrenceParts {
  std::string frequency;  ///< DAILY, WEEKLY, MONTHLY, YEARLY
  int interval = 1;
  std::optional<int> count;
  std::optional<Until> until;
  std::vector<int> months;
  std::vector<int> year_days;
  std::vector<int> month_days;
  std::vector<DayOfWeek> week_days;
  std::vector<int> positions;
  std::string week_start;  ///< "" for Monday

  /// Whether a day fits all parts that speak of single days; one that does not is never a date of the rule.
  bool may_be(Date day) const;
  /// The rule without its end.
  std::string text_without_end() const;
  std::string text() const;
};

/// Errors: invalid_argument, naming the part.
RecurrenceParts parse_recurrence(std::string_view text);

}  // namespace kartoteka::calendar
