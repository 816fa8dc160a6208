// Rules of single kinds that need more than one field or the database.
#pragma once

#include <vector>

#include "engine/base/error.h"
#include "engine/db/connection.h"
#include "engine/records/kind.h"
#include "engine/records/permissions.h"

namespace kartoteka::records {

/// Fills in what follows from other values (a detail task takes its main task's thread and client) and lists what is
/// wrong. The record's own fields have passed their checks. `before` is what is stored, null for a new record.
std::vector<FieldProblem> apply_rules(db::Connection& connection, const Kind& kind, Record& record, const Record* before,
                                      const Viewer& writer);

/// Errors: conflict where the record may not go into the bin (the last administrator).
void require_removable(db::Connection& connection, const Kind& kind, const Record& record);

}  // namespace kartoteka::records
