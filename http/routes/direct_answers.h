// The direct answer to a question: GET /answers with the parameter q.
#pragma once

#include "http/call.h"

namespace kartoteka::http {

/// Whether a request for the list of answers asks for the direct answer to a question instead.
bool asks_for_direct_answer(const Request& request);

/// Errors: invalid_argument for parameters that are wrong; the question itself never is.
Response direct_answer(Call& call);

/// The parameters, for the API's description of the list.
std::vector<ParameterDescription> direct_answer_parameters();

}  // namespace kartoteka::http
