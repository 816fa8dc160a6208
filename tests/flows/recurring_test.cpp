// Recurring tasks and reminders while the program is killed, its clock leaps, and it is off: each date once.
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "engine/base/time.h"
#include "tests/test_clock.h"

using namespace kartoteka;

namespace {

constexpr int kSeries = 6;
constexpr int kDays = 40;

struct Office {
  TemporaryFolder folder;
  std::filesystem::path state = folder.path() / "state";
  std::string token;
  TestClock clock{folder.path() / "clock", "2026-03-01T06:00:00Z"};

  Office() {
    REQUIRE(run_program(state, {"user", "add", "anna", "--name", "Anna Nowak", "--role", "administrator"}, std::string(kPassword) + "\n").exit_code == 0);
    token = last_line(run_program(state, {"user", "token", "anna", "--scope", "read", "write"}).output);
  }
  ApiClient client(const ServingProgram& program) const { return ApiClient(program.port()).with_token(token); }

  static std::vector<json> all(const ApiClient& client, const std::string& path) {
    std::vector<json> items;
    std::string cursor;
    do {
      const Answer answer = client.get(path + (cursor.empty() ? "" : "&cursor=" + cursor));
      REQUIRE_MESSAGE(answer.status == 200, answer.text);
      for (const json& item : answer.body["items"]) items.push_back(item);
      cursor = answer.body["next_cursor"].is_null() ? "" : answer.body["next_cursor"].get<std::string>();
    } while (!cursor.empty());
    return items;
  }
};

/// 9:00 in Warsaw on each of the days, as the test counts it: summer time from 29 March 2026.
std::set<std::string> expected_dates() {
  std::set<std::string> dates;
  for (int i = 0; i <= kDays; ++i) {
    const Date day = parse_date("2026-03-02").value() + std::chrono::days(i);
    dates.insert(format_date(day) + (day >= parse_date("2026-03-29").value() ? "T07:00:00.000Z" : "T08:00:00.000Z"));
  }
  return dates;
}

}  // namespace

TEST_CASE("whatever kills the program while it catches up, each date of a series comes once, and each is told of once") {
  Office office;
  {
    const ServingProgram program(office.state, office.clock.arguments());
    for (int i = 0; i < kSeries; ++i) {
      const Answer made = office.client(program).post(
          "/tasks", {{"title", "Seria " + std::to_string(i)}, {"owner", 1}, {"due_at", "2026-03-02T08:00:00Z"}, {"recurrence", "FREQ=DAILY"}});
      REQUIRE_MESSAGE(made.status == 201, made.text);
    }
  }
  // The machine was off until all but the last of the days have passed; then it has hardly begun when it is killed.
  office.clock.set("2026-04-10T12:00:00Z");
  for (int i = 0; i < 6; ++i) {
    ServingProgram program(office.state, office.clock.arguments());
    std::this_thread::sleep_for(std::chrono::milliseconds(10 + 25 * i));
    program.kill();
  }
  const ServingProgram program(office.state, office.clock.arguments());
  const ApiClient client = office.client(program);
  office.clock.let_pass("2026-04-10T13:00:00Z", client);
  office.clock.let_pass("2026-03-20T12:00:00Z", client);  // a clock that goes back and comes again
  office.clock.let_pass("2026-04-10T14:00:00Z", client);
  std::map<std::string, std::multiset<std::string>> dates;
  for (const json& task : Office::all(client, "/tasks?limit=200&order=id")) dates[task["title"]].insert(task["due_at"].get<std::string>());
  CHECK(dates.size() == kSeries);
  const std::set<std::string> expected = expected_dates();
  for (const auto& [title, found] : dates) {
    CAPTURE(title);
    CHECK(found == std::multiset<std::string>(expected.begin(), expected.end()));
  }
  std::map<std::string, int> told;
  for (const json& item : Office::all(client, "/notifications?limit=200")) ++told[item["record"].get<std::string>() + " " + item["reason"].get<std::string>()];
  for (const auto& [what, times] : told) CHECK_MESSAGE(times == 1, what, " was told ", times, " times");
  CHECK(told.size() == static_cast<std::size_t>(kSeries * (kDays + 1)));  // overdue but the last of each, which is due within a day
}
