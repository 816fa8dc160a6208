// Who may see and change what. The store asks here for every read and write; the index asks here for the groups that
// may find a record.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/records/kind.h"

namespace kartoteka::records {

/// The one who asks.
struct Viewer {
  std::optional<RecordId> user;  ///< nobody signed in, or the program itself, where empty
  std::string role;              ///< operator, manager, administrator; "system" for the program itself; "" for nobody
  bool can_write = true;         ///< false for a token that only reads

  static Viewer anonymous() { return {}; }
  static Viewer system() { return {std::nullopt, "system", true}; }

  bool is_anonymous() const { return role.empty(); }
  bool is_administrator() const { return role == "administrator" || role == "system"; }
};

/// Errors: unauthenticated where nobody of this kind can be seen without signing in.
void require_read(const Viewer& viewer, const Kind& kind);
/// Errors: unauthenticated, forbidden.
void require_write(const Viewer& viewer, const Kind& kind);

/// An SQL condition over the kind's own table for the records that the viewer may see; "" for all.
std::string visible_condition(const Viewer& viewer, const Kind& kind, Date today);
/// The same for one record.
bool is_visible(const Viewer& viewer, const Kind& kind, const Record& record, Date today);

/// The groups of which one is enough to find the record: "public", "staff".
std::vector<std::string> access_groups(const Kind& kind, const Record& record, Date today);
/// The groups that the viewer belongs to.
std::vector<std::string> groups_of(const Viewer& viewer);

}  // namespace kartoteka::records
