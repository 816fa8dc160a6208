#include "engine/records/workload.h"

#include <algorithm>
#include <map>

#include "engine/records/calendar/availability.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/team.h"
#include "engine/records/kinds/user.h"
#include "engine/records/kinds/work.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;
using std::chrono::days;

/// Absences that are further away move no plan.
constexpr days kAbsencesAhead{3 * 366};
/// A task due later than this is spread over this long; what is so far away weighs little on any day.
constexpr days kLongestSpread{2 * 366};

Instant instant(std::int64_t milliseconds) { return Instant{std::chrono::milliseconds{milliseconds}}; }
std::int64_t milliseconds(Instant at) { return at.time_since_epoch().count(); }

class LoadCounter {
 public:
  LoadCounter(Store& store, RecordId user, Date begin, Date end, const Viewer& viewer)
      : store_(store),
        viewer_(viewer),
        available_(store.connection(), user, std::min(begin, warsaw_day(store.now())), end + kAbsencesAhead),
        begin_(begin),
        end_(end) {
    load_.user = user;
    for (Date day = begin; day < end; day += days{1}) {
      load_.days.push_back({.day = day, .working_minutes = working_minutes(day), .absent_minutes = minutes_of(available_.hours(day)) - working_minutes(day)});
    }
  }

  Workload count() {
    count_tasks();
    count_appointments();
    add_spent(work_kind(), "minutes");
    add_spent(contact_kind(), "duration_minutes");
    return std::move(load_);
  }

 private:
  /// Of the kind's records that are the user's and that the viewer may see.
  Conditions owned(const Kind& kind) {
    return store_.conditions(kind, {.filters = {{kind.field("owner"), {load_.user}, std::nullopt, std::nullopt}}}, viewer_);
  }

  std::int64_t working_minutes(Date day) {
    const auto [at, is_new] = working_minutes_.try_emplace(day, 0);
    if (is_new) at->second = minutes_of(available_.working(day));
    return at->second;
  }

  DayLoad* day(Date wanted) {
    return wanted >= begin_ && wanted < end_ ? &load_.days[static_cast<std::size_t>((wanted - begin_).count())] : nullptr;
  }

  void count_tasks() {
    Conditions conditions = owned(task_kind());
    conditions.add(std::string(kOpenTask));
    auto rows = store_.connection().query(
        "SELECT start_at, due_at, COALESCE(planned_minutes, 0) * (100 - COALESCE(percent_done, 0)) / 100, EXISTS (SELECT 1 FROM task AS detail "
        "WHERE detail.parent = task.id AND detail.deleted_at IS NULL AND detail.state <> 'cancelled') FROM task" + conditions.where(),
        conditions.parameters(), std::vector<ColumnType>(4, ColumnType::integer));
    while (rows.next()) {
      ++load_.open;
      const auto due = rows.optional_integer(1);
      if (due && *due < milliseconds(store_.now())) ++load_.overdue;
      const bool has_details = rows.integer(3) != 0;
      if (!has_details) plan(rows.optional_integer(0), due, rows.integer(2));
    }
  }

  /// Those to come, on the days on which they are; one over midnight on both.
  void count_appointments() {
    Conditions conditions = store_.conditions(appointment_kind(), {}, viewer_);
    conditions.add("state = 'planned'");
    conditions.add("starts_at >= " + conditions.bind(milliseconds(std::max(warsaw_moment(begin_), warsaw_moment(warsaw_day(store_.now()))) -
                                                                  std::chrono::minutes(kMaxAppointmentMinutes))));
    conditions.add("starts_at < " + conditions.bind(milliseconds(warsaw_moment(end_))));
    const std::string owner = conditions.bind(load_.user);
    conditions.add("owner = " + owner + " OR EXISTS (SELECT 1 FROM appointment_participants WHERE record_id = appointment.id AND item = " +
                   conditions.bind(load_.user) + ")");
    auto rows = store_.connection().query("SELECT starts_at, duration_minutes FROM appointment" + conditions.where(), conditions.parameters(),
                                          {ColumnType::integer, ColumnType::integer});
    while (rows.next()) {
      const Instant begin = instant(rows.integer(0)), end = begin + std::chrono::minutes(rows.integer(1));
      for (Date at = std::max(warsaw_day(begin), warsaw_day(store_.now())); warsaw_moment(at) < end; at += days{1}) {
        if (DayLoad* load = day(at)) load->planned_minutes += minutes_of(shared({{begin, end}}, {{warsaw_moment(at), warsaw_moment(at + days{1})}}));
      }
    }
  }

  void plan(std::optional<std::int64_t> start, std::optional<std::int64_t> due, std::int64_t minutes) {
    // What is only begun on a day, as somebody put it into the calendar, takes that day.
    if (!due) due = start;
    if (!due) {
      load_.unscheduled_minutes += minutes;
      return;
    }
    const Date today = warsaw_day(store_.now());
    const Date first = start ? std::max(today, warsaw_day(instant(*start))) : today;
    const Date last = std::clamp(warsaw_day(instant(*due)), first, first + kLongestSpread);
    spread(first, last, minutes);
  }

  /// In proportion to the working minutes of the days, to the minute; without any of these on the last day.
  void spread(Date first, Date last, std::int64_t minutes) {
    std::int64_t all = 0;
    for (Date at = first; at <= last; at += days{1}) all += working_minutes(at);
    std::int64_t passed = 0;
    for (Date at = first; at <= last; at += days{1}) {
      const std::int64_t before = all > 0 ? minutes * passed / all : 0;
      passed += working_minutes(at);
      const std::int64_t after = all > 0 ? minutes * passed / all : (at == last ? minutes : 0);
      if (DayLoad* load = day(at)) load->planned_minutes += after - before;
    }
  }

  void add_spent(const Kind& kind, const std::string& column) {
    Conditions conditions = owned(kind);
    conditions.add("started_at >= " + conditions.bind(milliseconds(warsaw_moment(begin_))));
    conditions.add("started_at < " + conditions.bind(milliseconds(warsaw_moment(end_))));
    auto rows = store_.connection().query("SELECT started_at, COALESCE(" + column + ", 0) FROM " + std::string(kind.table) + conditions.where(),
                                          conditions.parameters(), {ColumnType::integer, ColumnType::integer});
    while (rows.next()) {
      if (DayLoad* load = day(warsaw_day(instant(rows.integer(0))))) load->spent_minutes += rows.integer(1);
    }
  }

  Store& store_;
  const Viewer& viewer_;
  Availability available_;
  std::map<Date, std::int64_t> working_minutes_;  ///< of the days asked for so far
  Date begin_;
  Date end_;
  Workload load_;
};

std::int64_t sum(const std::vector<DayLoad>& loads, std::int64_t DayLoad::* member) {
  std::int64_t result = 0;
  for (const DayLoad& load : loads) result += load.*member;
  return result;
}

}  // namespace

std::int64_t Workload::planned_minutes() const { return sum(days, &DayLoad::planned_minutes); }
std::int64_t Workload::spent_minutes() const { return sum(days, &DayLoad::spent_minutes); }
std::int64_t Workload::working_minutes() const { return sum(days, &DayLoad::working_minutes); }

std::optional<std::int64_t> Workload::load_percent() const {
  const std::int64_t working = working_minutes();
  if (working == 0) return std::nullopt;
  return (100 * (planned_minutes() + spent_minutes()) + working / 2) / working;
}

std::vector<Workload> workloads_of(Store& store, const std::vector<RecordId>& users, Date begin, Date end, const Viewer& viewer) {
  std::vector<Workload> loads;
  for (const RecordId user : users) loads.push_back(workload_of(store, user, begin, end, viewer));
  return loads;
}

Workload workload_of(Store& store, RecordId user, Date begin, Date end, const Viewer& viewer) {
  store.get(user_kind(), user, viewer);
  const bool may_see = viewer.is_administrator() || viewer.user == user || (viewer.user && manages(store.connection(), *viewer.user, user));
  if (!may_see) throw Error(ErrorCode::forbidden, "only user " + std::to_string(user) + ", his manager or an administrator may see this");
  return LoadCounter(store, user, begin, end, viewer).count();
}

std::vector<Workload> team_workload(Store& store, RecordId id, Date begin, Date end, const Viewer& viewer) {
  const auto record = store.get(team_kind(), id, viewer);
  const auto& team = static_cast<const Team&>(*record);
  const bool may_see = viewer.is_administrator() || (viewer.user && viewer.user == team.manager);
  if (!may_see) throw Error(ErrorCode::forbidden, "only the manager of team " + std::to_string(id) + " and administrators may see this");
  std::vector<RecordId> people;
  if (team.manager) people.push_back(*team.manager);
  for (const RecordId member : team.members) {
    if (member != team.manager) people.push_back(member);
  }
  std::vector<Workload> loads;
  for (const RecordId person : people) {
    const auto user = store.find(user_kind(), person, viewer);
    const bool is_active = user && !user->deleted_at && static_cast<const User&>(*user).active;
    if (is_active) loads.push_back(LoadCounter(store, person, begin, end, viewer).count());
  }
  return loads;
}

}  // namespace kartoteka::records
