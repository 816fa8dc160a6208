// The values of fields as texts: in the audit trail, in filters of lists, in CSV.
#pragma once

#include <string>
#include <string_view>

#include "engine/records/field.h"

namespace kartoteka::records {

/// "" for nothing given, "true"/"false", RFC 3339 dates and instants, decimal integers; a list has an item a line,
/// amounts and decimals with a point ("1234.50", "1.5"); rows have a row a line and their members parted by tabs, with
/// tabs, ends of lines and backslashes of a member as \t, \n and \\. value_from_text reads it back.
std::string text_from_value(const Field& field, const Value& value);

/// @return  the value, monostate for ""
/// Errors: invalid_argument, with `pointer` as the place
Value value_from_text(const Field& field, std::string_view text, const std::string& pointer);

/// What is to be said of a text that is no value of a field of type money or decimal.
std::string expected_decimal(const Field& field);

}  // namespace kartoteka::records
