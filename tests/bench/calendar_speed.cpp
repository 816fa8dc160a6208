// Measures how long a month of the calendar takes: for 50 users with 100,000 tasks, over HTTP, as the page asks for it.
// Prints a table; asserts nothing.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
#include <httplib.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

#include "engine/base/time.h"
#include "engine/db/connection.h"
#include "tests/program.h"
#include "tests/temporary_folder.h"

namespace {

using namespace kartoteka;
using SteadyClock = std::chrono::steady_clock;
using std::chrono::days;
using std::chrono::milliseconds;

constexpr int kUsers = 50;
constexpr int kSeries = 500;
constexpr int kRequests = 100;
constexpr const char* kPassword = "correct horse battery";

std::int64_t number(Instant at) { return at.time_since_epoch().count(); }

/// Tasks of three years around today, evenly; a third of them with a start and a plan; appointments and absences.
class Filler {
 public:
  Filler(db::Connection& connection, int tasks) : connection_(connection), tasks_(tasks), today_(warsaw_day(system_now())) {}

  void fill() {
    db::Transaction transaction(connection_);
    for (int i = 2; i <= kUsers; ++i) {
      connection_.execute("INSERT INTO app_user (id, change, created_at, updated_at, login, name, email, role, active) VALUES (:id, 1, 0, 0, :login, :name, '', 'operator', 1)",
                          {std::int64_t{i}, "u" + std::to_string(i), "Użytkownik " + std::to_string(i)});
    }
    for (int i = 1; i <= 1000; ++i) {
      connection_.execute("INSERT INTO client (id, change, created_at, updated_at, code, name, entity_type, nip, regon, street, postcode, city, country, note, owner, confidential) "
                          "VALUES (:id, 1, 0, 0, :code, :name, 'company', '', '', '', '', '', '', '', 2, :secret)",
                          {std::int64_t{i}, "K" + std::to_string(i), "Kontrahent " + std::to_string(i), std::int64_t{i % 50 == 0}});
    }
    for (int i = 1; i <= tasks_; ++i) add_task(i);
    for (int i = 1; i <= tasks_ / 10; ++i) add_appointment(i);
    for (int i = 1; i <= kUsers * 20; ++i) add_absence(i);
    transaction.commit();
  }

 private:
  Instant some_time() { return warsaw_moment(today_ + days{static_cast<int>(random_() % 1096) - 548}, static_cast<int>(480 + random_() % 480)); }
  std::int64_t some(int most) { return static_cast<std::int64_t>(random_() % static_cast<unsigned>(most)) + 1; }

  void add_task(int id) {
    const bool is_series = id <= kSeries;  // they lie ahead, or the program would catch up with them while it is measured
    const Instant due = is_series ? warsaw_moment(today_ + days{1 + id % 7}, 600) : some_time();
    const db::Value start = id % 3 == 0 ? db::Value{number(due - std::chrono::hours{24})} : db::Value{db::NullInteger{}};
    const db::Value plan = id % 3 == 0 ? db::Value{std::int64_t{30 + 15 * (id % 7)}} : db::Value{db::NullInteger{}};
    connection_.execute(
        "INSERT INTO task (id, change, created_at, updated_at, title, description, client, owner, priority, start_at, due_at, planned_minutes, state, recurrence, series, occurrence_at, spent_minutes) "
        "VALUES (:id, 1, 0, 0, :title, 'Opis zadania, dość długi, żeby zajął miejsce w bazie, jak to opisy.', :client, :owner, 'normal', :start, :due, :plan, :state, :rule, :series, :at, 0)",
        {std::int64_t{id}, "Zadanie numer " + std::to_string(id) + " do zrobienia", some(1000), some(kUsers), start, number(due), plan,
         std::string(due < system_now() && !is_series ? "done" : "planned"), std::string(is_series ? "FREQ=WEEKLY" : ""), is_series ? db::Value{std::int64_t{id}} : db::Value{db::NullInteger{}},
         is_series ? db::Value{number(due)} : db::Value{db::NullInteger{}}});
  }

  void add_appointment(int id) {
    connection_.execute(
        "INSERT INTO appointment (id, change, created_at, updated_at, subject, client, person, starts_at, duration_minutes, place, channel, state, owner, note) "
        "VALUES (:id, 1, 0, 0, 'Spotkanie z klientem', :client, 'Jan Kowalski', :at, 60, 'Sala 1', 'meeting', 'planned', :owner, '')",
        {std::int64_t{id}, some(1000), number(some_time()), some(kUsers)});
    connection_.execute("INSERT INTO appointment_participants (record_id, position, item) VALUES (:id, 0, :user)", {std::int64_t{id}, some(kUsers)});
  }

  void add_absence(int id) {
    const std::int64_t first = warsaw_day(some_time()).time_since_epoch().count();
    connection_.execute("INSERT INTO absence (id, change, created_at, updated_at, owner, type, starts_on, ends_on, starts, ends, note) VALUES (:id, 1, 0, 0, :owner, 'vacation', :first, :last, '', '', '')",
                        {std::int64_t{id}, std::int64_t{id % kUsers + 1}, first, first + 4});
  }

  db::Connection& connection_;
  int tasks_;
  Date today_;
  std::mt19937 random_{7};
};

/// CPU seconds that the program, our only child, has used so far; Linux's /proc.
double program_seconds() {
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    std::ifstream stat(entry.path() / "stat");
    std::string pid, name, state;
    long parent = 0, skipped = 0, user = 0, system = 0;
    if (!(stat >> pid >> name >> state >> parent) || parent != getpid()) continue;
    for (int i = 0; i < 9; ++i) stat >> skipped;
    if (stat >> user >> system) return static_cast<double>(user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
  }
  return 0;
}

struct Times {
  std::vector<double> all;
  double at(double part) {
    std::sort(all.begin(), all.end());
    return all[static_cast<std::size_t>(part * static_cast<double>(all.size() - 1))];
  }
};

void measure(httplib::Client& client, const httplib::Headers& headers, const char* what, const std::string& path) {
  Times times;
  std::size_t bytes = 0, events = 0;
  const double seconds = program_seconds();
  for (int i = 0; i < kRequests + 5; ++i) {
    const auto begin = SteadyClock::now();
    const auto answer = client.Get("/api/v1" + path, headers);
    if (!answer || answer->status != 200) return std::printf("%-44s %d %s\n", what, answer ? answer->status : 0, answer ? answer->body.c_str() : ""), void();
    if (i >= 5) times.all.push_back(std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count());
    bytes = answer->body.size();
    events = 0;
    for (std::size_t at = answer->body.find("\"kind\":"); at != std::string::npos; at = answer->body.find("\"kind\":", at + 1)) ++events;
  }
  std::printf("%-44s %7zu %9zu %8.1f %8.1f %8.1f\n", what, events, bytes / 1024, times.at(0.5), times.at(0.99),
              1000 * (program_seconds() - seconds) / (kRequests + 5));
}

}  // namespace

int main(int argc, char** argv) {
  doctest::Context asserts;  // tests/program.h asserts
  asserts.setAsDefaultForAssertsOutOfTestCases();
  const int tasks = argc > 1 ? std::atoi(argv[1]) : 100'000;
  const TemporaryFolder folder;
  run_program(folder.path(), {"user", "add", "anna", "--name", "Anna", "--role", "operator"}, std::string(kPassword) + "\n");
  const std::string token = last_line(run_program(folder.path(), {"user", "token", "anna", "--scope", "read"}).output);
  {
    db::Connection connection(folder.path() / "kartoteka.db", db::Access::write_and_checkpoint);
    Filler(connection, tasks).fill();
  }
  const ServingProgram program(folder.path());
  httplib::Client client("127.0.0.1", program.port());
  client.set_tcp_nodelay(true);
  client.set_keep_alive(true);
  const httplib::Headers headers{{"Authorization", "Bearer " + token}};
  const Date today = warsaw_day(system_now());
  const auto range = [&](int begin, int length) { return "from=" + format_date(today + days{begin}) + "&to=" + format_date(today + days{begin + length}); };
  std::printf("%d tasks, %d users, %d appointments, %d series, 20 confidential clients\n", tasks, kUsers, tasks / 10, kSeries);
  std::printf("%-44s %7s %9s %8s %8s %8s\n", "", "events", "KiB", "p50 ms", "p99 ms", "CPU ms");
  measure(client, headers, "a month of everybody", "/calendar?" + range(-15, 31));
  measure(client, headers, "the next month of everybody", "/calendar?" + range(0, 31));
  measure(client, headers, "a month of one user", "/calendar?user=7&" + range(-15, 31));
  measure(client, headers, "a month of one user, appointments", "/calendar?user=7&kinds=appointment&" + range(-15, 31));
  measure(client, headers, "a week of everybody", "/calendar?" + range(-3, 7));
  measure(client, headers, "a month of absences and holidays", "/calendar?kinds=absence,holiday&" + range(-15, 31));
  measure(client, headers, "free slots of five for two weeks", "/calendar/free-slots?user=2&user=3&user=4&user=5&user=6&" + range(0, 14));
  measure(client, headers, "conflicts of five", "/calendar/conflicts?user=2&user=3&user=4&user=5&user=6&start=" + format_instant(warsaw_moment(today, 600)) + "&end=" +
                                                     format_instant(warsaw_moment(today, 660)));
}
