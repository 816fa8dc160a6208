#include "engine/calendar/icalendar.h"

namespace kartoteka::calendar {
namespace {

constexpr std::size_t kLineBytes = 75;  ///< RFC 5545, 3.1, without the line break

/// The rule of the European Union, in Poland since 1996.
constexpr std::string_view kZone =
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Warsaw\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// How many bytes of the text fit, without parting a letter.
std::size_t fitting(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text.size();
  while (bytes > 0 && is_continuation(text[bytes])) --bytes;
  return bytes;
}

void add_line(std::string& out, std::string_view line) {
  for (std::size_t room = kLineBytes;; room = kLineBytes - 1) {  // a blank begins what follows
    const std::size_t bytes = fitting(line, room);
    out += line.substr(0, bytes);
    out += "\r\n";
    line.remove_prefix(bytes);
    if (line.empty()) return;
    out += ' ';
  }
}

/// RFC 5545, 3.3.11. Control characters have no place in a text.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') result += "\\n";
    else if (c == '\\' || c == ';' || c == ',') (result += '\\') += c;
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) result += c;
    else if (c == '\t') result += ' ';
  }
  return result;
}

std::string without_marks(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c != '-' && c != ':') result += c;
  }
  return result;
}

std::string date_text(Date day) { return without_marks(format_date(day)); }
std::string utc_text(Instant at) { return without_marks(format_instant(at).substr(0, 19)) + "Z"; }

/// By Warsaw's clocks; in the hour that they show twice the second time as UTC, which no zone can blur.
std::string moment_line(const std::string& name, Instant at) {
  const ClockTime clock = warsaw_clock(at);
  if (warsaw_moment(clock) != at) return name + ":" + utc_text(at);
  return name + ";TZID=Europe/Warsaw:" + without_marks(format_instant(Instant{clock.time_since_epoch()}).substr(0, 19));
}

void add_when(std::string& out, const std::variant<Moments, WholeDays>& when) {
  if (const auto* days = std::get_if<WholeDays>(&when)) {
    add_line(out, "DTSTART;VALUE=DATE:" + date_text(days->begin));
    add_line(out, "DTEND;VALUE=DATE:" + date_text(days->end));
    return;
  }
  const auto& moments = std::get<Moments>(when);
  add_line(out, moment_line("DTSTART", moments.begin));
  // A deadline takes no time: RFC 5545, 3.6.1, an event without an end.
  if (moments.end > moments.begin) add_line(out, moment_line("DTEND", moments.end));
}

void add_text(std::string& out, const std::string& name, const std::string& text) {
  if (!text.empty()) add_line(out, name + ":" + escaped(text));
}

void add_event(std::string& out, const IcalEvent& event) {
  add_line(out, "BEGIN:VEVENT");
  add_line(out, "UID:" + escaped(event.uid));
  add_line(out, "DTSTAMP:" + utc_text(event.changed_at));
  add_line(out, "LAST-MODIFIED:" + utc_text(event.changed_at));
  add_line(out, "SEQUENCE:" + std::to_string(event.sequence));
  add_when(out, event.when);
  if (!event.rule.empty()) add_line(out, "RRULE:" + event.rule);
  add_text(out, "SUMMARY", event.summary);
  add_text(out, "DESCRIPTION", event.description);
  add_text(out, "LOCATION", event.location);
  std::string categories;
  for (const std::string& category : event.categories) categories += (categories.empty() ? "" : ",") + escaped(category);
  if (!categories.empty()) add_line(out, "CATEGORIES:" + categories);
  add_line(out, event.is_cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
  add_line(out, event.is_private ? "CLASS:PRIVATE" : "CLASS:PUBLIC");
  add_line(out, event.is_busy ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT");
  add_line(out, "END:VEVENT");
}

}  // namespace

std::string write_icalendar(const std::string& name, const std::vector<IcalEvent>& events) {
  std::string out;
  add_line(out, "BEGIN:VCALENDAR");
  add_line(out, "VERSION:2.0");
  add_line(out, "PRODID:-//Kartoteka//Terminarz//PL");
  add_line(out, "CALSCALE:GREGORIAN");
  add_line(out, "METHOD:PUBLISH");
  add_text(out, "X-WR-CALNAME", name);
  add_line(out, "X-WR-TIMEZONE:Europe/Warsaw");
  add_line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT15M");
  add_line(out, "X-PUBLISHED-TTL:PT15M");
  out += kZone;
  for (const IcalEvent& event : events) add_event(out, event);
  add_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace kartoteka::calendar
