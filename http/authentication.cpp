#include "http/authentication.h"

#include <algorithm>

#include "engine/base/error.h"
#include "http/server/origin.h"

namespace kartoteka::http {
namespace {

constexpr std::string_view kCookieName = "kartoteka_session";
constexpr std::string_view kBearer = "Bearer ";

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// The value of our cookie, "" where it is not sent. RFC 6265: name=value pairs parted by semicolons.
std::string_view session_secret(const Request& request) {
  for (const auto& header : request.headers) {
    if (!equals_ignoring_case(header.name, "Cookie")) continue;
    std::string_view rest = header.value;
    while (!rest.empty()) {
      const std::string_view pair = trimmed(rest.substr(0, rest.find(';')));
      if (pair.starts_with(kCookieName) && pair.substr(kCookieName.size()).starts_with('=')) {
        return pair.substr(kCookieName.size() + 1);
      }
      rest.remove_prefix(std::min(rest.size(), rest.find(';') == rest.npos ? rest.size() : rest.find(';') + 1));
    }
  }
  return {};
}

/// Who writes waits for the writer anyway: then what was noted is kept too.
void note_use(Call& call, std::int64_t token) {
  call.api.token_uses.note(token, call.context().clock());
  if (call.request.method == "GET" || call.request.method == "HEAD") return;
  try {
    call.api.token_uses.keep();
  } catch (const std::exception&) {
    // A full disk tells the one who writes himself; when his token was used is not worth a failure.
  }
}

void sign_in_by_bearer(Call& call, std::string_view authorization) {
  if (!equals_ignoring_case(authorization.substr(0, kBearer.size()), kBearer)) {
    throw Error(ErrorCode::unauthenticated, "send Authorization: Bearer and a token");
  }
  const std::string_view secret = trimmed(authorization.substr(kBearer.size()));
  const auto signed_in = call.context().database.read([&](records::Store& store) { return sign_in_by_token(store, secret); });
  if (!signed_in) throw Error(ErrorCode::unauthenticated, "the token is unknown or expired");
  call.viewer = signed_in->viewer;
  call.expires_at = signed_in->expires_at;
  call.means = SignedInBy::token;
  if (signed_in->token) note_use(call, *signed_in->token);
}

void sign_in_by_cookie(Call& call, std::string_view secret) {
  const auto signed_in = call.context().database.read([&](records::Store& store) { return sign_in_by_session(store, secret); });
  if (!signed_in) return;
  call.viewer = signed_in->viewer;
  call.expires_at = signed_in->expires_at;
  call.means = SignedInBy::session;
  call.session_secret = secret;
}

std::string cookie(const ApiOptions& options, const std::string& value, std::chrono::seconds lifetime) {
  return std::string(kCookieName) + "=" + value + "; Path=/; Max-Age=" + std::to_string(lifetime.count()) +
         "; HttpOnly; SameSite=Strict" + (options.secure_cookies ? "; Secure" : "");
}

}  // namespace

Call authenticate(ApiState& api, Request& request) {
  Call call{api, request, records::Viewer::anonymous(), SignedInBy::nothing, "", std::nullopt};
  if (const auto authorization = request.headers.get("Authorization")) {
    sign_in_by_bearer(call, *authorization);
  } else if (const auto secret = session_secret(request); !secret.empty()) {
    sign_in_by_cookie(call, secret);
  }
  return call;
}

void require_same_origin(const Request& request) {
  if (request.headers.contains("Authorization") || is_same_origin(request)) return;
  throw Error(ErrorCode::forbidden, "this change was sent by another site's page");
}

std::string session_cookie(const ApiOptions& options, const std::string& secret) {
  return cookie(options, secret, options.session_lifetime);
}

std::string no_session_cookie(const ApiOptions& options) { return cookie(options, "", std::chrono::seconds(0)); }

}  // namespace kartoteka::http
