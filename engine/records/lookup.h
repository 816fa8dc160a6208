// Finds records by what they say, across the bounds of single reads: for imports, which must know what is there already
// and what names in other files mean. Knows nothing of rights: whoever shows what it finds asks the store first.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// A record whose column holds the text; one that is not in the bin, where there is one.
std::optional<RecordId> find_by_text(db::Connection& connection, const Kind& kind, const Field& field, const std::string& text);

/// Calls back for every record that is not in the bin, with the values of some columns (is_column) as column_text
/// writes them.
void for_each_value(db::Connection& connection, const Kind& kind, const std::vector<const Field*>& columns,
                    const std::function<void(RecordId, const std::vector<std::string>&)>& callback);

/// A column's value as a bare text: decimal for integers, "" for nothing.
std::string column_text(const Value& value);

}  // namespace kartoteka::records
