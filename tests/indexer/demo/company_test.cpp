#include "indexer/demo/company.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "engine/base/checksums.h"
#include "engine/base/utf8.h"
#include "engine/records/validation.h"
#include "indexer/demo/calendar.h"

using namespace kartoteka;
using namespace kartoteka::demo;
using records::RecordId;

namespace {

CompanyOptions options() {
  CompanyOptions result;
  result.data_folder = KARTOTEKA_TEST_DATA_DEMO;
  result.today = *parse_date("2026-05-04");
  return result;
}

const Company& company() {
  static const Company made = make_company(options());
  return made;
}

/// A hash over every field of every record.
class Fingerprint {
 public:
  template <typename T>
  Fingerprint& add(const records::Kind& kind, const std::vector<T>& records) {
    for (const T& record : records) {
      for (const records::Field& field : kind.fields) add(field.get(record));
      add(record.created_at.time_since_epoch().count());
      add(record.created_by.value_or(0));
    }
    return *this;
  }
  std::uint64_t value() const { return hash_; }

 private:
  void add(std::int64_t number) { add(std::to_string(number)); }
  void add(const std::string& text) {
    for (const char c : text) hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    hash_ *= 0x100000001B3U;
  }
  void add(std::monostate) { add(std::string("-")); }
  void add(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) add(text);
  }
  void add(const std::vector<RecordId>& ids) {
    for (const RecordId id : ids) add(id);
  }
  void add(const std::vector<records::TextRow>& rows) {
    for (const auto& row : rows) add(row);
  }
  void add(const records::Value& value) {
    std::visit([this](const auto& held) { add(held); }, value);
  }

  std::uint64_t hash_ = 0xCBF29CE484222325U;
};

std::uint64_t fingerprint(const Company& made) {
  return Fingerprint()
      .add(records::user_kind(), made.users)
      .add(records::team_kind(), made.teams)
      .add(records::stage_kind(), made.stages)
      .add(records::client_kind(), made.clients)
      .add(records::answer_kind(), made.answers)
      .add(records::thread_kind(), made.threads)
      .add(records::task_kind(), made.tasks)
      .add(records::contact_kind(), made.contacts)
      .add(records::link_kind(), made.links)
      .value();
}

bool exists(const std::optional<RecordId>& reference, std::size_t count) {
  return !reference || (*reference >= 1 && static_cast<std::size_t>(*reference) <= count);
}

}  // namespace

TEST_CASE("the company has the size it is said to have") {
  CHECK(company().users.size() == 40);
  CHECK(company().clients.size() == 300);
  CHECK(company().threads.size() == 800);
  CHECK(company().tasks.size() == 4000);
  CHECK(company().contacts.size() == 6000);
  CHECK(company().answers.size() >= 40);
  CHECK(company().links.size() >= 1000);
  CHECK(company().teams.size() == 3);
  CHECK(company().stages.size() == 6);
}

TEST_CASE("the same options give the same company, another seed another one") {
  const std::uint64_t first = fingerprint(company());
  CHECK(fingerprint(make_company(options())) == first);
  CompanyOptions other = options();
  other.seed = 2027;
  CHECK(fingerprint(make_company(other)) != first);
}

TEST_CASE("clients have valid numbers, people and an owner") {
  std::set<std::string> nips;
  std::set<std::string> codes;
  for (const records::Client& client : company().clients) {
    CAPTURE(client.name);
    CHECK(is_nip(client.nip));
    CHECK((client.regon.empty() || is_regon(client.regon)));
    CHECK(nips.insert(client.nip).second);
    CHECK(codes.insert(client.code).second);
    CHECK_FALSE(client.people.empty());
    CHECK(client.owner);
  }
}

TEST_CASE("every record passes the checks of its kind") {
  const auto check = [](const records::Kind& kind, auto records) {
    for (auto& record : records) {
      const auto problems = records::normalise_and_check(kind, record);
      CAPTURE(kind.name);
      for (const FieldProblem& problem : problems) FAIL_CHECK(problem.pointer << ' ' << problem.message);
    }
  };
  check(records::user_kind(), company().users);
  check(records::client_kind(), company().clients);
  check(records::answer_kind(), company().answers);
  check(records::thread_kind(), company().threads);
  check(records::task_kind(), company().tasks);
  check(records::contact_kind(), company().contacts);
  check(records::link_kind(), company().links);
}

TEST_CASE("no reference dangles, and a thread's records belong to its client") {
  const Company& made = company();
  for (const records::Thread& thread : made.threads) {
    CHECK(exists(thread.client, made.clients.size()));
    CHECK(exists(thread.owner, made.users.size()));
  }
  for (std::size_t i = 0; i < made.tasks.size(); ++i) {
    const records::Task& task = made.tasks[i];
    REQUIRE(exists(task.thread, made.threads.size()));
    CHECK(exists(task.parent, i));  // a main task stands before its details
    CHECK(exists(task.owner, made.users.size()));
    CHECK(exists(task.assigned_by, made.users.size()));
    CHECK(task.client == made.threads[static_cast<std::size_t>(*task.thread) - 1].client);
    CHECK(*task.start_at <= *task.due_at);
  }
  for (const records::Contact& contact : made.contacts) {
    REQUIRE(exists(contact.client, made.clients.size()));
    REQUIRE(exists(contact.thread, made.threads.size()));
    CHECK(exists(contact.owner, made.users.size()));
    if (contact.thread) CHECK(contact.client == made.threads[static_cast<std::size_t>(*contact.thread) - 1].client);
    const auto& people = made.clients[static_cast<std::size_t>(*contact.client) - 1].people;
    CHECK(std::any_of(people.begin(), people.end(), [&contact](const auto& person) { return person.name == contact.person; }));
  }
}

TEST_CASE("contacts happen in office hours of the last three years, each thread's one after another") {
  const Date today = options().today;
  std::map<RecordId, Instant> last;
  for (const records::Contact& contact : company().contacts) {
    const Date day = warsaw_day(*contact.started_at);
    CAPTURE(format_instant(*contact.started_at));
    CHECK(is_working_day(day));
    CHECK(day < today);
    CHECK(day > today - std::chrono::days(3 * 365 + 10));
    CHECK(*contact.started_at >= warsaw_time(day, 7 * 60 + 30));
    CHECK(*contact.started_at <= warsaw_time(day, 16 * 60 + 30));
    if (contact.thread) {
      CHECK(last[*contact.thread] < *contact.started_at);
      last[*contact.thread] = *contact.started_at;
    }
  }
}

TEST_CASE("texts are UTF-8 without leftovers of templates, mostly with Polish letters and not all alike") {
  std::set<std::string> notes;
  std::size_t with_polish_letters = 0;
  for (const records::Contact& contact : company().contacts) {
    const std::string text = contact.subject + '\n' + contact.note;
    CAPTURE(text);
    CHECK(utf8_length(text));
    CHECK(text.find_first_of("{}[]|") == std::string::npos);
    CHECK(text.find("..") == std::string::npos);
    CHECK(text.find("  ") == std::string::npos);
    CHECK_FALSE(contact.note.empty());
    notes.insert(contact.note);
    for (const char* letter : {"ą", "ę", "ł", "ó", "ż", "ś"}) {
      if (contact.note.find(letter) == std::string::npos) continue;
      ++with_polish_letters;
      break;
    }
  }
  CHECK(notes.size() > 5000);
  CHECK(with_polish_letters > 4000);
  CHECK(with_polish_letters < 5900);  // some people never use them
  for (const records::Task& task : company().tasks) {
    CHECK((task.title + task.description).find_first_of("{}[]|") == std::string::npos);
  }
}

TEST_CASE("some work is done, some is under way, some is only planned") {
  std::map<std::string, int> stages;
  std::map<std::string, int> states;
  for (const records::Task& task : company().tasks) ++stages[task.state];
  for (const records::Thread& thread : company().threads) ++states[thread.state];
  CHECK(stages["done"] > 3000);
  for (const char* stage : {"in_progress", "planned", "waiting", "cancelled"}) {
    CAPTURE(stage);
    CHECK(stages[stage] >= 20);
  }
  CHECK(states["open"] >= 30);
  CHECK(states["waiting"] >= 5);
  CHECK(states["closed"] >= 600);
}

TEST_CASE("the office lives: teams with managers, a board, watchers, meetings, results and next steps") {
  const Company& made = company();
  for (const records::Team& team : made.teams) {
    CAPTURE(team.name);
    CHECK(exists(team.manager, made.users.size()));
    CHECK(team.members.size() >= 5);
  }
  const auto count = [](const auto& records, auto&& is_meant) { return std::count_if(records.begin(), records.end(), is_meant); };
  for (const records::Task& task : made.tasks) {
    if (task.stage) CHECK(made.stages[static_cast<std::size_t>(*task.stage) - 1].state == task.state);
  }
  CHECK(count(made.tasks, [](const auto& task) { return task.stage.has_value(); }) > 2500);
  CHECK(count(made.tasks, [](const auto& task) { return !task.watchers.empty(); }) > 100);
  CHECK(count(made.threads, [](const auto& thread) { return !thread.watchers.empty(); }) > 20);
  CHECK(count(made.contacts, [](const auto& contact) { return !contact.participants.empty(); }) > 50);
  CHECK(count(made.contacts, [](const auto& contact) { return !contact.result.empty(); }) > 1000);
  CHECK(count(made.contacts, [](const auto& contact) { return !contact.answers_used.empty(); }) > 200);
  CHECK(count(made.users, [](const auto& user) { return !user.working_hours.empty(); }) > 3);
  CHECK(made.work.size() > 3000);
  for (const records::Contact& contact : made.contacts) {
    CHECK(contact.next_step.empty() == !contact.next_task);
    if (contact.next_task) CHECK(made.tasks[static_cast<std::size_t>(*contact.next_task) - 1].thread == contact.thread);
  }
  CHECK(count(made.contacts, [](const auto& contact) { return contact.next_task.has_value(); }) > 20);
}
