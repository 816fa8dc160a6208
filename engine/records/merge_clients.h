// Two clients that turn out to be one become one.
#pragma once

#include <memory>

#include "engine/records/kinds/client.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// Brings all that hangs on or refers to a client to another, what lies in the bin and what the writer does not see
/// too, and puts the first one into the bin. The other takes over what it lacks; lists of both are united; it is
/// confidential where either was, and both owners see it. One transaction; every record that moves has its own change
/// and audit rows.
/// @return  the client that stays; at once where they were merged before
/// Errors: invalid_argument (itself), not_found, forbidden (who may not remove the one or change the other), conflict
/// (one of them is in the bin).
std::unique_ptr<Client> merge_clients(Store& store, RecordId client, RecordId into, const Viewer& writer);

/// What the client that stays is to be. Pure; shown for tests.
Client united(const Client& stays, const Client& goes);

}  // namespace kartoteka::records
