// What the write of one record does to others, in the same transaction: a contact's next step becomes a task, details
// follow their main task into another thread, times and progress are computed, people are told.
#pragma once

#include "engine/records/store.h"

namespace kartoteka::records {

/// Before a checked record is written. `before` is null for a new one.
void prepare_write(Store& store, const Kind& kind, Record& record, const Record* before, const Viewer& writer);

/// Before a record comes out of the bin: a detail goes to where its main task stands now, and
/// what was in a thread that was joined into another goes to that one.
void prepare_restore(Store& store, const Kind& kind, Record& record);

/// After a record was written. `before` is null for a new one; for one that went into the bin or came out of it the
/// record itself.
void follow_write(Store& store, const Kind& kind, const Record* before, const Record& after, const Viewer& writer);

}  // namespace kartoteka::records
