// An appointment that was held becomes a contact.
#pragma once

#include <memory>

#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// The contact as it was planned.
Contact contact_of(const Appointment& appointment);

/// Stores the contact that an appointment became; the appointment is held then and names it.
/// Errors: not_found, conflict (it was held already, or is in the bin), forbidden, invalid_argument (of the contact).
std::unique_ptr<Record> hold_appointment(Store& store, RecordId appointment, Contact contact, const Viewer& writer);

}  // namespace kartoteka::records
