// Procedures over a store: versions, starts, owners, the life of runs, rules and their rounds.
#include <doctest/doctest.h>

#include "engine/records/database.h"
#include "engine/records/notifications.h"
#include "engine/records/procedures/board.h"
#include "engine/records/procedures/owners.h"
#include "engine/records/procedures/rule_rounds.h"
#include "engine/records/procedures/runs.h"
#include "engine/records/procedures/start.h"
#include "engine/records/procedures/versions.h"
#include "tests/engine/records/thread_desk.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

ProcedureStep make_step(const std::string& key, std::vector<std::string> waits_for = {}) {
  ProcedureStep step;
  step.key = key;
  step.title = "Krok " + key;
  step.waits_for = std::move(waits_for);
  step.planned_minutes = 30;
  return step;
}

struct Office : ThreadDesk {
  Office() {
    Client mine = get<Client>(client_kind(), client_id);
    mine.owner = anna;
    mine.tags = {"VAT"};
    store.update(client_kind(), mine, std::nullopt, system);
  }

  Procedure vat() {
    Procedure made;
    made.name = "VAT";
    made.owner = jan;
    made.deadline_rule = "day";
    made.deadline_day = 25;
    made.steps = {make_step("dokumenty"), make_step("ksiegowanie", {"dokumenty"}), make_step("wysylka", {"ksiegowanie"})};
    made.steps[0].checklist = {"faktury", "wyciągi"};
    made.steps[0].files = {"Wyciąg bankowy"};
    made.steps[2].anchor = "deadline";
    made.steps[2].offset = -1;
    return made;
  }
  RecordId add_vat(const std::function<void(Procedure&)>& fill = [](Procedure&) {}) {
    Procedure made = vat();
    fill(made);
    store.create(procedure_kind(), made, system);
    return made.id;
  }
  std::unique_ptr<ProcedureRun> start(RecordId procedure, const char* period = "2026-04", const Viewer& starter = Viewer::system()) {
    return start_run(store, {procedure, client_id, *calendar::parse_period(period), *parse_date("2026-05-04"), {}}, starter);
  }
  std::vector<BoardStep> steps(RecordId run) { return run_steps(store, run, system).steps; }
  void finish(RecordId task, const std::string& state = "done") {
    Task changed = get<Task>(task_kind(), task);
    changed.state = state;
    store.update(task_kind(), changed, std::nullopt, as(jan, "administrator"));
  }
  std::string problem(const std::function<void(Procedure&)>& fill) {
    Procedure made = vat();
    fill(made);
    try {
      store.create(procedure_kind(), made, system);
    } catch (const Error& error) {
      return error.problems().empty() ? error.what() : error.problems()[0].pointer;
    }
    return "none";
  }
};

}  // namespace

TEST_CASE("a procedure that cannot work is refused with the place") {
  Office office;
  CHECK(office.problem([](Procedure& p) { p.steps[0].waits_for = {"wysylka"}; }) == "/steps/0/waits_for/0");
  CHECK(office.problem([](Procedure& p) { p.steps[1].waits_for = {"nie-ma"}; }) == "/steps/1/waits_for/0");
  CHECK(office.problem([](Procedure& p) { p.steps[1].key = "dokumenty"; }) == "/steps/1/key");
  CHECK(office.problem([](Procedure& p) { p.steps[1].key = "Z Odstępem"; }) == "/steps/1/key");
  CHECK(office.problem([](Procedure& p) { p.deadline_day.reset(); }) == "/deadline_day");
  CHECK(office.problem([](Procedure& p) { p.deadline_rule = "none"; }) == "/steps/2/anchor");
  CHECK(office.problem([](Procedure& p) { p.steps[0].owner_rule = "role"; }) == "/steps/0/role");
  CHECK(office.problem([](Procedure& p) { p.steps[0].owner_rule = "team"; }) == "/steps/0/team");
  CHECK(office.problem([](Procedure& p) { p.steps[0].user = 99; }) == "/steps/0/user");
}

TEST_CASE("steps without a key get one, and a changed procedure is a new version while the old ones can be read") {
  Office office;
  const RecordId id = office.add_vat([](Procedure& p) { p.steps[0].key.clear(), p.steps[1].waits_for.clear(); });
  Procedure procedure = office.get<Procedure>(procedure_kind(), id);
  CHECK(procedure.steps[0].key == "krok-1");
  CHECK(procedure.version == 1);
  procedure.steps[0].checklist.push_back("umowy");
  office.store.update(procedure_kind(), procedure, std::nullopt, office.system);
  procedure.tags = {"podatki"};
  office.store.update(procedure_kind(), procedure, std::nullopt, office.system);
  CHECK(office.get<Procedure>(procedure_kind(), id).version == 2);
  CHECK(procedure_versions(office.connection, id).size() == 2);
  CHECK(procedure_at(office.store, id, 1, office.system).steps[0].checklist.size() == 2);
  CHECK(procedure_at(office.store, id, 2, office.system).steps[0].checklist.size() == 3);
  CHECK(procedure_at(office.store, id, 1, office.system).deadline_day == 25);
  CHECK_THROWS_AS(procedure_at(office.store, id, 3, office.system), Error);
}

TEST_CASE("a start makes a thread with its main task and a task for each step") {
  Office office;
  const RecordId id = office.add_vat();
  const auto run = office.start(id, "2026-04", Office::as(office.jan, "manager"));
  CHECK(run->version == 1);
  CHECK(run->deadline == *parse_date("2026-05-25"));
  const Thread thread = office.get<Thread>(thread_kind(), *run->thread);
  CHECK(thread.title == "VAT 04.2026");
  CHECK(thread.owner == office.anna);
  CHECK(thread.procedure == id);
  CHECK(thread.tasks == 4);
  CHECK(thread.planned_minutes == 90);
  const auto steps = office.steps(run->id);
  REQUIRE(steps.size() == 3);
  CHECK(steps[0].state == "planned");
  CHECK(steps[1].state == "waiting");
  CHECK(steps[0].items == 2);
  const Task last = office.get<Task>(task_kind(), steps[2].task);
  CHECK(last.parent == run->main_task);
  CHECK(last.owner == office.anna);
  CHECK(last.assigned_by == office.jan);
  CHECK(format_instant(*last.due_at) == "2026-05-22T14:00:00.000Z");  // the working day before 25 May, at 16:00 in Warsaw
  CHECK(run->files.size() == 1);
}

TEST_CASE("a client is never started twice for the same period, but again after a run was cancelled") {
  Office office;
  const RecordId id = office.add_vat();
  const auto run = office.start(id);
  CHECK_THROWS_AS(office.start(id), Error);
  CHECK_THROWS_AS(office.connection.execute("INSERT INTO procedure_run SELECT 99, change, created_at, updated_at, created_by, updated_by, deleted_at, name, "
                                            "procedure, version, client, state, period, rule, thread, main_task, started_on, deadline FROM procedure_run"),
                  Error);
  CHECK(office.store.count(thread_kind(), office.system) == 1);
  CHECK_NOTHROW(office.start(id, "2026-05"));
  cancel_run(office.store, run->id, Office::as(office.jan, "manager"));
  CHECK(office.get<Thread>(thread_kind(), *run->thread).state == "closed");
  CHECK(office.steps(run->id)[2].state == "cancelled");
  CHECK_NOTHROW(office.start(id));
}

TEST_CASE("a run is done when its steps are, and open again with one of them") {
  Office office;
  const auto run = office.start(office.add_vat());
  const auto steps = office.steps(run->id);
  for (const BoardStep& step : steps) office.finish(step.task);
  CHECK(office.get<ProcedureRun>(procedure_run_kind(), run->id).state == "done");
  CHECK(office.get<Task>(task_kind(), *run->main_task).state == "done");
  CHECK(office.get<Thread>(thread_kind(), *run->thread).state == "closed");
  CHECK(office.get<Thread>(thread_kind(), *run->thread).progress_percent == 100);
  office.finish(steps[2].task, "in_progress");
  CHECK(office.get<ProcedureRun>(procedure_run_kind(), run->id).state == "running");
  CHECK(office.get<Thread>(thread_kind(), *run->thread).state == "open");
}

TEST_CASE("a suspended run rests, and goes on as it was") {
  Office office;
  const Viewer manager = Office::as(office.jan, "manager");
  const auto run = office.start(office.add_vat());
  suspend_run(office.store, run->id, manager);
  CHECK(office.steps(run->id)[0].state == "waiting");
  CHECK_THROWS_AS(suspend_run(office.store, run->id, manager), Error);
  office.finish(office.steps(run->id)[0].task);
  CHECK(office.steps(run->id)[1].state == "waiting");  // nobody is told to begin
  resume_run(office.store, run->id, manager);
  CHECK(office.steps(run->id)[1].state == "planned");
  CHECK(office.steps(run->id)[2].state == "waiting");
  CHECK_THROWS_AS(suspend_run(office.store, run->id, Office::as(office.anna)), Error);
}

TEST_CASE("owners come of their rules, the same for the same records") {
  Office office;
  Procedure procedure = office.vat();
  ProcedureStep& step = procedure.steps[0];
  const auto owner = [&] { return step_owner(office.connection, procedure, step, office.client_id).user; };
  CHECK(owner() == office.anna);
  step.owner_rule = "procedure_owner";
  CHECK(owner() == office.jan);
  step.owner_rule = "user";
  step.user = office.ewa;
  CHECK(owner() == office.ewa);
  step.owner_rule = "role";
  step.role = "operator";
  CHECK(owner() == office.anna);
  step.role = "administrator";
  CHECK_FALSE(owner());
  CHECK(step_owner(office.connection, procedure, step, office.client_id).problem == "nobody has the role administrator");
  const RecordId other = office.add_user("ola", "manager");
  const RecordId team = office.add<Team>(team_kind(), [&](Team& made) { made.name = "Kadry", made.manager = other, made.members = {office.ewa, other}; });
  step.owner_rule = "team";
  step.team = team;
  CHECK(owner() == (office.client_id % 2 == 0 ? office.ewa : other));
  step.owner_rule = "role";
  step.role = "manager";
  office.add<Team>(team_kind(), [&](Team& made) { made.name = "Księgi", made.manager = other, made.members = {office.anna}; });
  CHECK(owner() == other);
}

TEST_CASE("nobody is given a step of a confidential client to whom he is not admitted") {
  Office office;
  Client secret = office.get<Client>(client_kind(), office.client_id);
  secret.confidential = true;
  office.store.update(client_kind(), secret, std::nullopt, office.system);
  const RecordId id = office.add_vat([&](Procedure& p) { p.steps[0].owner_rule = "user", p.steps[0].user = office.ewa; });
  const auto run = office.start(id);
  CHECK_FALSE(office.steps(run->id)[0].owner);
  CHECK(office.steps(run->id)[1].owner == office.anna);
  CHECK(procedure_board(office.store, id, {}, Office::as(office.ewa)).rows.empty());
  CHECK(procedure_board(office.store, id, {}, Office::as(office.ewa)).periods.empty());
  CHECK(procedure_board(office.store, id, {}, Office::as(office.anna)).rows.size() == 1);
}

TEST_CASE("the board tells where clients stand, what is late and what is missing") {
  Office office;
  const RecordId id = office.add_vat([](Procedure& p) { p.steps[1].owner_rule = "role", p.steps[1].role = "administrator"; });
  const auto run = office.start(id);
  office.now = *parse_instant("2026-05-07T08:00:00Z");
  Board board = procedure_board(office.store, id, {}, office.system);
  REQUIRE(board.rows.size() == 1);
  CHECK(board.period == "2026-04");
  CHECK(board.rows[0].is_late());
  CHECK(board.rows[0].current() == std::vector<std::string>{"dokumenty"});
  CHECK(board.rows[0].unassigned() == std::vector<std::string>{"ksiegowanie"});
  CHECK(board.rows[0].missing_files() == std::vector<std::string>{"Wyciąg bankowy"});
  note_file(office.store, run->id, {0, true, {}}, Office::as(office.anna));
  CHECK(procedure_board(office.store, id, {}, office.system).rows[0].missing_files().empty());
  CHECK_THROWS_AS(note_file(office.store, run->id, {1, true, {}}, Office::as(office.anna)), Error);
}

namespace {

/// The same over a database with its own writer, as the housekeeper works.
struct Rounds {
  TemporaryFolder folder;
  Instant now = *parse_instant("2026-01-10T08:00:00Z");
  Database database{{.file = folder.path() / "kartoteka.db", .checkpoints = true, .clock = [this] { return now; }}};
  RecordId procedure = 0;
  RecordId rule = 0;

  explicit Rounds(const std::function<void(ProcedureRule&)>& fill = [](ProcedureRule&) {}) {
    database.write([&](Store& store) {
      for (const char* code : {"A", "B", "C"}) {
        Client client;
        client.code = client.name = code;
        client.tags = {code[0] == 'C' ? "inny" : "VAT"};
        store.create(client_kind(), client, Viewer::system());
      }
      Procedure made;
      made.name = "VAT";
      made.steps = {make_step("krok")};
      store.create(procedure_kind(), made, Viewer::system());
      procedure = made.id;
      ProcedureRule every_month;
      every_month.name = "VAT co miesiąc";
      every_month.procedure = procedure;
      every_month.tag = "VAT";
      fill(every_month);
      User chief;
      chief.login = chief.name = "szef";
      store.create(user_kind(), chief, Viewer::system());
      store.create(procedure_rule_kind(), every_month, {chief.id, "administrator", true});
      rule = every_month.id;
    });
  }

  std::size_t round(const char* moment) {
    now = *parse_instant(moment);
    return run_due_rules(database, {});
  }
  ProcedureRule stored() {
    return database.read([&](Store& store) { return static_cast<const ProcedureRule&>(*store.get(procedure_rule_kind(), rule, Viewer::system())); });
  }
  std::vector<std::string> runs() {
    return database.read([&](Store& store) {
      std::vector<std::string> found;
      auto rows = store.connection().query("SELECT period, client, started_on FROM procedure_run ORDER BY period, client", {},
                                           {db::ColumnType::text, db::ColumnType::integer, db::ColumnType::integer});
      while (rows.next()) found.push_back(rows.text(0) + " " + std::to_string(rows.integer(1)) + " " + format_date(Date{std::chrono::days{rows.integer(2)}}));
      return found;
    });
  }
};

}  // namespace

TEST_CASE("a rule starts each period once for those with the tag, after the machine was off too, with the dates of then") {
  Rounds rounds;
  CHECK(rounds.stored().next_period == "2026-01");
  CHECK(rounds.round("2026-01-31T20:00:00Z") == 0);
  CHECK(rounds.round("2026-01-31T23:30:00Z") == 2);  // past midnight in Warsaw
  CHECK(rounds.round("2026-01-31T23:31:00Z") == 0);
  CHECK(rounds.round("2026-01-15T23:31:00Z") == 0);  // the clock went back
  CHECK(rounds.round("2026-04-10T08:00:00Z") == 4);  // off for two months
  CHECK(rounds.runs() == std::vector<std::string>{"2026-01 1 2026-02-01", "2026-01 2 2026-02-01", "2026-02 1 2026-03-01", "2026-02 2 2026-03-01",
                                                  "2026-03 1 2026-04-01", "2026-03 2 2026-04-01"});
  CHECK(rounds.stored().next_period == "2026-04");
}

TEST_CASE("a round that is cut short goes on where it was, and a suspended rule rests") {
  Rounds rounds;
  rounds.now = *parse_instant("2026-02-01T08:00:00Z");
  int asked = 0;
  CHECK(run_due_rules(rounds.database, {.is_stopping = [&] { return ++asked > 2; }, .log = {}}) == 1);
  CHECK(run_due_rules(rounds.database, {}) == 1);
  rounds.database.write([&](Store& store) { suspend_rule(store, rounds.rule, {std::nullopt, "system", true}); });
  CHECK(rounds.round("2026-04-10T08:00:00Z") == 0);
  rounds.database.write([&](Store& store) { resume_rule(store, rounds.rule, false, Viewer::system()); });
  CHECK(rounds.stored().next_period == "2026-04");
  CHECK(rounds.round("2026-04-10T09:00:00Z") == 0);
  rounds.database.write([&](Store& store) { suspend_rule(store, rounds.rule, Viewer::system()); });
  CHECK(rounds.round("2026-06-10T08:00:00Z") == 0);
  rounds.database.write([&](Store& store) { resume_rule(store, rounds.rule, true, Viewer::system()); });
  CHECK(rounds.round("2026-06-10T09:00:00Z") == 4);
}

TEST_CASE("a rule begins and ends with its periods, and does not start again what was cancelled") {
  Rounds rounds([](ProcedureRule& rule) {
    rule.first_period = "2025-12";
    rule.last_period = "2026-01";
  });
  CHECK(rounds.round("2026-01-10T09:00:00Z") == 2);
  rounds.database.write([&](Store& store) { cancel_run(store, 1, Viewer::system()); });
  CHECK(rounds.round("2026-01-10T09:01:00Z") == 0);
  CHECK(rounds.round("2026-09-10T09:00:00Z") == 2);
  CHECK_FALSE(rounds.stored().next_start);
}

TEST_CASE("a run that is taken over from elsewhere knows its tasks and thread, and its rule goes on from today") {
  Office office;
  const RecordId id = office.add_vat();
  const auto made = office.start(id);
  const RecordId run_id = made->id;
  office.connection.execute("DELETE FROM procedure_task");
  office.connection.execute("DELETE FROM procedure_run_files");
  office.connection.execute("DELETE FROM procedure_run_steps");
  office.connection.execute("DELETE FROM procedure_run");
  office.connection.execute("UPDATE thread SET procedure = NULL");
  CHECK(made->steps.size() == 3);
  office.store.create(procedure_run_kind(), *made, Viewer::system());
  CHECK(office.steps(run_id).size() == 3);
  CHECK(office.get<Thread>(thread_kind(), *made->thread).procedure == id);

  ProcedureRule rule;
  rule.name = "Co miesiąc";
  rule.procedure = id;
  rule.tag = "VAT";
  rule.first_period = "2025-01";
  office.store.create(procedure_rule_kind(), rule, Viewer::system());
  CHECK(rule.next_period == "2026-05");
}

TEST_CASE("a rule that cannot be is refused") {
  Rounds rounds;
  const auto problem = [&](const std::function<void(ProcedureRule&)>& fill) -> std::string {
    ProcedureRule rule = rounds.stored();
    rule.id = 0;
    rule.first_period.clear();
    fill(rule);
    try {
      rounds.database.write([&](Store& store) { store.create(procedure_rule_kind(), rule, Viewer::system()); });
    } catch (const Error& error) {
      return error.problems().empty() ? error.what() : error.problems()[0].pointer;
    }
    return "none";
  };
  CHECK(problem([](ProcedureRule& rule) { rule.every = "year"; }) == "/every");
  CHECK(problem([](ProcedureRule& rule) { rule.tag.clear(); }) == "/tag");
  CHECK(problem([](ProcedureRule& rule) { rule.start_month = 2; }) == "/start_month");
  CHECK(problem([](ProcedureRule& rule) { rule.first_period = "2026-Q1"; }) == "/first_period");
  CHECK(problem([](ProcedureRule& rule) { rule.first_period = "kiedyś"; }) == "/first_period");
  CHECK(problem([](ProcedureRule& rule) { rule.first_period = "2026-05", rule.last_period = "2026-04"; }) == "/last_period");
}

TEST_CASE("who begins by a rule is told of the steps whose turn it is") {
  Rounds rounds;
  const auto user = rounds.database.write([&](Store& store) {
    User anna;
    anna.login = anna.name = "anna";
    store.create(user_kind(), anna, Viewer::system());
    auto client = store.get(client_kind(), 1, Viewer::system());
    static_cast<Client&>(*client).owner = anna.id;
    store.update(client_kind(), *client, std::nullopt, Viewer::system());
    return anna.id;
  });
  rounds.round("2026-02-01T08:00:00Z");
  const auto page = rounds.database.read([&](Store& store) { return list_notifications(store, false, 10, "", {user, "operator", true}); });
  REQUIRE(page.items.size() == 1);
  CHECK(page.items[0].reason == "ready");
}
