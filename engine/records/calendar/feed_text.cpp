// feed_text of feeds.h: the calendar's events as iCalendar.
#include <sodium.h>

#include <array>
#include <map>
#include <set>

#include "engine/base/hex.h"
#include "engine/calendar/icalendar.h"
#include "engine/records/calendar/events.h"
#include "engine/records/calendar/feeds.h"
#include "engine/records/calendar/series.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/team.h"
#include "engine/records/kinds/user.h"

namespace kartoteka::records {
namespace {

using std::chrono::days;

constexpr days kBack{61};
constexpr days kAhead{366};

/// Somebody who works here and is admitted to nothing that is confidential.
const Viewer kOutside{0, "operator", false};

/// The same for the same event, and telling nothing: which installation and record it is stays within.
std::string uid_of(const std::string& salt, const CalendarEvent& event) {
  const std::string plain = salt + " " + std::string(to_string(event.type)) + " " + event.secret_key + (event.occurrence ? " series" : "");
  std::array<unsigned char, 16> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(plain.data()), plain.size(), nullptr, 0);
  return to_hex(hash) + "@kartoteka";
}

std::string summary_of(const CalendarEvent& event) {
  if (event.type == EventType::busy) return "Zajęte";
  if (event.type == EventType::deadline) return "Termin: " + event.title;
  return event.title;
}

std::string category_of(EventType type) {
  switch (type) {
    case EventType::task: return "Zadanie";
    case EventType::deadline: return "Termin";
    case EventType::appointment: return "Spotkanie";
    case EventType::absence: return "Nieobecność";
    default: return "";
  }
}

class Writer {
 public:
  Writer(Store& store, const Feed& feed)
      : store_(store), feed_(feed), salt_(store.connection().query_text("SELECT chain FROM audit ORDER BY number LIMIT 1").value_or("")) {}

  std::string write() {
    const Date today = warsaw_day(store_.now());
    CalendarQuery query{.begin = today - kBack, .end = today + kAhead};
    query.types = {EventType::task, EventType::deadline, EventType::appointment, EventType::absence};
    if (feed_.user) query.users = {*feed_.user};
    if (feed_.team) query.users = people_of(store_, {}, {*feed_.team}, kOutside);
    if (query.users.empty()) return calendar::write_icalendar(name(), {});
    for (const CalendarEvent& event : calendar_events(store_, query, kOutside)) {
      if (event.occurrence) add_series(event);
      else events_.push_back(written(event));
    }
    return calendar::write_icalendar(name(), events_);
  }

 private:
  std::string name() {
    if (!feed_.name.empty()) return feed_.name;
    const auto title = feed_.team ? store_.title(team_kind(), *feed_.team, kOutside) : store_.title(user_kind(), feed_.user.value_or(0), kOutside);
    return title.value_or("Kartoteka");
  }

  const std::string& title(const Kind& kind, RecordId id) {
    const auto [at, is_new] = titles_.try_emplace({&kind, id});
    if (is_new) at->second = store_.title(kind, id, kOutside).value_or("");
    return at->second;
  }

  /// In a team's calendar it matters whose it is.
  std::string description_of(const CalendarEvent& event) {
    std::string text;
    if (event.client) text = "Kontrahent: " + title(client_kind(), *event.client) + "\n";
    if (feed_.team && event.owner) text += "Opiekun: " + title(user_kind(), *event.owner) + "\n";
    if (event.state == "done" || event.state == "held") text += "Wykonane\n";
    if (!text.empty()) text.pop_back();
    return text;
  }

  calendar::IcalEvent written(const CalendarEvent& event) {
    calendar::IcalEvent out{.uid = uid_of(salt_, event), .changed_at = event.changed_at, .sequence = event.secret_change, .summary = summary_of(event)};
    if (event.is_all_day) {
      out.when = calendar::WholeDays{warsaw_day(event.begin), warsaw_day(event.end)};
    } else {
      out.when = calendar::Moments{event.begin, event.end};
    }
    if (feed_.team && event.owner && (event.type == EventType::absence || event.type == EventType::busy)) out.summary += ": " + title(user_kind(), *event.owner);
    out.description = description_of(event);
    out.location = event.place;
    out.categories = {category_of(event.type)};
    if (out.categories.front().empty()) out.categories.clear();
    out.is_private = event.type == EventType::busy;
    out.is_busy = event.type != EventType::deadline;
    return out;
  }

  /// Once for a series, with its rule; where its dates are not those of the event (a task that begins days before it is
  /// due) each by itself would be needed, and the next one is enough. What depends on somebody's work is not foretold.
  void add_series(const CalendarEvent& event) {
    if (event.is_tentative || !seen_.emplace(event.type, event.id).second) return;
    calendar::IcalEvent out = written(event);
    const auto newest = store_.get(task_kind(), event.id, Viewer::system());
    if (warsaw_day(event.begin) == warsaw_day(*event.occurrence)) out.rule = coming_rule(store_.connection(), static_cast<const Task&>(*newest));
    events_.push_back(std::move(out));
  }

  Store& store_;
  const Feed& feed_;
  std::string salt_;  ///< of this installation
  std::vector<calendar::IcalEvent> events_;
  std::set<std::pair<EventType, RecordId>> seen_;
  std::map<std::pair<const Kind*, RecordId>, std::string> titles_;
};

}  // namespace

std::string feed_text(Store& store, const Feed& feed) { return Writer(store, feed).write(); }

}  // namespace kartoteka::records
