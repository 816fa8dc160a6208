// Direct answers as JSON.
#pragma once

#include "engine/records/kinds/answer.h"
#include "engine/search/direct_answer.h"
#include "http/codec/json.h"

namespace kartoteka::http {

/// @param record   of the answer
/// @param explain  with the reasons word by word
Json encode_given_answer(const search::GivenAnswer& answer, const records::Answer& record, bool explain);

/// The JSON Schemas of direct answers and of what is similar while one writes: a JSON object, names to schemas.
std::string_view direct_answer_schemas();

}  // namespace kartoteka::http
