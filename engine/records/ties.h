// What is tied to a record (field type record_keys: attachments) is found by that record's client and thread as well.
#pragma once

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// The fields of a kind whose search filters hold for what is tied to its records too: client, thread.
std::vector<const Field*> handed_on(const Kind& kind);

/// Writes change-log rows for all that is tied to a record, where a change of it changes how that is found.
void announce_tied(db::Connection& connection, const Kind& kind, const Record& before, const Record& after);

}  // namespace kartoteka::records
