// Decodes the JSON value of one field, strictly, against the field's description. Limits that hold for texts from
// anywhere (length, choices, checksums) are the business of engine/records/validation.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/records/field.h"
#include "http/codec/json.h"

namespace kartoteka::http {

/// @param pointer   the place of the value in the body
/// @param problems  gets what is wrong
/// @return          the value (null gives monostate, which clears), or nothing where problems were added
std::optional<records::Value> decode_value(const records::Field& field, const Json& json, const std::string& pointer,
                                           std::vector<FieldProblem>& problems);

}  // namespace kartoteka::http
