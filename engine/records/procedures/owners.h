// Who does a step: how the rules "the client's owner", "a role", "a team" become a user. The same records always give
// the same user:
//   client_owner     the client's owner
//   procedure_owner  the procedure's owner
//   user             the user who is named
//   team             the client's owner where he is a member; else the members in the order of their ids take turns by
//                    the client's id: the one at place (client id mod members)
//   role             the client's owner where he has the role; for managers else the manager of the team (the lowest id)
//                    that the client's owner is a member of; else the active users of the role take turns as above
// Only active users count, and of a confidential client only those who are admitted to it. Where nobody is left the
// step has no owner: a problem that the start tells, and the board shows.
#pragma once

#include "engine/db/connection.h"
#include "engine/records/kinds/procedure.h"

namespace kartoteka::records {

struct StepOwner {
  std::optional<RecordId> user;
  std::string problem;  ///< why there is none: "the client has no owner"
};

StepOwner step_owner(db::Connection& connection, const Procedure& procedure, const ProcedureStep& step, RecordId client);
/// The owner of the thread and the main task: the client's, else the procedure's.
StepOwner run_owner(db::Connection& connection, const Procedure& procedure, RecordId client);

}  // namespace kartoteka::records
