// Which lines of files became which records, so that a file that is imported again makes nothing a second time, even
// where its records were changed or deleted meanwhile.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// A hash over what a line says: its own id (0 for none) and the fields that it gives.
std::string line_fingerprint(const Kind& kind, RecordId given_id, const std::vector<const Field*>& given, const Record& record);

/// The record that an equal line made before; nothing where none did, or the record is gone for good.
std::optional<RecordId> find_imported(db::Connection& connection, const Kind& kind, const std::string& fingerprint);
/// In the transaction that makes the record.
void remember_imported(db::Connection& connection, const Kind& kind, const std::string& fingerprint, RecordId id);

}  // namespace kartoteka::records
