// Procedures over HTTP: from a template to the last step, as a manager and an operator go through it.
#include <doctest/doctest.h>

#include <thread>

#include "tests/flows/desk.h"

using namespace kartoteka;

namespace {

json vat_procedure() {
  return {{"name", "VAT i JPK_V7"},
          {"deadline_rule", "day"},
          {"deadline_day", 25},
          {"deadline_months", 1},
          {"free_days", "after"},
          {"steps",
           {{{"key", "dokumenty"}, {"title", "Odebrać dokumenty"}, {"offset", 3}, {"planned_minutes", 20}, {"checklist", {"faktury sprzedaży", "faktury zakupu"}}, {"files", {"Wyciąg bankowy"}}},
            {{"key", "ksiegowanie"}, {"title", "Zaksięgować dokumenty"}, {"anchor", "deadline"}, {"offset", -5}, {"waits_for", {"dokumenty"}}},
            {{"key", "wysylka"}, {"title", "Wysłać JPK_V7"}, {"anchor", "deadline"}, {"offset", -1}, {"owner_rule", "role"}, {"role", "manager"}, {"waits_for", {"ksiegowanie"}}}}}};
}

struct Office : Desk {
  ApiClient manager = company.as("manager");
  std::int64_t me = client.get("/session").body["user"]["id"];
  std::int64_t procedure = made(manager.post("/procedures", vat_procedure()))["id"];

  static json made(const Answer& answer) {
    REQUIRE_MESSAGE(answer.status == 201, answer.text);
    return answer.body;
  }
  static json good(const Answer& answer) {
    REQUIRE_MESSAGE(answer.status == 200, answer.text);
    return answer.body;
  }
  std::int64_t add_client(const std::string& code) { return add("/clients", {{"code", code}, {"name", "Firma " + code}, {"owner", me}, {"tags", {"VAT"}}})["id"]; }
  std::string path(const std::string& rest = "") const { return "/procedures/" + std::to_string(procedure) + rest; }
  json start(const json& body) { return good(manager.post(path("/start"), body)); }
  void finish(const json& step) {
    REQUIRE(manager.get("/tasks/" + std::to_string(step["task"].get<int>())).status == 200);
    const Answer done = company.as("administrator").patch("/tasks/" + std::to_string(step["task"].get<int>()), {{"state", "done"}}, "*");
    REQUIRE_MESSAGE(done.status == 200, done.text);
  }
};

}  // namespace

TEST_CASE("a procedure goes from its dry run through its steps to the closed thread") {
  Office office;
  const auto client = office.add_client("KOW");
  const json wanted{{"tag", "VAT"}, {"period", "2026-09"}, {"start_on", "2026-10-01"}};
  json dry = wanted;
  dry["dry_run"] = true;
  const json plan = office.start(dry);
  CHECK(plan["started"] == 1);
  CHECK(plan["items"][0]["outcome"] == "would_start");
  CHECK(plan["items"][0]["deadline"] == "2026-10-26");
  CHECK(plan["items"][0]["steps"][0]["due"] == "2026-10-06");
  CHECK(plan["items"][0]["steps"][1]["due"] == "2026-10-19");
  CHECK(plan["items"][0]["steps"][1]["owner"] == office.me);
  CHECK(office.good(office.manager.get("/procedure-runs"))["items"].empty());

  const json started = office.start(wanted)["items"][0];
  CHECK(started["outcome"] == "started");
  CHECK(office.start(wanted)["items"][0]["outcome"] == "exists");
  const std::string run = "/procedure-runs/" + std::to_string(started["run"].get<int>());
  json steps = office.good(office.client.get(run + "/steps"));
  CHECK(steps["current"] == json{"dokumenty"});
  CHECK(steps["missing_files"] == json{"Wyciąg bankowy"});

  const std::string task = "/tasks/" + std::to_string(steps["steps"][0]["task"].get<int>());
  const json ticked = office.good(office.client.post(task + "/checklist", {{"item", 1}, {"done", true}}));
  CHECK(ticked["checklist"][1]["done_by"] == office.me);
  CHECK(ticked["percent_done"] == 50);
  CHECK(office.good(office.client.post(run + "/files", {{"file", 0}, {"received", true}}))["files"][0]["received"] == true);

  for (const json& step : steps["steps"]) office.finish(step);
  steps = office.good(office.client.get(run + "/steps"));
  CHECK(steps["state"] == "done");
  CHECK(office.client.get("/threads/" + std::to_string(started["thread"].get<int>())).body["state"] == "closed");
  const json board = office.good(office.client.get(office.path("/board?period=2026-09")));
  CHECK(board["summary"]["done"] == 1);
  CHECK(board["rows"][0]["client"] == client);
  CHECK(board["steps"][2]["states"]["done"] == 1);
}

TEST_CASE("many who press at once start each client once") {
  Office office;
  for (const char* code : {"A", "B", "C", "D", "E"}) office.add_client(code);
  std::vector<std::jthread> people;
  for (int i = 0; i < 4; ++i) {
    people.emplace_back([&] { office.manager.post(office.path("/start"), {{"tag", "VAT"}, {"period", "2026-09"}}); });
  }
  people.clear();
  CHECK(office.good(office.manager.get("/procedure-runs?limit=200"))["items"].size() == 5);
  CHECK(office.good(office.manager.get("/threads?limit=200"))["items"].size() == 5);
}

TEST_CASE("a changed procedure is a new version, and runs keep theirs") {
  Office office;
  const auto client = office.add_client("KOW");
  office.start({{"clients", {client}}, {"period", "2026-09"}});
  json changed = vat_procedure();
  changed["steps"].erase(1);
  changed["steps"][1]["waits_for"] = {"dokumenty"};
  office.good(office.manager.patch(office.path(), {{"steps", changed["steps"]}}, "*"));
  office.start({{"clients", {client}}, {"period", "2026-10"}});
  CHECK(office.good(office.client.get(office.path("/board?period=2026-09")))["rows"][0]["version"] == 1);
  CHECK(office.good(office.client.get(office.path("/board?period=2026-09")))["steps"].size() == 3);
  CHECK(office.good(office.client.get(office.path("/board?period=2026-10")))["rows"][0]["version"] == 2);
  CHECK(office.good(office.client.get(office.path("/versions")))["items"].size() == 2);
  CHECK(office.good(office.client.get(office.path("/versions/1")))["steps"].size() == 3);
  CHECK(office.client.get(office.path("/versions/7")).status == 404);
}

TEST_CASE("wrong requests are told with their place") {
  Office office;
  const auto client = office.add_client("KOW");
  const auto problem = [&](const json& body) {
    const Answer answer = office.manager.post(office.path("/start"), body);
    CHECK(answer.status == 400);
    return answer.body["errors"][0]["pointer"].get<std::string>();
  };
  CHECK(problem({{"period", "2026-09"}}) == "/clients");
  CHECK(problem({{"clients", {client}}}) == "/period");
  CHECK(problem({{"clients", {client}}, {"period", "2026-Q3"}}) == "/period");
  CHECK(problem({{"clients", {client, 999}}, {"period", "2026-09"}}) == "/clients/1");
  CHECK(problem({{"clients", {client}}, {"period", "2026-09"}, {"start_on", "jutro"}}) == "/start_on");
  CHECK(problem({{"clients", {client}}, {"period", "2026-09"}, {"kiedy", "jutro"}}) == "/kiedy");
  CHECK(office.client.post("/procedures", vat_procedure()).status == 403);
  CHECK(office.client.post(office.path("/start"), {{"clients", {client}}, {"period", "2026-09"}}).status == 403);
  CHECK(office.manager.post("/procedure-runs", json::object()).status == 405);
  CHECK(office.client.get(office.path("/board?period=kiedys")).status == 400);
  json circle = vat_procedure();
  circle["steps"][0]["waits_for"] = {"wysylka"};
  CHECK(office.manager.post("/procedures", circle).body["errors"][0]["pointer"] == "/steps/0/waits_for/0");
}

TEST_CASE("a run is suspended, resumed and cancelled, and a rule as well") {
  Office office;
  const auto client = office.add_client("KOW");
  const json started = office.start({{"clients", {client}}, {"period", "2026-09"}})["items"][0];
  const std::string run = "/procedure-runs/" + std::to_string(started["run"].get<int>());
  CHECK(office.good(office.manager.send("POST", run + "/suspend"))["state"] == "suspended");
  CHECK(office.manager.send("POST", run + "/suspend").status == 409);
  CHECK(office.good(office.manager.send("POST", run + "/resume"))["state"] == "running");
  CHECK(office.good(office.manager.send("POST", run + "/cancel"))["state"] == "cancelled");
  CHECK(office.start({{"clients", {client}}, {"period", "2026-09"}})["started"] == 1);

  const json rule = office.made(office.manager.post("/procedure-rules", {{"name", "Co miesiąc"}, {"procedure", office.procedure}, {"tag", "VAT"}, {"start_day", 2}}));
  const std::string one = "/procedure-rules/" + std::to_string(rule["id"].get<int>());
  const json dates = office.good(office.client.get(one + "/dates?count=3"));
  CHECK(dates["items"].size() == 3);
  CHECK(dates["items"][0]["period"] == rule["next_period"]);
  CHECK(dates["clients"] == 1);
  CHECK(office.good(office.manager.send("POST", one + "/suspend"))["state"] == "suspended");
  CHECK(office.good(office.manager.post(one + "/resume", {{"catch_up", true}}))["state"] == "active");
}

TEST_CASE("search finds procedures by their steps, and threads by the procedure that they run") {
  Office office;
  const auto client = office.add_client("KOW");
  const json started = office.start({{"clients", {client}}, {"period", "2026-09"}})["items"][0];
  office.change = office.client.get("/status").body["index"]["latest_change"].dump();
  const auto found = office.found("q=zaksiegowac+dokumenty&kind=procedure");
  CHECK(found == std::vector<std::string>{"procedure:" + std::to_string(office.procedure)});
  CHECK(office.found("q=procedura:vat&kind=thread") == std::vector<std::string>{"thread:" + std::to_string(started["thread"].get<int>())});
  const auto threads = office.found("q=VAT&kind=thread&procedure=" + std::to_string(office.procedure));
  CHECK(threads == std::vector<std::string>{"thread:" + std::to_string(started["thread"].get<int>())});
}
