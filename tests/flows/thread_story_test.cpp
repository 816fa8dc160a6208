// What a support desk does with one matter, from the call to the sums, over HTTP.
#include <doctest/doctest.h>

#include <map>

#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

json made(const Answer& answer) {
  REQUIRE_MESSAGE(answer.status == 201, answer.text);
  return answer.body;
}

json read(const Answer& answer) {
  REQUIRE_MESSAGE(answer.status == 200, answer.text);
  return answer.body;
}

std::string path(const std::string& kind, const json& record) { return "/" + kind + "/" + std::to_string(record["id"].get<int>()); }

// Ids of the people of a ServedCompany, in the order in which it makes them.
constexpr int kManager = 2;
constexpr int kOperator = 3;

struct Desk {
  ServedCompany company;
  ApiClient administrator = company.as("administrator");
  ApiClient manager = company.as("manager");
  ApiClient client = company.as("operator");

  json notifications(const ApiClient& who, const std::string& parameters = "") const { return read(who.get("/notifications?" + parameters)); }
  std::vector<std::string> told(const ApiClient& who, const std::string& parameters = "") const {
    std::vector<std::string> texts;
    const json page = notifications(who, parameters);
    for (const json& item : page["items"]) texts.push_back(item["reason"].get<std::string>() + " " + item["record"].get<std::string>());
    return texts;
  }
};

}  // namespace

TEST_CASE("a call becomes a thread with five tasks, is handed over, worked on, finished and analysed") {
  const Desk desk;
  made(desk.administrator.post("/teams", {{"name", "Księgowość"}, {"manager", kManager}, {"members", {kOperator}}}));
  const json checking = made(desk.administrator.post("/stages", {{"name", "Sprawdzanie"}, {"state", "in_progress"}, {"position", 1}}));
  const json over = made(desk.administrator.post("/stages", {{"name", "Gotowe"}, {"state", "done"}, {"position", 2}}));
  made(desk.client.post("/clients", {{"code", "KOW"}, {"name", "Kowalski"}}));

  // The call: its next step is a task at once.
  const json thread = made(desk.manager.post("/threads", {{"title", "Korekta VAT"}, {"client", 1}, {"category", "Podatki/VAT"}, {"owner", kManager}, {"watchers", {1}}}));
  const std::string one = path("threads", thread);
  CHECK(thread["progress_percent"].is_null());
  const json call = made(desk.client.post("/contacts", {{"client", 1}, {"thread", 1}, {"owner", kOperator}, {"subject", "Pominięta faktura"}, {"started_at", "2026-05-04T09:30:00Z"},
                                                        {"duration_minutes", 8}, {"next_step", "Poprosić o skan"}, {"next_step_due", "2026-05-05"}}));
  const json next = read(desk.client.get("/tasks/" + std::to_string(call["next_task"].get<int>())));
  CHECK(next["title"] == "Poprosić o skan");
  CHECK(next["due_at"] == "2026-05-05T14:00:00.000Z");

  // Five more: a main task with four details, planned by the manager.
  const json main = made(desk.manager.post("/tasks", {{"title", "Korekta"}, {"thread", 1}, {"client", 1}, {"owner", kManager}, {"tags", {"vat"}}}));
  std::vector<json> details;
  for (const int minutes : {60, 120, 20, 100}) {
    details.push_back(made(desk.manager.post("/tasks", {{"title", "Krok " + std::to_string(minutes)}, {"parent", main["id"]}, {"planned_minutes", minutes},
                                                        {"owner", kManager}, {"due_at", "2026-05-06T14:00:00Z"}})));
    CHECK(details.back()["thread"] == thread["id"]);
  }
  json state = read(desk.client.get(one));
  CHECK(state["tasks"] == 6);
  CHECK(state["open_tasks"] == 6);
  CHECK(state["planned_minutes"] == 300);
  CHECK(state["progress_percent"] == 0);
  CHECK(state["next_due_at"] == "2026-05-05T14:00:00.000Z");
  CHECK(state["spent_minutes"] == 8);

  // Handed over: the operator hears of each record, once.
  json keys = json::array({"thread:1", "task:" + std::to_string(main["id"].get<int>())});
  for (const json& detail : details) keys.push_back("task:" + std::to_string(detail["id"].get<int>()));
  CHECK(desk.client.post("/hand-over", {{"records", keys}, {"to", kOperator}}).status == 403);
  CHECK(read(desk.manager.post("/hand-over", {{"records", keys}, {"to", kOperator}}))["changed"] == 6);
  CHECK(read(desk.client.get(path("tasks", main)))["assigned_by"] == kManager);
  CHECK(desk.notifications(desk.client)["unread"] == 6);
  CHECK(desk.told(desk.client).back() == "assigned thread:1");
  CHECK(read(desk.client.post("/notifications/read", {{"all", true}}))["marked"] == 6);
  CHECK(desk.told(desk.client, "unread=true").empty());

  // Worked on: the times and the progress follow each change.
  const auto version = read(desk.client.get(one))["change"];
  const json entry = made(desk.client.post("/work", {{"task", details[0]["id"]}, {"owner", kOperator}, {"started_at", "2026-05-04T10:00:00Z"}, {"minutes", 50}, {"subject", "Zebrane faktury"}}));
  CHECK(read(desk.client.get(path("tasks", details[0])))["spent_minutes"] == 50);
  const auto put = [&](const json& task, const json& values) { return read(desk.client.patch(path("tasks", task), values, "*")); };
  CHECK(put(details[0], {{"stage", checking["id"]}})["state"] == "in_progress");
  CHECK(put(details[1], {{"stage", over["id"]}})["percent_done"] == 100);
  state = read(desk.client.get(one));
  CHECK(state["change"] == version);
  CHECK(state["spent_minutes"] == 58);
  // 120 done of 375: the next step has no plan and weighs 75, as the mean of the others.
  CHECK(state["progress_percent"] == 32);
  CHECK(put(details[0], {{"percent_done", 50}})["state"] == "in_progress");
  CHECK(read(desk.client.get(one))["progress_percent"] == 40);
  CHECK(put(details[2], {{"state", "cancelled"}})["stage"].is_null());
  CHECK(read(desk.client.get(one))["planned_minutes"] == 280);

  // The tree, with the progress of each part.
  const json tree = read(desk.client.get(one + "/tasks?expand=names&fields=title,owner"))["items"];
  REQUIRE(tree.size() == 6);
  CHECK(tree[1]["title"] == "Korekta");
  CHECK(tree[1]["children_count"] == 4);
  CHECK(tree[1]["owner_name"] == "Jan operator");
  CHECK(tree[2]["depth"] == 1);
  CHECK(tree[3]["progress_percent"] == 100);

  // The manager sees his people's load; a stranger does not.
  const json load = read(desk.manager.get("/teams/1/workload?from=2026-05-04&to=2026-05-09"));
  REQUIRE(load["people"].size() == 2);
  const json& person = load["people"][1];
  CHECK(person["user"]["name"] == "Jan operator");
  CHECK(person["working_minutes"] == 5 * 480);
  CHECK(person["spent_minutes"] == 58);
  CHECK(person["days"][0]["spent_minutes"] == 58);
  CHECK(desk.client.get("/teams/1/workload").status == 403);
  CHECK(desk.client.get("/users/" + std::to_string(kManager) + "/workload").status == 403);
  CHECK(read(desk.client.get("/users/3/workload"))["people"][0]["days"].size() == 7);

  // Finished.
  for (const json& task : {next, details[0], details[3], main}) put(task, {{"state", "done"}});
  state = read(desk.client.get(one));
  CHECK(state["progress_percent"] == 100);
  CHECK(state["open_tasks"] == 0);
  CHECK(state["next_due_at"].is_null());
  read(desk.client.patch(one, {{"state", "closed"}, {"summary", "Korekta wysłana."}}, "*"));

  // What happened, newest first: the six tasks once made and five times done, the call and the work.
  std::map<std::string, int> events;
  std::string cursor;
  do {
    const json page = read(desk.client.get(one + "/timeline?limit=5" + (cursor.empty() ? "" : "&cursor=" + cursor)));
    for (const json& item : page["items"]) ++events[item["event"].get<std::string>() + " " + item["kind"].get<std::string>()];
    cursor = page["next_cursor"].is_null() ? "" : page["next_cursor"].get<std::string>();
  } while (!cursor.empty());
  CHECK(events == std::map<std::string, int>{{"created task", 6}, {"done task", 5}, {"happened contact", 1}, {"happened work", 1}});

  // Analysed.
  const json by_owner = read(desk.manager.get("/analysis?of=tasks&by=owner"));
  CHECK(by_owner["total"]["count"] == 6);
  CHECK(by_owner["total"]["spent_minutes"] == 50);
  CHECK(by_owner["total"]["open"] == 0);
  CHECK(by_owner["rows"][0]["name"] == "Jan operator");
  CHECK(read(desk.manager.get("/analysis?of=work&by=month&owner=3"))["rows"][0]["key"] == "2026-05");
  CHECK(read(desk.manager.get("/analysis?of=threads&by=category"))["rows"][0]["spent_minutes"] == 58);
  CHECK(read(desk.manager.get("/analysis?of=tasks&by=client&state=cancelled"))["rows"][0]["name"] == "Kowalski");
  CHECK(desk.manager.get("/analysis?of=answers").problems() == "/of: expected one of tasks threads contacts work invoices");
  CHECK(desk.manager.get("/analysis?of=tasks&by=owner&format=csv").text.find("3;Jan operator;6;300;50;0;0;") != std::string::npos);

  // The work entry turns out to be a mistake: the sums follow, also back.
  read(desk.client.remove(path("work", entry), "*"));
  CHECK(read(desk.client.get(one))["spent_minutes"] == 8);
  read(desk.client.restore(path("work", entry), "*"));
  CHECK(read(desk.client.get(one))["spent_minutes"] == 58);
}

TEST_CASE("a thread is split and joined again, once however often it is asked for") {
  const Desk desk;
  made(desk.client.post("/clients", {{"code", "KOW"}, {"name", "Kowalski"}}));
  made(desk.client.post("/threads", {{"title", "Wszystko naraz"}, {"client", 1}}));
  const json main = made(desk.client.post("/tasks", {{"title", "Główne"}, {"thread", 1}}));
  const json detail = made(desk.client.post("/tasks", {{"title", "Szczegół"}, {"parent", main["id"]}}));
  made(desk.client.post("/contacts", {{"client", 1}, {"thread", 1}, {"subject", "Rozmowa"}, {"started_at", "2026-05-04T09:30:00Z"}}));
  const ApiClient once = desk.client.with_header("Idempotency-Key", "podział");
  const json split{{"title", "Osobna sprawa"}, {"tasks", {main["id"]}}, {"contacts", {1}}};
  const Answer first = once.post("/threads/1/split", split);
  CHECK(made(first)["tasks"] == 2);
  CHECK(first.header("Location") == "/api/v1/threads/2");
  CHECK(made(once.post("/threads/1/split", split))["id"] == 2);
  CHECK(read(desk.client.get(path("tasks", detail)))["thread"] == 2);
  CHECK(desk.client.post("/threads/1/split", split).problems() == "/contacts/0: there is no contact:1 in this thread");

  const Answer moved = desk.client.post(path("tasks", detail) + "/move", {{"thread", 1}});
  CHECK(read(moved)["parent"].is_null());
  CHECK_FALSE(moved.header("Kartoteka-Change").empty());
  CHECK(desk.client.post(path("tasks", detail) + "/move", json::object()).status == 400);
  CHECK(desk.client.with_header("If-Match", "\"1\"").post(path("tasks", detail) + "/move", {{"thread", 2}}).status == 412);
  CHECK(read(desk.client.post("/contacts/1/move", {{"thread", nullptr}}))["thread"].is_null());

  const json joined = read(desk.client.post("/threads/2/join", {{"into", 1}}));
  CHECK(joined["id"] == 1);
  CHECK(joined["tasks"] == 2);
  const json left = read(desk.client.get("/threads/2?expand=names"));
  CHECK(left["state"] == "closed");
  CHECK(left["merged_into_name"] == "Wszystko naraz");
  CHECK(desk.client.post("/threads/2/join", {{"into", 1}}).status == 409);
  CHECK(desk.company.as("reader").post("/threads/1/join", {{"into", 2}}).status == 403);
  CHECK(desk.company.nobody().get("/threads/1/timeline").status == 401);
}

TEST_CASE("overdue tasks and quiet threads are listed, and due dates are told") {
  const Desk desk;
  made(desk.client.post("/threads", {{"title", "Stary"}}));
  made(desk.client.post("/threads", {{"title", "Nowy"}}));
  made(desk.manager.post("/tasks", {{"title", "Spóźnione"}, {"thread", 1}, {"owner", kOperator}, {"due_at", "2020-01-01T10:00:00Z"}}));
  made(desk.manager.post("/tasks", {{"title", "W terminie"}, {"thread", 2}, {"owner", kOperator}, {"due_at", "2199-01-01T10:00:00Z"}}));
  CHECK(read(desk.client.get("/tasks?overdue=true"))["items"].size() == 1);
  CHECK(read(desk.client.get("/threads?overdue=true"))["items"][0]["title"] == "Stary");
  CHECK(read(desk.client.get("/threads?quiet_days=1"))["items"].empty());
  CHECK(read(desk.client.get("/threads?quiet_days=0"))["items"].size() == 2);
  CHECK(desk.client.get("/contacts?overdue=true").problems() == "/overdue: contacts are never overdue");
  CHECK(desk.client.get("/tasks?quiet_days=3").problems() == "/quiet_days: only threads are quiet");
}

TEST_CASE("any list comes as CSV, all of it, in Polish order, safe for spreadsheets") {
  const Desk desk;
  for (int i = 0; i < 520; ++i) made(desk.client.post("/tasks", {{"title", "Zadanie " + std::to_string(i)}, {"tags", {"masowe"}}}));
  for (const char* title : {"Żuk", "Łoś", "Lis", "Miś", "=1+1"}) {
    made(desk.client.post("/tasks", {{"title", title}, {"owner", kOperator}, {"description", "Średnik; \"cudzysłów\"\ni wiersz"}}));
  }
  const Answer all = desk.client.get("/tasks?format=csv&tags=masowe&fields=title&order=id&limit=3");
  CHECK(all.header("Content-Type") == "text/csv; charset=utf-8; header=present");
  CHECK(all.header("Content-Disposition").find("tasks.csv") != std::string::npos);
  CHECK(std::count(all.text.begin(), all.text.end(), '\n') == 521);
  CHECK(all.text.starts_with("\xEF\xBB\xBFid;title;created_at;"));
  const Answer animals = desk.client.with_header("Accept", "text/csv").get("/tasks?owner=3&order=title&expand=names&fields=title,owner,description");
  std::size_t last = 0;
  for (const char* title : {";'=1+1;", ";Lis;", ";Łoś;", ";Miś;", ";Żuk;"}) {
    const std::size_t place = animals.text.find(title);
    CHECK_MESSAGE(place != std::string::npos, title);
    CHECK(place > last);
    last = place;
  }
  CHECK(animals.text.find("Jan operator") != std::string::npos);
  CHECK(animals.text.find("\"Średnik; \"\"cudzysłów\"\"\ni wiersz\"") != std::string::npos);
  CHECK(desk.client.get("/tasks?format=csv&order=nonsense").status == 400);
  CHECK(desk.company.nobody().get("/tasks?format=csv").status == 401);
}

TEST_CASE("people hear of being mentioned and of what they watch, and of nothing else") {
  const Desk desk;
  made(desk.client.post("/clients", {{"code", "TAJ"}, {"name", "Tajny"}, {"confidential", true}, {"owner", kOperator}}));
  made(desk.client.post("/threads", {{"title", "Jawny"}, {"watchers", {kManager}}, {"owner", kOperator}}));
  made(desk.client.post("/tasks", {{"title", "Zadanie"}, {"thread", 1}, {"description", "@manager proszę zerknąć, @operator też"}}));
  CHECK(desk.told(desk.manager) == std::vector<std::string>{"mentioned task:1"});
  CHECK(desk.told(desk.client).empty());
  const json item = desk.notifications(desk.manager)["items"][0];
  CHECK(item["title"] == "Zadanie");
  CHECK(item["by_name"] == "Jan operator");
  CHECK(item["read_at"].is_null());
  read(desk.client.patch("/threads/1", {{"summary", "Nowe ustalenia."}}, "*"));
  CHECK(desk.told(desk.manager).front() == "watched thread:1");
  made(desk.client.post("/contacts", {{"client", 1}, {"subject", "Tajna rozmowa"}, {"started_at", "2026-05-04T09:30:00Z"}, {"note", "@manager"}}));
  CHECK(desk.told(desk.manager).size() == 2);
  CHECK(desk.notifications(desk.manager, "limit=1")["next_cursor"].is_string());
  CHECK(read(desk.manager.post("/notifications/read", {{"ids", {item["id"]}}}))["marked"] == 1);
  CHECK(desk.notifications(desk.manager)["unread"] == 1);
  CHECK(desk.manager.post("/notifications/read", json::object()).status == 400);
  CHECK(desk.company.as("reader").post("/notifications/read", {{"all", true}}).status == 403);
  CHECK(desk.company.nobody().get("/notifications").status == 401);
}
