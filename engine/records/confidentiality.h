// Confidential clients are for their owner and confidants only, and so is all that hangs on them: threads, contacts,
// tasks, work, attachments, links. What hangs on what stands in one table (confidentiality.cpp); everything here is made
// from it. A record under several confidential clients is for those only who are admitted to each of them.
//
// Used by permissions.h, which is what the rest of the program asks.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// An SQL query for the ids of the kind's records that are hidden from the user; "" where the kind hangs on no client.
std::string hidden_ids(const Kind& kind, RecordId user);

/// Whether any client is hidden from the user. Where none is, nothing is.
bool is_any_client_hidden(db::Connection& connection, RecordId user);
/// Whether a stored record is hidden from the user.
bool is_hidden(db::Connection& connection, const RecordKey& key, RecordId user);
/// The same for a record as it is in memory.
bool is_hidden(db::Connection& connection, const Kind& kind, const Record& record, RecordId user);

/// Everything that a record hangs on, the nearest first; of a client nothing. Other rooms find a record by what this is
/// called.
std::vector<RecordKey> records_above(db::Connection& connection, const Kind& kind, const Record& record);

/// The confidential clients that a record hangs on; of a confidential client: itself.
std::set<RecordId> confidential_clients_above(db::Connection& connection, const Kind& kind, const Record& record);
/// A task that leaves a confidential client's thread or main task keeps that client, where it has none of its own: what
/// was confidential does not cease to be so by being moved. Call before a change is written.
void keep_confidential(db::Connection& connection, const Kind& kind, const Record& before, Record& after);
/// The users who are admitted to all of the clients.
std::set<RecordId> admitted_users(db::Connection& connection, const std::set<RecordId>& clients);
/// The confidential clients to which the user is admitted.
std::vector<RecordId> confidential_clients_of(db::Connection& connection, RecordId user);

/// The attachments that are tied to a client or to what hangs on it, newest first, hidden ones and the bin too.
std::vector<RecordId> attachments_below(db::Connection& connection, RecordId client);

/// Writes change-log rows for all that hangs on a stored record, so that the index brings it anew.
void announce_below(db::Connection& connection, const Kind& kind, RecordId id);
/// The same where a change of the record changes who may see what hangs on it, or by what it is found: the names of
/// clients and titles of threads. Call before the change is written.
void announce_changed_below(db::Connection& connection, const Kind& kind, const Record& before, const Record& after);

}  // namespace kartoteka::records
