#include "http/codec/calendar_encoder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

namespace kartoteka::http {
namespace {

using records::CalendarEvent;
using records::EventType;

constexpr std::size_t kBytesOfEvent = 300;  ///< about

/// Writes the members of one object.
class ObjectWriter {
 public:
  explicit ObjectWriter(std::string& out) : out_(out) { out_ += '{'; }
  ~ObjectWriter() { out_ += '}'; }
  ObjectWriter(const ObjectWriter&) = delete;
  ObjectWriter& operator=(const ObjectWriter&) = delete;

  void add(std::string_view name, std::string_view text) {
    begin(name);
    append_text(text);
  }
  void add(std::string_view name, std::int64_t number) {
    begin(name);
    append_number(number);
  }
  void add_flag(std::string_view name, bool value) {
    begin(name);
    out_ += value ? "true" : "false";
  }
  void add_if(std::string_view name, const std::optional<std::int64_t>& number) {
    if (number) add(name, *number);
  }
  void add_if(std::string_view name, std::string_view text) {
    if (!text.empty()) add(name, text);
  }
  void add(std::string_view name, const std::vector<std::int64_t>& numbers) {
    begin(name);
    out_ += '[';
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      if (i > 0) out_ += ',';
      append_number(numbers[i]);
    }
    out_ += ']';
  }
  void add(std::string_view name, Instant at) {
    begin(name);
    append_instant(at);
  }

 private:
  void begin(std::string_view name) {
    if (out_.back() != '{') out_ += ',';
    ((out_ += '"') += name) += "\":";
  }

  void append_number(std::int64_t number) {
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out_.append(digits.data(), end);
  }

  /// RFC 8259; texts of records are UTF-8.
  void append_text(std::string_view text) {
    const auto is_plain = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
    out_ += '"';
    while (!text.empty()) {
      const auto plain = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_plain) - text.begin());
      out_ += text.substr(0, plain);
      text.remove_prefix(plain);
      if (text.empty()) break;
      append_escaped(text.front());
      text.remove_prefix(1);
    }
    out_ += '"';
  }

  void append_escaped(char c) {
    if (c == '"' || c == '\\') (out_ += '\\') += c;
    else ((out_ += "\\u00") += static_cast<char>('0' + (c >> 4))) += "0123456789abcdef"[c & 15];
  }

  /// As format_instant, which is too slow for thousands.
  void append_instant(Instant at) {
    const Date day = std::chrono::floor<std::chrono::days>(at);
    if (day != day_) {
      day_ = day;
      day_text_ = format_date(day);
    }
    const auto time = (at - day).count();
    std::array<char, 14> text{'T', '0', '0', ':', '0', '0', ':', '0', '0', '.', '0', '0', '0', 'Z'};
    const auto put = [&](std::size_t place, std::size_t digits, std::int64_t value) {
      for (; digits-- > 0; value /= 10) text[place + digits] = static_cast<char>('0' + value % 10);
    };
    put(1, 2, time / 3'600'000);
    put(4, 2, time / 60'000 % 60);
    put(7, 2, time / 1'000 % 60);
    put(10, 3, time % 1'000);
    out_ += '"';
    out_ += day_text_;
    out_.append(text.data(), text.size());
    out_ += '"';
  }

  std::string& out_;
  Date day_ = Date::min();
  std::string day_text_;
};

bool is_overdue(const CalendarEvent& event, Instant now) {
  const bool is_of_task = event.type == EventType::task || event.type == EventType::deadline;
  return is_of_task && !event.occurrence && event.state != "done" && event.end < now;
}

void append_event(std::string& out, const CalendarEvent& event, Instant now) {
  ObjectWriter json(out);
  json.add_if("key", event.key());
  json.add("kind", to_string(event.type));
  if (event.id != 0) json.add("id", event.id);
  if (event.change != 0) json.add("change", event.change);
  json.add("title", event.title);
  json.add_if("title_en", event.title_en);
  json.add("start", event.begin);
  json.add("end", event.end);
  json.add_flag("all_day", event.is_all_day);
  if (event.is_all_day) {
    json.add("first_day", format_date(warsaw_day(event.begin)));
    json.add("last_day", format_date(warsaw_day(event.end - std::chrono::milliseconds{1})));
  }
  json.add_if("owner", event.owner);
  if (!event.participants.empty()) json.add("participants", event.participants);
  json.add_if("state", event.state);
  json.add_if("priority", event.priority);
  if (event.type == EventType::absence) json.add_if("type", event.detail);
  if (event.type == EventType::appointment) json.add_if("channel", event.detail);
  json.add_if("place", event.place);
  json.add_if("client", event.client);
  json.add_if("thread", event.thread);
  json.add_if("series", event.series);
  if (event.occurrence) json.add_flag("virtual", true);
  if (event.is_tentative) json.add_flag("tentative", true);
  if (is_overdue(event, now)) json.add_flag("overdue", true);
  json.add_flag("editable", event.may_be_changed);
}

}  // namespace

std::string encode_event(const CalendarEvent& event, Instant now) {
  std::string out;
  append_event(out, event, now);
  return out;
}

std::string encode_events(const std::vector<CalendarEvent>& events, Instant now) {
  std::string out = "[";
  out.reserve(events.size() * kBytesOfEvent);
  for (const CalendarEvent& event : events) {
    if (out.size() > 1) out += ',';
    append_event(out, event, now);
  }
  return out += ']';
}

Json encode_span(const records::TimeSpan& span) {
  return {{"start", format_instant(span.begin)}, {"end", format_instant(span.end)}, {"minutes", records::minutes_of({span})}};
}

Json encode_conflicts(const std::vector<records::Conflict>& conflicts) {
  Json json = Json::array();
  for (const records::Conflict& conflict : conflicts) {
    json.push_back({{"type", conflict.type},
                    {"user", conflict.user},
                    {"start", format_instant(conflict.when.begin)},
                    {"end", format_instant(conflict.when.end)},
                    {"key", conflict.key.empty() ? Json(nullptr) : Json(conflict.key)},
                    {"title", conflict.title.empty() ? Json(nullptr) : Json(conflict.title)}});
  }
  return json;
}

}  // namespace kartoteka::http
