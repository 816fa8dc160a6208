// How the program fares: for people (status), for those who start and stop it (health), for Prometheus (metrics).
#include <nlohmann/json.hpp>

#include "engine/records/files/reading_queue.h"
#include "http/metrics_text.h"
#include "http/problem.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

Json encode_index(const IndexMonitor& index) {
  const auto applied = index.applied_change();
  const auto latest = index.latest_change();
  return {{"applied_change", applied},
          {"latest_change", latest},
          {"lag_changes", std::max<records::ChangeNumber>(0, latest - applied)},
          {"lag_seconds", index.lag_seconds()},
          {"state", to_string(index.state())}};
}

Json encode_files(Call& call, records::Store& store) {
  const auto counts = records::count_readings(store.connection());
  const auto& reading = call.context().reading;
  const ReadingStatus status = reading ? reading() : ReadingStatus{};
  return {{"queued", counts.queued},
          {"being_read", status.being_read},
          {"pending", counts.pending},
          {"done", counts.done},
          {"no_text", counts.no_text},
          {"failed", counts.failed},
          {"read_seconds", status.seconds},
          {"problem", status.problem.empty() ? Json(nullptr) : Json(status.problem)}};
}

Json encode_housekeeping(const Context& context) {
  const auto at = context.housekeeping_at ? context.housekeeping_at() : std::nullopt;
  return at ? Json(format_instant(*at)) : Json(nullptr);
}

Json milliseconds_or_null(const std::optional<SearchTimes::Duration>& taken) {
  return taken ? Json(static_cast<double>(taken->count()) / 1000.0) : Json(nullptr);
}

Json encode_searches(const SearchTimes::Summary& times) {
  return {{"count", times.count},
          {"p50_ms", milliseconds_or_null(times.p50)},
          {"p95_ms", milliseconds_or_null(times.p95)},
          {"longest_ms", milliseconds_or_null(times.longest)}};
}

Response status(Call& call) {
  Json counts = Json::object();
  Json files;
  call.context().database.read([&](records::Store& store) {
    files = encode_files(call, store);
    for (const records::Kind* kind : records::all_kinds()) counts[std::string(kind->name)] = store.count(*kind, call.viewer);
  });
  return json_response(200, {{"version", call.context().version},
                             {"records", counts},
                             {"index", encode_index(call.context().index)},
                             {"files", files},
                             {"searches", encode_searches(call.api.search_times.summary())},
                             {"now", format_instant(call.context().clock())},
                             {"housekeeping_at", encode_housekeeping(call.context())}});
}

Response is_alive(Call&) { return Response::make(200, "text/plain", "ok\n"); }

/// Ready is who answers from the records; the index may lag, and search says so itself.
Response is_ready(Call& call) {
  const auto& stopping = call.context().is_stopping;
  if (stopping && stopping()) return problem_response(Error(ErrorCode::unavailable, "stopping"));
  call.context().index.latest_change();  // reads the database
  return Response::make(200, "text/plain", "ready\n");
}

Response metrics(Call& call) { return Response::make(200, "text/plain; version=0.0.4", metrics_text(call.context())); }

Operation plain_operation(std::string id, std::string summary, std::string answer) {
  Operation operation{.id = std::move(id), .tag = "State", .summary = std::move(summary)};
  operation.answers = {{.status = 200, .description = std::move(answer), .media_type = "text/plain"}};
  operation.needs_sign_in = false;
  return operation;
}

}  // namespace

void add_status_routes(ApiRoutes& routes) {
  Operation state{.id = "read_status", .tag = "State", .summary = "Tells the version, the numbers of records and how far the index is"};
  state.answers = {{200, "the state", "Status"}};
  routes.push_back({"GET", std::string(kApiRoot) + "/status", std::move(state), status});
  routes.push_back({"GET", "/healthz", plain_operation("is_alive", "Tells whether the program runs", "it does"), is_alive});
  Operation ready = plain_operation("is_ready", "Tells whether the program takes requests", "it does");
  ready.problems = {"unavailable"};
  routes.push_back({"GET", "/readyz", std::move(ready), is_ready});
  Operation measured = plain_operation("read_metrics", "Tells what the program counts, for Prometheus", "the text format 0.0.4");
  measured.needs_sign_in = true;
  routes.push_back({"GET", "/metrics", std::move(measured), metrics});
}

}  // namespace kartoteka::http
