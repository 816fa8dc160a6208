// What must hold of procedures and of their rules before they are stored; asked by engine/records/rules.h.
#pragma once

#include <vector>

#include "engine/base/error.h"
#include "engine/db/connection.h"
#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/procedure_rule.h"

namespace kartoteka::records {

/// Steps without a key get one. A deadline has what its rule asks for, owners are named as their rules say, steps wait
/// for steps that are there and never in a circle.
void check_procedure(Procedure& procedure, std::vector<FieldProblem>& problems);

/// Somebody it is for; starts within its period; of a procedure with a period the same period; procedure and period stay
/// what they were. A clerk's suspension is lifted without making up for what was missed.
/// @param before  null for a new rule
void check_procedure_rule(db::Connection& connection, ProcedureRule& rule, const ProcedureRule* before, std::vector<FieldProblem>& problems);

}  // namespace kartoteka::records
