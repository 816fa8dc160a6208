// Periods that work is done for: a month, a quarter, a year, or a single day for what has no period. Written
// "2026-09", "2026-Q3", "2026", "2026-09-14"; the texts of one length stand in the order of time.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/time.h"

namespace kartoteka::calendar {

enum class PeriodLength { day, month, quarter, year };

struct Period {
  PeriodLength length = PeriodLength::month;
  Date first{};  ///< its first day

  friend bool operator==(const Period&, const Period&) = default;
};

/// The period of this length that the day lies in.
Period period_around(Date day, PeriodLength length);
/// So many periods later, or earlier where negative.
Period shifted(const Period& period, std::int64_t count);
Date last_day_of(const Period& period);
/// Its last month; of a day the month it lies in.
std::chrono::year_month last_month_of(const Period& period);

std::string format_period(const Period& period);
/// Years 1900 to 2200; nothing where the text is no period.
std::optional<Period> parse_period(std::string_view text);
/// As people write it in Polish: "09.2026", "III kw. 2026", "2026", "14.09.2026".
std::string polish_period(const Period& period);

}  // namespace kartoteka::calendar
