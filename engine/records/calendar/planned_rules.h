// The rules of appointments and absences. Asked by rules.h before they are written.
#pragma once

#include <vector>

#include "engine/base/error.h"
#include "engine/db/connection.h"
#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/permissions.h"

namespace kartoteka::records {

inline constexpr std::int64_t kMaxAbsenceDays = 366 * 3;

/// A new appointment that nobody is given belongs to the one who makes it.
void apply_appointment_rules(Appointment& appointment, const Appointment* before, const Viewer& writer);

/// Lists what is wrong with days and times. `before` is null for a new absence.
/// Errors: forbidden: only for oneself, for those whom one manages, or as an administrator.
void apply_absence_rules(db::Connection& connection, const Absence& absence, const Absence* before, const Viewer& writer,
                         std::vector<FieldProblem>& problems);

}  // namespace kartoteka::records
