#include "engine/records/thread_progress.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <tuple>

#include "engine/base/error.h"
#include "engine/records/kinds/work.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

/// What is computed of a thread.
struct Computed {
  std::optional<std::int64_t> progress;
  std::int64_t planned = 0;
  std::int64_t spent = 0;
  std::int64_t open = 0;
  std::int64_t tasks = 0;
  std::optional<Instant> next_due;
  std::optional<Instant> last_activity;
  bool operator==(const Computed&) const = default;
};

std::string text_of(const Computed& values) {
  const auto instant = [](const std::optional<Instant>& at) { return at ? format_instant(*at) : std::string("none"); };
  return "progress " + std::to_string(values.progress.value_or(-1)) + " planned " + std::to_string(values.planned) + " spent " +
         std::to_string(values.spent) + " open " + std::to_string(values.open) + " of " + std::to_string(values.tasks) + " due " +
         instant(values.next_due) + " activity " + instant(values.last_activity);
}

struct Desk : StoreFixture {
  RecordId user = add_user();
  RecordId client_id = client("KOW").id;

  RecordId add_user() {
    User record;
    record.login = "anna";
    record.name = "Anna";
    store.create(user_kind(), record, system);
    return record.id;
  }
  RecordId add_thread() {
    Thread record;
    record.title = "Wątek";
    store.create(thread_kind(), record, system);
    return record.id;
  }
  RecordId add_task(RecordId thread, const std::function<void(Task&)>& fill = [](Task&) {}) {
    Task record;
    record.title = "Zadanie";
    record.thread = thread;
    fill(record);
    store.create(task_kind(), record, system);
    return record.id;
  }
  RecordId add_work(RecordId task, std::int64_t minutes) {
    Work record;
    record.task = task;
    record.owner = user;
    record.started_at = now;
    record.minutes = minutes;
    record.subject = "Praca";
    store.create(work_kind(), record, system);
    return record.id;
  }
  RecordId add_contact(std::optional<RecordId> thread, std::int64_t minutes) {
    Contact record;
    record.client = client_id;
    record.thread = thread;
    record.subject = "Rozmowa";
    record.started_at = now;
    record.duration_minutes = minutes;
    store.create(contact_kind(), record, system);
    return record.id;
  }

  template <typename T>
  void change(const Kind& kind, RecordId id, const std::function<void(T&)>& edit) {
    const auto record = store.get(kind, id, system);
    edit(static_cast<T&>(*record));
    store.update(kind, *record, std::nullopt, system);
  }

  template <typename T>
  std::vector<T> all(const Kind& kind) {
    std::vector<T> records;
    for (const auto& record : store.list(kind, {.order = "id", .limit = kMaxListLimit}, system).records) {
      records.push_back(static_cast<const T&>(*record));
    }
    return records;
  }

  Computed stored(RecordId id) {
    const auto record = store.get(thread_kind(), id, system);
    const auto& thread = static_cast<const Thread&>(*record);
    return {thread.progress_percent, thread.planned_minutes, thread.spent_minutes, thread.open_tasks,
            thread.tasks,            thread.next_due_at,     thread.last_activity_at};
  }

  /// The same by plain counting, over records read one by one.
  Computed expected(RecordId thread) {
    Computed values;
    const auto tasks = all<Task>(task_kind());
    std::map<RecordId, std::int64_t> spent;
    const auto act = [&](const std::optional<Instant>& at) {
      if (at && (!values.last_activity || *at > *values.last_activity)) values.last_activity = at;
    };
    const auto entries = all<Work>(work_kind());
    for (const Work& work : entries) spent[*work.task] += *work.minutes;
    double weights = 0, done = 0, plans = 0, planned = 0;
    const auto is_inner = [&](RecordId id) {
      return std::any_of(tasks.begin(), tasks.end(), [&](const Task& task) { return task.parent == id && task.state != "cancelled"; });
    };
    std::vector<const Task*> leaves;
    for (const Task& task : tasks) {
      CHECK(task.spent_minutes == spent[task.id]);
      if (task.thread != thread) continue;
      ++values.tasks;
      values.spent += task.spent_minutes;
      act(task.updated_at);
      for (const Work& work : entries) {
        if (work.task == task.id) act(work.started_at);
      }
      if (task.state != "done" && task.state != "cancelled") {
        ++values.open;
        if (task.due_at && (!values.next_due || *task.due_at < *values.next_due)) values.next_due = task.due_at;
      }
      if (task.state == "cancelled" || is_inner(task.id)) continue;
      leaves.push_back(&task);
      if (task.planned_minutes.value_or(0) > 0) {
        ++plans;
        planned += static_cast<double>(*task.planned_minutes);
      }
    }
    bool all_done = true, nothing_done = true;
    for (const Task* task : leaves) {
      const bool has_plan = task->planned_minutes.value_or(0) > 0;
      const double weight = has_plan ? static_cast<double>(*task->planned_minutes) : plans > 0 ? planned / plans : 1;
      const auto percent = task->state == "done" ? 100 : task->percent_done.value_or(0);
      weights += weight;
      done += weight * static_cast<double>(percent);
      all_done = all_done && percent == 100;
      nothing_done = nothing_done && percent == 0;
    }
    values.planned = static_cast<std::int64_t>(planned);
    if (!leaves.empty()) {
      values.progress = all_done ? 100 : nothing_done ? 0 : std::clamp<std::int64_t>(std::llround(done / weights), 1, 99);
    }
    for (const Contact& contact : all<Contact>(contact_kind())) {
      if (contact.thread != thread) continue;
      values.spent += contact.duration_minutes.value_or(0);
      act(contact.started_at);
    }
    return values;
  }
};

}  // namespace

TEST_CASE("a thread's progress is the mean of its leaves, weighted by their plans") {
  Desk desk;
  const RecordId thread = desk.add_thread();
  CHECK_FALSE(desk.stored(thread).progress);
  const RecordId main = desk.add_task(thread, [](Task& task) { task.planned_minutes = 1'000; });
  CHECK(desk.stored(thread).progress == 0);
  const auto detail = [&](std::optional<std::int64_t> plan) {
    return desk.add_task(thread, [&](Task& task) {
      task.parent = main;
      task.planned_minutes = plan;
    });
  };
  const RecordId small = detail(60);
  const RecordId large = detail(180);
  CHECK(desk.stored(thread).planned == 240);
  desk.change<Task>(task_kind(), large, [](Task& task) { task.state = "done"; });
  CHECK(desk.stored(thread).progress == 75);
  const RecordId unplanned = detail(std::nullopt);  // weighs 120, as the mean of the others
  CHECK(desk.stored(thread).progress == 50);
  desk.change<Task>(task_kind(), unplanned, [](Task& task) { task.percent_done = 50; });
  CHECK(desk.stored(thread).progress == 67);
  desk.change<Task>(task_kind(), small, [](Task& task) { task.state = "cancelled"; });
  CHECK(desk.stored(thread).progress == 75);
  desk.change<Task>(task_kind(), unplanned, [](Task& task) { task.state = "done"; });
  CHECK(desk.stored(thread).progress == 100);
  CHECK(desk.stored(thread).open == 1);  // the main task itself
}

TEST_CASE("without plans all leaves weigh the same, and a little undone work is never a hundred percent") {
  Desk desk;
  const RecordId thread = desk.add_thread();
  std::vector<RecordId> tasks;
  for (int i = 0; i < 300; ++i) tasks.push_back(desk.add_task(thread, [](Task& task) { task.state = "done"; }));
  CHECK(desk.stored(thread).progress == 100);
  desk.change<Task>(task_kind(), tasks[7], [](Task& task) {
    task.state = "in_progress";
    task.percent_done = 0;
  });
  CHECK(desk.stored(thread).progress == 99);
}

TEST_CASE("a thread's time is that of its work and its contacts, and each task has its own") {
  Desk desk;
  const RecordId thread = desk.add_thread();
  const RecordId task = desk.add_task(thread);
  const RecordId work = desk.add_work(task, 30);
  desk.add_work(task, 45);
  desk.add_contact(thread, 12);
  CHECK(desk.stored(thread).spent == 87);
  const auto spent = [&] { return static_cast<const Task&>(*desk.store.get(task_kind(), task, desk.system)).spent_minutes; };
  CHECK(spent() == 75);
  desk.store.remove(work_kind(), work, std::nullopt, desk.system);
  CHECK(spent() == 45);
  CHECK(desk.stored(thread).spent == 57);
  desk.store.restore(work_kind(), work, std::nullopt, desk.system);
  CHECK(desk.stored(thread).spent == 87);
  const RecordId other = desk.add_thread();
  desk.change<Task>(task_kind(), task, [&](Task& moved) { moved.thread = other; });
  CHECK(desk.stored(thread).spent == 12);
  CHECK(desk.stored(other).spent == 75);
}

TEST_CASE("computed values are the program's: they are not taken from outside and make no change of their own") {
  Desk desk;
  const RecordId thread = desk.add_thread();
  const auto version = desk.store.get(thread_kind(), thread, desk.system)->change;
  const RecordId task = desk.add_task(thread, [](Task& given) { given.spent_minutes = 9'000; });
  CHECK(desk.stored(thread).spent == 0);
  desk.add_work(task, 10);
  const auto record = desk.store.get(thread_kind(), thread, desk.system);
  CHECK(record->change == version);
  static_cast<Thread&>(*record).progress_percent = 77;
  static_cast<Thread&>(*record).title = "Inny tytuł";
  desk.store.update(thread_kind(), *record, version, desk.system);
  CHECK(desk.stored(thread) == desk.expected(thread));
}

TEST_CASE("inside a transaction a thread is read as it will be") {
  Desk desk;
  const RecordId thread = desk.add_thread();
  db::Transaction transaction(desk.connection);
  const RecordId task = desk.add_task(thread, [](Task& given) { given.planned_minutes = 30; });
  desk.add_work(task, 25);
  CHECK(desk.stored(thread).planned == 30);
  CHECK(desk.stored(thread).spent == 25);
  CHECK(static_cast<const Task&>(*desk.store.get(task_kind(), task, desk.system)).spent_minutes == 25);
}

TEST_CASE("whatever is done to tasks, work and contacts, every thread shows what counting gives") {
  for (unsigned seed = 1; seed <= 4; ++seed) {
    CAPTURE(seed);
    Desk desk;
    std::mt19937 random(seed);
    const auto below = [&](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most - 1)(random); };
    const std::vector<RecordId> threads{desk.add_thread(), desk.add_thread(), desk.add_thread()};
    std::vector<RecordId> tasks, work, contacts;
    const std::vector<std::string> states{"planned", "in_progress", "waiting", "done", "cancelled"};
    const auto any = [&](const std::vector<RecordId>& ids) { return ids[below(ids.size())]; };
    const auto randomise = [&](Task& task) {
      task.state = states[below(states.size())];
      task.percent_done = below(3) == 0 ? std::nullopt : std::optional<std::int64_t>(static_cast<std::int64_t>(below(11)) * 10);
      task.planned_minutes = below(3) == 0 ? std::nullopt : std::optional<std::int64_t>(static_cast<std::int64_t>(below(300)));
      if (below(2) == 0) task.due_at = desk.now + std::chrono::hours(below(100));
    };
    const auto toggle = [&](const Kind& kind, RecordId id) {
      const auto record = desk.store.get(kind, id, desk.system);
      record->deleted_at ? desk.store.restore(kind, id, std::nullopt, desk.system) : desk.store.remove(kind, id, std::nullopt, desk.system);
    };
    const std::vector<std::function<void()>> acts{
        [&] { tasks.push_back(desk.add_task(any(threads), randomise)); },
        [&] {
          tasks.push_back(desk.add_task(any(threads), [&](Task& task) {
            randomise(task);
            if (!tasks.empty()) task.parent = any(tasks);
            task.thread.reset();
          }));
        },
        [&] { desk.change<Task>(task_kind(), any(tasks), randomise); },
        [&] { desk.change<Task>(task_kind(), any(tasks), [&](Task& task) { task.parent = below(3) == 0 ? std::nullopt : std::optional(any(tasks)); }); },
        [&] { desk.change<Task>(task_kind(), any(tasks), [&](Task& task) { task.thread = below(4) == 0 ? std::nullopt : std::optional(any(threads)); }); },
        [&] { toggle(task_kind(), any(tasks)); },
        [&] { work.push_back(desk.add_work(any(tasks), static_cast<std::int64_t>(1 + below(100)))); },
        [&] { desk.change<Work>(work_kind(), any(work), [&](Work& entry) { entry.task = any(tasks); }); },
        [&] { toggle(work_kind(), any(work)); },
        [&] { contacts.push_back(desk.add_contact(below(4) == 0 ? std::nullopt : std::optional(any(threads)), static_cast<std::int64_t>(below(60)))); },
        [&] { desk.change<Contact>(contact_kind(), any(contacts), [&](Contact& contact) { contact.thread = any(threads); }); },
        [&] { toggle(contact_kind(), any(contacts)); },
    };
    tasks.push_back(desk.add_task(threads[0]));
    work.push_back(desk.add_work(tasks[0], 5));
    contacts.push_back(desk.add_contact(threads[0], 5));
    for (int step = 0; step < 250; ++step) {
      desk.now += std::chrono::minutes(below(600));
      std::optional<db::Transaction> batch;
      const auto kept = std::tuple(tasks, work, contacts);
      if (below(4) == 0) batch.emplace(desk.connection);
      for (std::size_t count = batch ? 5 : 1; count > 0; --count) {
        try {
          acts[below(acts.size())]();
        } catch (const Error& error) {
          // Some of what is tried is refused: circles, details outside of their main task's thread, what is in the bin.
          REQUIRE((error.code() == ErrorCode::invalid_argument || error.code() == ErrorCode::conflict));
        }
      }
      const bool is_lost = batch && below(4) == 0;
      if (batch && !is_lost) batch->commit();
      batch.reset();
      if (is_lost) std::tie(tasks, work, contacts) = kept;
      for (const RecordId thread : threads) {
        const auto stored = desk.stored(thread);
        const auto expected = desk.expected(thread);
        REQUIRE_MESSAGE(stored == expected, "step ", step, ": ", text_of(stored), " instead of ", text_of(expected));
      }
    }
    CHECK(tasks.size() > 30);
  }
}
