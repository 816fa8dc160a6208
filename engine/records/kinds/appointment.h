// An appointment (spotkanie): a contact that is planned. Once it was held it becomes a contact (calendar/held.h).
#pragma once

#include "engine/records/kind.h"
#include "engine/records/kinds/reminder.h"

namespace kartoteka::records {

struct Appointment : Record {
  std::string subject;
  std::optional<RecordId> client;
  std::string person;  ///< the person to be spoken to
  std::optional<Instant> starts_at;
  std::int64_t duration_minutes = 60;  ///< 1..kMaxAppointmentMinutes
  std::string place;
  std::string channel = "meeting";  ///< as a contact's
  std::string state = "planned";    ///< planned, held, cancelled
  std::optional<RecordId> owner;    ///< who made it, unless told otherwise
  std::vector<RecordId> participants;  ///< from our side, beside the owner
  std::optional<RecordId> thread;
  std::string note;
  std::vector<Reminder> reminders;  ///< none: those of each user
  std::vector<std::string> tags;
  std::optional<RecordId> contact;  ///< what it became

  Instant ends_at() const { return starts_at.value() + std::chrono::minutes(duration_minutes); }
};

/// Two weeks: what is longer is no appointment.
inline constexpr std::int64_t kMaxAppointmentMinutes = 14 * 24 * 60;

const Kind& appointment_kind();

}  // namespace kartoteka::records
