#include "engine/calendar/recurrence_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "engine/base/error.h"

namespace kartoteka::calendar {
namespace {

using namespace std::chrono;

constexpr std::size_t kMaxRuleLength = 300;  ///< bytes
constexpr int kMaxInterval = 999;
constexpr int kMaxCount = 999;
constexpr std::array<std::string_view, 7> kDays{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
constexpr std::array<std::string_view, 4> kFrequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array<std::string_view, 3> kTooOften{"SECONDLY", "MINUTELY", "HOURLY"};

[[noreturn]] void refuse(const std::string& message) { throw Error(ErrorCode::invalid_argument, message); }

template <typename Range>
bool contains(const Range& range, const auto& value) {
  return std::find(std::begin(range), std::end(range), value) != std::end(range);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

/// Upper case, without blanks and the name of the property.
std::string normalised(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == ' ' || c == '\t') continue;
    result += c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
  }
  if (result.starts_with("RRULE:")) result.erase(0, 6);
  while (result.ends_with(';')) result.pop_back();
  return result;
}

std::optional<int> number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

int positive(std::string_view name, std::string_view text, int most) {
  const auto value = number(text);
  if (!value || *value < 1 || *value > most) refuse(std::string(name) + ": expected an integer 1.." + std::to_string(most));
  return *value;
}

/// Whole numbers from -most to most but 0, or from 1 where `may_be_negative` is false; each once, in order.
std::vector<int> numbers(std::string_view name, std::string_view text, int most, bool may_be_negative) {
  std::set<int> values;
  for (const std::string_view item : split(text, ',')) {
    const auto value = number(item);
    if (!value || *value == 0 || *value > most || *value < (may_be_negative ? -most : 1)) {
      refuse(std::string(name) + ": expected integers 1.." + std::to_string(most) + (may_be_negative ? ", or as many from the end" : "") + ", with commas between");
    }
    values.insert(*value);
  }
  return {values.begin(), values.end()};
}

std::vector<DayOfWeek> week_days(std::string_view text) {
  std::vector<DayOfWeek> days;
  for (const std::string_view item : split(text, ',')) {
    const std::string_view name = item.substr(item.size() - std::min<std::size_t>(item.size(), 2));
    const std::string_view digits = item.substr(0, item.size() - name.size());
    const auto which = digits.empty() ? std::optional(0) : number(digits);
    const bool is_good = contains(kDays, name) && which && (digits.empty() || (*which != 0 && std::abs(*which) <= 53));
    if (!is_good) refuse("BYDAY: expected days like MO or 2FR or -1SU, with commas between");
    const DayOfWeek day{*which, std::string(name)};
    if (!contains(days, day)) days.push_back(day);
  }
  return days;
}

/// "20261231", "20261231T225959Z" or, by Warsaw's clocks, "20261231T235959".
Until until(std::string_view text) {
  const auto bad = [] { refuse("UNTIL: expected a day like 20261231, or a moment like 20261231T225959Z"); };
  const bool is_utc = text.ends_with('Z');
  if (is_utc) text.remove_suffix(1);
  if ((text.size() != 8 && text.size() != 15) || (is_utc && text.size() == 8)) bad();
  std::string written = std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" + std::string(text.substr(6, 2));
  if (text.size() == 8) {
    const auto day = parse_date(written);
    if (!day) bad();
    return {ClockTime{Instant{*day}.time_since_epoch()}, true};
  }
  written += std::string(1, text[8]) + std::string(text.substr(9, 2)) + ":" + std::string(text.substr(11, 2)) + ":" + std::string(text.substr(13, 2)) + "Z";
  const auto moment = text[8] == 'T' ? parse_instant(written) : std::nullopt;
  if (!moment) bad();
  return {is_utc ? warsaw_clock(*moment) : ClockTime{moment->time_since_epoch()}, false};
}

std::string frequency(std::string_view text) {
  if (contains(kTooOften, text)) refuse("FREQ: at most once a day: DAILY, WEEKLY, MONTHLY or YEARLY");
  if (!contains(kFrequencies, text)) refuse("FREQ: expected DAILY, WEEKLY, MONTHLY or YEARLY");
  return std::string(text);
}

void read_part(RecurrenceParts& parts, std::string_view name, std::string_view value) {
  if (name == "FREQ") parts.frequency = frequency(value);
  else if (name == "INTERVAL") parts.interval = positive(name, value, kMaxInterval);
  else if (name == "COUNT") parts.count = positive(name, value, kMaxCount);
  else if (name == "UNTIL") parts.until = until(value);
  else if (name == "BYMONTH") parts.months = numbers(name, value, 12, false);
  else if (name == "BYMONTHDAY") parts.month_days = numbers(name, value, 31, true);
  else if (name == "BYYEARDAY") parts.year_days = numbers(name, value, 366, true);
  else if (name == "BYSETPOS") parts.positions = numbers(name, value, 366, true);
  else if (name == "BYDAY") parts.week_days = week_days(value);
  else if (name == "WKST" && contains(kDays, value)) parts.week_start = value == "MO" ? "" : std::string(value);
  else if (name == "WKST") refuse("WKST: expected a day like MO");
  else if (name == "BYHOUR" || name == "BYMINUTE" || name == "BYSECOND") refuse(std::string(name) + ": the time of day is that of the first date");
  else if (name == "BYWEEKNO") refuse("BYWEEKNO: weeks by their number are not taken; use BYYEARDAY, or BYMONTH and BYDAY");
  else refuse("unknown part " + std::string(name.substr(0, 20)));
}

/// What RFC 5545, 3.3.10, forbids together, and what libical would pass over in silence.
void check_together(const RecurrenceParts& parts) {
  const bool is_monthly = parts.frequency == "MONTHLY", is_yearly = parts.frequency == "YEARLY";
  const bool has_numbers = std::any_of(parts.week_days.begin(), parts.week_days.end(), [](const DayOfWeek& day) { return day.number != 0; });
  const bool is_of_month = is_monthly || (is_yearly && !parts.months.empty());
  const bool are_great = std::any_of(parts.week_days.begin(), parts.week_days.end(), [](const DayOfWeek& day) { return std::abs(day.number) > 5; });
  if (parts.frequency.empty()) refuse("FREQ is missing: DAILY, WEEKLY, MONTHLY or YEARLY");
  if (parts.count && parts.until) refuse("COUNT and UNTIL cannot stand together");
  if (has_numbers && !is_monthly && !is_yearly) refuse("BYDAY: numbers like 2MO go with MONTHLY and YEARLY only");
  if (is_of_month && are_great) refuse("BYDAY: a month has at most five of a weekday");
  if (!parts.month_days.empty() && parts.frequency == "WEEKLY") refuse("BYMONTHDAY does not go with WEEKLY");
  if (!parts.year_days.empty() && !is_yearly) refuse("BYYEARDAY goes with YEARLY only");
  if (parts.positions.empty()) return;
  if (!is_monthly && !is_yearly) refuse("BYSETPOS goes with MONTHLY and YEARLY only");
  if (is_monthly && (parts.positions.front() < -31 || parts.positions.back() > 31)) refuse("BYSETPOS: a month has at most 31 days");
  if (parts.week_days.empty() && parts.month_days.empty() && parts.year_days.empty()) refuse("BYSETPOS chooses among BYDAY, BYMONTHDAY or BYYEARDAY");
}

std::string list(std::string_view name, const auto& values, const auto& write) {
  std::string text;
  for (const auto& value : values) text += (text.empty() ? ";" + std::string(name) + "=" : ",") + write(value);
  return text;
}

std::string until_text(const Until& until) {
  std::string text;
  for (const char c : format_instant(Instant{until.clock.time_since_epoch()}).substr(0, until.is_day ? 10 : 19)) {
    if (c != '-' && c != ':') text += c;
  }
  return text;
}

/// Counted from the end: 1 is the last.
int from_end(int position, int size) { return position - size - 1; }

}  // namespace

bool RecurrenceParts::may_be(Date date) const {
  const year_month_day ymd{date};
  const int month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  const int day = static_cast<int>(static_cast<unsigned>(ymd.day()));
  const int days_of_month = static_cast<int>(static_cast<unsigned>((ymd.year() / ymd.month() / std::chrono::last).day()));
  const int day_of_year = static_cast<int>((date - Date{ymd.year() / January / 1}).count()) + 1;
  const int days_of_year = ymd.year().is_leap() ? 366 : 365;
  const std::string_view name = kDays[weekday(date).c_encoding()];
  const bool is_day = std::any_of(week_days.begin(), week_days.end(), [&](const DayOfWeek& other) { return other.day == name; });
  return (months.empty() || contains(months, month)) && (week_days.empty() || is_day) &&
         (month_days.empty() || contains(month_days, day) || contains(month_days, from_end(day, days_of_month))) &&
         (year_days.empty() || contains(year_days, day_of_year) || contains(year_days, from_end(day_of_year, days_of_year)));
}

std::string RecurrenceParts::text_without_end() const {
  const auto plain = [](int value) { return std::to_string(value); };
  std::string text = "FREQ=" + frequency;
  if (interval != 1) text += ";INTERVAL=" + std::to_string(interval);
  text += list("BYMONTH", months, plain) + list("BYYEARDAY", year_days, plain) + list("BYMONTHDAY", month_days, plain);
  text += list("BYDAY", week_days, [](const DayOfWeek& day) { return (day.number ? std::to_string(day.number) : "") + day.day; });
  text += list("BYSETPOS", positions, plain);
  if (!week_start.empty()) text += ";WKST=" + week_start;
  return text;
}

std::string RecurrenceParts::text() const {
  std::string text = text_without_end();
  if (count) text += ";COUNT=" + std::to_string(*count);
  if (until) text += ";UNTIL=" + until_text(*until);
  return text;
}

RecurrenceParts parse_recurrence(std::string_view given) {
  if (given.size() > kMaxRuleLength) refuse("a rule has at most " + std::to_string(kMaxRuleLength) + " characters");
  const std::string text = normalised(given);
  RecurrenceParts parts;
  std::set<std::string_view> seen;
  for (const std::string_view part : split(text, ';')) {
    const auto equals = part.find('=');
    if (equals == std::string_view::npos) refuse("expected parts like FREQ=MONTHLY, with semicolons between");
    const std::string_view name = part.substr(0, equals);
    if (!seen.insert(name).second) refuse(std::string(name.substr(0, 20)) + " stands there twice");
    read_part(parts, name, part.substr(equals + 1));
  }
  check_together(parts);
  return parts;
}

}  // namespace kartoteka::calendar
