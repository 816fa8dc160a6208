#include "http/codec/procedure_encoder.h"

#include <map>
#include <nlohmann/json.hpp>

#include "http/name_book.h"

namespace kartoteka::http {
namespace {

using records::Board;
using records::BoardRow;
using records::BoardStep;

Json date_or_null(const std::optional<Date>& date) { return date ? Json(format_date(*date)) : Json(nullptr); }
Json id_or_null(const std::optional<records::RecordId>& id) { return id ? Json(*id) : Json(nullptr); }

Json name_or_null(NameBook& names, const std::optional<records::RecordId>& user) {
  const auto name = names.user_name(user);
  return name ? Json(*name) : Json(nullptr);
}

Json encode_step(const BoardStep& step, NameBook& names) {
  return {{"key", step.key},
          {"task", step.task},
          {"title", step.title},
          {"state", step.state},
          {"due_at", step.due_at ? Json(format_instant(*step.due_at)) : Json(nullptr)},
          {"owner", id_or_null(step.owner)},
          {"owner_name", name_or_null(names, step.owner)},
          {"late", step.late},
          {"checklist_done", step.ticked},
          {"checklist_items", step.items}};
}

Json encode_file(const records::NeededFile& file) {
  return {{"name", file.name}, {"step", file.step}, {"received", file.received}, {"attachment", id_or_null(file.attachment)}};
}

/// The columns: the steps as the procedure has them now, then those that only earlier versions had.
Json encode_columns(const Board& board) {
  Json columns = Json::array();
  std::map<std::string, std::size_t> places;
  const auto add = [&](const std::string& key, const std::string& title) {
    if (!places.emplace(key, columns.size()).second) return;
    columns.push_back({{"key", key}, {"title", title}, {"states", Json::object()}, {"late", 0}});
  };
  for (const auto& step : board.procedure.steps) add(step.key, step.title);
  for (const BoardRow& row : board.rows) {
    for (const BoardStep& step : row.steps) {
      add(step.key, step.title);
      Json& column = columns[places.at(step.key)];
      column["states"][step.state] = column["states"].value(step.state, 0) + 1;
      if (step.late) column["late"] = column["late"].get<int>() + 1;
    }
  }
  return columns;
}

Json encode_summary(const Board& board) {
  std::map<std::string, int> sums{{"runs", 0}, {"running", 0}, {"suspended", 0}, {"done", 0}, {"cancelled", 0}, {"late", 0}, {"missing_files", 0}, {"unassigned", 0}};
  for (const BoardRow& row : board.rows) {
    ++sums["runs"];
    ++sums[row.run->state];
    sums["late"] += row.is_late() ? 1 : 0;
    sums["missing_files"] += static_cast<int>(row.missing_files().size());
    sums["unassigned"] += static_cast<int>(row.unassigned().size());
  }
  sums["not_started"] = static_cast<int>(board.not_started.size());
  return sums;
}

}  // namespace

Json encode_plan(const records::RunPlan& plan, NameBook& names) {
  Json steps = Json::array();
  for (const records::PlannedStep& step : plan.steps) {
    steps.push_back({{"key", step.key},
                     {"title", step.title},
                     {"due", format_date(step.due)},
                     {"owner", id_or_null(step.owner)},
                     {"owner_name", name_or_null(names, step.owner)},
                     {"problem", step.problem.empty() ? Json(nullptr) : Json(step.problem)}});
  }
  return {{"title", plan.name},   {"deadline", date_or_null(plan.deadline)},         {"owner", id_or_null(plan.owner)},
          {"owner_name", name_or_null(names, plan.owner)}, {"steps", std::move(steps)}, {"files", plan.files}};
}

Json encode_board_row(const BoardRow& row, NameBook& names) {
  Json steps = Json::array();
  std::int64_t done = 0;
  for (const BoardStep& step : row.steps) {
    steps.push_back(encode_step(step, names));
    done += step.is_open() ? 0 : 1;
  }
  Json files = Json::array();
  for (const auto& file : row.run->files) files.push_back(encode_file(file));
  return {{"run", row.run->id},
          {"client", id_or_null(row.run->client)},
          {"client_name", row.client_name},
          {"version", row.run->version},
          {"period", row.run->period},
          {"state", row.run->state},
          {"started_on", date_or_null(row.run->started_on)},
          {"deadline", date_or_null(row.run->deadline)},
          {"thread", id_or_null(row.run->thread)},
          {"main_task", id_or_null(row.run->main_task)},
          {"late", row.is_late()},
          {"current", row.current()},
          {"steps_done", done},
          {"missing_files", row.missing_files()},
          {"unassigned", row.unassigned()},
          {"files", std::move(files)},
          {"steps", std::move(steps)}};
}

Json encode_board(const Board& board, NameBook& names) {
  Json rows = Json::array();
  for (const BoardRow& row : board.rows) rows.push_back(encode_board_row(row, names));
  Json missing = Json::array();
  for (const auto& run : board.not_started) missing.push_back({{"client", run.client}, {"client_name", run.name}});
  Json periods = Json::array();
  for (const auto& period : board.periods) {
    periods.push_back({{"period", period.period}, {"runs", period.runs}, {"done", period.done}, {"cancelled", period.cancelled}});
  }
  return {{"procedure", {{"id", board.procedure.id}, {"name", board.procedure.name}, {"version", board.procedure.version}, {"state", board.procedure.state}}},
          {"period", board.period.empty() ? Json(nullptr) : Json(board.period)},
          {"steps", encode_columns(board)},
          {"rows", std::move(rows)},
          {"not_started", std::move(missing)},
          {"periods", std::move(periods)},
          {"summary", encode_summary(board)}};
}

Json encode_version(const records::ProcedureVersion& version, NameBook& names) {
  return {{"version", version.version},
          {"at", format_instant(version.at)},
          {"user", id_or_null(version.user)},
          {"user_name", name_or_null(names, version.user)}};
}

Json encode_start(const records::PlannedStart& start) {
  return {{"period", calendar::format_period(start.period)}, {"starts_on", format_date(start.start)}, {"deadline", date_or_null(start.deadline)}};
}

}  // namespace kartoteka::http
