// Decodes the query parameters of a search.
#pragma once

#include <chrono>
#include <optional>

#include "engine/records/record.h"
#include "engine/search/request.h"
#include "http/operation.h"
#include "http/server/headers.h"

namespace kartoteka::http {

struct SearchQuery {
  search::Request request;  ///< without access: that is the viewer's
  std::optional<records::ChangeNumber> wait_for;
  std::chrono::milliseconds wait_time{0};
};

/// Errors: invalid_argument with the parameters' names as pointers. The text itself is never wrong.
SearchQuery decode_search_query(const Parameters& parameters);

/// The same parameters for the API's description.
std::vector<ParameterDescription> search_parameters();

}  // namespace kartoteka::http
