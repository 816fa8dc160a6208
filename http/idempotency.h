// The header Idempotency-Key: a POST that is sent again, because its answer was lost, makes nothing a second time.
#pragma once

#include <optional>

#include "engine/records/idempotency.h"
#include "http/server/request.h"

namespace kartoteka::http {

/// The key with a hash of the request; nothing where the header is not sent.
/// Errors: invalid_argument (empty or over 200 bytes).
std::optional<records::IdempotentRequest> idempotent_request(Request& request);

}  // namespace kartoteka::http
