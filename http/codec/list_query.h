// Decodes the query parameters of a list of records against the kind's fields.
#pragma once

#include "engine/records/store.h"
#include "http/codec/record_encoder.h"
#include "http/server/headers.h"

namespace kartoteka::http {

inline constexpr std::size_t kDefaultPageSize = 50;
inline constexpr std::size_t kMaxPageSize = 200;
inline constexpr std::int64_t kMaxQuietDays = 36'500;

struct ListRequest {
  records::ListQuery query;
  Representation representation;
  bool is_csv = false;  ///< all matching records as CSV instead of a page
};

/// Errors: invalid_argument with the parameters' names as pointers.
ListRequest decode_list_request(const records::Kind& kind, const Parameters& parameters);

/// The parameters that say how a single record is written: expand, render.
/// Errors: as decode_list_request.
Representation decode_representation(const Parameters& parameters);

/// The same with `fields`.
Representation decode_fields_and_representation(const records::Kind& kind, const Parameters& parameters);

}  // namespace kartoteka::http
