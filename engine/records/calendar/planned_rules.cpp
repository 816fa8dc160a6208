#include "engine/records/calendar/planned_rules.h"

namespace kartoteka::records {
namespace {

void require_own(db::Connection& connection, RecordId owner, const Viewer& writer) {
  if (writer.is_administrator() || writer.user == owner || (writer.user && manages(connection, *writer.user, owner))) return;
  throw Error(ErrorCode::forbidden, "only user " + std::to_string(owner) + " himself, his manager or an administrator may say when he is absent");
}

}  // namespace

void apply_appointment_rules(Appointment& appointment, const Appointment* before, const Viewer& writer) {
  if (!before && !appointment.owner) appointment.owner = writer.user;
  std::erase_if(appointment.participants, [&](RecordId user) { return user == appointment.owner; });
}

void apply_absence_rules(db::Connection& connection, const Absence& absence, const Absence* before, const Viewer& writer,
                         std::vector<FieldProblem>& problems) {
  if (!before || before->owner != absence.owner) require_own(connection, absence.owner.value(), writer);
  const bool is_of_hours = !absence.starts.empty() || !absence.ends.empty();
  if (*absence.ends_on < *absence.starts_on) {
    problems.push_back({"/ends_on", "must not be before starts_on"});
  } else if ((*absence.ends_on - *absence.starts_on).count() >= kMaxAbsenceDays) {
    problems.push_back({"/ends_on", "at most " + std::to_string(kMaxAbsenceDays) + " days"});
  } else if (is_of_hours && absence.starts_on != absence.ends_on) {
    problems.push_back({"/starts", "hours go with a single day only"});
  } else if (is_of_hours && (absence.starts.empty() || absence.ends <= absence.starts)) {
    problems.push_back({"/ends", "give both starts and ends, the later after the earlier"});
  }
}

}  // namespace kartoteka::records
