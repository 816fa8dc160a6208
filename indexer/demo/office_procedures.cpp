#include "indexer/demo/office_procedures.h"

#include <algorithm>
#include <map>

#include "engine/records/kinds/client.h"
#include "engine/records/kinds/task.h"
#include "engine/records/notifications.h"
#include "engine/records/procedures/board.h"
#include "engine/records/procedures/runs.h"
#include "engine/records/procedures/schedule.h"
#include "engine/records/procedures/start.h"
#include "engine/records/store.h"
#include "indexer/demo/example_procedures.h"
#include "indexer/demo/random.h"

namespace kartoteka::demo {
namespace {

using calendar::Period;
using records::RecordId;
using records::Viewer;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::uint64_t kSeed = 2026;
constexpr int kMonths = 3;  ///< that were begun before today
constexpr hours kOpening{6};
/// Notifications older than this were read long ago.
constexpr std::chrono::days kUnread{14};

/// How many clients have each rule's tag; so that boards are lively and loading stays quick.
constexpr std::size_t kTagged[]{24, 12, 8, 8};

class Office {
 public:
  Office(db::Connection& connection, Date today)
      : store_(connection, [this] { return now_; }), today_(today), random_(Random::derived(kSeed, "procedures")) {}

  void run() {
    std::size_t place = 0;
    for (ExampleProcedure& example : example_procedures()) {
      const std::vector<RecordId> clients = tag_clients(example.rule.tag, kTagged[place], place * 5);
      ++place;
      add(example, clients);
    }
    records::mark_notifications_read_before(store_, Instant(today_) - kUnread);
  }

 private:
  /// Clients whom everybody may see and who have an owner; each rule takes others first.
  std::vector<RecordId> tag_clients(const std::string& tag, std::size_t count, std::size_t skip) {
    std::vector<RecordId> clients;
    auto rows = store_.connection().query(
        "SELECT client.id FROM client JOIN app_user ON app_user.id = owner WHERE confidential = 0 AND client.deleted_at IS NULL AND active = 1 AND "
        "entity_type = 'company' ORDER BY client.id LIMIT :count OFFSET :skip",
        {static_cast<std::int64_t>(count), static_cast<std::int64_t>(skip)}, {db::ColumnType::integer});
    while (rows.next()) clients.push_back(rows.integer(0));
    now_ = Instant{today_ - std::chrono::days{400}} + kOpening;
    for (const RecordId id : clients) {
      const auto client = store_.get(records::client_kind(), id, Viewer::system());
      static_cast<records::Client&>(*client).tags.push_back(tag);
      store_.update(records::client_kind(), *client, std::nullopt, Viewer::system());
    }
    return clients;
  }

  std::optional<RecordId> team(const std::string& name) {
    return store_.connection().query_integer("SELECT id FROM team WHERE name = :name", {name});
  }
  std::optional<RecordId> manager(const std::string& name) {
    return store_.connection().query_integer("SELECT manager FROM team WHERE name = :name", {name});
  }

  void add(ExampleProcedure& example, const std::vector<RecordId>& clients) {
    const auto owner = manager(example.department);
    const Viewer writer = owner ? Viewer{owner, "manager", true} : Viewer::system();
    records::Procedure& procedure = example.procedure;
    procedure.owner = owner;
    for (auto& step : procedure.steps) {
      if (step.owner_rule == "team") step.team = team(example.department);
    }
    store_.create(records::procedure_kind(), procedure, writer);
    records::ProcedureRule& rule = example.rule;
    const Period next = records::first_period_from(rule, today_);
    rule.procedure = procedure.id;
    rule.owner = owner;
    rule.first_period = calendar::format_period(next);
    store_.create(records::procedure_rule_kind(), rule, writer);
    for (int back = rule.every == "month" ? kMonths : 1; back > 0; --back) start_period(example, calendar::shifted(next, -back), clients);
  }

  void start_period(const ExampleProcedure& example, const Period& period, const std::vector<RecordId>& clients) {
    const Date start = records::start_day(example.rule, period);
    for (const RecordId client : clients) {
      now_ = warsaw_moment(start, 6 * 60) + minutes{random_.between(1, 20)};
      const auto run = records::start_run(store_, {example.procedure.id, client, period, start, example.rule.id}, Viewer::system());
      work_on(*run);
    }
  }

  /// Steps are done around their day, each after those that it waits for. One client in six lags behind.
  void work_on(const records::ProcedureRun& run) {
    const int late_percent = random_.chance(17) ? 45 : 3;
    std::map<RecordId, Instant> done;
    for (const records::BoardStep& step : records::run_steps(store_, run.id, Viewer::system()).steps) {
      const auto record = store_.get(records::task_kind(), step.task, Viewer::system());
      auto& task = static_cast<records::Task&>(*record);
      const std::optional<Instant> moment = moment_of(task, done, random_.chance(late_percent));
      if (!moment) continue;
      done[task.id] = now_ = *moment;
      finish(task);
    }
    const auto present = store_.get(records::procedure_run_kind(), run.id, Viewer::system());
    note_files(static_cast<const records::ProcedureRun&>(*present), done.size() >= 2 ? 85 : 50);
  }

  /// When the task was done; nothing where it is still to be.
  std::optional<Instant> moment_of(const records::Task& task, const std::map<RecordId, Instant>& done, bool is_late) {
    Instant moment = *task.due_at - minutes{random_.between(20, 30 * 60)} + (is_late ? hours{24 * random_.between(2, 9)} : hours{0});
    for (const RecordId awaited : task.waits_for) {
      const auto found = done.find(awaited);
      if (found == done.end()) return std::nullopt;
      moment = std::max(moment, found->second + minutes{random_.between(20, 300)});
    }
    return moment < Instant{today_} + kOpening ? std::optional(moment) : std::nullopt;
  }

  void finish(records::Task& task) {
    task.state = "done";
    for (auto& item : task.checklist) item.done = true;
    const Viewer writer = task.owner ? Viewer{task.owner, "operator", true} : Viewer::system();
    store_.update(records::task_kind(), task, std::nullopt, writer);
  }

  /// What was done had its papers; of the others some are still missing.
  void note_files(const records::ProcedureRun& run, int percent) {
    for (std::size_t i = 0; i < run.files.size(); ++i) {
      if (run.state == "done" || random_.chance(percent)) records::note_file(store_, run.id, {i, true, std::nullopt}, Viewer::system());
    }
  }

  Instant now_{};
  records::Store store_;
  Date today_;
  Random random_;
};

}  // namespace

void add_procedures(db::Connection& connection, Date today) {
  db::Transaction transaction(connection);
  Office(connection, today).run();
  transaction.commit();
}

}  // namespace kartoteka::demo
