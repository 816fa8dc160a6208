// The calendar over HTTP: what stands in it for whom, moving it, conflicts, free times, load, recurring tasks.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "tests/flows/rights_company.h"

using namespace kartoteka;

namespace {

/// A company with its calendar in the week of 4 May 2026 (a Monday; the third is a holiday).
struct CalendarDesk {
  Company company;
  std::int64_t owner = company.user("owner");

  json post(const std::string& path, const json& body, const std::string& by = "owner") const {
    const kartoteka::Answer made = company.as(by).post(path, body);
    REQUIRE_MESSAGE(made.status == 201, path, ": ", made.text);
    return made.body;
  }

  json read(const std::string& parameters, const std::string& by = "owner") const {
    const kartoteka::Answer answer = company.as(by).get("/calendar?" + parameters);
    REQUIRE_MESSAGE(answer.status == 200, answer.text);
    return answer.body;
  }

  json events(const std::string& parameters, const std::string& by = "owner") const { return read(parameters, by)["events"]; }

  /// "task:1 08:00-09:00" of each event, in order.
  std::string told(const std::string& parameters, const std::string& by = "owner") const {
    std::string text;
    for (const json& event : events(parameters, by)) {
      const std::string begin = event["start"], end = event["end"];
      const std::string when = event["all_day"] ? event["first_day"].get<std::string>().substr(5) + ".." + event["last_day"].get<std::string>().substr(5)
                                                : begin.substr(8, 8) + "-" + end.substr(8, 8);
      text += (text.empty() ? "" : " | ") + event.value("key", event["kind"].get<std::string>()) + " " + when;
    }
    return text;
  }

  kartoteka::Answer move(const std::string& key, const json& body, const std::string& by = "owner", const std::string& if_match = "*") const {
    return company.as(by).patch("/calendar/events/" + key, body, if_match);
  }

  json task(json body) const {
    body["title"] = body.value("title", "Zadanie");
    body["owner"] = owner;
    return post("/tasks", body);
  }
};

std::string id_of(const json& record) { return std::to_string(record["id"].get<int>()); }

}  // namespace

TEST_CASE("tasks, deadlines, appointments, absences and holidays stand in the calendar") {
  const CalendarDesk desk;
  const std::string planned = id_of(desk.task({{"start_at", "2026-05-04T07:00:00Z"}, {"planned_minutes", 90}, {"due_at", "2026-05-06T14:00:00Z"}}));
  const std::string short_one = id_of(desk.task({{"start_at", "2026-05-05T07:00:00Z"}, {"due_at", "2026-05-05T08:00:00Z"}}));
  const std::string long_one = id_of(desk.task({{"start_at", "2026-05-05T07:00:00Z"}, {"due_at", "2026-05-07T08:00:00Z"}, {"planned_minutes", 1200}}));
  const std::string day = id_of(desk.task({{"start_at", "2026-05-03T22:00:00Z"}}));
  desk.task({{"start_at", "2026-05-05T07:00:00Z"}, {"state", "cancelled"}});
  desk.task({{"title", "Bez terminu"}});
  const std::string night = id_of(desk.post("/appointments", {{"subject", "Inwentura"}, {"starts_at", "2026-05-04T21:00:00Z"}, {"duration_minutes", 120}}));
  const std::string away = id_of(desk.post("/absences", {{"owner", desk.owner}, {"starts_on", "2026-05-07"}, {"ends_on", "2026-05-08"}}));
  const std::string hours = id_of(desk.post("/absences", {{"owner", desk.owner}, {"starts_on", "2026-05-06"}, {"ends_on", "2026-05-06"}, {"starts", "8:00"}, {"ends", "10:00"}}));
  CHECK(desk.told("from=2026-05-03&to=2026-05-10") ==
        "holiday:2026-05-03 05-03..05-03 | task:" + day + " 05-04..05-04 | task:" + planned + " 04T07:00-04T08:30 | appointment:" + night + " 04T21:00-04T23:00 | task:" + long_one +
            " 05-05..05-07 | task:" + short_one + " 05T07:00-05T08:00 | absence:" + hours + " 06T06:00-06T08:00 | deadline:" + planned + " 06T14:00-06T14:00 | absence:" + away +
            " 05-07..05-08 | deadline:" + long_one + " 07T08:00-07T08:00");
  // Over midnight an event is on both days; days are Warsaw's.
  CHECK(desk.told("from=2026-05-05&to=2026-05-06&kinds=appointment") == "appointment:" + night + " 04T21:00-04T23:00");
  CHECK(desk.told("from=2026-05-06&to=2026-05-07&kinds=task") == "task:" + long_one + " 05-05..05-07");
  CHECK(desk.told("from=2026-05-04&to=2026-05-05&kinds=deadline,holiday").empty());
  CHECK(desk.told("from=2026-05-05&to=2026-05-06&kinds=deadline") == "deadline:" + short_one + " 05T08:00-05T08:00");
  CHECK(desk.events("from=2026-05-04&to=2026-05-10&user=" + std::to_string(desk.company.user("stranger"))).empty());
  CHECK(desk.events("from=2026-05-04&to=2026-05-10&team=1").size() == 9);
  CHECK(desk.read("from=2026-05-04&to=2026-05-05&team=1")["people"].size() == 2);
}

TEST_CASE("the calendar asks for days, people and kinds that there are") {
  const CalendarDesk desk;
  const struct {
    const char* parameters;
    int status;
    const char* pointer;
  } kCases[] = {{"from=2026-05-04&to=2026-05-01", 400, "/to"},   {"from=2026-05-04&to=2028-05-01", 400, "/to"}, {"from=maj", 400, "/from"},
                {"user=x", 400, "/user"},                        {"user=999", 404, ""},                         {"team=999", 404, ""},
                {"kinds=task,busy", 400, "/kinds"},              {"colour=red", 400, "/colour"}};
  for (const auto& [parameters, status, pointer] : kCases) {
    const kartoteka::Answer answer = desk.company.as("owner").get(std::string("/calendar?") + parameters);
    CAPTURE(parameters);
    CHECK(answer.status == status);
    if (status == 400) CHECK(answer.body["errors"][0]["pointer"] == pointer);
  }
}

TEST_CASE("what is confidential is time that is taken, why somebody is away is his own") {
  const CalendarDesk desk;
  const Set set = desk.company.make(true);
  desk.post("/absences", {{"owner", desk.owner}, {"starts_on", "2026-05-07"}, {"ends_on", "2026-05-07"}, {"type", "sick_leave"}, {"note", "grypa"}});
  const std::string week = "from=2026-05-04&to=2026-05-11";
  CHECK(desk.told(week, "confidant") == "task:" + set.of("task") + " 04T08:00-04T08:30 | appointment:" + set.of("appointment") + " 04T09:30-04T10:30 | deadline:" + set.of("task") +
                                            " 05T10:00-05T10:00 | absence 05-07..05-07");
  CHECK(desk.told(week, "stranger") == "busy 04T08:00-04T08:30 | busy 04T09:30-04T10:30 | absence 05-07..05-07");
  CHECK(desk.events(week, "stranger")[2]["title"] == "Nieobecność");
  CHECK(desk.events(week, "manager")[2]["title"] == "zwolnienie lekarskie (L4): grypa");
  for (const char* role : {"stranger", "other_manager", "administrator", "manager"}) {
    const std::string text = desk.read(week, role).dump();
    CHECK(text.find(kSecret) == std::string::npos);
    CHECK(text.find("\"client\"") == std::string::npos);
  }
  CHECK(desk.move("appointment:" + set.of("appointment"), {{"start", "2026-05-04T12:00:00Z"}}, "stranger").status == 404);
  CHECK(desk.company.as("stranger").get("/absences").body["items"].empty());
  // A token that administers nothing sees what an operator sees, whoever made it.
  const ApiClient session = desk.company.session("administrator");
  const auto token = session.post("/tokens", {{"name", "bez uprawnień"}, {"scopes", {"read"}}});
  REQUIRE_MESSAGE(token.status == 201, token.text);
  const ApiClient reader = desk.company.as("nobody").with_token(token.body["token"]);
  CHECK(reader.get("/absences").body["items"].empty());
  CHECK(desk.company.as("administrator").get("/absences").body["items"].size() == 1);
}

TEST_CASE("events are moved, made longer and given away, as the records that they are") {
  const CalendarDesk desk;
  const std::string task = id_of(desk.task({{"start_at", "2026-05-04T07:00:00Z"}, {"planned_minutes", 90}, {"due_at", "2026-05-06T14:00:00Z"}}));
  const auto record = [&](const std::string& path) { return desk.company.as("owner").get(path).body; };
  json moved = desk.move("task:" + task, {{"start", "2026-05-05T08:00:00Z"}}).body;
  CHECK(moved["event"]["end"] == "2026-05-05T09:30:00.000Z");
  CHECK(moved["conflicts"].empty());
  CHECK(record("/tasks/" + task)["start_at"] == "2026-05-05T08:00:00.000Z");
  moved = desk.move("task:" + task, {{"end", "2026-05-05T11:00:00Z"}}).body;
  CHECK(record("/tasks/" + task)["planned_minutes"] == 180);
  CHECK(desk.move("task:" + task, {{"start", "2026-05-07T08:00:00Z"}}).problems().starts_with("/start: the task is due before"));
  CHECK(desk.move("task:" + task, {{"end", "2026-05-05T07:00:00Z"}}).problems() == "/end: must be after start");
  CHECK(desk.move("deadline:" + task, {{"start", "2026-05-07T10:00:00Z"}}).status == 200);
  CHECK(record("/tasks/" + task)["due_at"] == "2026-05-07T10:00:00.000Z");
  CHECK(desk.move("task:" + task, {{"all_day", true}}).body["event"]["first_day"] == "2026-05-05");

  const std::string meeting = id_of(desk.post("/appointments", {{"subject", "Narada"}, {"starts_at", "2026-05-04T08:00:00Z"}, {"participants", {desk.company.user("stranger")}}}));
  const kartoteka::Answer given = desk.move("appointment:" + meeting, {{"start", "2026-05-04T09:00:00Z"}, {"end", "2026-05-04T09:45:00Z"}, {"owner", desk.company.user("stranger")}});
  CHECK(given.body["event"]["owner"] == desk.company.user("stranger"));
  CHECK(given.header("ETag") == "\"" + std::to_string(given.body["event"]["change"].get<int>()) + "\"");
  CHECK(record("/appointments/" + meeting)["duration_minutes"] == 45);
  CHECK(record("/appointments/" + meeting)["participants"].empty());

  const std::string away = id_of(desk.post("/absences", {{"owner", desk.owner}, {"starts_on", "2026-05-07"}, {"ends_on", "2026-05-08"}}));
  CHECK(desk.move("absence:" + away, {{"start", "2026-05-10T22:00:00Z"}}).status == 200);
  CHECK(record("/absences/" + away)["ends_on"] == "2026-05-12");
  CHECK(desk.move("absence:" + away, {{"start", "2026-05-11T06:00:00Z"}, {"end", "2026-05-11T08:00:00Z"}, {"all_day", false}}).status == 200);
  CHECK(record("/absences/" + away)["starts"] == "08:00");
  CHECK(desk.move("absence:" + away, {{"owner", desk.company.user("stranger")}}).status == 403);
}

TEST_CASE("nobody moves what he has not seen, or what cannot be moved") {
  const CalendarDesk desk;
  const json task = desk.task({{"start_at", "2026-05-04T07:00:00Z"}});
  const std::string key = "task:" + id_of(task);
  const json body{{"start", "2026-05-05T07:00:00Z"}};
  CHECK(desk.company.as("owner").send("PATCH", "/calendar/events/" + key, body.dump()).status == 428);
  CHECK(desk.move(key, body, "owner", "\"1\"").status == 412);
  CHECK(desk.move(key, body, "owner", "\"" + std::to_string(task["change"].get<int>()) + "\"").status == 200);
  CHECK(desk.move(key, body, "stranger").status == 403);
  CHECK(desk.move(key, {{"start", "jutro"}}).problems().starts_with("/start"));
  CHECK(desk.move(key, {{"colour", "red"}}).problems().starts_with("/colour"));
  CHECK(desk.move(key, {{"owner", 999}}).problems() == "/owner: there is no user 999");
  CHECK(desk.move(key, {{"start", "2026-05-05T07:00:00Z"}, {"scope", "following"}}).problems().starts_with("/scope"));
  for (const char* missing : {"task:999", "deadline:" "999", "contact:1", "zebra", "busy:1", "task:x"}) CHECK(desk.move(missing, body).status == 404);
  CHECK(desk.move("holiday:2026-05-03", body).status == 409);
  CHECK(desk.move(key + "@2026-05-05", body).status == 409);
  CHECK(desk.move("deadline:" + id_of(task), body).status == 404);  // it has no due date
}

TEST_CASE("conflicts are told, and where it is asked for refused") {
  const CalendarDesk desk;
  const std::string first = id_of(desk.post("/appointments", {{"subject", "Pierwsze"}, {"starts_at", "2026-05-05T08:00:00Z"}}));
  const std::string second = id_of(desk.post("/appointments", {{"subject", "Drugie"}, {"starts_at", "2026-05-05T12:00:00Z"}}));
  desk.post("/absences", {{"owner", desk.owner}, {"starts_on", "2026-05-07"}, {"ends_on", "2026-05-07"}});
  const auto types = [](const json& conflicts) {
    std::string text;
    for (const json& conflict : conflicts) text += (text.empty() ? "" : " ") + conflict["type"].get<std::string>();
    return text;
  };
  const auto conflicts = [&](const std::string& start, const std::string& end, const std::string& more = "") {
    const auto answer = desk.company.as("owner").get("/calendar/conflicts?user=" + std::to_string(desk.owner) + "&start=" + start + "&end=" + end + more);
    REQUIRE_MESSAGE(answer.status == 200, answer.text);
    return answer.body["conflicts"];
  };
  const json overlap = desk.move("appointment:" + second, {{"start", "2026-05-05T08:30:00Z"}}).body["conflicts"];
  REQUIRE(overlap.size() == 1);
  CHECK(overlap[0]["type"] == "overlap");
  CHECK(overlap[0]["key"] == "appointment:" + first);
  CHECK(overlap[0]["start"] == "2026-05-05T08:30:00.000Z");
  CHECK(overlap[0]["end"] == "2026-05-05T09:00:00.000Z");
  const kartoteka::Answer refused = desk.move("appointment:" + second, {{"start", "2026-05-05T08:15:00Z"}, {"on_conflict", "refuse"}});
  CHECK(refused.status == 409);
  CHECK(refused.problems() == "/start: overlap: Pierwsze");
  CHECK(desk.company.as("owner").get("/appointments/" + second).body["starts_at"] == "2026-05-05T08:30:00.000Z");
  CHECK(types(conflicts("2026-05-05T10:00:00Z", "2026-05-05T11:00:00Z")).empty());
  CHECK(types(conflicts("2026-05-05T07:30:00Z", "2026-05-05T08:30:00Z")) == "overlap");  // what touches does not overlap
  CHECK(types(conflicts("2026-05-05T13:00:00Z", "2026-05-05T15:00:00Z")) == "outside_working_hours");
  CHECK(types(conflicts("2026-05-07T08:00:00Z", "2026-05-07T09:00:00Z")) == "absence");
  CHECK(types(conflicts("2026-06-04T08:00:00Z", "2026-06-04T09:00:00Z")) == "holiday");
  CHECK(types(conflicts("2026-05-09T08:00:00Z", "2026-05-09T09:00:00Z")) == "outside_working_hours");
  CHECK(types(conflicts("2026-05-04T22:00:00Z", "2026-05-05T22:00:00Z", "&absence=true&all_day=true")) == "overlap overlap");
  CHECK(types(conflicts("2026-05-05T08:00:00Z", "2026-05-05T08:30:00Z", "&except=appointment:" + first)).empty());
  // A stranger is told that there is something, and not what it is, where it is confidential.
  desk.company.make(true);
  const auto told = desk.company.as("stranger").get("/calendar/conflicts?user=" + std::to_string(desk.owner) + "&start=2026-05-04T09:30:00Z&end=2026-05-04T10:00:00Z").body["conflicts"];
  REQUIRE(told.size() == 1);
  CHECK(told[0]["key"].is_null());
}

TEST_CASE("free times are those at which all work and have nothing else") {
  const CalendarDesk desk;
  const std::int64_t stranger = desk.company.user("stranger");
  // A year ahead, so that nothing of it has passed: 3 May 2027 is a holiday on a Monday.
  desk.post("/appointments", {{"subject", "Narada"}, {"starts_at", "2027-05-04T08:00:00Z"}, {"duration_minutes", 60}, {"participants", {stranger}}});
  desk.post("/appointments", {{"subject", "Rozmowa"}, {"owner", stranger}, {"starts_at", "2027-05-04T11:00:00Z"}, {"duration_minutes", 45}});
  desk.post("/absences", {{"owner", desk.owner}, {"starts_on", "2027-05-05"}, {"ends_on", "2027-05-05"}, {"starts", "08:00"}, {"ends", "15:00"}});
  const auto slots = [&](const std::string& parameters) {
    const auto answer = desk.company.as("confidant").get("/calendar/free-slots?from=2027-05-03&to=2027-05-06&" + parameters);
    REQUIRE_MESSAGE(answer.status == 200, answer.text);
    std::string text;
    for (const json& slot : answer.body["slots"]) text += slot["start"].get<std::string>().substr(8, 8) + "-" + slot["end"].get<std::string>().substr(11, 5) + " ";
    return text;
  };
  const std::string both = "user=" + std::to_string(desk.owner) + "&user=" + std::to_string(stranger);
  CHECK(slots(both + "&minutes=60") == "04T06:00-08:00 04T09:00-11:00 04T11:45-14:00 05T13:00-14:00 ");
  CHECK(slots(both + "&minutes=121") == "04T11:45-14:00 ");
  CHECK(slots("user=" + std::to_string(stranger) + "&minutes=300") == "05T06:00-14:00 ");
  CHECK(desk.company.as("owner").get("/calendar/free-slots?from=2027-05-03").status == 400);
}

TEST_CASE("the load knows holidays, absences and appointments") {
  const CalendarDesk desk;
  desk.post("/absences", {{"owner", desk.owner}, {"starts_on", "2027-05-04"}, {"ends_on", "2027-05-04"}, {"starts", "08:00"}, {"ends", "10:00"}});
  desk.post("/appointments", {{"subject", "Narada"}, {"starts_at", "2027-05-04T09:00:00Z"}, {"duration_minutes", 90}});
  const kartoteka::Answer answer = desk.company.as("manager").get("/calendar/load?from=2027-05-03&to=2027-05-06&user=" + std::to_string(desk.owner));
  REQUIRE_MESSAGE(answer.status == 200, answer.text);
  const json days = answer.body["people"][0]["days"];
  CHECK(days[0]["holiday"] == "Święto Narodowe Trzeciego Maja");
  CHECK(days[0]["working_minutes"] == 0);
  CHECK(days[1]["working_minutes"] == 360);
  CHECK(days[1]["absent_minutes"] == 120);
  CHECK(days[1]["planned_minutes"] == 90);
  CHECK(days[2]["working_minutes"] == 480);
  CHECK(desk.company.as("manager").get("/calendar/load?from=2027-05-03&to=2027-05-06").body["people"].size() == 2);
  CHECK(desk.company.as("administrator").get("/calendar/load?from=2027-05-03&to=2027-05-06").body["people"].size() >= 6);
  CHECK(desk.company.as("stranger").get("/calendar/load?from=2027-05-03&to=2027-05-06").body["people"].size() == 1);
}

TEST_CASE("a recurring task shows what it will bring, at the same hour over the change of clocks") {
  const CalendarDesk desk;
  const json task = desk.task({{"title", "Przegląd"}, {"start_at", "2027-03-22T08:00:00Z"}, {"due_at", "2027-03-22T09:00:00Z"}, {"recurrence", "rrule:freq=weekly;byday=mo"}});
  CHECK(task["recurrence"] == "FREQ=WEEKLY;BYDAY=MO");
  CHECK(task["series"] == task["id"]);
  const std::string key = "task:" + id_of(task);
  CHECK(desk.told("from=2027-03-22&to=2027-04-12&kinds=task,deadline") ==
        key + " 22T08:00-22T09:00 | " + key + "@2027-03-29 29T07:00-29T08:00 | " + key + "@2027-04-05 05T07:00-05T08:00");
  const json coming = desk.events("from=2027-03-29&to=2027-03-30&kinds=task")[0];
  CHECK(coming["virtual"] == true);
  CHECK(coming["editable"] == false);
  CHECK(desk.company.as("owner").get("/tasks/" + id_of(task) + "/occurrences?limit=2").body["dates"] == json{"2027-03-29T08:00:00.000Z", "2027-04-05T08:00:00.000Z"});
  const auto preview = desk.company.as("owner").get("/calendar/recurrence?recurrence=FREQ%3DMONTHLY%3BBYMONTHDAY%3D-1&start=2027-01-31T08:00:00Z&limit=3");
  CHECK(preview.body["dates"] == json{"2027-01-31T08:00:00.000Z", "2027-02-28T08:00:00.000Z", "2027-03-31T07:00:00.000Z"});
  CHECK(desk.company.as("owner").get("/calendar/recurrence?recurrence=FREQ%3DHOURLY&start=2027-01-31T08:00:00Z").problems().starts_with("/recurrence: FREQ"));
  CHECK(desk.company.as("owner").post("/tasks", {{"title", "Źle"}, {"recurrence", "FREQ=DAILY"}}).problems().starts_with("/recurrence: needs due_at"));
  CHECK(desk.company.as("owner").post("/tasks", {{"title", "Źle"}, {"series", 1}}).status == 400);
  // The newest task takes those that follow along.
  CHECK(desk.move(key, {{"start", "2027-03-22T10:00:00Z"}, {"scope", "following"}}).status == 200);
  CHECK(desk.told("from=2027-03-29&to=2027-03-30&kinds=task") == key + "@2027-03-29 29T09:00-29T10:00");
}

TEST_CASE("an appointment that was held becomes a contact, once") {
  const CalendarDesk desk;
  const Set set = desk.company.make(false);
  const ApiClient client = desk.company.as("owner").with_header("Idempotency-Key", "raz");
  const std::string path = "/appointments/" + set.of("appointment");
  const kartoteka::Answer made = client.post(path + "/held", {{"result", "Umowa podpisana"}, {"next_step", "Wysłać fakturę"}});
  REQUIRE_MESSAGE(made.status == 201, made.text);
  CHECK(made.body["client"] == set.id.at("client"));
  CHECK(made.body["started_at"] == "2026-05-04T09:30:00.000Z");
  CHECK(made.body["duration_minutes"] == 60);
  CHECK(made.body["channel"] == "meeting");
  CHECK(made.body["next_task"].is_number());
  const json held = client.get(path).body;
  CHECK(held["state"] == "held");
  CHECK(held["contact"] == made.body["id"]);
  CHECK(client.post(path + "/held", {{"result", "Umowa podpisana"}, {"next_step", "Wysłać fakturę"}}).header("Idempotency-Replayed") == "true");
  CHECK(desk.company.as("owner").post(path + "/held", json::object()).status == 409);
  const std::string inner = id_of(desk.post("/appointments", {{"subject", "Narada"}, {"starts_at", "2026-05-04T08:00:00Z"}}));
  CHECK(desk.company.as("owner").post("/appointments/" + inner + "/held", json::object()).problems().starts_with("/client"));
  CHECK(desk.company.as("owner").get("/appointments/" + inner).body["state"] == "planned");
}

TEST_CASE("absences have days or hours, and are said by whom they concern") {
  const CalendarDesk desk;
  const auto refused = [&](json body) {
    body["owner"] = desk.owner;
    return desk.company.as("owner").post("/absences", body).problems();
  };
  CHECK(refused({{"starts_on", "2026-05-07"}, {"ends_on", "2026-05-06"}}).starts_with("/ends_on"));
  CHECK(refused({{"starts_on", "2026-05-07"}, {"ends_on", "2036-05-06"}}).starts_with("/ends_on"));
  CHECK(refused({{"starts_on", "2026-05-07"}, {"ends_on", "2026-05-08"}, {"starts", "08:00"}, {"ends", "10:00"}}).starts_with("/starts"));
  CHECK(refused({{"starts_on", "2026-05-07"}, {"ends_on", "2026-05-07"}, {"starts", "10:00"}, {"ends", "08:00"}}).starts_with("/ends"));
  CHECK(refused({{"starts_on", "2026-05-07"}, {"ends_on", "2026-05-07"}, {"ends", "08:00"}}).starts_with("/ends"));
  CHECK(refused({{"starts_on", "2026-05-07"}, {"ends_on", "2026-05-07"}, {"starts", "25:00"}, {"ends", "26:00"}}).starts_with("/starts"));
}

TEST_CASE("everybody says for himself when he is reminded") {
  const CalendarDesk desk;
  const std::string path = "/users/" + std::to_string(desk.owner) + "/reminders";
  const auto set = [&](const json& body) { return desk.company.as("owner").put(path, body); };
  const json mine{{{"minutes_before", 30}}, {{"minutes_before", 2880}}};
  CHECK(set({{"reminders", mine}}).body["reminders"] == mine);
  CHECK(set({{"reminders", {{{"minutes_before", -1}}}}}).problems().starts_with("/reminders/0/minutes_before"));
  CHECK(set({{"reminders", {{{"minutes_before", 40321}}}}}).problems().starts_with("/reminders/0/minutes_before"));
  CHECK(set({{"reminders", json::array()}, {"role", "administrator"}}).status == 400);
  CHECK(set(json::object()).status == 400);
  CHECK(set({{"reminders", json::array()}}).body["reminders"].empty());
  CHECK(desk.task({{"reminders", mine}})["reminders"] == mine);
}

TEST_CASE("feeds are their maker's: revoked by him alone, dead when he is gone") {
  const CalendarDesk desk;
  const json feed = desk.post("/calendar/feeds", {{"team", 1}});
  const std::string address = "/" + feed["address"].get<std::string>();
  const auto status = [&] { return desk.company.as("nobody").get(address).status; };
  CHECK(status() == 200);
  CHECK(desk.company.as("administrator").get("/calendar/feeds").body["items"].empty());
  CHECK(desk.company.as("owner").post("/calendar/feeds", {{"team", 999}}).problems().starts_with("/team"));
  CHECK(desk.company.as("owner").post("/calendar/feeds", {{"team", 1}, {"user", 1}}).problems().starts_with("/team"));
  CHECK(desk.company.as("nobody").get("//api/v1/calendar/feeds/niema/kartoteka.ics").status == 404);
  const std::string maker = std::to_string(desk.owner);
  CHECK(desk.company.as("administrator").patch("/users/" + maker, {{"active", false}}, "*").status == 200);
  CHECK(status() == 404);
}
