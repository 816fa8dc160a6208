// Decodes the query parameters of a search.
#pragma once

#include "engine/search/request.h"
#include "http/index_wait.h"
#include "http/operation.h"
#include "http/server/headers.h"

namespace kartoteka::http {

struct SearchQuery {
  search::Request request;  ///< without access: that is the viewer's
  IndexWait wait;
};

/// Errors: invalid_argument with the parameters' names as pointers. The text itself is never wrong.
SearchQuery decode_search_query(const Parameters& parameters);

/// The same parameters for the API's description.
std::vector<ParameterDescription> search_parameters();

}  // namespace kartoteka::http
