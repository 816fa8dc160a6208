// The audit trail of all records, for administrators: who changed what, when, from what to what.
#include <limits>
#include <nlohmann/json.hpp>

#include "engine/records/audit_trail.h"
#include "http/codec/history_encoder.h"
#include "http/codec/parameter_reader.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::AuditQuery;
using records::Store;

constexpr std::int64_t kPage = 50;
constexpr std::int64_t kMostOnPage = 200;
constexpr std::int64_t kAnyId = std::numeric_limits<std::int64_t>::max();

std::optional<Instant> beginning_of(const std::optional<Date>& day) {
  return day ? std::optional(warsaw_moment(*day)) : std::nullopt;
}

AuditQuery decode(const Parameters& parameters) {
  ParameterReader reader(parameters);
  AuditQuery query;
  if (const auto user = reader.integer("user", 0, 1, kAnyId); user > 0) query.user = user;
  if (const auto record = reader.integer("record", 0, 1, kAnyId); record > 0) query.record = record;
  if (const auto kind = reader.text("kind")) {
    query.kind = records::find_kind(*kind);
    if (!query.kind) reader.add_problem("kind", "there is no such kind");
  }
  if (query.record && !query.kind) reader.add_problem("record", "needs a kind");
  query.action = reader.one_of("action", {"all", "create", "update", "delete", "restore", "purge"});
  if (query.action == "all") query.action.clear();
  query.field = reader.text("field").value_or("");
  query.from = beginning_of(reader.date("from"));
  query.to = beginning_of(reader.date("to"));
  query.limit = static_cast<std::size_t>(reader.integer("limit", kPage, 1, kMostOnPage));
  query.before = reader.integer("before", 0, 1, kAnyId);
  reader.finish();
  return query;
}

Json encode(const records::HistoryEntry& entry, NameBook& names) {
  const records::Kind& kind = *records::find_kind(entry.event.kind);
  Json json{{"kind", entry.event.kind}, {"id", entry.event.record_id}};
  const auto& title = names.name(kind, entry.event.record_id);
  json["title"] = title ? Json(*title) : Json(nullptr);
  json.update(encode_history_entry(entry, names));
  return json;
}

Response read_audit(Call& call) {
  const AuditQuery query = decode(call.request.query);
  Json json = call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    NameBook names(store, call.viewer);
    const auto entries = records::audit_trail(store, query, call.viewer);
    Json items = Json::array();
    for (const auto& entry : entries) items.push_back(encode(entry, names));
    const bool may_have_more = entries.size() == query.limit;
    return Json{{"items", std::move(items)}, {"next_before", may_have_more ? Json(entries.back().event.change) : Json(nullptr)}};
  });
  return json_response(200, json);
}

}  // namespace

void add_audit_routes(ApiRoutes& routes) {
  const auto place = ParameterPlace::query;
  Operation operation{.id = "read_audit", .tag = "Audit", .summary = "Tells who changed what and when, over all records"};
  operation.description = "Newest first, for administrators. What hangs on confidential clients is told only to those who are admitted to them.";
  operation.parameters = {{"user", place, {"integer", 1}, "who changed"},
                          {"kind", place, {}, "of records of this kind"},
                          {"record", place, {"integer", 1}, "of this record of the kind"},
                          {"action", place, {"string", {}, {}, {"all", "create", "update", "delete", "restore", "purge"}, "all"}, "what was done"},
                          {"field", place, {}, "changes of this field"},
                          {"from", place, {"date"}, "on this day in Poland or later"},
                          {"to", place, {"date"}, "before this day"},
                          {"limit", place, {"integer", 1, kMostOnPage, {}, std::to_string(kPage)}, "at most so many changes"},
                          {"before", place, {"integer", 1}, "only older changes: the next_before of the page before"}};
  operation.answers = {{200, "the changes", "Audit"}};
  operation.problems = {"forbidden"};
  routes.push_back({"GET", std::string(kApiRoot) + "/audit", std::move(operation), read_audit});
}

}  // namespace kartoteka::http
