// API tokens of the user who asks; administrators look after those of others too. Only somebody who signed in with a password makes or deletes them, so that a stolen
// token cannot give itself a successor with more rights.
#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/kinds/user.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Store;

void require_session(const Call& call) {
  if (call.means != SignedInBy::session) throw Error(ErrorCode::forbidden, "sign in with a password to manage tokens");
}

Json encode_token(const records::Token& token, NameBook& names) {
  return {{"id", token.id},
          {"user", {{"id", token.user}, {"name", names.user_name(token.user).value_or("")}}},
          {"name", token.name},
          {"scopes", token.scopes},
          {"created_at", format_instant(token.created_at)},
          {"expires_at", token.expires_at ? Json(format_instant(*token.expires_at)) : Json(nullptr)},
          {"last_used_at", token.last_used_at ? Json(format_instant(*token.last_used_at)) : Json(nullptr)}};
}

/// Administrators may look after the tokens of others.
void require_own(const Call& call, const std::optional<records::RecordId>& user) {
  if (user != call.viewer.user && !call.viewer.is_administrator()) throw Error(ErrorCode::forbidden, "only administrators look after the tokens of others");
}

Response list_tokens(Call& call) {
  ParameterReader reader(call.request.query);
  const auto user = reader.integer("user", *call.viewer.user, 1, std::numeric_limits<std::int64_t>::max());
  const bool wants_all = reader.flag("all");
  reader.finish();
  const auto whose = wants_all ? std::nullopt : std::optional(user);
  require_own(call, whose);
  call.api.token_uses.keep();
  Json json = Json::object();
  json["items"] = Json::array();
  call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    for (const records::Token& token : records::list_tokens(store, whose)) json["items"].push_back(encode_token(token, names));
  });
  return json_response(200, json);
}

void check_new_token(const Call& call, const std::vector<std::string>& scopes, const std::optional<Instant>& expires_at) {
  const bool wants_admin = std::find(scopes.begin(), scopes.end(), "admin") != scopes.end();
  if (wants_admin && !call.viewer.is_administrator()) throw Error::at("/scopes", "only an administrator may give the scope admin");
  if (expires_at && *expires_at <= call.context().clock()) throw Error::at("/expires_at", "must lie ahead");
}

/// A token of somebody who cannot sign in would be of no use.
void check_owner(Store& store, const Call& call, records::RecordId user) {
  if (user == *call.viewer.user) return;
  const auto found = store.find(records::user_kind(), user, call.viewer);
  const auto* owner = static_cast<const records::User*>(found.get());
  if (!owner || owner->deleted_at || !owner->active) throw Error::at("/user", "there is no such active user");
}

Response create_token(Call& call) {
  require_session(call);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const std::string name = reader.required_text("name");
  const auto scopes = reader.required_texts("scopes");
  const auto expires_at = reader.instant("expires_at");
  const auto user = reader.id("user").value_or(*call.viewer.user);
  reader.finish();
  require_own(call, user);
  check_new_token(call, scopes, expires_at);
  Json json;
  call.context().database.write([&](Store& store) {
    check_owner(store, call, user);
    const records::NewToken made = records::create_token(store, user, name, scopes, expires_at);
    NameBook names(store, call.viewer);
    json = encode_token(made.token, names);
    json["token"] = made.secret;
  });
  Response response = json_response(201, json);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

Response delete_token(Call& call) {
  require_session(call);
  const auto id = path_id(call);
  const auto user = call.viewer.is_administrator() ? std::nullopt : call.viewer.user;
  call.context().database.write([&](Store& store) { records::delete_token(store, user, id); });
  return Response::empty(204);
}

Operation token_operation(std::string id, std::string summary, std::vector<AnswerDescription> answers) {
  Operation operation{.id = std::move(id), .tag = "Signing in", .summary = std::move(summary)};
  operation.answers = std::move(answers);
  return operation;
}

}  // namespace

void add_token_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/tokens";
  Operation list = token_operation("list_tokens", "Lists one's own tokens", {{200, "without their secrets", "TokenList"}});
  list.parameters = {{"user", ParameterPlace::query, {"integer", 1}, "those of another user, for administrators"},
                     {"all", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "those of everybody, for administrators"}};
  list.problems = {"forbidden"};
  routes.push_back({"GET", all, std::move(list), list_tokens});
  Operation create = token_operation("create_token", "Makes a token for a program", {{201, "made; the secret is shown this once", "NewToken"}});
  create.description = "Asks for a session: a token cannot make tokens. Administrators make them for others too: a program gets a user of its own.";
  create.request_schema = "TokenNew";
  create.problems = {"forbidden"};
  routes.push_back({"POST", all, std::move(create), create_token});
  Operation remove = token_operation("delete_token", "Deletes one of one's own tokens; administrators any", {{204, "deleted"}});
  remove.parameters = {{"id", ParameterPlace::path, {"integer", 1}, "the token's id", true}};
  remove.problems = {"forbidden", "not_found"};
  routes.push_back({"DELETE", all + "/{id}", std::move(remove), delete_token});
}

}  // namespace kartoteka::http
