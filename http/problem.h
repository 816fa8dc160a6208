// Errors as application/problem+json (RFC 9457). The one place of the program where errors meet HTTP numbers.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "http/server/response.h"

namespace kartoteka::http {

int status_of(ErrorCode code);
/// Of any code that a problem may have: "outdated", "precondition_required".
int status_of(std::string_view code);

/// What the caller may know of the error: problems of his own making in full, ours only by their code.
Response problem_response(const Error& error);

/// The same for errors that no Error stands for; fits ServerOptions::render_error.
Response problem_response(int status, std::string_view code, std::string_view detail);

/// 428: a change without If-Match.
Response precondition_required();
/// 429: with the time after which to try again.
Response too_many_requests(std::string_view detail, long retry_after_seconds);
/// 415: a body that is not JSON.
Response unsupported_media_type();

/// "Invalid argument", of "invalid_argument".
std::string problem_title(std::string_view code);

}  // namespace kartoteka::http
