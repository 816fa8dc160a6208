#include "tests/flows/api_client.h"

#include <doctest/doctest.h>

namespace kartoteka {

std::string Answer::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? "" : found->second;
}

std::string Answer::problems() const {
  std::string text;
  for (const json& problem : body.value("errors", json::array())) {
    text += (text.empty() ? "" : "; ") + problem["pointer"].get<std::string>() + ": " + problem["message"].get<std::string>();
  }
  return text;
}

ApiClient::ApiClient(int port) : port_(port) {}

ApiClient ApiClient::with_token(const std::string& token) const { return with_header("Authorization", "Bearer " + token); }

ApiClient ApiClient::with_header(const std::string& name, const std::string& value) const {
  ApiClient client = *this;
  client.headers_.emplace(name, value);
  return client;
}

Answer ApiClient::patch(const std::string& path, const json& body, const std::string& if_match) const {
  return with_header("If-Match", if_match).send("PATCH", path, body.dump());
}

Answer ApiClient::remove(const std::string& path, const std::string& if_match) const {
  return if_match.empty() ? send("DELETE", path) : with_header("If-Match", if_match).send("DELETE", path);
}

Answer ApiClient::restore(const std::string& path, const std::string& if_match) const {
  return with_header("If-Match", if_match).send("POST", path + "/restore");
}

Answer ApiClient::send(const std::string& method, const std::string& path, const std::string& body,
                       const std::string& content_type) const {
  Answer answer = try_send(method, path, body, content_type);
  REQUIRE_MESSAGE(answer.status != 0, method, " ", path, " gave no answer");
  return answer;
}

Answer ApiClient::try_send(const std::string& method, const std::string& path, const std::string& body,
                           const std::string& content_type) const {
  httplib::Client client("127.0.0.1", port_);
  client.set_tcp_nodelay(true);
  client.set_read_timeout(30);
  httplib::Request request;
  request.method = method;
  request.path = path.starts_with("//") ? path.substr(1) : "/api/v1" + path;
  request.headers = headers_;
  request.body = body;
  if (!body.empty()) request.headers.emplace("Content-Type", content_type);
  const auto result = client.send(request);
  if (!result) return {};
  const std::string type = result->get_header_value("Content-Type");
  const bool is_json = type.substr(0, type.find(';')).ends_with("json");
  return {result->status, is_json ? json::parse(result->body) : json(), result->body, result->headers};
}

ServedCompany::ServedCompany()
    : tokens_{{"administrator", make_user("administrator")}, {"manager", make_user("manager")}, {"operator", make_user("operator")},
              {"reader", make_token("operator", {"read"})}},
      program_(folder_.path() / "state") {}

std::string ServedCompany::make_user(const std::string& role) const {
  const auto state = folder_.path() / "state";
  const auto added = run_program(state, {"user", "add", role, "--name", "Jan " + role, "--role", role}, std::string(kPassword) + "\n");
  REQUIRE_MESSAGE(added.exit_code == 0, added.output);
  return make_token(role, {"read", "write", "admin"});
}

std::string ServedCompany::make_token(const std::string& login, const std::vector<std::string>& scopes) const {
  std::vector<std::string> arguments{"user", "token", login, "--scope"};
  arguments.insert(arguments.end(), scopes.begin(), scopes.end());
  const auto made = run_program(folder_.path() / "state", arguments);
  REQUIRE_MESSAGE(made.exit_code == 0, made.output);
  return last_line(made.output);
}

ApiClient ServedCompany::as(const std::string& who) const { return nobody().with_token(tokens_.at(who)); }

ApiClient ServedCompany::session(const std::string& login, const std::string& password) const {
  const Answer signed_in = nobody().post("/session", {{"login", login}, {"password", password}});
  REQUIRE_MESSAGE(signed_in.status == 201, signed_in.text);
  const std::string cookie = signed_in.header("Set-Cookie");
  return nobody().with_header("Cookie", cookie.substr(0, cookie.find(';')));
}

}  // namespace kartoteka
