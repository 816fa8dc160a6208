// The procedures of the demonstration's accounting office, as Polish practice has them, in words of our own: monthly VAT
// and JPK_V7, payroll and ZUS (due by the 20th, and by the 15th for legal persons), the closing of the year.
#pragma once

#include <string>
#include <vector>

#include "engine/records/kinds/procedure.h"
#include "engine/records/kinds/procedure_rule.h"

namespace kartoteka::demo {

/// A procedure with the rule that starts it. References are not set: the procedure's owner, teams of steps with the
/// rule "team", and the rule's procedure.
struct ExampleProcedure {
  records::Procedure procedure;
  records::ProcedureRule rule;
  std::string department;  ///< the team whose manager owns it: "Księgowość"
};

std::vector<ExampleProcedure> example_procedures();

}  // namespace kartoteka::demo
