// API tokens of the user who asks. Only somebody who signed in with a password makes or deletes them, so that a stolen
// token cannot give itself a successor with more rights.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "http/codec/body_reader.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Store;

void require_session(const Call& call) {
  if (call.means != SignedInBy::session) throw Error(ErrorCode::forbidden, "sign in with a password to manage tokens");
}

Json encode_token(const records::Token& token) {
  return {{"id", token.id},
          {"name", token.name},
          {"scopes", token.scopes},
          {"created_at", format_instant(token.created_at)},
          {"expires_at", token.expires_at ? Json(format_instant(*token.expires_at)) : Json(nullptr)}};
}

Response list_tokens(Call& call) {
  const auto tokens = call.context().database.read([&](Store& store) { return tokens_of(store, *call.viewer.user); });
  Json json = Json::object();
  json["items"] = Json::array();
  for (const records::Token& token : tokens) json["items"].push_back(encode_token(token));
  return json_response(200, json);
}

void check_new_token(const Call& call, const std::vector<std::string>& scopes, const std::optional<Instant>& expires_at) {
  const bool wants_admin = std::find(scopes.begin(), scopes.end(), "admin") != scopes.end();
  if (wants_admin && !call.viewer.is_administrator()) throw Error::at("/scopes", "only an administrator may give the scope admin");
  if (expires_at && *expires_at <= call.context().clock()) throw Error::at("/expires_at", "must lie ahead");
}

Response create_token(Call& call) {
  require_session(call);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const std::string name = reader.required_text("name");
  const auto scopes = reader.required_texts("scopes");
  const auto expires_at = reader.instant("expires_at");
  reader.finish();
  check_new_token(call, scopes, expires_at);
  const records::NewToken made = call.context().database.write(
      [&](Store& store) { return records::create_token(store, *call.viewer.user, name, scopes, expires_at); });
  Json json = encode_token(made.token);
  json["token"] = made.secret;
  Response response = json_response(201, json);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

Response delete_token(Call& call) {
  require_session(call);
  const auto id = path_id(call);
  call.context().database.write([&](Store& store) { records::delete_token(store, *call.viewer.user, id); });
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
  routes.push_back({"GET", all, token_operation("list_tokens", "Lists one's own tokens", {{200, "without their secrets", "TokenList"}}), list_tokens});
  Operation create = token_operation("create_token", "Makes a token for a program", {{201, "made; the secret is shown this once", "NewToken"}});
  create.description = "Asks for a session: a token cannot make tokens.";
  create.request_schema = "TokenNew";
  create.problems = {"forbidden"};
  routes.push_back({"POST", all, std::move(create), create_token});
  Operation remove = token_operation("delete_token", "Deletes one of one's own tokens", {{204, "deleted"}});
  remove.parameters = {{"id", ParameterPlace::path, {"integer", 1}, "the token's id", true}};
  remove.problems = {"forbidden", "not_found"};
  routes.push_back({"DELETE", all + "/{id}", std::move(remove), delete_token});
}

}  // namespace kartoteka::http
