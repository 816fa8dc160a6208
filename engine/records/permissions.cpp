#include "engine/records/permissions.h"

#include "engine/base/error.h"
#include "engine/records/kinds/answer.h"

namespace kartoteka::records {
namespace {

constexpr const char* kPublicGroup = "public";
constexpr const char* kStaffGroup = "staff";

bool is_public(const Answer& answer, Date today) {
  return !answer.deleted_at && answer.state == "published" && answer.audience == "public" &&
         (!answer.valid_from || *answer.valid_from <= today) && (!answer.valid_to || *answer.valid_to >= today);
}

}  // namespace

void require_read(const Viewer& viewer, const Kind& kind) {
  if (viewer.is_anonymous() && &kind != &answer_kind()) {
    throw Error(ErrorCode::unauthenticated, "sign in to see " + std::string(kind.path));
  }
}

void require_write(const Viewer& viewer, const Kind& kind) {
  if (viewer.is_anonymous()) throw Error(ErrorCode::unauthenticated, "sign in to change " + std::string(kind.path));
  if (!viewer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
  if (kind.is_administered && !viewer.is_administrator()) {
    throw Error(ErrorCode::forbidden, "only an administrator may change " + std::string(kind.path));
  }
}

std::string visible_condition(const Viewer& viewer, const Kind& kind, Date today) {
  if (!viewer.is_anonymous()) return "";
  if (&kind != &answer_kind()) return "1 = 0";
  const std::string day = std::to_string(today.time_since_epoch().count());
  return "deleted_at IS NULL AND state = 'published' AND audience = 'public' AND (valid_from IS NULL OR valid_from <= " +
         day + ") AND (valid_to IS NULL OR valid_to >= " + day + ")";
}

bool is_visible(const Viewer& viewer, const Kind& kind, const Record& record, Date today) {
  if (!viewer.is_anonymous()) return true;
  return &kind == &answer_kind() && is_public(static_cast<const Answer&>(record), today);
}

std::vector<std::string> access_groups(const Kind& kind, const Record& record, Date today) {
  if (&kind == &answer_kind() && is_public(static_cast<const Answer&>(record), today)) return {kPublicGroup};
  return {kStaffGroup};
}

std::vector<std::string> groups_of(const Viewer& viewer) {
  if (viewer.is_anonymous()) return {kPublicGroup};
  return {kPublicGroup, kStaffGroup};
}

}  // namespace kartoteka::records
