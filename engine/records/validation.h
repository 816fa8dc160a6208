// Checks a record's values against its table of fields: the same for JSON, CSV, the shell and our own code.
#pragma once

#include <vector>

#include "engine/base/error.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// Brings texts to their stored form (trimmed, digits of a NIP) and lists what is wrong, each with its JSON pointer.
/// What needs the database (references, uniqueness) is checked by the store.
std::vector<FieldProblem> normalise_and_check(const Kind& kind, Record& record);

/// RFC 6901: "~" and "/" escaped.
std::string json_pointer(std::string_view key);

}  // namespace kartoteka::records
