#include "engine/records/procedures/board.h"

#include <algorithm>
#include <map>

#include "engine/base/polish_order.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/procedure_rule.h"
#include "engine/records/procedures/rule_rounds.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::size_t kMaxPeriods = 24;

/// Bounds one answer: more clients than any office has.
constexpr std::size_t kPage = kMaxListLimit;

constexpr std::string_view kSteps =
    "SELECT run_id, step, task.id, task.title, task.state, due_at, task.owner, "
    "(SELECT COUNT(*) FROM task_checklist WHERE record_id = task.id AND done = 1), "
    "(SELECT COUNT(*) FROM task_checklist WHERE record_id = task.id) "
    "FROM procedure_task JOIN task ON task.id = task_id ";

const std::vector<ColumnType>& step_types() {
  static const std::vector<ColumnType> kTypes{ColumnType::integer, ColumnType::text,    ColumnType::integer, ColumnType::text,   ColumnType::text,
                                              ColumnType::integer, ColumnType::integer, ColumnType::integer, ColumnType::integer};
  return kTypes;
}

BoardStep read_step(const db::Rows& rows, Instant now) {
  BoardStep step;
  step.key = rows.text(1);
  step.task = rows.integer(2);
  step.title = rows.text(3);
  step.state = rows.text(4);
  if (!rows.is_null(5)) step.due_at = Instant{std::chrono::milliseconds{rows.integer(5)}};
  step.owner = rows.optional_integer(6);
  step.late = step.is_open() && step.due_at && *step.due_at < now;
  step.ticked = rows.integer(7);
  step.items = rows.integer(8);
  return step;
}

/// All runs of a procedure for a period that the viewer may see.
std::vector<std::unique_ptr<Record>> runs_of(Store& store, RecordId procedure, const std::string& period, const Viewer& viewer) {
  const Kind& kind = procedure_run_kind();
  ListQuery query;
  query.filters = {{kind.field("procedure"), {Value{procedure}}, {}, {}}, {kind.field("period"), {Value{period}}, {}, {}}};
  query.order = "id";
  query.limit = kPage;
  std::vector<std::unique_ptr<Record>> runs;
  do {
    ListPage page = store.list(kind, query, viewer);
    for (auto& run : page.records) runs.push_back(std::move(run));
    query.cursor = page.next_cursor;
  } while (!query.cursor.empty());
  return runs;
}

std::string name_of_client(Store& store, RecordId client) { return store.title(client_kind(), client, Viewer::system()).value_or(""); }

std::vector<BoardRow> read_rows(Store& store, RecordId procedure, const std::string& period, const Viewer& viewer) {
  std::vector<BoardRow> board;
  std::map<RecordId, std::size_t> places;
  for (auto& record : runs_of(store, procedure, period, viewer)) {
    std::unique_ptr<ProcedureRun> run(static_cast<ProcedureRun*>(record.release()));
    places[run->id] = board.size();
    std::string name = name_of_client(store, *run->client);
    board.push_back({std::move(run), std::move(name), {}});
  }
  auto rows = store.connection().query(
      std::string(kSteps) + "WHERE run_id IN (SELECT id FROM procedure_run WHERE procedure = :procedure AND period = :period) AND "
                            "task.deleted_at IS NULL ORDER BY run_id, position",
      {procedure, period}, step_types());
  while (rows.next()) {
    const auto place = places.find(rows.integer(0));
    if (place != places.end()) board[place->second].steps.push_back(read_step(rows, store.now()));
  }
  std::stable_sort(board.begin(), board.end(),
                   [](const BoardRow& a, const BoardRow& b) { return compare_polish(a.client_name, b.client_name) < 0; });
  return board;
}

std::vector<PeriodSummary> read_periods(Store& store, RecordId procedure, const Viewer& viewer) {
  const std::string visible = visible_condition(viewer, procedure_run_kind(), warsaw_day(store.now()));
  std::vector<PeriodSummary> periods;
  auto rows = store.connection().query(
      "SELECT period, COUNT(*), SUM(state = 'done'), SUM(state = 'cancelled') FROM procedure_run WHERE procedure = :procedure AND deleted_at IS NULL" +
          (visible.empty() ? "" : " AND (" + visible + ")") + " GROUP BY period ORDER BY period DESC LIMIT :most",
      {procedure, static_cast<std::int64_t>(kMaxPeriods)}, {ColumnType::text, ColumnType::integer, ColumnType::integer, ColumnType::integer});
  while (rows.next()) periods.push_back({rows.text(0), rows.integer(1), rows.integer(2), rows.integer(3)});
  return periods;
}

std::vector<RecordId> active_rules(db::Connection& connection, RecordId procedure) {
  std::vector<RecordId> rules;
  auto rows = connection.query("SELECT id FROM procedure_rule WHERE procedure = :procedure AND state = 'active' AND deleted_at IS NULL ORDER BY id",
                               {procedure}, {ColumnType::integer});
  while (rows.next()) rules.push_back(rows.integer(0));
  return rules;
}

bool names_period(const ProcedureRule& rule, const std::string& period) {
  return rule.first_period <= period && (rule.last_period.empty() || period <= rule.last_period);
}

std::vector<MissingRun> read_missing(Store& store, const Board& board, const Viewer& viewer) {
  std::map<RecordId, std::string> missing;
  if (board.procedure.period == "none") return {};
  for (const RecordId id : active_rules(store.connection(), board.procedure.id)) {
    const auto record = store.get(procedure_rule_kind(), id, Viewer::system());
    const auto& rule = static_cast<const ProcedureRule&>(*record);
    if (!names_period(rule, board.period)) continue;
    for (const RecordId client : clients_of_rule(store.connection(), rule)) {
      if (const auto name = store.title(client_kind(), client, viewer)) missing[client] = *name;
    }
  }
  for (const BoardRow& row : board.rows) missing.erase(*row.run->client);
  std::vector<MissingRun> found;
  for (auto& [client, name] : missing) found.push_back({client, name});
  return found;
}

}  // namespace

bool BoardRow::is_late() const {
  return std::any_of(steps.begin(), steps.end(), [](const BoardStep& step) { return step.late; });
}

std::vector<std::string> BoardRow::missing_files() const {
  std::vector<std::string> names;
  if (run->state == "done" || run->state == "cancelled") return names;
  for (const NeededFile& file : run->files) {
    if (!file.received) names.push_back(file.name);
  }
  return names;
}

std::vector<std::string> BoardRow::unassigned() const {
  std::vector<std::string> keys;
  for (const BoardStep& step : steps) {
    if (step.is_open() && !step.owner) keys.push_back(step.key);
  }
  return keys;
}

std::vector<std::string> BoardRow::current() const {
  std::vector<std::string> keys;
  for (const BoardStep& step : steps) {
    if (step.state == "planned" || step.state == "in_progress") keys.push_back(step.key);
  }
  return keys;
}

Board procedure_board(Store& store, RecordId procedure, const std::optional<calendar::Period>& period, const Viewer& viewer) {
  Board board;
  board.procedure = static_cast<const Procedure&>(*store.get(procedure_kind(), procedure, viewer));
  board.periods = read_periods(store, procedure, viewer);
  if (period) board.period = calendar::format_period(*period);
  if (!period && !board.periods.empty()) board.period = board.periods.front().period;
  if (board.period.empty()) return board;
  board.rows = read_rows(store, procedure, board.period, viewer);
  board.not_started = read_missing(store, board, viewer);
  return board;
}

BoardRow run_steps(Store& store, RecordId id, const Viewer& viewer) {
  BoardRow row;
  row.run.reset(static_cast<ProcedureRun*>(store.get(procedure_run_kind(), id, viewer).release()));
  row.client_name = name_of_client(store, *row.run->client);
  auto rows = store.connection().query(std::string(kSteps) + "WHERE run_id = :run AND task.deleted_at IS NULL ORDER BY position", {id}, step_types());
  while (rows.next()) row.steps.push_back(read_step(rows, store.now()));
  return row;
}

}  // namespace kartoteka::records
