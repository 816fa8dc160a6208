// What procedures can do beyond being records: starting them for clients (or telling what a start would make), their
// boards, their versions.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/kinds/client.h"
#include "engine/records/procedures/schedule.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/codec/procedure_encoder.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using calendar::Period;
using records::Procedure;
using records::RecordId;
using records::Store;

/// Clients of one request; an office has fewer.
constexpr std::size_t kMaxClients = 5'000;

struct StartRequest {
  std::vector<RecordId> clients;
  std::string tag;
  std::string period;
  std::optional<Date> start_on;
  bool is_dry = false;
};

std::optional<Date> date_of(BodyReader& reader, std::string_view name) {
  const auto text = reader.text(name);
  const auto date = text ? parse_date(*text) : std::nullopt;
  if (text && !date) reader.add_problem(name, "expected a date YYYY-MM-DD");
  return date;
}

StartRequest decode_start(const Json& body) {
  BodyReader reader(body);
  StartRequest wanted;
  wanted.clients = reader.ids("clients");
  wanted.tag = reader.text("tag").value_or("");
  wanted.period = reader.text("period").value_or("");
  wanted.start_on = date_of(reader, "start_on");
  wanted.is_dry = reader.flag("dry_run");
  if (wanted.clients.empty() && wanted.tag.empty()) reader.add_problem("clients", "name clients, or a tag of theirs");
  if (wanted.clients.size() > kMaxClients) reader.add_problem("clients", "at most " + std::to_string(kMaxClients) + " items");
  reader.finish();
  return wanted;
}

/// What all the runs of one request have in common.
struct Start {
  Procedure procedure;
  Period period{};
  Date day{};
  std::vector<RecordId> clients;
};

Period period_of(const Procedure& procedure, const std::string& text, Date day) {
  const auto length = records::period_length(procedure.period);
  if (text.empty() && procedure.period != "none") throw Error::at("/period", "must be given: a " + procedure.period);
  const auto period = text.empty() ? std::optional(Period{length, day}) : calendar::parse_period(text);
  if (!period || period->length != length) {
    throw Error::at("/period", procedure.period == "none" ? "expected a day" : "expected a " + procedure.period);
  }
  return *period;
}

/// The listed clients and those with the tag, as far as the caller may see them, once each.
std::vector<RecordId> clients_of(Store& store, const StartRequest& wanted, const records::Viewer& viewer) {
  const records::Kind& kind = records::client_kind();
  std::vector<RecordId> clients;
  const auto add = [&](RecordId client) {
    if (std::find(clients.begin(), clients.end(), client) == clients.end()) clients.push_back(client);
  };
  for (std::size_t i = 0; i < wanted.clients.size(); ++i) {
    const auto client = store.find(kind, wanted.clients[i], viewer);
    if (!client || client->deleted_at) throw Error::at("/clients/" + std::to_string(i), "there is no client " + std::to_string(wanted.clients[i]));
    add(client->id);
  }
  const auto tagged = wanted.tag.empty() ? std::vector<RecordId>() : records::clients_with_tag(store.connection(), wanted.tag);
  for (const RecordId client : tagged) {
    if (store.find(kind, client, viewer)) add(client);
  }
  return clients;
}

Start prepare(Call& call, const StartRequest& wanted) {
  const auto id = path_id(call);
  return call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    Start start;
    start.procedure = static_cast<const Procedure&>(*store.get(records::procedure_kind(), id, call.viewer));
    start.day = wanted.start_on.value_or(warsaw_day(store.now()));
    start.period = period_of(start.procedure, wanted.period, start.day);
    start.clients = clients_of(store, wanted, call.viewer);
    return start;
  });
}

records::RunRequest request_for(const Start& start, RecordId client) {
  return {start.procedure.id, client, start.period, start.day, std::nullopt};
}

/// What became of one client.
struct Outcome {
  RecordId client;
  std::string name;  ///< started, would_start, exists, failed
  std::optional<RecordId> run = std::nullopt;
  std::string problem = "";
};

Outcome look_at(Store& store, const Start& start, RecordId client) {
  const auto run = records::find_run(store.connection(), start.procedure.id, client, start.period);
  return {client, run ? "exists" : "would_start", run};
}

/// One client, one transaction: who presses at the same time finds the run that the other one made.
Outcome start_one(Store& store, const Start& start, RecordId client, const records::Viewer& starter) {
  db::Transaction transaction(store.connection());
  const Outcome present = look_at(store, start, client);
  if (present.run) return present;
  try {
    const auto run = records::start_run(store, request_for(start, client), starter);
    transaction.commit();
    return {client, "started", run->id};
  } catch (const Error& error) {
    if (error.code() != ErrorCode::conflict && error.code() != ErrorCode::invalid_argument) throw;
    return {client, "failed", std::nullopt, error.what()};
  }
}

Json encode_outcome(Store& store, const Start& start, const Outcome& outcome, NameBook& names) {
  Json json = encode_plan(records::plan_run(store.connection(), start.procedure, request_for(start, outcome.client)), names);
  const auto thread = outcome.run ? store.connection().query_integer("SELECT thread FROM procedure_run WHERE id = :id", {*outcome.run}) : std::nullopt;
  json["client"] = outcome.client;
  json["client_name"] = names.name(records::client_kind(), outcome.client).value_or("");
  json["outcome"] = outcome.name;
  json["run"] = outcome.run ? Json(*outcome.run) : Json(nullptr);
  json["thread"] = thread ? Json(*thread) : Json(nullptr);
  json["problem"] = outcome.problem.empty() ? Json(nullptr) : Json(outcome.problem);
  return json;
}

Json encode_started(Call& call, const Start& start, const std::vector<Outcome>& outcomes, bool is_dry) {
  return call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    Json items = Json::array();
    int started = 0, existing = 0, failed = 0;
    for (const Outcome& outcome : outcomes) {
      items.push_back(encode_outcome(store, start, outcome, names));
      started += outcome.name == "started" || outcome.name == "would_start" ? 1 : 0;
      existing += outcome.name == "exists" ? 1 : 0;
      failed += outcome.name == "failed" ? 1 : 0;
    }
    return Json{{"procedure", start.procedure.id}, {"version", start.procedure.version},
                {"period", calendar::format_period(start.period)}, {"start_on", format_date(start.day)},
                {"dry_run", is_dry}, {"started", started}, {"existing", existing}, {"failed", failed}, {"items", std::move(items)}};
  });
}

Response start(Call& call) {
  records::require_write(call.viewer, records::procedure_kind());
  const StartRequest wanted = decode_start(parse_json(call.request.body()));
  const Start start = prepare(call, wanted);
  if (start.procedure.steps.empty()) throw Error(ErrorCode::conflict, "the procedure has no steps");
  if (start.procedure.state != "active" || start.procedure.deleted_at) throw Error(ErrorCode::conflict, "the procedure is not active");
  std::vector<Outcome> outcomes;
  for (const RecordId client : start.clients) {
    outcomes.push_back(wanted.is_dry ? call.context().database.read([&](Store& store) { return look_at(store, start, client); })
                                     : call.context().database.write([&](Store& store) { return start_one(store, start, client, call.viewer); }));
  }
  return json_response(200, encode_started(call, start, outcomes, wanted.is_dry));
}

Response board(Call& call) {
  const auto id = path_id(call);
  ParameterReader reader(call.request.query);
  const auto text = reader.text("period");
  const auto period = text ? calendar::parse_period(*text) : std::nullopt;
  if (text && !period) reader.add_problem("period", "expected a period such as 2026-09, 2026-Q3 or 2026");
  reader.finish();
  return json_response(200, call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    NameBook names(store, call.viewer);
    return encode_board(records::procedure_board(store, id, period, call.viewer), names);
  }));
}

Response versions(Call& call) {
  ParameterReader(call.request.query).finish();
  const auto id = path_id(call);
  return json_response(200, call.context().database.read([&](Store& store) {
    store.get(records::procedure_kind(), id, call.viewer);
    NameBook names(store, call.viewer);
    Json items = Json::array();
    for (const auto& version : records::procedure_versions(store.connection(), id)) items.push_back(encode_version(version, names));
    return Json{{"items", std::move(items)}};
  }));
}

Response version(Call& call) {
  ParameterReader(call.request.query).finish();
  const auto id = path_id(call);
  const auto number = path_id(call, "number");
  return json_response(200, call.context().database.read([&](Store& store) {
    const Procedure procedure = records::procedure_at(store, id, number, call.viewer);
    return encode_record(records::procedure_kind(), procedure, {}, nullptr);
  }));
}

Operation procedure_operation(std::string id, std::string summary, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = "Procedures", .summary = std::move(summary)};
  operation.parameters = {id_parameter("the procedure's id")};
  operation.answers = {std::move(answer)};
  operation.problems = {"not_found"};
  return operation;
}

Operation start_operation() {
  Operation operation = procedure_operation("start_procedure", "Starts a procedure for clients, or tells what a start would make",
                                            {200, "what became of each client", "ProcedureStarted"});
  operation.description =
      "For managers and administrators. Each client is a transaction of its own: a thread with a main task and a task for each step, with "
      "their days, owners and checklists. A client who has a run for the period keeps it (exists): the same request, sent again or by two "
      "at once, makes nothing twice, with or without an Idempotency-Key.";
  operation.parameters.push_back(idempotency_parameter());
  operation.request_schema = "ProcedureStart";
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

Operation board_operation() {
  Operation operation = procedure_operation("read_procedure_board", "Tells at which step clients stand, what is late and what is missing",
                                            {200, "the board of a period", "ProcedureBoard"});
  operation.parameters.push_back({"period", ParameterPlace::query, {}, "2026-09, 2026-Q3, 2026; otherwise the newest"});
  return operation;
}

}  // namespace

void add_procedure_routes(ApiRoutes& routes) {
  const std::string one = std::string(kApiRoot) + "/procedures/{id}";
  routes.push_back({"POST", one + "/start", start_operation(), start});
  routes.push_back({"GET", one + "/board", board_operation(), board});
  routes.push_back({"GET", one + "/versions",
                    procedure_operation("list_procedure_versions", "Lists the versions of a procedure, newest first", {200, "the versions", "ProcedureVersions"}),
                    versions});
  Operation reading = procedure_operation("read_procedure_version", "Gives a procedure as it was in a version", {200, "the procedure", "Procedure"});
  reading.parameters.push_back({"number", ParameterPlace::path, {"integer", 1}, "the version", true});
  routes.push_back({"GET", one + "/versions/{number}", std::move(reading), version});
}

}  // namespace kartoteka::http
