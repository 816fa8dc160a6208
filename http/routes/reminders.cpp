// When a user is reminded of what has no reminders of its own: everybody says so for himself.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/kinds/user.h"
#include "http/codec/record_decoder.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Store;

Response set_reminders(Call& call) {
  const auto id = path_id(call);
  if (!call.viewer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
  if (call.viewer.user != id && !call.viewer.is_administrator()) {
    throw Error(ErrorCode::forbidden, "only user " + std::to_string(id) + " himself and administrators may set his reminders");
  }
  const Json body = parse_json(call.request.body());
  if (!body.is_object() || body.size() != 1 || !body.contains("reminders")) throw Error::at("/reminders", "must be given, and nothing else");
  const auto changed = call.context().database.write([&](Store& store) {
    auto record = store.get(records::user_kind(), id, call.viewer);
    apply_merge_patch(records::user_kind(), body, *record);
    store.update(records::user_kind(), *record, record->change, records::Viewer::on_behalf_of(call.viewer));
    return record;
  });
  return written_response(call, 200, records::user_kind(), *changed, {});
}

}  // namespace

void add_reminder_routes(ApiRoutes& routes) {
  Operation operation{.id = "set_reminders", .tag = "Users", .summary = "Sets when a user is reminded of what has no reminders of its own"};
  operation.description =
      "By himself or an administrator. An empty list: a day before a task is due and an hour before an appointment. When a task is due, and when an "
      "appointment begins, he is told in any case.";
  operation.parameters = {id_parameter("the user's id")};
  operation.request_schema = "RemindersOfUser";
  operation.answers = {{200, "the user", "User", {"ETag", "Kartoteka-Change"}}};
  operation.problems = {"forbidden", "not_found"};
  routes.push_back({"PUT", std::string(kApiRoot) + "/users/{id}/reminders", std::move(operation), set_reminders});
}

}  // namespace kartoteka::http
