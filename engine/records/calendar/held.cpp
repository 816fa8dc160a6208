#include "engine/records/calendar/held.h"

#include <algorithm>

namespace kartoteka::records {

Contact contact_of(const Appointment& appointment) {
  Contact contact;
  contact.client = appointment.client;
  contact.person = appointment.person;
  contact.started_at = appointment.starts_at;
  contact.duration_minutes = std::min<std::int64_t>(appointment.duration_minutes, contact_kind().field("duration_minutes")->maximum);
  contact.channel = appointment.channel;
  contact.direction = "outgoing";
  contact.subject = appointment.subject;
  contact.note = appointment.note;
  contact.owner = appointment.owner;
  contact.participants = appointment.participants;
  contact.thread = appointment.thread;
  contact.tags = appointment.tags;
  return contact;
}

std::unique_ptr<Record> hold_appointment(Store& store, RecordId id, Contact contact, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  const auto record = store.get(appointment_kind(), id, writer);
  auto& appointment = static_cast<Appointment&>(*record);
  if (appointment.contact) {
    throw Error(ErrorCode::conflict, "appointment " + std::to_string(id) + " became contact " + std::to_string(*appointment.contact) + " already");
  }
  appointment.state = "held";
  store.create(contact_kind(), contact, writer);
  store.update(appointment_kind(), appointment, std::nullopt, writer);
  store.connection().execute("UPDATE appointment SET contact = :contact WHERE id = :id", {contact.id, id});
  auto made = store.get(contact_kind(), contact.id, writer);
  transaction.commit();
  return made;
}

}  // namespace kartoteka::records
