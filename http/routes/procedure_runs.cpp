// The life of runs and rules of procedures, and checklists of tasks.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/kinds/task.h"
#include "engine/records/procedures/runs.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/codec/procedure_encoder.h"
#include "http/name_book.h"
#include "http/preconditions.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::ProcedureRule;
using records::ProcedureRun;
using records::RecordId;
using records::Store;
using records::Viewer;

constexpr std::int64_t kMaxDates = 60;
constexpr std::int64_t kLastPlace = 99'999;

Response run_steps(Call& call) {
  ParameterReader(call.request.query).finish();
  const auto id = path_id(call);
  return json_response(200, call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    NameBook names(store, call.viewer);
    return encode_board_row(records::run_steps(store, id, call.viewer), names);
  }));
}

/// The body of a request that says all by its path: none, or an empty object.
void require_no_body(Call& call) {
  const std::string text(call.request.body());
  if (text.empty()) return;
  const Json body = parse_json(text);
  BodyReader(body).finish();
}

using RunChange = std::unique_ptr<ProcedureRun> (*)(Store&, RecordId, const Viewer&);

Response change_run(Call& call, RunChange change) {
  records::require_write(call.viewer, records::procedure_kind());
  require_no_body(call);
  const auto id = path_id(call);
  const auto run = call.context().database.write([&](Store& store) { return change(store, id, call.viewer); });
  return written_response(call, 200, records::procedure_run_kind(), *run, {});
}

Response note_file(Call& call) {
  records::require_write(call.viewer, records::task_kind());
  const auto id = path_id(call);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const records::FileReceipt receipt{static_cast<std::size_t>(reader.required_integer("file", 0, kLastPlace)), reader.flag("received"),
                                     reader.id("attachment")};
  if (!reader.has("received")) reader.add_problem("received", "must be given");
  reader.finish();
  const auto run = call.context().database.write([&](Store& store) { return records::note_file(store, id, receipt, call.viewer); });
  return written_response(call, 200, records::procedure_run_kind(), *run, {});
}

Response rule_dates(Call& call) {
  const auto id = path_id(call);
  ParameterReader reader(call.request.query);
  const auto count = reader.integer("count", 12, 1, kMaxDates);
  reader.finish();
  return json_response(200, call.context().database.read([&](Store& store) {
    const auto record = store.get(records::procedure_rule_kind(), id, call.viewer);
    const auto& rule = static_cast<const ProcedureRule&>(*record);
    Json items = Json::array();
    for (const auto& start : records::next_starts(store, rule, static_cast<std::size_t>(count))) items.push_back(encode_start(start));
    std::size_t clients = 0;
    for (const RecordId client : records::clients_of_rule(store.connection(), rule)) {
      clients += store.title(*records::find_kind("client"), client, call.viewer) ? 1 : 0;
    }
    return Json{{"items", std::move(items)}, {"clients", clients}};
  }));
}

Response suspend_rule(Call& call) {
  records::require_write(call.viewer, records::procedure_rule_kind());
  require_no_body(call);
  const auto id = path_id(call);
  const auto rule = call.context().database.write([&](Store& store) { return records::suspend_rule(store, id, call.viewer); });
  return written_response(call, 200, records::procedure_rule_kind(), *rule, {});
}

Response resume_rule(Call& call) {
  records::require_write(call.viewer, records::procedure_rule_kind());
  const auto id = path_id(call);
  const std::string text(call.request.body());
  const Json body = text.empty() ? Json::object() : parse_json(text);
  BodyReader reader(body);
  const bool catches_up = reader.flag("catch_up");
  reader.finish();
  const auto rule = call.context().database.write([&](Store& store) { return records::resume_rule(store, id, catches_up, call.viewer); });
  return written_response(call, 200, records::procedure_rule_kind(), *rule, {});
}

/// One item, whatever others tick at the same time.
Response tick(Call& call) {
  const records::Kind& kind = records::task_kind();
  records::require_write(call.viewer, kind);
  const auto id = path_id(call);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const auto item = static_cast<std::size_t>(reader.required_integer("item", 0, kLastPlace));
  const bool done = reader.flag("done");
  if (!reader.has("done")) reader.add_problem("done", "must be given");
  reader.finish();
  const auto changed = call.context().database.write([&](Store& store) {
    auto record = store.get(kind, id, call.viewer);
    auto& task = static_cast<records::Task&>(*record);
    if (has_if_match(call.request)) require_match(call.request, task);
    if (item >= task.checklist.size()) throw Error::at("/item", "the checklist has " + std::to_string(task.checklist.size()) + " items");
    task.checklist[item].done = done;
    store.update(kind, task, task.change, call.viewer);
    return record;
  });
  return written_response(call, 200, kind, *changed, {});
}

Operation changing(std::string id, std::string tag, std::string summary, std::string schema) {
  Operation operation{.id = std::move(id), .tag = std::move(tag), .summary = std::move(summary)};
  operation.parameters = {id_parameter()};
  operation.answers = {{200, "as it is now", std::move(schema), {"ETag", "Kartoteka-Change"}}};
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

void add_run_routes(ApiRoutes& routes, const std::string& one) {
  Operation reading{.id = "read_procedure_run_steps", .tag = "Procedures", .summary = "Tells how a run stands: its steps with their tasks, what is late and missing"};
  reading.parameters = {id_parameter("the run's id")};
  reading.answers = {{200, "the run", "BoardRow"}};
  reading.problems = {"not_found"};
  routes.push_back({"GET", one + "/steps", std::move(reading), run_steps});
  const auto add = [&](const std::string& name, const std::string& summary, const std::string& description, RunChange change) {
    Operation operation = changing(name + "_procedure_run", "Procedures", summary, "ProcedureRun");
    operation.description = description + " For managers and administrators.";
    routes.push_back({"POST", one + "/" + name, std::move(operation), [change](Call& call) { return change_run(call, change); }});
  };
  add("suspend", "Suspends a run", "Its open tasks wait, and nobody is told to begin.", records::suspend_run);
  add("resume", "Takes a suspended run up again", "Its tasks are what they had been, or wait for those that are open.", records::resume_run);
  add("cancel", "Stops a run", "Its open tasks are cancelled and its thread closed; the client may be started again for the period by hand.", records::cancel_run);
  Operation receipt = changing("note_procedure_file", "Procedures", "Notes that the client has sent a file that a run needs, or that it is missing after all", "ProcedureRun");
  receipt.request_schema = "FileReceipt";
  routes.push_back({"POST", one + "/files", std::move(receipt), note_file});
}

void add_rule_routes(ApiRoutes& routes, const std::string& one) {
  Operation dates{.id = "list_procedure_rule_dates", .tag = "Procedures", .summary = "Tells when a rule starts next, for which periods and with which deadlines"};
  dates.parameters = {id_parameter("the rule's id"), {"count", ParameterPlace::query, {"integer", 1, kMaxDates, {}, "12"}, "how many"}};
  dates.answers = {{200, "the next starts", "RuleDates"}};
  dates.problems = {"not_found"};
  routes.push_back({"GET", one + "/dates", std::move(dates), rule_dates});
  routes.push_back({"POST", one + "/suspend", changing("suspend_procedure_rule", "Procedures", "Suspends a rule", "ProcedureRule"), suspend_rule});
  Operation resuming = changing("resume_procedure_rule", "Procedures", "Takes a suspended rule up again", "ProcedureRule");
  resuming.description = "It goes on with the first period that starts today or later; with catch_up with the first that it has missed.";
  resuming.request_schema = "RuleResume";
  routes.push_back({"POST", one + "/resume", std::move(resuming), resume_rule});
}

}  // namespace

void add_procedure_run_routes(ApiRoutes& routes) {
  const std::string root(kApiRoot);
  add_run_routes(routes, root + "/procedure-runs/{id}");
  add_rule_routes(routes, root + "/procedure-rules/{id}");
  Operation ticking = changing("tick_task", "Tasks", "Ticks an item of a task's checklist, or takes the tick back", "Task");
  ticking.description = "The program notes who ticked it and when; the percentage follows. If-Match may be left out: other items are left alone.";
  ticking.request_schema = "ChecklistTick";
  routes.push_back({"POST", root + "/tasks/{id}/checklist", std::move(ticking), tick});
}

}  // namespace kartoteka::http
