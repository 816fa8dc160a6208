#include "engine/records/permissions.h"

#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/records/confidentiality.h"
#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/user.h"

namespace kartoteka::records {
namespace {

constexpr const char* kPublicGroup = "public";
constexpr const char* kStaffGroup = "staff";
constexpr const char* kSystemGroup = "system";  ///< of what is confidential; the program itself belongs to it

std::string client_group(RecordId client) { return "client:" + std::to_string(client); }
std::string user_group(RecordId user) { return "user:" + std::to_string(user); }

bool is_public(const Answer& answer, Date today) {
  return !answer.deleted_at && answer.state == "published" && answer.audience == "public" &&
         (!answer.valid_from || *answer.valid_from <= today) && (!answer.valid_to || *answer.valid_to >= today);
}

/// How an operator, or a manager beside his people's records, stands to a record.
enum class Standing {
  own,         ///< he owns it or made it
  managed,     ///< it is owned by a member of a team that he leads
  unowned,     ///< nobody owns it
  taking_part, ///< he takes part in it, or handed it out
  open,        ///< anybody works on such a record: a client, an answer that is not published yet
  foreign,
};

/// What each standing gives. Administrators may everything that they see; everybody may make records.
struct Rights {
  Standing standing;
  bool may_change;
  bool may_remove;
  bool may_give_away;  ///< change the fields that say whose it is and who sees it (kOwnersFields)
};

constexpr std::array kRights{
    //                       change  remove  give away
    Rights{Standing::own,         true,  true,  true},
    Rights{Standing::managed,     true,  true,  true},
    Rights{Standing::unowned,     true,  false, true},
    Rights{Standing::taking_part, true,  false, true},
    Rights{Standing::open,        true,  false, false},
    Rights{Standing::foreign,     false, false, false},
};

/// Fields that name users who take part.
struct PartField {
  std::string_view kind;
  std::string_view field;
};
constexpr std::array kPartFields{PartField{"contact", "participants"}, PartField{"appointment", "participants"}, PartField{"task", "assigned_by"}};

constexpr std::array<std::string_view, 3> kOwnersFields{"owner", "confidential", "confidants"};

bool is_unpublished(const Answer& answer) { return answer.state == "draft" || answer.state == "reviewed"; }

bool is_open(const Kind& kind, const Record& record) {
  return &kind == &client_kind() || (&kind == &answer_kind() && is_unpublished(static_cast<const Answer&>(record)));
}

bool names_user(const Value& value, RecordId user) {
  const auto* one = std::get_if<RecordId>(&value);
  const auto* many = std::get_if<std::vector<RecordId>>(&value);
  return (one && *one == user) || (many && std::find(many->begin(), many->end(), user) != many->end());
}

/// Kinds without the field are their maker's.
std::optional<RecordId> owner_of(const Kind& kind, const Record& record) {
  const Field* field = kind.field("owner");
  if (!field) return record.created_by;
  const Value value = field->get(record);
  const auto* owner = std::get_if<RecordId>(&value);
  return owner ? std::optional(*owner) : std::nullopt;
}

bool takes_part(const Kind& kind, const Record& record, RecordId user) {
  return std::any_of(kPartFields.begin(), kPartFields.end(), [&](const PartField& part) {
    return part.kind == kind.name && names_user(kind.field(part.field)->get(record), user);
  });
}

Standing standing_of(db::Connection& connection, const Viewer& viewer, const Kind& kind, const Record& record) {
  const auto owner = owner_of(kind, record);
  if (owner == viewer.user || record.created_by == viewer.user) return Standing::own;
  if (viewer.role == "manager" && owner && manages(connection, *viewer.user, *owner)) return Standing::managed;
  if (!owner) return Standing::unowned;
  if (takes_part(kind, record, *viewer.user)) return Standing::taking_part;
  return is_open(kind, record) ? Standing::open : Standing::foreign;
}

const Rights& rights_of(db::Connection& connection, const Viewer& viewer, const Kind& kind, const Record& record) {
  const Standing standing = standing_of(connection, viewer, kind, record);
  return *std::find_if(kRights.begin(), kRights.end(), [&](const Rights& rights) { return rights.standing == standing; });
}

std::string name_of(const Kind& kind, const Record& record) { return std::string(kind.name) + " " + std::to_string(record.id); }

/// The first of the fields that only those may change whose the record is; null where none differs.
const Field* changed_owners_field(const Kind& kind, const Record& before, const Record& after) {
  for (const std::string_view name : kOwnersFields) {
    const Field* field = kind.field(name);
    if (field && field->get(before) != field->get(after)) return field;
  }
  return nullptr;
}

/// Whoever administers people knows when and why they are absent.
bool may_see_all(const Viewer& viewer, const Kind& kind) { return &kind == &absence_kind() && viewer.is_administrator(); }

}  // namespace

void require_read(const Viewer& viewer, const Kind& kind) {
  if (viewer.is_anonymous() && &kind != &answer_kind()) {
    throw Error(ErrorCode::unauthenticated, "sign in to see " + std::string(kind.path));
  }
}

void require_write(const Viewer& viewer, const Kind& kind) {
  if (viewer.is_anonymous()) throw Error(ErrorCode::unauthenticated, "sign in to change " + std::string(kind.path));
  if (!viewer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
  if (kind.is_made_by_program && !viewer.is_system()) {
    throw Error(ErrorCode::forbidden, "only the program itself makes and changes " + std::string(kind.path));
  }
  if (kind.is_administered && !viewer.is_administrator()) {
    throw Error(ErrorCode::forbidden, "only an administrator may change " + std::string(kind.path));
  }
  if (kind.is_editorial && viewer.role != "manager" && !viewer.is_administrator()) {
    throw Error(ErrorCode::forbidden, "only managers and administrators may change " + std::string(kind.path));
  }
}

bool manages(db::Connection& connection, RecordId manager, RecordId member) {
  return connection
      .query_integer("SELECT 1 FROM team_members JOIN team ON team.id = record_id WHERE item = :member AND manager = :manager "
                     "AND deleted_at IS NULL LIMIT 1",
                     {member, manager})
      .has_value();
}

void require_change(db::Connection& connection, const Viewer& viewer, const Kind& kind, const Record& before, const Record& after) {
  require_write(viewer, kind);
  if (viewer.is_administrator() || kind.is_editorial) return;
  const Rights& rights = rights_of(connection, viewer, kind, before);
  if (!rights.may_change) {
    throw Error(ErrorCode::forbidden, "only those who own " + name_of(kind, before) +
                                          ", made it or take part in it, their manager or an administrator may change it");
  }
  if (rights.may_give_away) return;
  if (const Field* field = changed_owners_field(kind, before, after)) {
    throw Error(ErrorCode::forbidden, "only the owner of " + name_of(kind, before) +
                                          ", his manager or an administrator may change /" + std::string(field->name));
  }
  if (!is_open(kind, after) && viewer.role != "manager") {
    throw Error(ErrorCode::forbidden, "only the owner of " + name_of(kind, before) +
                                          ", his manager or an administrator may publish or archive it");
  }
}

void require_removal(db::Connection& connection, const Viewer& viewer, const Kind& kind, const Record& record) {
  require_write(viewer, kind);
  if (viewer.is_administrator() || kind.is_editorial) return;
  const bool is_managers = viewer.role == "manager" && !owner_of(kind, record);
  if (is_managers || rights_of(connection, viewer, kind, record).may_remove) return;
  throw Error(ErrorCode::forbidden, "only those who own " + name_of(kind, record) +
                                        " or made it, their manager or an administrator may remove or restore it");
}

void keep_reachable(const Viewer& writer, const Kind& kind, Record& record, std::vector<FieldProblem>& problems) {
  if (&kind != &client_kind()) return;
  auto& client = static_cast<Client&>(record);
  if (!client.confidential || client.owner) return;
  client.owner = writer.user;
  if (!client.owner) problems.push_back({"/owner", "must be given for a confidential client"});
}

std::string visible_condition(const Viewer& viewer, const Kind& kind, Date today) {
  if (viewer.is_system()) return "";
  if (may_see_all(viewer, kind)) return "";
  if (!viewer.is_anonymous()) {
    const std::string hidden = hidden_ids(kind, *viewer.user);
    return hidden.empty() ? "" : "id NOT IN (" + hidden + ")";
  }
  if (&kind != &answer_kind()) return "1 = 0";
  const std::string day = std::to_string(today.time_since_epoch().count());
  return "deleted_at IS NULL AND state = 'published' AND audience = 'public' AND (valid_from IS NULL OR valid_from <= " +
         day + ") AND (valid_to IS NULL OR valid_to >= " + day + ")";
}

bool is_visible(db::Connection& connection, const Viewer& viewer, const Kind& kind, const Record& record, Date today) {
  if (viewer.is_system() || may_see_all(viewer, kind)) return true;
  if (!viewer.is_anonymous()) return !is_hidden(connection, kind, record, *viewer.user);
  return &kind == &answer_kind() && is_public(static_cast<const Answer&>(record), today);
}

std::vector<std::string> access_groups(db::Connection& connection, const Kind& kind, const Record& record, Date today) {
  if (&kind == &answer_kind() && is_public(static_cast<const Answer&>(record), today)) return {kPublicGroup};
  const auto clients = confidential_clients_above(connection, kind, record);
  if (clients.empty()) return {kStaffGroup};
  std::vector<std::string> groups{kSystemGroup};
  if (clients.size() == 1) {
    groups.push_back(client_group(*clients.begin()));
  } else {
    for (const RecordId user : admitted_users(connection, clients)) groups.push_back(user_group(user));
  }
  return groups;
}

std::vector<std::string> groups_of(db::Connection& connection, const Viewer& viewer) {
  if (viewer.is_anonymous()) return {kPublicGroup};
  if (viewer.is_system()) return {kPublicGroup, kStaffGroup, kSystemGroup};
  std::vector<std::string> groups{kPublicGroup, kStaffGroup, user_group(*viewer.user)};
  for (const RecordId client : confidential_clients_of(connection, *viewer.user)) groups.push_back(client_group(client));
  return groups;
}

}  // namespace kartoteka::records
