// The papers of the demonstration: contracts, notes, statements and messages, tied to its contacts and tasks. Small files
// made here, stored as uploads are.
#pragma once

#include "engine/db/connection.h"
#include "engine/records/files.h"

namespace kartoteka::demo {

/// Adds attachments to the company that load_company stored; the same ones for the same company. Returns how many.
std::size_t add_paperwork(db::Connection& connection, const records::FileStore& files);

}  // namespace kartoteka::demo
