#include "engine/calendar/recurrence.h"

#include <libical/ical.h>

#include "engine/base/error.h"
#include "engine/calendar/recurrence_parts.h"

namespace kartoteka::calendar {
namespace {

using namespace std::chrono;

constexpr years kLongestGap{15};  ///< 29 February on a Monday of every year: 28 years, which nobody waits for

Date day_of(ClockTime clock) { return Date{floor<days>(clock).time_since_epoch()}; }
milliseconds time_of_day(ClockTime clock) { return clock - floor<days>(clock); }
ClockTime at(Date day, milliseconds time) { return ClockTime{Instant{day}.time_since_epoch() + time}; }

icaltimetype ical_day(Date day) {
  const year_month_day ymd{day};
  icaltimetype time = icaltime_null_time();  // a null date has hours of -1, with which libical counts wrongly
  time.is_date = 1;
  time.year = static_cast<int>(ymd.year());
  time.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  time.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
  return time;
}

Date date_of(const icaltimetype& time) {
  return Date{year{time.year} / month{static_cast<unsigned>(time.month)} / day{static_cast<unsigned>(time.day)}};
}

/// The last day on which a date at this time of day is not after the end.
Date last_day(const Until& until, milliseconds time) {
  const Date day = day_of(until.clock);
  return until.is_day || time <= time_of_day(until.clock) ? day : day - days{1};
}

/// Goes over the days of a series; libical counts COUNT and UNTIL.
class Days {
 public:
  /// @param from  where to begin, not before `first`; a rule that counts its dates is gone through from the first
  Days(const RecurrenceParts& parts, ClockTime first, Date from) {
    std::string rule = parts.text_without_end();
    if (parts.count) rule += ";COUNT=" + std::to_string(*parts.count);
    icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule.c_str());
    if (recurrence.freq == ICAL_NO_RECURRENCE) throw Error(ErrorCode::internal, "libical does not read " + rule);
    if (parts.until) recurrence.until = ical_day(last_day(*parts.until, time_of_day(first)));
    iterator_ = icalrecur_iterator_new(recurrence, ical_day(day_of(first)));
    if (iterator_ && !parts.count && from > day_of(first)) icalrecur_iterator_set_start(iterator_, ical_day(from));
  }
  ~Days() {
    if (iterator_) icalrecur_iterator_free(iterator_);
  }
  Days(const Days&) = delete;
  Days& operator=(const Days&) = delete;

  std::optional<Date> next() {
    if (!iterator_) return std::nullopt;
    const icaltimetype time = icalrecur_iterator_next(iterator_);
    return icaltime_is_null_time(time) ? std::nullopt : std::optional(date_of(time));
  }

 private:
  icalrecur_iterator* iterator_ = nullptr;
};

}  // namespace

Recurrence::Recurrence(std::unique_ptr<RecurrenceParts> parts) : parts_(std::move(parts)), text_(parts_->text()) {}
Recurrence::~Recurrence() = default;
Recurrence::Recurrence(Recurrence&&) noexcept = default;
Recurrence& Recurrence::operator=(Recurrence&&) noexcept = default;

Recurrence Recurrence::parse(std::string_view text) {
  return Recurrence(std::make_unique<RecurrenceParts>(parse_recurrence(text)));
}

bool Recurrence::is_endless() const { return !parts_->count && !parts_->until; }

std::optional<std::string> Recurrence::problem_with(ClockTime first) const {
  const Date day = day_of(first);
  // What cannot be a date is refused before libical looks for one through the centuries.
  if (!parts_->may_be(day)) return format_date(day) + ", from which it counts, is not one of its dates";
  const bool ends_before = parts_->until && last_day(*parts_->until, time_of_day(first)) < day;
  if (ends_before) return "UNTIL is before " + format_date(day) + ", from which it counts";
  Days dates(*parts_, first, day);
  if (dates.next() != day) return format_date(day) + ", from which it counts, is not one of its dates";
  const auto second = dates.next();
  const bool is_far = second && Date{year_month_day{*second} - kLongestGap} > day;
  const bool is_lonely = !second && is_endless();
  if (is_far || is_lonely) return "its next date is more than fifteen years away";
  return std::nullopt;
}

std::vector<ClockTime> Recurrence::dates(ClockTime first, ClockTime begin, ClockTime end, std::size_t most) const {
  std::vector<ClockTime> found;
  Days days(*parts_, first, day_of(begin));
  while (found.size() < most) {
    const auto day = days.next();
    if (!day) break;
    const ClockTime date = at(*day, time_of_day(first));
    if (date >= end) break;
    if (date >= begin) found.push_back(date);
  }
  return found;
}

std::optional<ClockTime> Recurrence::next_after(ClockTime first, ClockTime moment) const {
  const auto found = dates(first, moment + milliseconds{1}, ClockTime::max(), 1);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::string Recurrence::text_from(ClockTime first, ClockTime next) const {
  std::string text = parts_->text_without_end();
  if (parts_->count) {
    const auto before = dates(first, first, next, static_cast<std::size_t>(*parts_->count)).size();
    text += ";COUNT=" + std::to_string(static_cast<std::size_t>(*parts_->count) - before);
  }
  if (parts_->until) {
    const Instant last = warsaw_moment(at(last_day(*parts_->until, time_of_day(first)), time_of_day(first)));
    std::string written;
    for (const char c : format_instant(last).substr(0, 19)) {
      if (c != '-' && c != ':') written += c;
    }
    text += ";UNTIL=" + written + "Z";
  }
  return text;
}

}  // namespace kartoteka::calendar
