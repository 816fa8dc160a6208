#include "engine/records/procedures/rule_rounds.h"

#include <algorithm>

#include "engine/records/database.h"
#include "engine/records/procedures/schedule.h"
#include "engine/records/procedures/start.h"

namespace kartoteka::records {
namespace {

using calendar::Period;

struct DueRule {
  ProcedureRule rule;
  Procedure procedure;
  Period period;
  Date start;
};

std::unique_ptr<ProcedureRule> load(Store& store, RecordId id, const Viewer& viewer) {
  return std::unique_ptr<ProcedureRule>(static_cast<ProcedureRule*>(store.get(procedure_rule_kind(), id, viewer).release()));
}

Period next_period(const ProcedureRule& rule) { return calendar::parse_period(rule.next_period).value_or(Period{}); }

/// The day of the next start; nothing where the rule has come to its end.
std::optional<Date> next_start(const ProcedureRule& rule) {
  const bool is_over = !rule.last_period.empty() && rule.last_period < rule.next_period;
  return is_over ? std::nullopt : std::optional(start_day(rule, next_period(rule)));
}

/// The ids of rules that have something to start, those first that have waited longest.
std::vector<RecordId> due_rules(Store& store) {
  std::vector<RecordId> rules;
  auto rows = store.connection().query(
      "SELECT procedure_rule.id FROM procedure_rule JOIN procedure ON procedure.id = procedure WHERE procedure_rule.state = 'active' AND "
      "procedure_rule.deleted_at IS NULL AND procedure.state = 'active' AND procedure.deleted_at IS NULL AND next_start <= :today ORDER BY next_start, "
      "procedure_rule.id",
      {std::int64_t{warsaw_day(store.now()).time_since_epoch().count()}}, {db::ColumnType::integer});
  while (rows.next()) rules.push_back(rows.integer(0));
  return rules;
}

/// The rule as it stands, where it still has to start that very period (or any, where none is given).
std::optional<DueRule> read_due(Store& store, RecordId id, const std::string& period = "") {
  const auto due = due_rules(store);
  if (std::find(due.begin(), due.end(), id) == due.end()) return std::nullopt;
  DueRule found;
  found.rule = *load(store, id, Viewer::system());
  if (!period.empty() && found.rule.next_period != period) return std::nullopt;
  found.procedure = static_cast<const Procedure&>(*store.get(procedure_kind(), *found.rule.procedure, Viewer::system()));
  found.period = next_period(found.rule);
  found.start = start_day(found.rule, found.period);
  return found;
}

/// Computed values make no change number and no row in the audit trail.
void store_next(db::Connection& connection, const ProcedureRule& rule) {
  const auto start = next_start(rule);
  connection.execute("UPDATE procedure_rule SET next_period = :period, next_start = :start WHERE id = :id",
                     {rule.next_period, start ? db::Value{std::int64_t{start->time_since_epoch().count()}} : db::Value{db::NullInteger{}}, rule.id});
}

bool is_about_the_run(const Error& error) {
  return error.code() == ErrorCode::invalid_argument || error.code() == ErrorCode::conflict || error.code() == ErrorCode::not_found ||
         error.code() == ErrorCode::too_large;
}

/// One rule's round.
class Round {
 public:
  Round(Database& database, const RoundOptions& options, RecordId rule) : database_(database), options_(options), rule_(rule) {}

  std::size_t run() {
    while (!is_stopping()) {
      const auto due = database_.read([&](Store& store) { return read_due(store, rule_); });
      if (!due || !start_all(*due)) break;
      move_on(*due);
    }
    return made_;
  }

 private:
  bool is_stopping() const { return options_.is_stopping && options_.is_stopping(); }

  bool start_all(const DueRule& due) {
    const auto clients = database_.read([&](Store& store) { return clients_of_rule(store.connection(), due.rule); });
    for (const RecordId client : clients) {
      if (is_stopping()) return false;
      start_one(due, client);
    }
    return true;
  }

  void start_one(const DueRule& due, RecordId client) {
    const RunRequest wanted{due.procedure.id, client, run_period(due.procedure, due.period, due.start), due.start, rule_};
    const auto was_run = [&](Store& store) { return was_ever_run(store.connection(), wanted.procedure, client, wanted.period); };
    if (database_.read(was_run)) return;
    try {
      database_.write([&](Store& store) {
        db::Transaction transaction(store.connection());
        // Somebody may have suspended the rule meanwhile, or started the run by hand.
        if (!read_due(store, rule_, due.rule.next_period) || was_run(store)) return;
        start_run(store, wanted, Viewer::system());
        transaction.commit();
        ++made_;
      });
    } catch (const Error& error) {
      if (!is_about_the_run(error)) throw;
      if (options_.log) options_.log("rule " + std::to_string(rule_) + ", client " + std::to_string(client) + ": " + error.what());
    }
  }

  void move_on(const DueRule& due) {
    database_.write([&](Store& store) {
      db::Transaction transaction(store.connection());
      auto still = read_due(store, rule_, due.rule.next_period);
      if (!still) return;
      still->rule.next_period = calendar::format_period(calendar::shifted(due.period, 1));
      store_next(store.connection(), still->rule);
      transaction.commit();
    });
  }

  Database& database_;
  const RoundOptions& options_;
  RecordId rule_;
  std::size_t made_ = 0;
};

}  // namespace

std::size_t run_due_rules(Database& database, const RoundOptions& options) {
  std::size_t made = 0;
  for (const RecordId rule : database.read(due_rules)) made += Round(database, options, rule).run();
  return made;
}

std::vector<RecordId> clients_of_rule(db::Connection& connection, const ProcedureRule& rule) {
  std::vector<RecordId> clients = rule.tag.empty() ? std::vector<RecordId>() : clients_with_tag(connection, rule.tag);
  for (const RecordId client : rule.clients) {
    const bool is_there = connection.query_integer("SELECT 1 FROM client WHERE id = :id AND deleted_at IS NULL", {client}).has_value();
    if (is_there) clients.push_back(client);
  }
  std::sort(clients.begin(), clients.end());
  clients.erase(std::unique(clients.begin(), clients.end()), clients.end());
  return clients;
}

void plan_rule(ProcedureRule& rule, const ProcedureRule* before, Date today, bool is_imported) {
  const Period from_today = first_period_from(rule, today);
  if (rule.first_period.empty()) rule.first_period = calendar::format_period(from_today);
  if (!before) rule.next_period = rule.first_period;
  const bool is_resumed = before && before->state == "suspended" && rule.state == "active";
  if (is_resumed || is_imported) rule.next_period = std::max(rule.next_period, calendar::format_period(from_today));
  rule.next_period = std::max(rule.next_period, rule.first_period);
  rule.next_start = next_start(rule);
}

std::unique_ptr<ProcedureRule> suspend_rule(Store& store, RecordId id, const Viewer& writer) {
  auto rule = load(store, id, writer);
  if (rule->state == "suspended") throw Error(ErrorCode::conflict, "procedure rule " + std::to_string(id) + " is suspended");
  rule->state = "suspended";
  store.update(procedure_rule_kind(), *rule, rule->change, writer);
  return rule;
}

std::unique_ptr<ProcedureRule> resume_rule(Store& store, RecordId id, bool catches_up, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  auto rule = load(store, id, writer);
  if (rule->state != "suspended") throw Error(ErrorCode::conflict, "procedure rule " + std::to_string(id) + " is not suspended");
  const std::string missed = rule->next_period;
  rule->state = "active";
  store.update(procedure_rule_kind(), *rule, rule->change, writer);
  if (catches_up) {
    rule->next_period = missed;
    rule->next_start = next_start(*rule);
    store_next(store.connection(), *rule);
  }
  transaction.commit();
  return rule;
}

std::vector<PlannedStart> next_starts(Store& store, const ProcedureRule& rule, std::size_t count) {
  const auto record = store.get(procedure_kind(), *rule.procedure, Viewer::system());
  const auto& procedure = static_cast<const Procedure&>(*record);
  std::vector<PlannedStart> starts;
  for (Period period = next_period(rule); starts.size() < count; period = calendar::shifted(period, 1)) {
    if (!rule.last_period.empty() && rule.last_period < calendar::format_period(period)) break;
    const Date start = start_day(rule, period);
    const Period of_run = run_period(procedure, period, start);
    starts.push_back({of_run, start, deadline_of(procedure, of_run, start)});
  }
  return starts;
}

}  // namespace kartoteka::records
