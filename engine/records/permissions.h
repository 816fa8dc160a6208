// Who may see and change what. The store asks here for every read and write; the index asks here for the groups that
// may find a record.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// The one who asks.
struct Viewer {
  std::optional<RecordId> user;  ///< nobody signed in, or the program itself, where empty
  std::string role;              ///< operator, manager, administrator; "system" for the program itself; "" for nobody
  bool can_write = true;         ///< false for a token that only reads

  static Viewer anonymous() { return {}; }
  static Viewer system() { return {std::nullopt, "system", true}; }
  /// The program itself, doing what a user asked for: it may do what he may not, and the audit trail names him.
  static Viewer on_behalf_of(const Viewer& viewer) { return {viewer.user, "system", true}; }

  bool is_anonymous() const { return role.empty(); }
  bool is_system() const { return role == "system"; }
  bool is_administrator() const { return role == "administrator" || is_system(); }
};

/// Errors: unauthenticated where nobody of this kind can be seen without signing in.
void require_read(const Viewer& viewer, const Kind& kind);
/// Whether the viewer may write records of the kind at all. Errors: unauthenticated, forbidden.
void require_write(const Viewer& viewer, const Kind& kind);

/// Who may change what (permissions.cpp has the table). `before` is what is stored, `after` what is to be.
/// Errors: forbidden, saying who may.
void require_change(db::Connection& connection, const Viewer& viewer, const Kind& kind, const Record& before, const Record& after);
/// Who may put a record into the bin and take it out again. Errors: forbidden.
void require_removal(db::Connection& connection, const Viewer& viewer, const Kind& kind, const Record& record);
/// Whether the user leads a team that the other is a member of.
bool manages(db::Connection& connection, RecordId manager, RecordId member);

/// A confidential client has an owner, or nobody would see it: where none is given, the writer becomes it.
void keep_reachable(const Viewer& writer, const Kind& kind, Record& record, std::vector<FieldProblem>& problems);

/// An SQL condition over the kind's own table for the records that the viewer may see; "" for all.
std::string visible_condition(const Viewer& viewer, const Kind& kind, Date today);
/// The same for one record.
bool is_visible(db::Connection& connection, const Viewer& viewer, const Kind& kind, const Record& record, Date today);

/// The groups of which one is enough to find the record: "public", "staff"; of what hangs on a confidential client
/// "client:12", on several of them the users who are admitted to each ("user:3").
std::vector<std::string> access_groups(db::Connection& connection, const Kind& kind, const Record& record, Date today);
/// The groups that the viewer belongs to.
std::vector<std::string> groups_of(db::Connection& connection, const Viewer& viewer);

}  // namespace kartoteka::records
