// What managers do with their people's work: hand it over, see how much it is against the hours that they work.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/hand_over.h"
#include "engine/records/workload.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/codec/workload_encoder.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Kind;
using records::RecordKey;
using records::Store;
using std::chrono::days;

std::vector<RecordKey> decode_keys(BodyReader& reader) {
  std::vector<RecordKey> keys;
  for (const std::string& text : reader.texts("records")) {
    if (const auto key = records::parse_record_key(text)) {
      keys.push_back(*key);
    } else {
      reader.add_problem("records", "expected records like task:41");
    }
  }
  return keys;
}

/// All of them where none is named.
std::vector<const Kind*> decode_kinds(BodyReader& reader) {
  std::vector<const Kind*> kinds;
  for (const std::string& name : reader.texts("kinds")) {
    const Kind* found = nullptr;
    for (const Kind* kind : records::kinds_handed_over()) {
      if (kind->name == name || kind->path == name) found = kind;
    }
    if (found) kinds.push_back(found);
    if (!found) reader.add_problem("kinds", name + " are not handed over");
  }
  return kinds.empty() ? records::kinds_handed_over() : kinds;
}

Response hand_over(Call& call) {
  if (!call.viewer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const bool is_list = reader.has("records");
  records::HandOver wanted{.from = is_list ? 0 : reader.required_id("from"), .to = reader.required_id("to"), .kinds = {}};
  const std::vector<RecordKey> keys = is_list ? decode_keys(reader) : std::vector<RecordKey>();
  if (!is_list) wanted.kinds = decode_kinds(reader);
  if (!is_list) wanted.only_open = reader.flag("only_open");
  reader.finish();
  const std::size_t changed = call.context().database.write([&](Store& store) {
    return is_list ? records::hand_over(store, keys, wanted.to, call.viewer) : records::hand_over_all(store, wanted, call.viewer);
  });
  return json_response(200, Json{{"changed", changed}});
}

struct Days {
  Date begin;
  Date end;
};

/// This week where nothing is asked for.
Days decode_days(const Parameters& parameters, Date today) {
  ParameterReader reader(parameters);
  const auto from = reader.date("from");
  const auto to = reader.date("to");
  const Date monday = today - (std::chrono::weekday(today) - std::chrono::Monday);
  Days wanted{from.value_or(to ? *to - days{7} : monday), Date{}};
  wanted.end = to.value_or(wanted.begin + days{7});
  if (wanted.end < wanted.begin) reader.add_problem("to", "must not be before from");
  if (wanted.end - wanted.begin > days{records::kMaxWorkloadDays}) {
    reader.add_problem("to", "at most " + std::to_string(records::kMaxWorkloadDays) + " days");
  }
  reader.finish();
  return wanted;
}

template <typename Count>
Response workload_response(Call& call, Count count) {
  const Days wanted = decode_days(call.request.query, warsaw_day(call.context().clock()));
  const Json people = call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    NameBook names(store, call.viewer);
    Json found = Json::array();
    for (const records::Workload& load : count(store, wanted)) found.push_back(encode_workload(load, names));
    return found;
  });
  return json_response(200, Json{{"from", format_date(wanted.begin)}, {"to", format_date(wanted.end)}, {"people", people}});
}

Response user_workload(Call& call) {
  const auto id = path_id(call);
  return workload_response(call, [&](Store& store, const Days& wanted) {
    return std::vector<records::Workload>{records::workload_of(store, id, wanted.begin, wanted.end, call.viewer)};
  });
}

Response team_workload(Call& call) {
  const auto id = path_id(call);
  return workload_response(
      call, [&](Store& store, const Days& wanted) { return records::team_workload(store, id, wanted.begin, wanted.end, call.viewer); });
}

Operation workload_operation(std::string id, std::string tag, std::string summary, std::string description) {
  Operation operation{.id = std::move(id), .tag = std::move(tag), .summary = std::move(summary)};
  operation.description =
      std::move(description) +
      " What is planned is what remains of open tasks without details, spread over the working days until they are due; what is spent is "
      "work and contacts. Days are those of Warsaw.";
  operation.parameters = {id_parameter(), {"from", ParameterPlace::query, {"date"}, "the first day; otherwise this week's Monday"},
                          {"to", ParameterPlace::query, {"date"}, "the day after the last; otherwise seven days from the first"}};
  operation.answers = {{200, "the load, person by person and day by day", "WorkloadReport"}};
  operation.problems = {"forbidden", "not_found"};
  return operation;
}

}  // namespace

void add_people_routes(ApiRoutes& routes) {
  const std::string root(kApiRoot);
  Operation handing{.id = "hand_over", .tag = "Teams", .summary = "Gives records to another owner: some, or all of a user's"};
  handing.description =
      "Either records, or from with kinds (all that have an owner where none is named; work stays with who did it) and only_open (of tasks "
      "and threads those that are not over). All that the caller may see changes hands, or nothing where something is not his to give away.";
  handing.request_schema = "HandOver";
  handing.answers = {{200, "how many changed hands", "HandedOver"}};
  handing.problems = {"forbidden", "not_found"};
  routes.push_back({"POST", root + "/hand-over", std::move(handing), hand_over});
  routes.push_back({"GET", root + "/users/{id}/workload",
                    workload_operation("read_user_workload", "Users", "Tells how much a user has to do against the hours that he works",
                                       "For the user himself, his manager and administrators."),
                    user_workload});
  routes.push_back({"GET", root + "/teams/{id}/workload",
                    workload_operation("read_team_workload", "Teams", "Tells how much the people of a team have to do against their hours",
                                       "For the team's manager and administrators."),
                    team_workload});
}

}  // namespace kartoteka::http
