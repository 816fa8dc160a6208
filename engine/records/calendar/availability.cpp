#include "engine/records/calendar/availability.h"

#include <algorithm>

#include "engine/calendar/holidays.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;
using std::chrono::days;

std::vector<TimeSpan> absences_of(db::Connection& connection, RecordId user, Date begin, Date end) {
  std::vector<TimeSpan> spans;
  auto rows = connection.query(
      "SELECT starts_on, ends_on, starts, ends FROM absence WHERE owner = :owner AND ends_on >= :begin AND starts_on < :end AND deleted_at IS NULL",
      {user, std::int64_t{begin.time_since_epoch().count()}, std::int64_t{end.time_since_epoch().count()}},
      {ColumnType::integer, ColumnType::integer, ColumnType::text, ColumnType::text});
  while (rows.next()) {
    const Date first{days{rows.integer(0)}}, last{days{rows.integer(1)}};
    const bool is_of_hours = !rows.text(2).empty();
    spans.push_back({warsaw_moment(first, is_of_hours ? minutes_of_day(rows.text(2)) : 0),
                     is_of_hours ? warsaw_moment(last, minutes_of_day(rows.text(3))) : warsaw_moment(last + days{1})});
  }
  return united(std::move(spans));
}

}  // namespace

std::vector<TimeSpan> united(std::vector<TimeSpan> spans) {
  std::sort(spans.begin(), spans.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.begin < b.begin; });
  std::vector<TimeSpan> result;
  for (const TimeSpan& span : spans) {
    if (span.begin >= span.end) continue;
    if (!result.empty() && span.begin <= result.back().end) {
      result.back().end = std::max(result.back().end, span.end);
    } else {
      result.push_back(span);
    }
  }
  return result;
}

std::vector<TimeSpan> without(const std::vector<TimeSpan>& spans, const std::vector<TimeSpan>& taken) {
  std::vector<TimeSpan> left;
  for (TimeSpan span : spans) {
    for (const TimeSpan& other : taken) {
      if (other.end <= span.begin || other.begin >= span.end) continue;
      if (other.begin > span.begin) left.push_back({span.begin, other.begin});
      span.begin = std::max(span.begin, other.end);
    }
    if (span.begin < span.end) left.push_back(span);
  }
  return left;
}

std::vector<TimeSpan> shared(const std::vector<TimeSpan>& spans, const std::vector<TimeSpan>& others) {
  std::vector<TimeSpan> result;
  for (const TimeSpan& span : spans) {
    for (const TimeSpan& other : others) {
      const TimeSpan both{std::max(span.begin, other.begin), std::min(span.end, other.end)};
      if (both.begin < both.end) result.push_back(both);
    }
  }
  return result;
}

std::int64_t minutes_of(const std::vector<TimeSpan>& spans) {
  std::int64_t sum = 0;
  for (const TimeSpan& span : spans) sum += std::chrono::floor<std::chrono::minutes>(span.end - span.begin).count();
  return sum;
}

Availability::Availability(db::Connection& connection, RecordId user, Date begin, Date end)
    : time_(working_time_of(connection, user)), absences_(absences_of(connection, user, begin, end)) {}

std::vector<TimeSpan> Availability::hours(Date day) const {
  std::vector<TimeSpan> spans;
  if (calendar::holiday_on(day)) return spans;
  for (const WorkingSpan& span : time_.spans_on(day)) spans.push_back({warsaw_moment(day, span.begin), warsaw_moment(day, span.end)});
  return united(std::move(spans));
}

}  // namespace kartoteka::records
