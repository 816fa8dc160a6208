// The values of fields as texts: in the audit trail, in filters of lists, in CSV.
#pragma once

#include <string>
#include <string_view>

#include "engine/records/field.h"

namespace kartoteka::records {

/// "" for nothing given, "true"/"false", RFC 3339 dates and instants, decimal integers; a list has an item a line,
/// rows have a row a line and their texts parted by tabs. value_from_text reads it back.
std::string text_from_value(const Field& field, const Value& value);

/// @return  the value, monostate for ""
/// Errors: invalid_argument, with `pointer` as the place
Value value_from_text(const Field& field, std::string_view text, const std::string& pointer);

}  // namespace kartoteka::records
