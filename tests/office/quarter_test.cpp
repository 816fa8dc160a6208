// A quarter of an accounting office with two hundred clients, played through the real program: the clock runs in steps
// and back, the program is killed at random moments, the machine is off for nine days, templates and tags change, two
// people press at once. In the end there must be exactly the threads, tasks, days and owners that the test reckons by
// itself (plan.h).
//   KARTOTEKA_OFFICE_KILLS  how often it is killed (25)
//   KARTOTEKA_OFFICE_SEED   another sequence of steps and kills (2026)
#include <doctest/doctest.h>

#include <cstdlib>
#include <memory>
#include <random>
#include <thread>

#include "tests/office/plan.h"
#include "tests/test_clock.h"

using kartoteka::Answer;
using kartoteka::ApiClient;
using nlohmann::json;

namespace office {
namespace {

int parameter(const char* name, int otherwise) {
  const char* value = std::getenv(name);
  return value && *value ? std::atoi(value) : otherwise;
}

/// The program with its state and clock, killed and started again.
class Machine {
 public:
  explicit Machine(const std::string& now) : clock_(folder_.path() / "clock", now) {
    const auto added = kartoteka::run_program(state(), {"user", "add", "szef", "--name", "szef", "--role", "administrator"}, "correct horse battery\n");
    REQUIRE_MESSAGE(added.exit_code == 0, added.output);
    const auto token = kartoteka::run_program(state(), {"user", "token", "szef", "--scope", "read", "write", "admin"});
    REQUIRE_MESSAGE(token.exit_code == 0, token.output);
    token_ = kartoteka::last_line(token.output);
    start();
  }

  std::filesystem::path state() const { return folder_.path() / "state"; }
  kartoteka::TestClock& clock() { return clock_; }
  ApiClient client() const { return ApiClient(program_->port()).with_token(token_); }
  void start() { program_ = std::make_unique<kartoteka::ServingProgram>(state(), clock_.arguments()); }
  void kill() { program_.reset(); }
  void stop() {
    CHECK(program_->stop() == 0);
    program_.reset();
  }

  json post(const std::string& path, const json& body) const {
    const Answer made = client().post(path, body);
    REQUIRE_MESSAGE(made.status < 300, path, " ", made.text);
    return made.body;
  }
  void patch(const std::string& path, const json& body) const {
    const Answer changed = client().patch(path, body, "*");
    REQUIRE_MESSAGE(changed.status == 200, path, " ", changed.text);
  }
  std::vector<json> all(const std::string& path) const {
    std::vector<json> items;
    std::string cursor;
    do {
      const Answer page = client().get(path + (path.find('?') == std::string::npos ? "?" : "&") + "limit=200&order=id" + (cursor.empty() ? "" : "&cursor=" + cursor));
      REQUIRE_MESSAGE(page.status == 200, page.text);
      for (const json& item : page.body["items"]) items.push_back(item);
      cursor = page.body["next_cursor"].is_string() ? page.body["next_cursor"].get<std::string>() : "";
    } while (!cursor.empty());
    return items;
  }

 private:
  kartoteka::TemporaryFolder folder_;
  kartoteka::TestClock clock_;
  std::string token_;
  std::unique_ptr<kartoteka::ServingProgram> program_;
};

/// Writes the office down through the API, and learns the ids that the program gives.
class Founding {
 public:
  Founding(const Machine& machine, Office& office) : machine_(machine), office_(office) {}

  void found() {
    for (Person& person : office_.people) add_person(person);
    for (Team& team : office_.teams) add_team(team);
    for (Customer& customer : office_.customers) add_customer(customer);
    for (const Person& person : office_.people) {
      if (!person.active) machine_.patch("/users/" + std::to_string(person.id), {{"active", false}});
    }
    for (Template& procedure : office_.templates) add_template(procedure);
    for (const Rule& rule : office_.rules) add_rule(rule);
  }

  json steps(const std::vector<Step>& all) const {
    json rows = json::array();
    for (const Step& step : all) {
      json row{{"key", step.key},       {"title", step.title},       {"anchor", step.anchor},         {"offset", step.offset},        {"unit", step.unit},
               {"free_days", step.free_days}, {"owner_rule", step.owner_rule}, {"waits_for", step.waits_for}, {"planned_minutes", step.minutes}};
      if (step.owner_rule == "role") row["role"] = step.owner;
      if (step.owner_rule == "user") row["user"] = person(step.owner);
      for (const Team& team : office_.teams) {
        if (step.owner_rule == "team" && team.name == step.owner) row["team"] = team.id;
      }
      rows.push_back(row);
    }
    return rows;
  }

 private:
  int person(const std::string& login) const {
    for (const Person& person : office_.people) {
      if (person.login == login) return person.id;
    }
    return 0;
  }

  void add_person(Person& person) {
    json body{{"login", person.login}, {"name", person.login}, {"role", person.role}};
    if (person.hours_end != 16) {
      for (const char* day : {"monday", "tuesday", "wednesday", "thursday", "friday"}) {
        body["working_hours"].push_back({{"day", day}, {"starts", "07:00"}, {"ends", std::to_string(person.hours_end) + ":00"}});
      }
    }
    person.id = machine_.post("/users", body)["id"];
  }

  void add_team(Team& team) {
    json members = json::array();
    for (const std::string& login : team.members) members.push_back(person(login));
    team.id = machine_.post("/teams", {{"name", team.name}, {"manager", person(team.manager)}, {"members", members}})["id"];
  }

  void add_customer(Customer& customer) {
    json body{{"code", customer.name.substr(6)}, {"name", customer.name}, {"tags", customer.tags}};
    if (!customer.owner.empty()) body["owner"] = person(customer.owner);
    customer.id = machine_.post("/clients", body)["id"];
  }

  void add_template(Template& procedure) {
    json body{{"name", procedure.name},           {"owner", person(office_.owner_of_procedures)}, {"period", procedure.period},
              {"deadline_rule", procedure.deadline_rule}, {"free_days", procedure.free_days},             {"steps", steps(procedure.steps)}};
    if (procedure.deadline_rule == "offset") {
      body["deadline_offset"] = procedure.deadline_offset;
    } else {
      body["deadline_day"] = procedure.deadline_day;
      body["deadline_months"] = procedure.deadline_months;
    }
    procedure.id = machine_.post("/procedures", body)["id"];
  }

  void add_rule(const Rule& rule) {
    json body{{"name", "Reguła"},      {"procedure", office_.templates[rule.procedure].id}, {"every", rule.every}, {"period", rule.period},
              {"start_month", rule.start_month}, {"start_day", rule.start_day},                       {"free_days", rule.free_days}, {"tag", rule.tag}};
    for (const std::size_t place : rule.customers) body["clients"].push_back(office_.customers[place].id);
    machine_.post("/procedure-rules", body);
  }

  const Machine& machine_;
  Office& office_;
};

/// Plays the story day after day.
class Play {
 public:
  Play(Machine& machine, Office& office, Story& story)
      : machine_(machine),
        office_(office),
        story_(story),
        random_(static_cast<unsigned>(parameter("KARTOTEKA_OFFICE_SEED", 2026))),
        kills_left_(parameter("KARTOTEKA_OFFICE_KILLS", 25)) {}

  void run() {
    const Day off_from = day_of(2026, 11, 27), off_until = day_of(2026, 12, 6);
    Day today = story_.begins;
    while (today < story_.ends) {
      const Day before = today;
      today = std::min(today + 1 + below(4), story_.ends);
      if (before <= story_.changes && today > story_.changes) {
        settle(story_.changes, 21);
        change_the_office();
      }
      if (before < off_from && today >= off_from) {
        settle(off_from - 1, 12);
        machine_.stop();
        machine_.clock().set(moment(off_until, 7));
        machine_.start();
        today = off_until;
      }
      if (before < story_.by_hand_start && today >= story_.by_hand_start) press_at_once();
      if (below(6) == 0) machine_.clock().set(moment(today - 1 - below(2), below(24)));  // the clock goes back for a while
      pass(today, 5 + below(16));
      if (below(3) == 0) finish_some();
    }
    while (kills_left_ > 0) pass(story_.ends, 12);
    settle(story_.ends, 22);
  }

 private:
  int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

  static std::string moment(Day day, int hour) {
    char text[40];
    std::snprintf(text, sizeof text, "%sT%02d:30:00Z", text_of(day).c_str(), hour);
    return text;
  }

  void settle(Day day, int hour) { machine_.clock().let_pass(moment(day, hour), machine_.client()); }

  /// Lets the program come to a moment; more often than not it is killed on the way, and again.
  void pass(Day day, int hour) {
    machine_.clock().set(moment(day, hour));
    while (kills_left_ > 0 && below(3) == 0) {
      std::this_thread::sleep_for(std::chrono::milliseconds(below(900)));
      machine_.kill();
      --kills_left_;
      machine_.start();
    }
    settle(day, hour);
  }

  void change_the_office() {
    const Founding founding(machine_, office_);
    for (const Template& procedure : office_.templates) {
      if (!procedure.later_steps.empty()) machine_.patch("/procedures/" + std::to_string(procedure.id), {{"steps", founding.steps(procedure.later_steps)}});
    }
    for (const auto& [place, tags] : story_.later_tags) {
      machine_.patch("/clients/" + std::to_string(office_.customers[place].id), {{"tags", tags}});
    }
  }

  /// Two people start the same procedure for the same clients, while the program is killed; then again until it is done.
  void press_at_once() {
    const Template& procedure = office_.templates[story_.by_hand];
    const std::string path = "/procedures/" + std::to_string(procedure.id) + "/start";
    const std::string body = json{{"tag", story_.by_hand_tag}, {"period", story_.by_hand_period}, {"start_on", text_of(story_.by_hand_start)}}.dump();
    for (int i = 0; i < 2; ++i) {
      std::jthread one([&, client = machine_.client()] { client.try_send("POST", path, body); });
      std::jthread other([&, client = machine_.client()] { client.try_send("POST", path, body); });
      std::this_thread::sleep_for(std::chrono::milliseconds(30 + below(250)));
      machine_.kill();
      one.join();
      other.join();
      machine_.start();
    }
    std::jthread other([&, client = machine_.client()] { client.try_send("POST", path, body); });
    const Answer answer = machine_.client().send("POST", path, body);
    REQUIRE_MESSAGE(answer.status == 200, answer.text);
    CHECK(answer.body["failed"] == 0);
  }

  /// People finish the first steps of some runs of the first template.
  void finish_some() {
    const Template& procedure = office_.templates[0];
    const auto runs = machine_.all("/procedure-runs?procedure=" + std::to_string(procedure.id) + "&expand=names");
    for (int i = 0; i < 3 && !runs.empty(); ++i) {
      const json& run = runs[static_cast<std::size_t>(below(static_cast<int>(runs.size())))];
      const Answer row = machine_.client().get("/procedure-runs/" + std::to_string(run["id"].get<int>()) + "/steps");
      REQUIRE(row.status == 200);
      const json& step = row.body["steps"][0];
      machine_.patch("/tasks/" + std::to_string(step["task"].get<int>()), {{"state", "done"}});
      story_.finished.insert(procedure.name + "|" + run["client_name"].get<std::string>() + "|" + run["period"].get<std::string>() + "|" + step["key"].get<std::string>());
    }
  }

  Machine& machine_;
  Office& office_;
  Story& story_;
  std::mt19937 random_;
  int kills_left_;
};

std::string text(const json& value) { return value.is_string() ? value.get<std::string>() : ""; }

/// One line for each thread and task that the program has.
std::vector<std::string> actual_lines(const Machine& machine) {
  struct Run {
    std::string procedure, customer, period, start, deadline;
  };
  std::map<int, Run> runs;  // by their threads
  for (const json& run : machine.all("/procedure-runs?expand=names")) {
    runs[run["thread"]] = {text(run["procedure_name"]), text(run["client_name"]), text(run["period"]), text(run["started_on"]), text(run["deadline"])};
  }
  std::vector<std::string> lines;
  for (const json& thread : machine.all("/threads?expand=names")) {
    const Run& run = runs[thread["id"]];
    CHECK(text(thread["client_name"]) == run.customer);
    CHECK(text(thread["procedure_name"]) == run.procedure);
    lines.push_back(thread_line(run.procedure, run.customer, run.period, text(thread["title"]), text(thread["owner_name"]), run.start, run.deadline));
  }
  for (const json& task : machine.all("/tasks?expand=names")) {
    const Run& run = runs[task["thread"].is_number() ? task["thread"].get<int>() : 0];
    CHECK(text(task["client_name"]) == run.customer);
    lines.push_back(task_line(run.procedure, run.customer, run.period, text(task["title"]), text(task["due_at"]), text(task["owner_name"]), text(task["state"])));
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

/// The lines of one that the other has not, a few of them.
std::string beyond(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  std::vector<std::string> lines;
  std::set_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(lines));
  std::string text = std::to_string(lines.size()) + " lines";
  for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 8); ++i) text += "\n  " + lines[i];
  return text;
}

}  // namespace
}  // namespace office

using namespace office;

TEST_CASE("a quarter of an office with 200 clients ends with exactly the threads, days and owners that are reckoned apart") {
  Office office = make_office(200);
  Story story{.begins = day_of(2026, 9, 28), .ends = day_of(2027, 1, 18), .changes = day_of(2026, 11, 15), .later_tags = {}, .by_hand = 5,
              .by_hand_tag = "SPIS", .by_hand_period = "2026", .by_hand_start = day_of(2026, 12, 8)};
  story.later_tags = {{10, {"VAT", "SPIS"}}, {11, {"KADRY"}}, {12, {}}, {150, {"VAT", "KADRY"}}};
  Machine machine(text_of(story.begins) + "T06:00:00Z");
  Founding(machine, office).found();
  Play(machine, office, story).run();

  const auto expected = expected_lines(office, story);
  const auto actual = actual_lines(machine);
  CHECK(expected.size() > 5000);
  CHECK_MESSAGE(actual == expected, "missing: ", beyond(expected, actual), "\ntoo many: ", beyond(actual, expected));
  machine.stop();
  const auto verified = kartoteka::run_program(machine.state(), {"verify", "--audit"});
  CHECK_MESSAGE(verified.exit_code == 0, verified.output);
}
