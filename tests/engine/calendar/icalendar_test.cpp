#include "engine/calendar/icalendar.h"

#include <doctest/doctest.h>
#include <libical/ical.h>

#include "engine/base/utf8.h"

using namespace kartoteka;
using namespace kartoteka::calendar;

namespace {

Instant at(const char* text) { return parse_instant(text).value(); }
Date day(const char* text) { return parse_date(text).value(); }

IcalEvent meeting(const std::string& summary = "Spotkanie") {
  return {.uid = "appointment-7@kartoteka", .changed_at = at("2026-05-03T09:30:00Z"), .sequence = 12,
          .when = Moments{at("2026-05-04T07:00:00Z"), at("2026-05-04T08:30:00Z")}, .summary = summary};
}

bool has_line(const std::string& text, const std::string& line) { return text.find("\r\n" + line + "\r\n") != std::string::npos; }

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = text.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 2;
  }
  return lines;
}

}  // namespace

TEST_CASE("an event is written with its zone, its version and its end") {
  const std::string text = write_icalendar("Anna Nowak", {meeting()});
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
  for (const char* line : {"TZID:Europe/Warsaw", "UID:appointment-7@kartoteka", "DTSTAMP:20260503T093000Z", "SEQUENCE:12",
                           "DTSTART;TZID=Europe/Warsaw:20260504T090000", "DTEND;TZID=Europe/Warsaw:20260504T103000", "SUMMARY:Spotkanie",
                           "STATUS:CONFIRMED", "CLASS:PUBLIC", "TRANSP:OPAQUE"}) {
    CAPTURE(line);
    CHECK(has_line(text, line));
  }
}

TEST_CASE("whole days end before the day after, a deadline has no end") {
  IcalEvent event = meeting();
  event.when = WholeDays{day("2026-12-31"), day("2027-01-02")};
  const std::string days = write_icalendar("x", {event});
  CHECK(has_line(days, "DTSTART;VALUE=DATE:20261231"));
  CHECK(has_line(days, "DTEND;VALUE=DATE:20270102"));
  event.when = Moments{at("2026-05-04T07:00:00Z"), at("2026-05-04T07:00:00Z")};
  const std::string deadline = write_icalendar("x", {event});
  CHECK(has_line(deadline, "DTSTART;TZID=Europe/Warsaw:20260504T090000"));
  CHECK(deadline.find("DTEND") == std::string::npos);
}

TEST_CASE("the hour that clocks show twice is written so that nobody mistakes it") {
  IcalEvent event = meeting();
  event.when = Moments{at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z")};
  const std::string text = write_icalendar("x", {event});
  CHECK(has_line(text, "DTSTART;TZID=Europe/Warsaw:20261025T023000"));
  CHECK(has_line(text, "DTEND:20261025T013000Z"));
}

TEST_CASE("lines have at most 75 bytes, part no letter, and texts are escaped") {
  std::string summary = "Umowa; ustęp 1, \\ścieżka\nnowy wiersz\r\x01 ";
  for (int i = 0; i < 100; ++i) summary += "zażółć gęślą jaźń 😀 ";
  for (std::size_t shift = 0; shift < 4; ++shift) {
    const std::string text = write_icalendar(std::string(shift, 'x') + summary, {meeting(std::string(shift, 'x') + summary)});
    std::string unfolded;
    for (const std::string& line : lines_of(text)) {
      CHECK(line.size() <= 75);
      CHECK(line.find_first_of("\r\n\x01") == std::string::npos);
      CHECK(utf8_length(line).has_value());
      if (line.starts_with(' ')) unfolded += line.substr(1);
      else unfolded += "\n" + line;
    }
    CHECK(unfolded.find("SUMMARY:" + std::string(shift, 'x') + "Umowa\\; ustęp 1\\, \\\\ścieżka\\nnowy wiersz zażółć gęślą jaźń 😀 za") != std::string::npos);
  }
}

TEST_CASE("libical reads what is written") {
  IcalEvent weekly = meeting("Co tydzień, zawsze; \\o\\ dziewiątej");
  weekly.rule = "FREQ=WEEKLY;COUNT=40";
  weekly.description = "Wiersz\nDrugi";
  weekly.categories = {"vat, jpk", "pilne"};
  weekly.when = Moments{at("2026-10-19T07:00:00Z"), at("2026-10-19T08:00:00Z")};
  icalcomponent* calendar = icalparser_parse_string(write_icalendar("Zespół", {weekly}).c_str());
  REQUIRE(calendar);
  CHECK(icalcomponent_count_errors(calendar) == 0);
  CHECK(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT) == 1);
  icalcomponent* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  CHECK(icalcomponent_get_summary(event) == std::string("Co tydzień, zawsze; \\o\\ dziewiątej"));
  CHECK(icalcomponent_get_description(event) == std::string("Wiersz\nDrugi"));
  std::vector<std::string> moments;
  const auto note = [](icalcomponent*, struct icaltime_span* span, void* data) {
    static_cast<std::vector<std::string>*>(data)->push_back(format_instant(Instant{std::chrono::seconds{span->start}}));
  };
  icalcomponent_foreach_recurrence(event, icaltime_from_string("20261001T000000Z"), icaltime_from_string("20261103T000000Z"), note, &moments);
  CHECK(moments == std::vector<std::string>{"2026-10-19T07:00:00.000Z", "2026-10-26T08:00:00.000Z", "2026-11-02T08:00:00.000Z"});
  icalcomponent_free(calendar);
}
