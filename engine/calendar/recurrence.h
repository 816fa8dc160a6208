// When something comes again: a recurrence rule of RFC 5545 (RRULE), expanded by libical. A rule speaks of days; the time
// of day is that of its first date, by Warsaw's clocks, so that nine o'clock stays nine o'clock when these are put on or
// back. What the program takes of RFC 5545 stands in recurrence_parts.cpp: days, weeks, months and years, not hours, and
// not weeks by their number, which libical 3.0 counts wrongly.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::calendar {

struct RecurrenceParts;

class Recurrence {
 public:
  /// Takes "FREQ=MONTHLY;BYMONTHDAY=20", in any case, with or without "RRULE:" before it.
  /// Errors: invalid_argument, saying what part of the rule is wrong.
  static Recurrence parse(std::string_view text);
  ~Recurrence();
  Recurrence(Recurrence&&) noexcept;
  Recurrence& operator=(Recurrence&&) noexcept;

  /// The rule as it is kept: upper case, no blanks, FREQ first, no value twice.
  const std::string& text() const { return text_; }
  /// True without COUNT and UNTIL.
  bool is_endless() const;

  /// What is wrong with a series that begins at `first`, or nothing: it must be one of the rule's own dates, and another
  /// must follow within fifteen years.
  std::optional<std::string> problem_with(ClockTime first) const;

  /// The dates of the series that begins at `first`, in begin <= date < end, in order, at most `most` of them.
  std::vector<ClockTime> dates(ClockTime first, ClockTime begin, ClockTime end, std::size_t most) const;
  /// The first date later than `moment`; nothing after the last one.
  std::optional<ClockTime> next_after(ClockTime first, ClockTime moment) const;

  /// The rule of what is left of the series from its date `next` on, as RFC 5545 wants it beside a time with a zone: COUNT
  /// lessened by the dates before, UNTIL in UTC.
  std::string text_from(ClockTime first, ClockTime next) const;

 private:
  explicit Recurrence(std::unique_ptr<RecurrenceParts> parts);

  std::unique_ptr<RecurrenceParts> parts_;
  std::string text_;
};

}  // namespace kartoteka::calendar
