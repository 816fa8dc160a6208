#include "engine/search/date_range.h"

#include "engine/index/schema.h"

namespace kartoteka::search {
namespace {

struct DayRange {
  Date begin;
  Date end;  ///< exclusive

  bool holds(const DayRange& other) const { return begin <= other.begin && other.end <= end; }
  bool meets(const DayRange& other) const { return begin < other.end && other.begin < end; }
};

std::vector<std::string> terms_with(const Xapian::Database& database, const std::string& prefix) {
  std::vector<std::string> terms;
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) terms.push_back(*term);
  return terms;
}

/// The date of "202605" (its first day) or "20260503"; nothing for what is no date.
std::optional<Date> date_of(const std::string& digits) {
  if (digits.size() < 6) return std::nullopt;
  const std::string day = digits.size() > 6 ? digits.substr(6) : "01";
  return parse_date(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + day);
}

DayRange month_from(Date first_day) {
  const std::chrono::year_month_day day{first_day};
  return {first_day, Date{day.year() / day.month() / std::chrono::last} + std::chrono::days{1}};
}

}  // namespace

std::vector<std::string> date_range_terms(const Xapian::Database& database, const std::optional<Date>& from,
                                          const std::optional<Date>& to) {
  const DayRange wanted{from.value_or(Date::min()), to.value_or(Date::max())};
  std::vector<std::string> terms;
  for (const std::string& month : terms_with(database, std::string(index::kMonthPrefix))) {
    const std::string digits = month.substr(index::kMonthPrefix.size());
    const auto first_day = date_of(digits);
    if (!first_day || !wanted.meets(month_from(*first_day))) continue;
    if (wanted.holds(month_from(*first_day))) {
      terms.push_back(month);
      continue;
    }
    for (const std::string& term : terms_with(database, std::string(index::kDayPrefix) + digits)) {
      const auto day = date_of(term.substr(index::kDayPrefix.size()));
      if (day && wanted.begin <= *day && *day < wanted.end) terms.push_back(term);
    }
  }
  return terms;
}

}  // namespace kartoteka::search
