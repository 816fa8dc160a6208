// A small client of the API for stories, and a program that serves with users to tell them with.
#pragma once

#include <httplib.h>

#include <nlohmann/json.hpp>
#include <string>

#include "tests/program.h"
#include "tests/temporary_folder.h"

namespace kartoteka {

using nlohmann::json;

struct Answer {
  int status = 0;
  json body;  ///< null where there is none or it is not JSON
  std::string text;
  httplib::Headers headers;

  std::string header(const std::string& name) const;
  /// "/place: message; …" of a problem.
  std::string problems() const;
};

/// Sends requests as nobody, or with a token or cookie.
class ApiClient {
 public:
  explicit ApiClient(int port);

  ApiClient with_token(const std::string& token) const;
  ApiClient with_header(const std::string& name, const std::string& value) const;

  Answer get(const std::string& path) const { return send("GET", path); }
  Answer post(const std::string& path, const json& body) const { return send("POST", path, body.dump()); }
  Answer patch(const std::string& path, const json& body, const std::string& if_match) const;
  Answer put(const std::string& path, const json& body) const { return send("PUT", path, body.dump()); }
  Answer remove(const std::string& path, const std::string& if_match = "") const;
  Answer restore(const std::string& path, const std::string& if_match) const;
  /// Paths below /api/v1, or from the root where they begin with "//".
  Answer send(const std::string& method, const std::string& path, const std::string& body = "",
              const std::string& content_type = "application/json") const;
  /// As send, but status 0 where no answer comes: from a program that stops or starts.
  Answer try_send(const std::string& method, const std::string& path, const std::string& body = "",
                  const std::string& content_type = "application/json") const;

 private:
  int port_;
  httplib::Headers headers_;
};

inline constexpr const char* kPassword = "correct horse battery";

/// A program with an administrator, a manager and an operator, named by their role, and tokens for them.
class ServedCompany {
 public:
  ServedCompany();

  ApiClient nobody() const { return ApiClient(program_.port()); }
  /// administrator, manager, operator, reader (the operator's token that may only read)
  ApiClient as(const std::string& who) const;
  /// Signs in with a password; the session is in the cookie.
  ApiClient session(const std::string& login, const std::string& password = kPassword) const;
  int port() const { return program_.port(); }

 private:
  std::string make_user(const std::string& role) const;
  std::string make_token(const std::string& login, const std::vector<std::string>& scopes) const;

  TemporaryFolder folder_;
  std::map<std::string, std::string> tokens_;
  ServingProgram program_;
};

}  // namespace kartoteka
