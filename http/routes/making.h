// Requests that make a record, once however often they are repeated with the same Idempotency-Key.
#pragma once

#include <functional>
#include <memory>

#include "http/call.h"
#include "http/codec/record_encoder.h"

namespace kartoteka::http {

/// Makes a record, in one transaction with the memory of the request's key, and answers it: 201 with Location. A
/// repeated request answers the record that the first one made.
/// @param make  makes the record; not called for a repeated request
/// Errors: conflict (the key was used for another request), and what `make` throws.
Response made_response(Call& call, const records::Kind& kind, const Representation& representation,
                       const std::function<std::unique_ptr<records::Record>(records::Store&)>& make);

}  // namespace kartoteka::http
