// Who is admitted to a client, beside its owner.
#pragma once

#include <vector>

#include "engine/records/kinds/client.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// The client for those who may know who is admitted: who sees it, and administrators, who see it for this alone.
/// Errors: not_found, unauthenticated.
Client client_for_admission(Store& store, RecordId client, const Viewer& viewer);

/// Admits exactly these users beside the owner. An administrator may do so for clients that he does not see; the audit
/// trail says that he did.
/// @return  the client as it is then
/// Errors: not_found, forbidden, conflict (in the bin), invalid_argument ("/users/0": no such user).
Client admit(Store& store, RecordId client, const std::vector<RecordId>& users, const Viewer& writer);

}  // namespace kartoteka::records
