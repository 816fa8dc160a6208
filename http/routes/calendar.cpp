// The calendar: its events, moving them, what speaks against a time, free times, how much people have to do.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/calendar/recurrence.h"
#include "engine/records/calendar/event_moves.h"
#include "engine/records/calendar/series.h"
#include "engine/records/kinds/task.h"
#include "engine/records/workload.h"
#include "http/codec/body_reader.h"
#include "http/codec/calendar_encoder.h"
#include "http/codec/parameter_reader.h"
#include "http/codec/workload_encoder.h"
#include "http/name_book.h"
#include "http/preconditions.h"
#include "http/problem.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::EventType;
using records::RecordId;
using records::Store;
using std::chrono::days;

constexpr std::size_t kMostPeople = 200;
constexpr std::int64_t kMostDates = 100;

struct Window {
  Date begin{};
  Date end{};
};

struct People {
  std::vector<RecordId> users;
  std::vector<RecordId> teams;
  bool are_named() const { return !users.empty() || !teams.empty(); }
};

/// This week where nothing is asked for.
Window decode_window(ParameterReader& reader, Date today) {
  const auto from = reader.date("from");
  const auto to = reader.date("to");
  const Date monday = today - (std::chrono::weekday(today) - std::chrono::Monday);
  Window window{from.value_or(to ? *to - days{7} : monday), Date{}};
  window.end = to.value_or(window.begin + days{7});
  if (window.end < window.begin) reader.add_problem("to", "must not be before from");
  if (window.end - window.begin > days{records::kMaxCalendarDays}) reader.add_problem("to", "at most " + std::to_string(records::kMaxCalendarDays) + " days");
  return window;
}

std::vector<RecordId> decode_ids(ParameterReader& reader, std::string_view name) {
  std::vector<RecordId> ids;
  for (const std::string_view text : reader.texts(name)) {
    const auto key = records::parse_record_key("user:" + std::string(text));
    if (key) ids.push_back(key->id);
    else reader.add_problem(name, "expected an id");
  }
  if (ids.size() > kMostPeople) reader.add_problem(name, "at most " + std::to_string(kMostPeople));
  return ids;
}

People decode_people(ParameterReader& reader) { return {decode_ids(reader, "user"), decode_ids(reader, "team")}; }

std::vector<EventType> decode_kinds(ParameterReader& reader) {
  std::vector<EventType> types;
  for (std::string_view text : reader.texts("kinds")) {
    for (;;) {
      const auto comma = text.find(',');
      const auto type = records::parse_event_type(text.substr(0, comma));
      if (type && *type != EventType::busy) types.push_back(*type);
      else reader.add_problem("kinds", "expected task, deadline, appointment, absence or holiday, with commas between");
      if (comma == std::string_view::npos) break;
      text.remove_prefix(comma + 1);
    }
  }
  return types;
}

std::optional<Instant> decode_instant(ParameterReader& reader, std::string_view name) {
  const auto text = reader.text(name);
  const auto at = text ? parse_instant(*text) : std::nullopt;
  if (!at) reader.add_problem(name, text ? "expected a time like 2026-05-03T09:30:00Z" : "must be given");
  return at;
}

std::string encode_names(const std::vector<records::NamedRecord>& named) {
  Json json = Json::array();
  for (const records::NamedRecord& one : named) json.push_back({{"id", one.id}, {"name", one.name}});
  return write_json(json);
}

Response read_calendar(Call& call) {
  ParameterReader reader(call.request.query);
  const Window window = decode_window(reader, warsaw_day(call.context().clock()));
  const People wanted = decode_people(reader);
  records::CalendarQuery query{.begin = window.begin, .end = window.end, .types = decode_kinds(reader)};
  reader.finish();
  const std::string body = call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    const auto people = records::people_of(store, wanted.users, wanted.teams, call.viewer);
    if (wanted.are_named()) query.users = people.empty() ? std::vector<RecordId>{0} : people;
    const auto events = records::calendar_events(store, query, call.viewer);
    return "{\"from\":\"" + format_date(window.begin) + "\",\"to\":\"" + format_date(window.end) + "\",\"people\":" +
           encode_names(records::names_of(store, people)) + ",\"clients\":" + encode_names(records::clients_of(store, events)) +
           ",\"events\":" + encode_events(events, store.now()) + "}";
  });
  return Response::make(200, "application/json", body);
}

records::EventChange decode_change(const Json& body) {
  BodyReader reader(body);
  records::EventChange change{.begin = reader.instant("start"), .end = reader.instant("end"), .owner = reader.id("owner")};
  if (reader.has("all_day")) change.all_day = reader.flag("all_day");
  const std::string scope = reader.text("scope").value_or("this");
  const std::string on_conflict = reader.text("on_conflict").value_or("tell");
  if (scope != "this" && scope != "following") reader.add_problem("scope", "expected this or following");
  if (on_conflict != "tell" && on_conflict != "refuse") reader.add_problem("on_conflict", "expected tell or refuse");
  change.and_following = scope == "following";
  change.refuse_conflicts = on_conflict == "refuse";
  reader.finish();
  return change;
}

/// The change that If-Match names; nothing for *. Errors: outdated where it names none.
std::optional<records::ChangeNumber> expected_change(Store& store, const Call& call, const std::string& key) {
  const auto colon = key.find(':');
  const bool is_of_task = key.starts_with("deadline:");
  const auto record_key = records::parse_record_key((is_of_task ? "task" : key.substr(0, colon)) + key.substr(colon));
  if (!record_key) return std::nullopt;  // there is no such event, which change_event says
  const auto record = store.get(*record_key->kind, record_key->id, call.viewer);
  require_match(call.request, *record);
  return record->change;
}

Response change_event(Call& call) {
  records::require_write(call.viewer, records::task_kind());
  if (!has_if_match(call.request)) return precondition_required();
  const std::string key(call.request.parameters.get("key").value_or(""));
  const records::EventChange change = decode_change(parse_json(call.request.body()));
  const Instant now = call.context().clock();
  const auto changed = call.context().database.write([&](Store& store) {
    if (key.find(':') == std::string::npos) throw Error(ErrorCode::not_found, "no event " + key);
    return records::change_event(store, key, change, expected_change(store, call, key), call.viewer);
  });
  Response response = Response::make(200, "application/json",
                                     "{\"event\":" + encode_event(changed.event, now) + ",\"conflicts\":" + write_json(encode_conflicts(changed.conflicts)) + "}");
  response.headers.set("ETag", "\"" + std::to_string(changed.event.change) + "\"");
  response.headers.set("Kartoteka-Change", std::to_string(changed.event.change));
  return response;
}

Response conflicts(Call& call) {
  ParameterReader reader(call.request.query);
  const People wanted = decode_people(reader);
  const auto start = decode_instant(reader, "start");
  const auto end = decode_instant(reader, "end");
  records::WantedTime time{.is_all_day = reader.flag("all_day"), .is_absence = reader.flag("absence"), .except = reader.text("except").value_or("")};
  if (start && end && *end < *start) reader.add_problem("end", "must not be before start");
  if (start && end && *end - *start > days{records::kMaxCalendarDays}) reader.add_problem("end", "at most " + std::to_string(records::kMaxCalendarDays) + " days");
  if (!wanted.are_named()) reader.add_problem("user", "must be given, or team");
  reader.finish();
  time.when = {*start, *end};
  const Json json = call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    time.users = records::people_of(store, wanted.users, wanted.teams, call.viewer);
    return encode_conflicts(records::conflicts_of(store, time, call.viewer));
  });
  return json_response(200, Json{{"conflicts", json}});
}

Response free_slots(Call& call) {
  ParameterReader reader(call.request.query);
  const Window window = decode_window(reader, warsaw_day(call.context().clock()));
  const People wanted = decode_people(reader);
  records::FreeQuery query{.minutes = reader.integer("minutes", 60, 1, 24 * 60), .begin = window.begin, .end = window.end};
  query.most = static_cast<std::size_t>(reader.integer("limit", 100, 1, 1000));
  if (!wanted.are_named()) reader.add_problem("user", "must be given, or team");
  reader.finish();
  Json slots = Json::array();
  call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    query.users = records::people_of(store, wanted.users, wanted.teams, call.viewer);
    for (const records::TimeSpan& span : records::free_slots(store, query, call.viewer)) slots.push_back(encode_span(span));
  });
  return json_response(200, Json{{"slots", slots}});
}

/// Where nobody is named: the people whom the viewer may ask for.
std::vector<RecordId> people_in_charge(Store& store, const records::Viewer& viewer) {
  std::vector<RecordId> people;
  for (const RecordId user : records::people_of(store, {}, {}, viewer)) {
    if (viewer.is_administrator() || user == viewer.user || records::manages(store.connection(), *viewer.user, user)) people.push_back(user);
  }
  return people;
}

Response read_load(Call& call) {
  ParameterReader reader(call.request.query);
  const Window window = decode_window(reader, warsaw_day(call.context().clock()));
  const People wanted = decode_people(reader);
  reader.finish();
  Json people = Json::array();
  call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    NameBook names(store, call.viewer);
    const auto users = wanted.are_named() ? records::people_of(store, wanted.users, wanted.teams, call.viewer) : people_in_charge(store, call.viewer);
    for (const auto& load : records::workloads_of(store, users, window.begin, window.end, call.viewer)) people.push_back(encode_workload(load, names));
  });
  return json_response(200, Json{{"from", format_date(window.begin)}, {"to", format_date(window.end)}, {"people", people}});
}

Response preview_recurrence(Call& call) {
  ParameterReader reader(call.request.query);
  const std::string rule = reader.text("recurrence").value_or("");
  const auto start = decode_instant(reader, "start");
  const auto most = static_cast<std::size_t>(reader.integer("limit", 10, 1, kMostDates));
  reader.finish();
  const auto parsed = [&] {
    try {
      return calendar::Recurrence::parse(rule);
    } catch (const Error& error) {
      throw Error::at("/recurrence", error.what());
    }
  }();
  const ClockTime first = warsaw_clock(*start);
  if (const auto problem = parsed.problem_with(first)) throw Error::at("/recurrence", *problem);
  Json dates = Json::array();
  for (const ClockTime date : parsed.dates(first, first, ClockTime::max(), most)) dates.push_back(format_instant(warsaw_moment(date)));
  return json_response(200, Json{{"recurrence", parsed.text()}, {"dates", dates}});
}

/// What a task's series will bring.
Response coming_dates(Call& call) {
  const auto id = path_id(call);
  ParameterReader reader(call.request.query);
  const auto most = static_cast<std::size_t>(reader.integer("limit", 10, 1, kMostDates));
  reader.finish();
  return call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    const auto record = store.get(records::task_kind(), id, call.viewer);
    const auto& task = static_cast<const records::Task&>(*record);
    Json dates = Json::array();
    const Instant first = task.occurrence_at.value_or(store.now());
    for (const Instant at : records::coming_occurrences(store.connection(), task, first, first + days{366 * 100}, most)) dates.push_back(format_instant(at));
    return json_response(200, Json{{"recurrence", task.recurrence}, {"dates", dates}});
  });
}

ParameterDescription from_parameter() { return {"from", ParameterPlace::query, {"date"}, "the first day; otherwise this week's Monday"}; }
ParameterDescription to_parameter() { return {"to", ParameterPlace::query, {"date"}, "the day after the last; otherwise seven days from the first"}; }

void add_people(Operation& operation, const std::string& otherwise) {
  operation.parameters.push_back({"user", ParameterPlace::query, {"integer", 1}, "whose; " + otherwise, false, true});
  operation.parameters.push_back({"team", ParameterPlace::query, {"integer", 1}, "whose: of its manager and members", false, true});
}

Operation calendar_operation(std::string id, std::string summary, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = "Calendar", .summary = std::move(summary)};
  operation.answers = {std::move(answer)};
  return operation;
}

Operation events_operation() {
  Operation operation = calendar_operation("read_calendar", "Lists what stands in the calendar, by its begin", {200, "the events", "Calendar"});
  operation.description =
      "Tasks stand there from their start for as long as they are planned, their due dates as deadlines; appointments; absences; holidays; and, as "
      "virtual events, what recurring tasks will bring. What the caller may not see is not there, but for times at which somebody is busy with it "
      "(kind busy), and that somebody is absent, without why. Cancelled tasks and appointments are left out. Days are those of Warsaw.";
  operation.parameters = {from_parameter(), to_parameter()};
  add_people(operation, "of everybody where neither user nor team is given");
  operation.parameters.push_back({"kinds", ParameterPlace::query, {}, "task, deadline, appointment, absence, holiday, with commas between; all where none is given", false, true});
  operation.problems = {"not_found", "too_large"};
  return operation;
}

Operation change_operation() {
  Operation operation = calendar_operation("change_event", "Moves an event of the calendar, changes its length, gives it to somebody else",
                                           {200, "as it is then, and what speaks against it", "ChangedEvent", {"ETag", "Kartoteka-Change"}});
  operation.description =
      "Of a task start and end set its start and planned minutes, of a deadline its due date, of an appointment its begin and length, of an absence its "
      "days or hours. Conflicts are told and do not hinder the change unless on_conflict is refuse. With scope following the newest task of a series "
      "takes those that follow along.";
  operation.parameters = {{"key", ParameterPlace::path, {}, "the event's key", true},
                          {"If-Match", ParameterPlace::header, {}, "the ETag of the record that is changed, or *; without it 428", true}};
  operation.request_schema = "EventPatch";
  operation.problems = {"forbidden", "not_found", "conflict", "outdated", "precondition_required"};
  return operation;
}

Operation conflicts_operation() {
  Operation operation = calendar_operation("read_conflicts", "Tells what speaks against a time for some people", {200, "the conflicts", "CalendarConflicts"});
  operation.parameters = {{"start", ParameterPlace::query, {"date-time"}, "when it begins", true}, {"end", ParameterPlace::query, {"date-time"}, "when it ends", true},
                          {"all_day", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "whole days: hours and other events do not count"},
                          {"absence", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "an absence: it is in conflict with all that stands there"},
                          {"except", ParameterPlace::query, {}, "the key of the event itself, where it stands in the calendar already"}};
  add_people(operation, "or a team");
  operation.problems = {"not_found"};
  return operation;
}

Operation slots_operation() {
  Operation operation = calendar_operation("read_free_slots", "Finds times at which all of some people work and have nothing else", {200, "in order, from now on", "FreeSlots"});
  operation.parameters = {from_parameter(), to_parameter(), {"minutes", ParameterPlace::query, {"integer", 1, 1440, {}, "60"}, "at least so long"},
                          {"limit", ParameterPlace::query, {"integer", 1, 1000, {}, "100"}, "at most so many"}};
  add_people(operation, "or a team");
  operation.problems = {"not_found"};
  return operation;
}

Operation load_operation() {
  Operation operation = calendar_operation("read_load", "Tells hours planned and spent against the hours worked, per person and day", {200, "the load", "WorkloadReport"});
  operation.description = "As a user's workload; of several, of a team's, or of all whom the caller may ask for.";
  operation.parameters = {from_parameter(), to_parameter()};
  add_people(operation, "otherwise all whom the caller leads, and himself");
  operation.problems = {"forbidden", "not_found"};
  return operation;
}

Operation preview_operation() {
  Operation operation = calendar_operation("preview_recurrence", "Tells the dates of a recurrence before it is kept", {200, "its first dates", "RecurrencePreview"});
  operation.description = "The rule is RFC 5545's RRULE with FREQ DAILY, WEEKLY, MONTHLY or YEARLY; the time of day is that of the start, by Warsaw's clocks.";
  operation.parameters = {{"recurrence", ParameterPlace::query, {}, "like FREQ=MONTHLY;BYMONTHDAY=20", true}, {"start", ParameterPlace::query, {"date-time"}, "the first date", true},
                          {"limit", ParameterPlace::query, {"integer", 1, kMostDates, {}, "10"}, "dates"}};
  return operation;
}

Operation coming_operation() {
  Operation operation = calendar_operation("read_coming_dates", "Tells the dates that a recurring task will bring", {200, "after the task's own", "RecurrencePreview"});
  operation.tag = "Tasks";
  operation.parameters = {id_parameter("the task's id"), {"limit", ParameterPlace::query, {"integer", 1, kMostDates, {}, "10"}, "dates"}};
  operation.problems = {"not_found"};
  return operation;
}

}  // namespace

void add_calendar_routes(ApiRoutes& routes) {
  const std::string root = std::string(kApiRoot) + "/calendar";
  routes.push_back({"GET", root, events_operation(), read_calendar});
  routes.push_back({"PATCH", root + "/events/{key}", change_operation(), change_event});
  routes.push_back({"GET", root + "/conflicts", conflicts_operation(), conflicts});
  routes.push_back({"GET", root + "/free-slots", slots_operation(), free_slots});
  routes.push_back({"GET", root + "/load", load_operation(), read_load});
  routes.push_back({"GET", root + "/recurrence", preview_operation(), preview_recurrence});
  routes.push_back({"GET", std::string(kApiRoot) + "/tasks/{id}/occurrences", coming_operation(), coming_dates});
}

}  // namespace kartoteka::http
