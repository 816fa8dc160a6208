// Every version of a procedure is kept: what runs were begun with can be read for ever.
#pragma once

#include <vector>

#include "engine/records/store.h"
#include "engine/records/kinds/procedure.h"

namespace kartoteka::records {

/// Sets the version of a procedure that is about to be written: one more where what is done differs.
/// @param before  null for a new one
void count_version(Procedure& procedure, const Procedure* before);
/// Keeps the procedure as its version, once.
void keep_version(Store& store, const Procedure& procedure, const Viewer& writer);

struct ProcedureVersion {
  std::int64_t version;
  Instant at;
  std::optional<RecordId> user;
};

/// Newest first.
std::vector<ProcedureVersion> procedure_versions(db::Connection& connection, RecordId procedure);
/// The procedure as it was; its id and owner are today's. Errors: not_found.
Procedure procedure_at(Store& store, RecordId procedure, std::int64_t version, const Viewer& viewer);

}  // namespace kartoteka::records
