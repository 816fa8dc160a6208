// Passwords: one's own, with the present one, or another user's, as an administrator.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/kinds/user.h"
#include "http/codec/body_reader.h"
#include "http/problem.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Store;

struct PasswordChange {
  std::string password;
  std::optional<std::string> current_password;
};

PasswordChange decode_change(Call& call) {
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  PasswordChange change{reader.required_text("password"), reader.text("current_password")};
  reader.finish();
  return change;
}

void require_right(const Call& call, records::RecordId user) {
  if (!call.viewer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
  if (call.viewer.user == user || call.viewer.is_administrator()) return;
  throw Error(ErrorCode::forbidden, "only an administrator may set another user's password");
}

/// A user who has no password yet needs none.
void check_current(Call& call, records::RecordId user, const std::optional<std::string>& current) {
  const auto hash = call.context().database.read([&](Store& store) { return password_hash(store, user); });
  if (hash && !call.context().passwords.matches(current.value_or(""), *hash)) {
    throw Error::at("/current_password", "is wrong");
  }
}

Response set_password(Call& call) {
  const auto id = path_id(call);
  require_right(call, id);
  const PasswordChange change = decode_change(call);
  SignInLimiter::Attempt attempt(call.api.sign_ins, call.request.peer_address, "user " + std::to_string(id));
  if (const auto wait = attempt.begin()) return too_many_requests("too many attempts; wait a little", wait->count());
  if (call.viewer.user == id) check_current(call, id, change.current_password);
  attempt.succeeded();
  const std::string hash = call.context().passwords.hash(change.password);
  call.context().database.write([&](Store& store) {
    db::Transaction transaction(store.connection());
    store.get(records::user_kind(), id, call.viewer);
    set_password_hash(store, id, hash);
    close_sessions_of(store, id, call.viewer.user == id ? call.session_secret : "");
    transaction.commit();
  });
  return Response::empty(204);
}

}  // namespace

void add_password_routes(ApiRoutes& routes) {
  Operation set{.id = "set_password", .tag = "Signing in", .summary = "Sets a user's password and ends the user's other sessions"};
  set.description = "One's own asks for current_password; another user's asks for an administrator.";
  set.parameters = {{"id", ParameterPlace::path, {"integer", 1}, "the user's id", true}};
  set.request_schema = "PasswordChange";
  set.answers = {{204, "set"}};
  set.problems = {"forbidden", "not_found", "too_many_requests"};
  routes.push_back({"PUT", std::string(kApiRoot) + "/users/{id}/password", std::move(set), set_password});
}

}  // namespace kartoteka::http
