// Signing in with a password, and out: a session that the browser keeps in a cookie.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/checks.h"
#include "http/authentication.h"
#include "http/codec/body_reader.h"
#include "http/problem.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

constexpr std::size_t kMaxLoginBytes = 200;

struct SignIn {
  std::string login;
  std::string password;
};

SignIn decode_sign_in(Call& call) {
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  SignIn sign_in{reader.required_text("login"), reader.required_text("password")};
  reader.finish();
  if (sign_in.login.size() > kMaxLoginBytes) throw Error::at("/login", "at most " + std::to_string(kMaxLoginBytes) + " bytes");
  records::check_login(sign_in.login);  // brings it to lower case; whether it is well-formed, the look-up shows
  return sign_in;
}

struct Candidate {
  records::RecordId user;
  std::string password_hash;
};

std::optional<Candidate> find_candidate(Call& call, const std::string& login) {
  return call.context().database.read([&](records::Store& store) -> std::optional<Candidate> {
    const auto user = find_active_user(store, login);
    if (!user) return std::nullopt;
    auto hash = password_hash(store, user->id);
    if (!hash) return std::nullopt;
    return Candidate{user->id, std::move(*hash)};
  });
}

/// Takes the same time whether the login exists or not.
std::optional<records::RecordId> check_password(Call& call, const SignIn& sign_in) {
  const auto candidate = find_candidate(call, sign_in.login);
  if (!candidate) {
    call.context().passwords.pretend(sign_in.password);
    return std::nullopt;
  }
  if (!call.context().passwords.matches(sign_in.password, candidate->password_hash)) return std::nullopt;
  return candidate->user;
}

std::string open_new_session(Call& call, records::RecordId user) {
  return call.context().database.write([&](records::Store& store) {
    delete_expired_sessions(store);
    if (!call.session_secret.empty()) close_session(store, call.session_secret);
    return open_session(store, user, call.context().options.session_lifetime);
  });
}

Response session_response(Call& call, int status, const records::Viewer& viewer, const std::optional<Instant>& expires_at) {
  Json json = Json::object();
  json["user"] = call.context().database.read([&](records::Store& store) { return encode_viewer(store, viewer); });
  json["expires_at"] = expires_at ? Json(format_instant(*expires_at)) : Json(nullptr);
  json["can_write"] = !viewer.is_anonymous() && viewer.can_write;
  return json_response(status, json);
}

Response sign_in(Call& call) {
  const SignIn given = decode_sign_in(call);
  SignInLimiter::Attempt attempt(call.api.sign_ins, call.request.peer_address, given.login);
  if (const auto wait = attempt.begin()) return too_many_requests("too many sign-ins; wait a little", wait->count());
  const auto user = check_password(call, given);
  if (!user) throw Error(ErrorCode::unauthenticated, "the login or the password is wrong");
  attempt.succeeded();
  const std::string secret = open_new_session(call, *user);
  const auto signed_in = call.context().database.read([&](records::Store& store) { return sign_in_by_session(store, secret); });
  if (!signed_in) throw Error(ErrorCode::unauthenticated, "the user was made inactive");
  Response response = session_response(call, 201, signed_in->viewer, signed_in->expires_at);
  response.headers.set("Set-Cookie", session_cookie(call.context().options, secret));
  return response;
}

Response read_session(Call& call) { return session_response(call, 200, call.viewer, call.expires_at); }

Response sign_out(Call& call) {
  if (!call.session_secret.empty()) {
    call.context().database.write([&](records::Store& store) { close_session(store, call.session_secret); });
  }
  Response response = Response::empty(204);
  response.headers.set("Set-Cookie", no_session_cookie(call.context().options));
  return response;
}

Operation session_operation(std::string id, std::string summary, std::vector<AnswerDescription> answers) {
  Operation operation{.id = std::move(id), .tag = "Signing in", .summary = std::move(summary)};
  operation.answers = std::move(answers);
  operation.needs_sign_in = false;
  return operation;
}

}  // namespace

void add_session_routes(ApiRoutes& routes) {
  const std::string path = std::string(kApiRoot) + "/session";
  Operation open = session_operation("sign_in", "Signs in with a password", {{201, "signed in; the session is in the cookie kartoteka_session", "Session", {"Set-Cookie"}}});
  open.request_schema = "SignIn";
  open.problems = {"unauthenticated", "too_many_requests"};
  routes.push_back({"POST", path, std::move(open), sign_in});
  routes.push_back({"GET", path, session_operation("read_session", "Tells who is signed in", {{200, "user is null where nobody is", "Session"}}), read_session});
  routes.push_back({"DELETE", path, session_operation("sign_out", "Signs out", {{204, "signed out"}}), sign_out});
}

}  // namespace kartoteka::http
