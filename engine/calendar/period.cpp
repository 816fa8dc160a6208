#include "engine/calendar/period.h"

#include <array>
#include <cstdio>

namespace kartoteka::calendar {
namespace {

using namespace std::chrono;

constexpr std::array<const char*, 4> kRomanQuarters{"I", "II", "III", "IV"};

int months_of(PeriodLength length) { return length == PeriodLength::month ? 1 : length == PeriodLength::quarter ? 3 : 12; }

year_month month_of(Date day) {
  const year_month_day ymd{day};
  return ymd.year() / ymd.month();
}

unsigned number_of(month in_month) { return static_cast<unsigned>(in_month); }

std::string two_digits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string four_digits(year in_year) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d", static_cast<int>(in_year));
  return buffer.data();
}

}  // namespace

Period period_around(Date day, PeriodLength length) {
  if (length == PeriodLength::day) return {length, day};
  const year_month at = month_of(day);
  const unsigned months = static_cast<unsigned>(months_of(length));
  const unsigned first = (number_of(at.month()) - 1) / months * months + 1;
  return {length, Date{at.year() / month{first} / 1}};
}

Period shifted(const Period& period, std::int64_t count) {
  if (period.length == PeriodLength::day) return {period.length, period.first + days{count}};
  const year_month begins = month_of(period.first) + months{static_cast<int>(count) * months_of(period.length)};
  return {period.length, Date{begins / 1}};
}

Date last_day_of(const Period& period) { return shifted(period, 1).first - days{1}; }

year_month last_month_of(const Period& period) { return month_of(last_day_of(period)); }

std::string format_period(const Period& period) {
  const year_month at = month_of(period.first);
  const std::string in_year = four_digits(at.year());
  switch (period.length) {
    case PeriodLength::day: return format_date(period.first);
    case PeriodLength::month: return in_year + "-" + two_digits(number_of(at.month()));
    case PeriodLength::quarter: return in_year + "-Q" + std::to_string((number_of(at.month()) + 2) / 3);
    case PeriodLength::year: break;
  }
  return in_year;
}

std::optional<Period> parse_period(std::string_view text) {
  if (text.size() == 10) {
    const auto day = parse_date(text);
    return day ? std::optional(Period{PeriodLength::day, *day}) : std::nullopt;
  }
  const bool is_quarter = text.size() == 7 && text[5] == 'Q' && text[6] >= '1' && text[6] <= '4';
  std::string first_day(text.substr(0, 4));
  if (is_quarter) {
    const unsigned first = static_cast<unsigned>(text[6] - '1') * 3 + 1;
    first_day += "-" + two_digits(first);
  } else if (text.size() == 7) {
    first_day += text.substr(4);
  } else if (text.size() == 4) {
    first_day += "-01";
  }
  const auto day = parse_date(first_day + "-01");
  if (!day || (is_quarter && text[4] != '-')) return std::nullopt;
  const auto length = is_quarter ? PeriodLength::quarter : text.size() == 7 ? PeriodLength::month : PeriodLength::year;
  return Period{length, *day};
}

std::string polish_period(const Period& period) {
  const year_month_day first{period.first};
  const std::string in_year = four_digits(first.year());
  const std::string in_month = two_digits(number_of(first.month()));
  switch (period.length) {
    case PeriodLength::day: return two_digits(static_cast<unsigned>(first.day())) + "." + in_month + "." + in_year;
    case PeriodLength::month: return in_month + "." + in_year;
    case PeriodLength::quarter: return std::string(kRomanQuarters[(number_of(first.month()) - 1) / 3]) + " kw. " + in_year;
    case PeriodLength::year: break;
  }
  return in_year;
}

}  // namespace kartoteka::calendar
