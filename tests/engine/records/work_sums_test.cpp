// Analysis, hand-over, workload and notifications: what managers ask for.
#include <doctest/doctest.h>

#include <map>

#include "engine/records/analysis.h"
#include "engine/records/hand_over.h"
#include "engine/records/notifications.h"
#include "engine/records/workload.h"
#include "tests/engine/records/thread_desk.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

std::map<std::string, std::int64_t> counts(const Analysis& analysis) {
  std::map<std::string, std::int64_t> found;
  for (const AnalysisRow& row : analysis.rows) found[row.key] = row.count;
  return found;
}

using Counts = std::map<std::string, std::int64_t>;

std::vector<std::string> told(Store& store, const Viewer& viewer, bool only_unread = false) {
  std::vector<std::string> texts;
  for (const Notification& item : list_notifications(store, only_unread, 100, "", viewer).items) {
    texts.push_back(item.reason + " " + format_record_key(*item.key.kind, item.key.id));
  }
  return texts;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("tasks are counted and summed by owner, month, state and tag") {
  ThreadDesk desk;
  const RecordId thread = desk.add_thread();
  desk.change<Thread>(thread_kind(), thread, [](Thread& record) { record.category = "Podatki"; });
  const auto add = [&](RecordId owner, const char* state, const char* due, std::int64_t plan, std::vector<std::string> tags) {
    return desk.add_task(thread, [&](Task& task) {
      task.owner = owner;
      task.state = state;
      task.due_at = parse_instant(due);
      task.planned_minutes = plan;
      task.tags = std::move(tags);
    });
  };
  const RecordId late = add(desk.anna, "planned", "2026-04-30T21:59:00Z", 60, {"vat", "zus"});  // still April in Warsaw
  add(desk.anna, "done", "2026-04-30T22:00:00Z", 30, {"vat"});                                  // May
  add(desk.ewa, "in_progress", "2026-12-31T22:59:00Z", 10, {});                                 // December
  add(desk.ewa, "waiting", "2026-12-31T23:00:00Z", 5, {});                                      // January
  desk.add_work(late, 45, desk.ewa);
  const auto by = [&](const char* what) { return analyse(desk.store, task_kind(), what, {}, desk.system); };
  const Analysis owners = by("owner");
  CHECK(counts(owners) == Counts{{std::to_string(desk.anna), 2}, {std::to_string(desk.ewa), 2}});
  CHECK(owners.total.count == 4);
  CHECK(owners.total.planned_minutes == 105);
  CHECK(owners.total.spent_minutes == 45);
  CHECK(owners.total.done == 1);
  CHECK(owners.total.open == 3);
  CHECK(owners.total.overdue == 1);
  const Analysis months = by("month");
  CHECK(counts(months) == Counts{{"2026-04", 1}, {"2026-05", 1}, {"2026-12", 1}, {"2027-01", 1}});
  CHECK(months.rows.front().key == "2026-04");
  CHECK(counts(by("tag")) == Counts{{"vat", 2}, {"zus", 1}, {"", 2}});
  CHECK(by("tag").total.count == 4);
  CHECK(counts(by("category")) == Counts{{"Podatki", 4}});
  CHECK(counts(by("state"))["planned"] == 1);
  CHECK(counts(by("client")) == Counts{{"", 4}});
  CHECK(by("").rows.empty());
  CHECK(pointer_of([&] { by("weather"); }) == "/by");
  ListQuery overdue;
  overdue.only_overdue = true;
  CHECK(analyse(desk.store, task_kind(), "owner", overdue, desk.system).total.count == 1);
}

TEST_CASE("work and contacts are summed too, work by what its task has") {
  ThreadDesk desk;
  const RecordId thread = desk.add_thread();
  const RecordId task = desk.add_task(thread, [&](Task& record) {
    record.client = desk.client_id;
    record.tags = {"vat"};
  });
  desk.add_work(task, 30, desk.anna);
  desk.add_work(task, 15, desk.ewa);
  desk.add_contact(thread);
  const auto of = [&](const Kind& kind, const char* by) { return analyse(desk.store, kind, by, {}, desk.system); };
  CHECK(of(work_kind(), "owner").total.spent_minutes == 45);
  CHECK(counts(of(work_kind(), "client")) == Counts{{std::to_string(desk.client_id), 2}});
  CHECK(counts(of(work_kind(), "tag")) == Counts{{"vat", 2}});
  CHECK(counts(of(work_kind(), "state")) == Counts{{"planned", 2}});
  CHECK(of(contact_kind(), "month").total.spent_minutes == 10);
  CHECK(pointer_of([&] { of(contact_kind(), "state"); }) == "/by");
  CHECK(of(thread_kind(), "state").rows.at(0).spent_minutes == 55);
  CHECK(pointer_of([&] { of(client_kind(), "owner"); }) == "/of");
}

TEST_CASE("contacts are counted by channel, day of the week and hour as Warsaw's clocks show them") {
  ThreadDesk desk;
  const auto add = [&](const char* at, const char* channel) {
    Contact contact;
    contact.client = desk.client_id;
    contact.subject = "Pytanie";
    contact.started_at = *parse_instant(at);
    contact.channel = channel;
    desk.store.create(contact_kind(), contact, desk.system);
  };
  add("2026-03-29T00:59:00Z", "phone");  // Sunday 1:59, the last minute of winter time
  add("2026-03-29T01:00:00Z", "phone");  // 3:00
  add("2026-10-25T00:59:00Z", "email");  // Sunday 2:59, the last of summer time
  add("2026-10-25T01:00:00Z", "phone");  // 2:00
  add("2026-05-03T22:30:00Z", "email");  // already Monday, 0:30
  const auto by = [&](const char* what) { return counts(analyse(desk.store, contact_kind(), what, {}, desk.system)); };
  CHECK(by("hour") == Counts{{"00", 1}, {"01", 1}, {"02", 2}, {"03", 1}});
  CHECK(by("weekday") == Counts{{"1", 1}, {"7", 4}});
  CHECK(by("weekday_hour") == Counts{{"1-00", 1}, {"7-01", 1}, {"7-02", 2}, {"7-03", 1}});
  CHECK(by("channel") == Counts{{"email", 2}, {"phone", 3}});
}

TEST_CASE("sums tell nothing of what hangs on a confidential client") {
  ThreadDesk desk;
  desk.change<Client>(client_kind(), desk.client_id, [&](Client& client) {
    client.owner = desk.anna;
    client.confidential = true;
  });
  const RecordId task = desk.add_task(std::nullopt, [&](Task& record) {
    record.client = desk.client_id;
    record.owner = desk.anna;
    record.planned_minutes = 60;
    record.due_at = desk.now - std::chrono::hours(1);
    record.watchers = {desk.ewa};
  });
  desk.add_work(task, 30, desk.anna);
  const Viewer ewa = ThreadDesk::as(desk.ewa), manager = ThreadDesk::as(desk.jan, "manager");
  desk.add<Team>(team_kind(), [&](Team& team) {
    team.name = "Zespół";
    team.manager = desk.jan;
    team.members = {desk.anna};
  });
  for (const Kind* kind : {&task_kind(), &work_kind()}) CHECK(analyse(desk.store, *kind, "client", {}, ewa).total.count == 0);
  CHECK(analyse(desk.store, task_kind(), "client", {}, ThreadDesk::as(desk.anna)).total.count == 1);
  const Date today = warsaw_day(desk.now);
  CHECK(workload_of(desk.store, desk.anna, today, today + std::chrono::days(1), manager).open == 0);
  CHECK(workload_of(desk.store, desk.anna, today, today + std::chrono::days(1), ThreadDesk::as(desk.anna)).overdue == 1);
  desk.change<Task>(task_kind(), task, [](Task& record) { record.description = "@ewa zerknij"; }, ThreadDesk::as(desk.anna));
  CHECK(told(desk.store, ewa).empty());
  // What was told before the client became confidential is no longer shown.
  desk.change<Client>(client_kind(), desk.client_id, [](Client& client) { client.confidential = false; });
  desk.change<Task>(task_kind(), task, [](Task& record) { record.title = "Inaczej"; }, ThreadDesk::as(desk.anna));
  CHECK(told(desk.store, ewa).size() == 1);
  desk.change<Client>(client_kind(), desk.client_id, [](Client& client) { client.confidential = true; });
  CHECK(told(desk.store, ewa).empty());
  CHECK(list_notifications(desk.store, true, 10, "", ewa).unread == 0);
}

TEST_CASE("records change hands one by one or all at once, but for what the writer may not give away") {
  ThreadDesk desk;
  const Viewer admin = ThreadDesk::as(desk.jan, "administrator");
  const RecordId open = desk.add_task({}, [&](Task& task) { task.owner = desk.anna; });
  const RecordId done = desk.add_task({}, [&](Task& task) {
    task.owner = desk.anna;
    task.state = "done";
  });
  const RecordId contact = desk.add_contact({}, [&](Contact& record) { record.owner = desk.anna; });
  CHECK(hand_over(desk.store, {{&task_kind(), open}}, desk.ewa, ThreadDesk::as(desk.anna)) == 1);
  CHECK(hand_over(desk.store, {{&task_kind(), open}}, desk.ewa, admin) == 0);
  CHECK(desk.task(open).owner == desk.ewa);
  const RecordId foreign = desk.add_task({}, [&](Task& task) { task.owner = desk.ewa; });
  CHECK(error_of([&] { hand_over(desk.store, {{&task_kind(), done}, {&task_kind(), foreign}}, desk.jan, ThreadDesk::as(desk.anna)); }).code() ==
        ErrorCode::forbidden);
  CHECK(desk.task(done).owner == desk.anna);
  hand_over(desk.store, {{&task_kind(), open}}, desk.anna, admin);
  CHECK(hand_over_all(desk.store, {desk.anna, desk.ewa, {&task_kind()}, true}, admin) == 1);
  CHECK(desk.task(done).owner == desk.anna);
  CHECK(hand_over_all(desk.store, {desk.anna, desk.ewa, kinds_handed_over()}, admin) == 2);
  CHECK(desk.contact(contact).owner == desk.ewa);
  desk.change<User>(user_kind(), desk.anna, [](User& user) { user.active = false; });
  CHECK(pointer_of([&] { hand_over(desk.store, {{&task_kind(), open}}, desk.anna, admin); }) == "/to");
  CHECK(pointer_of([&] { hand_over(desk.store, {{&user_kind(), desk.ewa}}, desk.ewa, admin); }) == "/records/0");
}

TEST_CASE("what is to be done is spread over the working days until it is due, against the working hours") {
  ThreadDesk desk;  // Monday
  const Date monday = warsaw_day(desk.now);
  desk.add_task({}, [&](Task& task) {
    task.owner = desk.anna;
    task.planned_minutes = 1'000;
    task.percent_done = 40;
    task.due_at = desk.now + std::chrono::days(7);  // six working days from now
  });
  const RecordId late = desk.add_task({}, [&](Task& task) {
    task.owner = desk.anna;
    task.planned_minutes = 50;
    task.due_at = desk.now - std::chrono::days(30);
  });
  desk.add_task({}, [&](Task& task) {
    task.owner = desk.anna;
    task.planned_minutes = 70;
  });
  const RecordId main = desk.add_task({}, [&](Task& task) {
    task.owner = desk.anna;
    task.planned_minutes = 5'000;
    task.due_at = desk.now;
  });
  desk.add_task({}, [&](Task& task) {
    task.parent = main;
    task.owner = desk.ewa;
  });
  desk.add_work(late, 25, desk.anna);
  desk.add_contact({}, [&](Contact& contact) { contact.owner = desk.anna; });
  const Workload load = workload_of(desk.store, desk.anna, monday, monday + std::chrono::days(7), ThreadDesk::as(desk.anna));
  CHECK(load.open == 4);
  CHECK(load.overdue == 1);
  CHECK(load.unscheduled_minutes == 70);
  CHECK(load.working_minutes() == 5 * 480);
  CHECK(load.days[0].planned_minutes == 150);  // 100 of the first, and all that is overdue
  CHECK(load.days[1].planned_minutes == 100);
  CHECK(load.days[5].planned_minutes == 0);
  CHECK(load.planned_minutes() == 550);
  CHECK(load.spent_minutes() == 35);
  CHECK(load.load_percent() == 24);
  CHECK(error_of([&] { workload_of(desk.store, desk.anna, monday, monday, ThreadDesk::as(desk.ewa)); }).code() == ErrorCode::forbidden);
  const RecordId team = desk.add<Team>(team_kind(), [&](Team& record) {
    record.name = "Zespół";
    record.manager = desk.jan;
    record.members = {desk.anna, desk.jan};
  });
  CHECK_NOTHROW(workload_of(desk.store, desk.anna, monday, monday, ThreadDesk::as(desk.jan, "manager")));
  CHECK(team_workload(desk.store, team, monday, monday, ThreadDesk::as(desk.jan, "manager")).size() == 2);
  CHECK(error_of([&] { team_workload(desk.store, team, monday, monday, ThreadDesk::as(desk.ewa, "manager")); }).code() == ErrorCode::forbidden);
}

TEST_CASE("a task that begins on a day and is due on none loads that day, and today once that day has passed") {
  ThreadDesk desk;  // Monday
  const Date monday = warsaw_day(desk.now);
  for (const int days_ahead : {1, -3}) {
    desk.add_task({}, [&](Task& task) {
      task.owner = desk.anna;
      task.planned_minutes = days_ahead > 0 ? 120 : 30;
      task.start_at = desk.now + std::chrono::days(days_ahead);
    });
  }
  const Workload load = workload_of(desk.store, desk.anna, monday, monday + std::chrono::days(7), ThreadDesk::as(desk.anna));
  CHECK(load.days[0].planned_minutes == 30);
  CHECK(load.days[1].planned_minutes == 120);
  CHECK(load.planned_minutes() == 150);
  CHECK(load.unscheduled_minutes == 0);
}

TEST_CASE("people hear of what is given to them, of being mentioned and of what they watch, but not of their own doing") {
  ThreadDesk desk;
  const Viewer anna = ThreadDesk::as(desk.anna), ewa = ThreadDesk::as(desk.ewa), jan = ThreadDesk::as(desk.jan, "administrator");
  const RecordId thread = desk.add<Thread>(thread_kind(), [&](Thread& record) {
    record.title = "Wątek";
    record.watchers = {desk.ewa, desk.jan};
  }, jan);
  const RecordId task = desk.add_task(thread, [&](Task& record) {
    record.owner = desk.anna;
    record.description = "@Ewa i @anna: patrz biuro@jan.example, @nikt. Pyta @jan.";
  }, jan);
  const std::string key = "task:" + std::to_string(task);
  CHECK(told(desk.store, anna) == Told{"assigned " + key});
  CHECK(told(desk.store, ewa) == Told{"mentioned " + key});  // and not again as one who watches
  CHECK(told(desk.store, jan).empty());
  desk.change<Task>(task_kind(), task, [](Task& record) { record.title = "Inny tytuł"; }, anna);
  CHECK(told(desk.store, ewa).size() == 1);
  desk.change<Task>(task_kind(), task, [](Task& record) { record.state = "done"; }, anna);
  CHECK(told(desk.store, ewa) == Told{"watched " + key, "mentioned " + key});
  CHECK(told(desk.store, jan) == Told{"watched " + key});
  desk.change<Thread>(thread_kind(), thread, [](Thread& record) { record.summary = "a"; }, jan);
  desk.change<Thread>(thread_kind(), thread, [](Thread& record) { record.summary = "b"; }, jan);
  CHECK(told(desk.store, ewa).size() == 3);  // of several unread changes of one record the last
  CHECK(mark_notifications_read(desk.store, std::nullopt, ewa) == 3);
  CHECK(told(desk.store, ewa, true).empty());
  CHECK(mark_notifications_read(desk.store, std::nullopt, ewa) == 0);
  const auto jans = list_notifications(desk.store, false, 10, "", jan).items;
  CHECK(mark_notifications_read(desk.store, std::vector<RecordId>{jans[0].id}, ewa) == 0);
  CHECK(told(desk.store, jan, true).size() == 1);
  desk.store.remove(task_kind(), task, std::nullopt, jan);
  CHECK(told(desk.store, anna).empty());
}

TEST_CASE("due and overdue tasks are told once for each due date, also after a pause") {
  ThreadDesk desk;
  const RecordId task = desk.add_task({}, [&](Task& record) {
    record.owner = desk.anna;
    record.due_at = desk.now + std::chrono::hours(30);
  });
  const std::string key = "task:" + std::to_string(task);
  const Viewer anna = ThreadDesk::as(desk.anna);
  CHECK(announce_due(desk.store) == 0);
  desk.now += std::chrono::hours(10);
  CHECK(announce_due(desk.store) == 1);
  CHECK(announce_due(desk.store) == 0);
  CHECK(told(desk.store, anna) == Told{"due " + key});
  desk.now += std::chrono::days(10);  // the machine was off
  CHECK(announce_due(desk.store) == 1);
  CHECK(announce_due(desk.store) == 0);
  CHECK(told(desk.store, anna) == Told{"overdue " + key, "due " + key});
  desk.change<Task>(task_kind(), task, [&](Task& record) { record.due_at = desk.now + std::chrono::hours(1); });
  CHECK(announce_due(desk.store) == 1);
  desk.change<Task>(task_kind(), task, [](Task& record) { record.state = "done"; });
  desk.now += std::chrono::days(10);
  CHECK(announce_due(desk.store) == 0);
  mark_notifications_read(desk.store, std::nullopt, anna);
  desk.now += std::chrono::days(100);
  forget_read_notifications(desk.store);
  CHECK(told(desk.store, anna).size() == 3);
}
