#include "engine/records/procedures/owners.h"

#include "engine/records/confidentiality.h"
#include "engine/records/kinds/client.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

std::optional<RecordId> client_owner(db::Connection& connection, RecordId client) {
  return connection.query_integer("SELECT owner FROM client WHERE id = :id", {client});
}

std::vector<RecordId> ids(db::Rows rows) {
  std::vector<RecordId> found;
  while (rows.next()) found.push_back(rows.integer(0));
  return found;
}

std::vector<RecordId> members(db::Connection& connection, RecordId team) {
  return ids(connection.query("SELECT app_user.id FROM team JOIN team_members ON record_id = team.id JOIN app_user ON app_user.id = item WHERE "
                              "team.id = :team AND team.deleted_at IS NULL AND active = 1 AND app_user.deleted_at IS NULL ORDER BY app_user.id",
                              {team}, {ColumnType::integer}));
}

std::vector<RecordId> users_of_role(db::Connection& connection, const std::string& role) {
  return ids(connection.query("SELECT id FROM app_user WHERE role = :role AND active = 1 AND deleted_at IS NULL ORDER BY id", {role},
                              {ColumnType::integer}));
}

std::optional<RecordId> manager_of(db::Connection& connection, RecordId user) {
  return connection.query_integer(
      "SELECT app_user.id FROM team JOIN team_members ON record_id = team.id JOIN app_user ON app_user.id = manager WHERE item = :user AND "
      "team.deleted_at IS NULL AND active = 1 AND app_user.deleted_at IS NULL AND role = 'manager' ORDER BY team.id LIMIT 1",
      {user});
}

bool contains(const std::vector<RecordId>& users, std::optional<RecordId> user) {
  for (const RecordId candidate : users) {
    if (candidate == user) return true;
  }
  return false;
}

std::optional<RecordId> take_turns(const std::vector<RecordId>& users, RecordId client) {
  if (users.empty()) return std::nullopt;
  return users[static_cast<std::size_t>(client) % users.size()];
}

/// Keeps a user who is active and may see the client.
StepOwner checked(db::Connection& connection, std::optional<RecordId> user, RecordId client, const std::string& if_none) {
  if (!user) return {std::nullopt, if_none};
  const bool is_active =
      connection.query_integer("SELECT 1 FROM app_user WHERE id = :id AND active = 1 AND deleted_at IS NULL", {*user}).has_value();
  if (!is_active) return {std::nullopt, "user " + std::to_string(*user) + " is not active"};
  if (is_hidden(connection, {&client_kind(), client}, *user)) {
    return {std::nullopt, "user " + std::to_string(*user) + " is not admitted to the confidential client"};
  }
  return {user, ""};
}

std::optional<RecordId> of_team(db::Connection& connection, RecordId team, RecordId client) {
  const auto users = members(connection, team);
  const auto owner = client_owner(connection, client);
  return contains(users, owner) ? owner : take_turns(users, client);
}

std::optional<RecordId> of_role(db::Connection& connection, const std::string& role, RecordId client) {
  const auto users = users_of_role(connection, role);
  const auto owner = client_owner(connection, client);
  if (contains(users, owner)) return owner;
  if (role == "manager" && owner) {
    if (const auto manager = manager_of(connection, *owner)) return manager;
  }
  return take_turns(users, client);
}

}  // namespace

StepOwner step_owner(db::Connection& connection, const Procedure& procedure, const ProcedureStep& step, RecordId client) {
  if (step.owner_rule == "user") return checked(connection, step.user, client, "no user is named");
  if (step.owner_rule == "procedure_owner") return checked(connection, procedure.owner, client, "the procedure has no owner");
  if (step.owner_rule == "team") {
    return checked(connection, step.team ? of_team(connection, *step.team, client) : std::nullopt, client, "nobody is in the team");
  }
  if (step.owner_rule == "role") return checked(connection, of_role(connection, step.role, client), client, "nobody has the role " + step.role);
  return checked(connection, client_owner(connection, client), client, "the client has no owner");
}

StepOwner run_owner(db::Connection& connection, const Procedure& procedure, RecordId client) {
  const StepOwner owner = checked(connection, client_owner(connection, client), client, "the client has no owner");
  if (owner.user) return owner;
  const StepOwner other = checked(connection, procedure.owner, client, owner.problem);
  return other.user ? other : owner;
}

}  // namespace kartoteka::records
