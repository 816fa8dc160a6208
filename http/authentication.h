// Who asks: by a bearer token or the session's cookie. And whether a change may be trusted to come from our own page.
#pragma once

#include <string>

#include "http/call.h"

namespace kartoteka::http {

/// The call of a request; anonymous where it names nobody, or a session that is over.
/// Errors: unauthenticated (a token that is unknown or expired, an unknown scheme).
Call authenticate(ApiState& api, Request& request);

/// Requests that change something and lean on a cookie must come from our own page (browsers say so in Origin and
/// Sec-Fetch-Site); those that bring a token need not. Errors: forbidden.
void require_same_origin(const Request& request);

/// The value of Set-Cookie that keeps a session, for as long as it lasts.
std::string session_cookie(const ApiOptions& options, const std::string& secret);
/// The value that makes the browser forget it.
std::string no_session_cookie(const ApiOptions& options);

}  // namespace kartoteka::http
