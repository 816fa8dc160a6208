#include "engine/records/working_time.h"

#include <algorithm>
#include <array>

namespace kartoteka::records {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
constexpr int kUsualBegin = 8 * 60;
constexpr int kUsualEnd = 16 * 60;

unsigned weekday_of(Date day) { return std::chrono::weekday(day).c_encoding(); }

}  // namespace

int minutes_of_day(std::string_view time) {
  const auto number = [&](std::size_t at) { return (time[at] - '0') * 10 + (time[at + 1] - '0'); };
  return time.size() == 5 ? number(0) * 60 + number(3) : 0;
}

WorkingTime::WorkingTime() {
  for (unsigned weekday = 1; weekday <= 5; ++weekday) spans_.push_back({weekday, kUsualBegin, kUsualEnd});
}

WorkingTime::WorkingTime(const std::vector<WorkingHours>& hours) {
  if (hours.empty()) *this = WorkingTime();
  for (const WorkingHours& span : hours) {
    const auto day = std::find(kWeekdays.begin(), kWeekdays.end(), span.day);
    if (day == kWeekdays.end()) continue;
    spans_.push_back({static_cast<unsigned>(day - kWeekdays.begin()), minutes_of_day(span.starts), minutes_of_day(span.ends)});
  }
}

std::int64_t WorkingTime::minutes(Date day) const {
  std::int64_t sum = 0;
  for (const WorkingSpan& span : spans_) {
    if (span.weekday == weekday_of(day)) sum += std::max(0, span.end - span.begin);
  }
  return sum;
}

std::vector<WorkingSpan> WorkingTime::spans_on(Date day) const {
  std::vector<WorkingSpan> found;
  for (const WorkingSpan& span : spans_) {
    if (span.weekday == weekday_of(day) && span.begin < span.end) found.push_back(span);
  }
  std::sort(found.begin(), found.end(), [](const WorkingSpan& a, const WorkingSpan& b) { return a.begin < b.begin; });
  return found;
}

Instant WorkingTime::end_of(Date day) const {
  int end = 0;
  for (const WorkingSpan& span : spans_) {
    if (span.weekday == weekday_of(day)) end = std::max(end, span.end);
  }
  return warsaw_moment(day, end > 0 ? end : kUsualEnd);
}

WorkingTime working_time_of(db::Connection& connection, std::optional<RecordId> user) {
  std::vector<WorkingHours> hours;
  if (!user) return WorkingTime();
  auto rows = connection.query("SELECT day, starts, ends FROM app_user_working_hours WHERE record_id = :user ORDER BY position", {*user},
                               {db::ColumnType::text, db::ColumnType::text, db::ColumnType::text});
  while (rows.next()) hours.push_back({rows.text(0), rows.text(1), rows.text(2)});
  return WorkingTime(hours);
}

}  // namespace kartoteka::records
