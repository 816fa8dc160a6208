// Measures what a change costs in a thread of many tasks, whose progress is right after each, and what importing them
// costs. Prints a table; asserts nothing.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include "engine/records/database.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/user.h"
#include "engine/records/kinds/work.h"
#include "engine/records/task_tree.h"
#include "engine/records/thread_moves.h"
#include "engine/records/thread_timeline.h"
#include "tests/temporary_folder.h"

namespace {

using namespace kartoteka;
using namespace kartoteka::records;
using SteadyClock = std::chrono::steady_clock;

struct Arguments {
  std::size_t tasks = 10'000;
  std::size_t changes = 200;
  std::size_t batch = 500;
};

double milliseconds_since(SteadyClock::time_point begin) {
  return std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count();
}

class Bench {
 public:
  explicit Bench(const Arguments& arguments) : arguments_(arguments) {}

  void run() {
    prepare();
    import();
    std::printf("%zu changes of each sort, each durable, in a thread of %zu tasks:\n", arguments_.changes, arguments_.tasks);
    measure("a task's percentage", [&](Store& store, std::size_t i) {
      change<Task>(store, task_kind(), task(i), [&](Task& task) { task.percent_done = static_cast<std::int64_t>(i % 100); });
    });
    measure("a task becomes done", [&](Store& store, std::size_t i) {
      change<Task>(store, task_kind(), task(i), [](Task& task) { task.state = task.state == "done" ? "planned" : "done"; });
    });
    measure("work is logged", [&](Store& store, std::size_t i) { log_work(store, task(i)); });
    measure("a contact is added", [&](Store& store, std::size_t) { add_contact(store); });
    measure("a detail is added", [&](Store& store, std::size_t i) { add_task(store, task(i)); });
    measure("a task goes into the bin", [&](Store& store, std::size_t i) { store.remove(task_kind(), task(i) + 1, std::nullopt, Viewer::system()); });
    measure("a task moves to another thread", [&](Store& store, std::size_t i) {
      move_to_thread(store, task_kind(), task(i), other_, std::nullopt, Viewer::system());
    });
    measure("reading: the newest 50 of the timeline", [&](Store& store, std::size_t) { thread_timeline(store, thread_, 50, "", Viewer::system()); });
    arguments_.changes = 5;
    measure("reading: all trees of tasks", [&](Store& store, std::size_t) { task_tree(store, thread_, Viewer::system()); });
  }

 private:
  template <typename T>
  RecordId add(Store& store, const Kind& kind, const std::function<void(T&)>& fill) {
    T record;
    fill(record);
    store.create(kind, record, Viewer::system());
    return record.id;
  }

  template <typename T>
  void change(Store& store, const Kind& kind, RecordId id, const std::function<void(T&)>& edit) {
    const auto record = store.get(kind, id, Viewer::system());
    edit(static_cast<T&>(*record));
    store.update(kind, *record, std::nullopt, Viewer::system());
  }

  void prepare() {
    database_.write([&](Store& store) {
      user_ = add<User>(store, user_kind(), [](User& user) { user.login = user.name = "anna"; });
      client_ = add<Client>(store, client_kind(), [](Client& client) { client.code = client.name = "KOW"; });
      thread_ = add<Thread>(store, thread_kind(), [](Thread& thread) { thread.title = "Duży"; });
      other_ = add<Thread>(store, thread_kind(), [](Thread& thread) { thread.title = "Inny"; });
    });
  }

  RecordId add_task(Store& store, std::optional<RecordId> parent) {
    return add<Task>(store, task_kind(), [&](Task& task) {
      task.title = "Zadanie o tytule, jaki ludzie zwykle piszą";
      task.description = "Opis, który zajmuje trochę miejsca w wierszu: co trzeba zrobić, do kogo zadzwonić, gdzie leżą dokumenty.";
      task.thread = thread_;
      task.parent = parent;
      task.owner = user_;
      task.planned_minutes = 30;
    });
  }
  void log_work(Store& store, RecordId task) {
    add<Work>(store, work_kind(), [&](Work& work) {
      work.task = task;
      work.owner = user_;
      work.started_at = store.now();
      work.minutes = 15;
      work.subject = "Praca";
    });
  }
  void add_contact(Store& store) {
    add<Contact>(store, contact_kind(), [&](Contact& contact) {
      contact.client = client_;
      contact.thread = thread_;
      contact.subject = "Rozmowa";
      contact.started_at = store.now();
      contact.duration_minutes = 5;
    });
  }

  /// Every fifth task is a main task, the four after it are its details; every third has work.
  void import() {
    const auto begin = SteadyClock::now();
    for (std::size_t done = 0; done < arguments_.tasks;) {
      database_.write([&](Store& store) {
        db::Transaction transaction(store.connection());
        for (std::size_t i = 0; i < arguments_.batch && done < arguments_.tasks; ++i, ++done) {
          if (done % 5 == 0) main_ = std::nullopt;
          const RecordId id = add_task(store, main_);
          if (done % 5 == 0) main_ = id;
          if (done % 3 == 0) log_work(store, id);
        }
        transaction.commit();
      });
    }
    const double milliseconds = milliseconds_since(begin);
    std::printf("import of %zu tasks with their work into one thread: %.0f ms, %.0f records a second\n", arguments_.tasks, milliseconds,
                static_cast<double>(arguments_.tasks) * 4 / 3 / milliseconds * 1000);
  }

  RecordId task(std::size_t i) const { return static_cast<RecordId>(1 + i * 5 * std::max<std::size_t>(1, arguments_.tasks / arguments_.changes / 5)); }

  void measure(const char* what, const std::function<void(Store&, std::size_t)>& action) {
    std::vector<double> times;
    const std::clock_t cpu = std::clock();
    for (std::size_t i = 0; i < arguments_.changes; ++i) {
      const auto begin = SteadyClock::now();
      database_.write([&](Store& store) { action(store, i); });
      times.push_back(milliseconds_since(begin));
    }
    const double cpu_milliseconds = 1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC / static_cast<double>(times.size());
    std::sort(times.begin(), times.end());
    std::printf("  %-42s p50 %6.2f ms   longest %6.2f ms   of the processor %6.2f ms\n", what, times[times.size() / 2], times.back(),
                cpu_milliseconds);
  }

  Arguments arguments_;
  TemporaryFolder folder_;
  Database database_{{.file = folder_.path() / "kartoteka.db"}};
  RecordId user_ = 0;
  RecordId client_ = 0;
  RecordId thread_ = 0;
  RecordId other_ = 0;
  std::optional<RecordId> main_;
};

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"What a change costs in a thread of many tasks"};
  Arguments arguments;
  app.add_option("--tasks", arguments.tasks)->capture_default_str();
  app.add_option("--changes", arguments.changes)->capture_default_str()->check(CLI::Range(1, 1000));
  app.add_option("--batch", arguments.batch, "records in a transaction of the import")->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  Bench(arguments).run();
}
