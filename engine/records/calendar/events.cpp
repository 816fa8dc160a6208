#include "engine/records/calendar/events.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_set>

#include "engine/calendar/holidays.h"
#include "engine/records/calendar/series.h"
#include "engine/records/calendar/task_slot.h"
#include "engine/records/confidentiality.h"
#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/team.h"
#include "engine/records/kinds/user.h"
#include "engine/records/working_time.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;
using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr std::size_t kMostOccurrences = 400;  ///< of one series in one answer
constexpr days kLongestLead{62};  ///< a task that begins longer before its date shows its start a little late

constexpr std::array<std::pair<EventType, std::string_view>, 6> kTypes{{{EventType::task, "task"},
                                                                       {EventType::deadline, "deadline"},
                                                                       {EventType::appointment, "appointment"},
                                                                       {EventType::absence, "absence"},
                                                                       {EventType::holiday, "holiday"},
                                                                       {EventType::busy, "busy"}}};

std::int64_t number(Instant at) { return at.time_since_epoch().count(); }
std::int64_t number(Date day) { return day.time_since_epoch().count(); }
std::optional<Instant> moment(const std::optional<std::int64_t>& value) {
  return value ? std::optional(Instant{milliseconds{*value}}) : std::nullopt;
}

/// What the events of one task are made of.
struct TaskRow {
  Task task;  ///< only what the calendar shows
  bool is_hidden = false;
  std::optional<Instant> occurrence = std::nullopt;
  bool is_tentative = false;
};

constexpr std::string_view kTaskColumns =
    "SELECT id, change, title, owner, assigned_by, created_by, start_at, due_at, planned_minutes, state, priority, client, thread, series, recurrence, "
    "recurrence_mode, occurrence_at, updated_at FROM task WHERE deleted_at IS NULL AND ";

const std::vector<ColumnType>& task_column_types() {
  constexpr auto i = ColumnType::integer, t = ColumnType::text;
  static const std::vector<ColumnType> kColumns{i, i, t, i, i, i, i, i, i, t, t, i, i, i, t, t, i, i};
  return kColumns;
}

Task read_task(const db::Rows& rows) {
  Task task;
  task.id = rows.integer(0);
  task.change = rows.integer(1);
  task.title = rows.text(2);
  task.owner = rows.optional_integer(3);
  task.assigned_by = rows.optional_integer(4);
  task.created_by = rows.optional_integer(5);
  task.start_at = moment(rows.optional_integer(6));
  task.due_at = moment(rows.optional_integer(7));
  task.planned_minutes = rows.optional_integer(8);
  task.state = rows.text(9);
  task.priority = rows.text(10);
  task.client = rows.optional_integer(11);
  task.thread = rows.optional_integer(12);
  task.series = rows.optional_integer(13);
  task.recurrence = rows.text(14);
  task.recurrence_mode = rows.text(15);
  task.occurrence_at = moment(rows.optional_integer(16));
  task.updated_at = Instant{milliseconds{rows.integer(17)}};
  return task;
}

std::string choice_label(const Kind& kind, std::string_view field, const std::string& value) {
  for (const Choice& choice : kind.field(field)->choices) {
    if (choice.value == value) return std::string(choice.label.pl);
  }
  return value;
}

/// Gathers the events of a window for one viewer.
class Gatherer {
 public:
  Gatherer(Store& store, const CalendarQuery& query, const Viewer& viewer)
      : connection_(store.connection()),
        now_(store.now()),
        query_(query),
        viewer_(viewer),
        begin_(warsaw_moment(query.begin)),
        end_(warsaw_moment(query.end)),
        users_(query.users.begin(), query.users.end()) {
    if (viewer.user && viewer.role == "manager") {
      auto rows = connection_.query("SELECT item FROM team_members JOIN team ON team.id = record_id WHERE manager = :user AND team.deleted_at IS NULL",
                                    {*viewer.user}, {ColumnType::integer});
      while (rows.next()) managed_.insert(rows.integer(0));
    }
  }

  std::vector<CalendarEvent> gather() {
    if (wants(EventType::task) || wants(EventType::deadline)) add_tasks();
    if (wants(EventType::appointment)) add_appointments("starts_at > :from AND starts_at < :to", {number(begin_ - minutes{kMaxAppointmentMinutes}), number(end_)});
    if (wants(EventType::absence)) add_absences("ends_on >= :from AND starts_on < :to", {number(query_.begin), number(query_.end)});
    if (wants(EventType::holiday)) add_holidays();
    return sorted();
  }

  std::vector<CalendarEvent> of_record(EventType type, RecordId id) {
    if (type == EventType::task || type == EventType::deadline) add_task_rows("id = :id", {id});
    if (type == EventType::appointment) add_appointments("id = :id", {id});
    if (type == EventType::absence) add_absences("id = :id", {id});
    return sorted();
  }

 private:
  std::vector<CalendarEvent> sorted() {
    std::stable_sort(events_.begin(), events_.end(), [](const CalendarEvent& a, const CalendarEvent& b) { return a.begin < b.begin; });
    return std::move(events_);
  }

  bool wants(EventType type) const { return query_.types.empty() || std::find(query_.types.begin(), query_.types.end(), type) != query_.types.end(); }
  bool is_asked_for(const std::optional<RecordId>& user) const { return users_.empty() || (user && users_.contains(*user)); }

  bool is_own(const std::optional<RecordId>& owner, const std::optional<RecordId>& maker) const {
    if (viewer_.is_administrator()) return true;
    return !owner || owner == viewer_.user || (maker && maker == viewer_.user) || managed_.contains(*owner);
  }

  /// The ids of the kind's records that the viewer may not see.
  const std::unordered_set<RecordId>& hidden(const Kind& kind) {
    const auto [at, is_new] = hidden_.try_emplace(&kind);
    if (!is_new || viewer_.is_system() || visible_condition(viewer_, kind, Date{}).empty()) return at->second;
    if (&kind != &absence_kind() && !is_any_client_hidden(connection_, *viewer_.user)) return at->second;
    auto rows = connection_.query(hidden_ids(kind, *viewer_.user), {}, {ColumnType::integer});
    while (rows.next()) at->second.insert(rows.integer(0));
    return at->second;
  }

  void add(CalendarEvent event) {
    if (event.end < begin_ || event.begin >= end_ || (event.end == begin_ && event.begin < begin_)) return;
    if (events_.size() == kMaxCalendarEvents) {
      throw Error(ErrorCode::too_large, "more than " + std::to_string(kMaxCalendarEvents) + " events; ask for fewer days or people");
    }
    events_.push_back(std::move(event));
  }

  /// @param owner  "owner", or "+owner" where SQLite should not look for the owner's tasks but for the other condition
  std::string of_users(const std::string& owner) const {
    if (users_.empty()) return "";
    std::string ids;
    for (const RecordId user : users_) ids += (ids.empty() ? "" : ", ") + std::to_string(user);
    return " AND " + owner + " IN (" + ids + ")";
  }

  void add_tasks() {
    const std::int64_t from = number(begin_), to = number(end_), before = number(begin_ - minutes{kLongestSlotMinutes});
    // A plus before a column keeps SQLite from its index: of each condition one index is meant.
    add_task_rows("state <> 'cancelled' AND due_at >= :from AND due_at < :to" + of_users("owner"), {from, to});
    const std::string open = "state <> 'cancelled'" + of_users("+owner");
    if (wants(EventType::task)) {
      add_task_rows(open + " AND start_at > :before AND start_at < :to AND (+due_at IS NULL OR +due_at < :from OR +due_at >= :to2)", {before, to, from, to});
      add_task_rows(open + " AND planned_minutes > " + std::to_string(kLongestSlotMinutes) + " AND start_at IS NOT NULL AND +start_at <= :before AND due_at >= :to",
                    {before, to});
    }
    add_coming();
  }

  void add_task_rows(const std::string& condition, const std::vector<db::Value>& parameters) {
    const auto& hidden_tasks = hidden(task_kind());
    auto rows = connection_.query(std::string(kTaskColumns) + condition, parameters, task_column_types());
    while (rows.next()) {
      TaskRow row{.task = read_task(rows)};
      row.is_hidden = hidden_tasks.contains(row.task.id);
      add_events_of(row);
    }
  }

  CalendarEvent event_of(const TaskRow& row, EventType type) const {
    const Task& task = row.task;
    CalendarEvent event{.type = type, .id = task.id, .change = row.occurrence ? 0 : task.change, .title = task.title, .owner = task.owner};
    event.state = task.state;
    event.priority = task.priority;
    event.client = task.client;
    event.thread = task.thread;
    event.series = task.series;
    event.occurrence = row.occurrence;
    event.is_tentative = row.is_tentative;
    event.may_be_changed = viewer_.can_write && !row.occurrence && (is_own(task.owner, task.created_by) || (task.assigned_by && task.assigned_by == viewer_.user));
    return event;
  }

  void add_events_of(const TaskRow& row) {
    const Task& task = row.task;
    const auto slot = slot_of({task.start_at, task.due_at, task.planned_minutes});
    if (slot && wants(EventType::task)) {
      CalendarEvent event = row.is_hidden ? busy(task.owner) : event_of(row, EventType::task);
      name_secretly(event, task_kind(), task);
      event.begin = slot->begin;
      event.end = slot->end;
      event.is_all_day = slot->is_all_day;
      if (!row.is_hidden || !slot->is_all_day) add(std::move(event));
    }
    const bool ends_so = slot && wants(EventType::task) && slot->end == task.due_at;
    if (!task.due_at || !wants(EventType::deadline) || ends_so || row.is_hidden) return;
    CalendarEvent event = event_of(row, EventType::deadline);
    name_secretly(event, task_kind(), task);
    event.begin = event.end = *task.due_at;
    add(std::move(event));
  }

  static void name_secretly(CalendarEvent& event, const Kind& kind, const Record& record) {
    event.secret_key = format_record_key(kind, record.id);
    event.secret_change = record.change;
    event.changed_at = record.updated_at;
  }

  static CalendarEvent busy(const std::optional<RecordId>& owner) {
    return {.type = EventType::busy, .title = "zajęte", .owner = owner};
  }

  /// What recurring tasks will bring; what they should have brought by now is made in a moment, or left out.
  void add_coming() {
    std::vector<Task> newest;
    {
      auto rows = connection_.query(std::string(kTaskColumns) + "recurrence <> '' AND occurrence_at < :to" + of_users("+owner"), {number(end_ + kLongestLead)}, task_column_types());
      while (rows.next()) newest.push_back(read_task(rows));
    }
    for (const Task& task : newest) {
      if (hidden(task_kind()).contains(task.id)) continue;
      const milliseconds lead = task.due_at && task.start_at ? *task.due_at - *task.start_at : milliseconds{0};
      for (const Instant at : coming_occurrences(connection_, task, std::max(begin_ - days{1}, now_), end_ + lead + days{1}, kMostOccurrences)) add_occurrence(task, at);
    }
  }

  void add_occurrence(const Task& newest, Instant at) {
    TaskRow row{.task = newest, .occurrence = at, .is_tentative = newest.recurrence_mode == "when_done"};
    const milliseconds by = warsaw_clock(at) - warsaw_clock(occurrence_of(newest).value_or(at));
    for (std::optional<Instant>* time : {&row.task.start_at, &row.task.due_at}) {
      if (*time) *time = warsaw_moment(warsaw_clock(**time) + by);
    }
    row.task.state = "planned";
    add_events_of(row);
  }

  /// What stands in the first two columns and in the one with the time of change.
  static Record head_of(const db::Rows& rows, std::size_t updated_at) {
    Record record;
    record.id = rows.integer(0);
    record.change = rows.integer(1);
    record.updated_at = Instant{milliseconds{rows.integer(updated_at)}};
    return record;
  }

  std::map<RecordId, std::vector<RecordId>> participants(const std::string& condition, const std::vector<db::Value>& parameters) {
    std::map<RecordId, std::vector<RecordId>> found;
    auto rows = connection_.query("SELECT record_id, item FROM appointment_participants WHERE record_id IN (SELECT id FROM appointment WHERE " + condition +
                                      ") ORDER BY record_id, position",
                                  parameters, {ColumnType::integer, ColumnType::integer});
    while (rows.next()) found[rows.integer(0)].push_back(rows.integer(1));
    return found;
  }

  void add_appointments(const std::string& condition, const std::vector<db::Value>& parameters) {
    const auto& hidden_ones = hidden(appointment_kind());
    const auto others = participants(condition, parameters);
    constexpr auto i = ColumnType::integer, t = ColumnType::text;
    auto rows = connection_.query(
        "SELECT id, change, subject, owner, created_by, starts_at, duration_minutes, state, channel, place, client, thread, updated_at "
        "FROM appointment "
        "WHERE deleted_at IS NULL AND state <> 'cancelled' AND " + condition,
        parameters, {i, i, t, i, i, i, i, t, t, t, i, i, i});
    while (rows.next()) {
      const RecordId id = rows.integer(0);
      const bool is_hidden = hidden_ones.contains(id);
      CalendarEvent event = is_hidden ? busy(rows.optional_integer(3)) : CalendarEvent{.type = EventType::appointment, .id = id, .change = rows.integer(1), .title = rows.text(2)};
      event.owner = rows.optional_integer(3);
      if (const auto at = others.find(id); at != others.end()) event.participants = at->second;
      event.begin = Instant{milliseconds{rows.integer(5)}};
      event.end = event.begin + minutes{rows.integer(6)};
      if (!is_hidden) add_details(event, rows);
      name_secretly(event, appointment_kind(), head_of(rows, 12));
      if (is_with_somebody_asked_for(event)) add(std::move(event));
    }
  }

  void add_details(CalendarEvent& event, const db::Rows& rows) const {
    event.state = rows.text(7);
    event.detail = rows.text(8);
    event.place = rows.text(9);
    event.client = rows.optional_integer(10);
    event.thread = rows.optional_integer(11);
    const bool takes_part = viewer_.user && std::find(event.participants.begin(), event.participants.end(), *viewer_.user) != event.participants.end();
    event.may_be_changed = viewer_.can_write && (takes_part || is_own(event.owner, rows.optional_integer(4)));
  }

  bool is_with_somebody_asked_for(const CalendarEvent& event) const {
    return is_asked_for(event.owner) || std::any_of(event.participants.begin(), event.participants.end(), [&](RecordId user) { return is_asked_for(user); });
  }

  void add_absences(const std::string& condition, const std::vector<db::Value>& parameters) {
    const auto& hidden_ones = hidden(absence_kind());
    constexpr auto i = ColumnType::integer, t = ColumnType::text;
    auto rows = connection_.query("SELECT id, change, owner, created_by, type, starts_on, ends_on, starts, ends, note, updated_at FROM absence WHERE deleted_at IS NULL AND " + condition,
                                  parameters, {i, i, i, i, t, i, i, t, t, t, i});
    while (rows.next()) {
      if (!is_asked_for(rows.integer(2))) continue;
      const bool is_hidden = hidden_ones.contains(rows.integer(0));
      CalendarEvent event{.type = EventType::absence, .title = "Nieobecność", .owner = rows.integer(2)};
      const Date first{days{rows.integer(5)}}, last{days{rows.integer(6)}};
      event.is_all_day = rows.text(7).empty();
      name_secretly(event, absence_kind(), head_of(rows, 10));
      event.begin = warsaw_moment(first, event.is_all_day ? 0 : minutes_of_day(rows.text(7)));
      event.end = event.is_all_day ? warsaw_moment(last + days{1}) : warsaw_moment(last, minutes_of_day(rows.text(8)));
      if (!is_hidden) {
        event.id = rows.integer(0);
        event.change = rows.integer(1);
        event.detail = rows.text(4);
        event.title = choice_label(absence_kind(), "type", rows.text(4)) + (rows.text(9).empty() ? "" : ": " + rows.text(9));
        event.may_be_changed = viewer_.can_write && is_own(event.owner, rows.optional_integer(3));
      }
      add(std::move(event));
    }
  }

  void add_holidays() {
    for (Date day = query_.begin; day < query_.end; day += days{1}) {
      const auto holiday = calendar::holiday_on(day);
      if (!holiday) continue;
      CalendarEvent event{.type = EventType::holiday, .begin = warsaw_moment(day), .end = warsaw_moment(day + days{1}), .is_all_day = true, .title = std::string(holiday->name_pl)};
      event.title_en = holiday->name_en;
      add(std::move(event));
    }
  }

  db::Connection& connection_;
  Instant now_;
  const CalendarQuery& query_;
  const Viewer& viewer_;
  Instant begin_;
  Instant end_;
  std::set<RecordId> users_;
  std::set<RecordId> managed_;
  std::map<const Kind*, std::unordered_set<RecordId>> hidden_;
  std::vector<CalendarEvent> events_;
};

bool is_active(Store& store, RecordId id, const Viewer& viewer) {
  const auto user = store.find(user_kind(), id, viewer);
  return user && !user->deleted_at && static_cast<const User&>(*user).active;
}

std::vector<RecordId> active_users(db::Connection& connection) {
  std::vector<RecordId> users;
  auto rows = connection.query("SELECT id FROM app_user WHERE active = 1 AND deleted_at IS NULL ORDER BY name COLLATE polish, id", {}, {ColumnType::integer});
  while (rows.next()) users.push_back(rows.integer(0));
  return users;
}

}  // namespace

std::string_view to_string(EventType type) {
  for (const auto& [candidate, name] : kTypes) {
    if (candidate == type) return name;
  }
  return "";
}

std::optional<EventType> parse_event_type(std::string_view text) {
  for (const auto& [type, name] : kTypes) {
    if (name == text) return type;
  }
  return std::nullopt;
}

std::string CalendarEvent::key() const {
  const std::string name(to_string(type));
  if (type == EventType::holiday) return name + ":" + format_date(warsaw_day(begin));
  if (id == 0) return "";
  return name + ":" + std::to_string(id) + (occurrence ? "@" + format_date(warsaw_day(*occurrence)) : "");
}

std::vector<CalendarEvent> calendar_events(Store& store, const CalendarQuery& query, const Viewer& viewer) {
  require_read(viewer, task_kind());
  return Gatherer(store, query, viewer).gather();
}

std::optional<CalendarEvent> calendar_event(Store& store, EventType type, RecordId id, const Viewer& viewer) {
  require_read(viewer, task_kind());
  const CalendarQuery query{.begin = parse_date("1900-01-01").value(), .end = parse_date("2200-12-31").value(), .types = {type}};
  for (CalendarEvent& event : Gatherer(store, query, viewer).of_record(type, id)) {
    if (event.type == type && event.id == id) return std::move(event);
  }
  return std::nullopt;
}

std::vector<NamedRecord> clients_of(Store& store, const std::vector<CalendarEvent>& events) {
  std::set<RecordId> ids;
  for (const CalendarEvent& event : events) {
    if (event.client) ids.insert(*event.client);
  }
  std::vector<NamedRecord> clients;
  for (const RecordId id : ids) clients.push_back({id, store.connection().query_text("SELECT name FROM client WHERE id = :id", {id}).value_or("")});
  return clients;
}

std::vector<NamedRecord> names_of(Store& store, const std::vector<RecordId>& users) {
  std::vector<NamedRecord> names;
  for (const RecordId id : users) names.push_back({id, store.connection().query_text("SELECT name FROM app_user WHERE id = :id", {id}).value_or("")});
  return names;
}

std::vector<RecordId> people_of(Store& store, const std::vector<RecordId>& users, const std::vector<RecordId>& teams, const Viewer& viewer) {
  if (users.empty() && teams.empty()) return active_users(store.connection());
  std::vector<RecordId> people;
  const auto add = [&](RecordId user) {
    if (std::find(people.begin(), people.end(), user) == people.end() && is_active(store, user, viewer)) people.push_back(user);
  };
  for (const RecordId user : users) {
    store.get(user_kind(), user, viewer);
    add(user);
  }
  for (const RecordId id : teams) {
    const auto team = store.get(team_kind(), id, viewer);
    if (static_cast<const Team&>(*team).manager) add(*static_cast<const Team&>(*team).manager);
    for (const RecordId member : static_cast<const Team&>(*team).members) add(member);
  }
  return people;
}

}  // namespace kartoteka::records
