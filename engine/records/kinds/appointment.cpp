#include "engine/records/kinds/appointment.h"

#include "engine/records/kinds/contact.h"

namespace kartoteka::records {

const Kind& appointment_kind() {
  static const Kind kind{
      .name = "appointment",
      .path = "appointments",
      .table = "appointment",
      .label = {"Spotkanie", "Appointment"},
      .plural = {"Spotkania", "Appointments"},
      .make = make_record<Appointment>,
      .fields =
          {
              text<&Appointment::subject>("subject", {"Temat", "Subject"}).required().limit(300).found_as(SearchRole::title),
              reference<&Appointment::client>("client", {"Kontrahent", "Client"}, "client"),
              text<&Appointment::person>("person", {"Rozmówca", "Person spoken to"}).limit(200).found_as(SearchRole::body),
              instant<&Appointment::starts_at>("starts_at", {"Początek", "Starts"}).required().found_as(SearchRole::date),
              integer<&Appointment::duration_minutes>("duration_minutes", {"Czas trwania (min)", "Duration (min)"})
                  .required()
                  .range(1, kMaxAppointmentMinutes),
              text<&Appointment::place>("place", {"Miejsce", "Place"}).limit(300).found_as(SearchRole::body),
              choice<&Appointment::channel>("channel", {"Kanał", "Channel"}, contact_kind().field("channel")->choices).required().filters("channel"),
              choice<&Appointment::state>("state", {"Stan", "State"},
                                          {{"planned", {"zaplanowane", "planned"}},
                                           {"held", {"odbyło się", "held"}},
                                           {"cancelled", {"odwołane", "cancelled"}}})
                  .required()
                  .filters("state"),
              reference<&Appointment::owner>("owner", {"Opiekun", "Owner"}, "user"),
              references<&Appointment::participants>("participants", {"Uczestnicy", "Participants"}, "user"),
              reference<&Appointment::thread>("thread", {"Wątek", "Thread"}, "thread"),
              markdown<&Appointment::note>("note", {"Notatka", "Note"}).found_as(SearchRole::body),
              reminders<&Appointment::reminders>({"Przypomnienia", "Reminders"}),
              list<&Appointment::tags>("tags", {"Etykiety", "Tags"}).limit(60).found_as(SearchRole::body).filters("tag"),
              reference<&Appointment::contact>("contact", {"Kontakt", "Contact"}, "contact").filters("").computed(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
