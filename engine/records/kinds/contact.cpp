#include "engine/records/kinds/contact.h"

namespace kartoteka::records {

const Kind& contact_kind() {
  static const Kind kind{
      .name = "contact",
      .path = "contacts",
      .table = "contact",
      .label = {"Kontakt", "Contact"},
      .plural = {"Kontakty", "Contacts"},
      .make = make_record<Contact>,
      .fields =
          {
              reference<&Contact::client>("client", {"Kontrahent", "Client"}, "client").required(),
              text<&Contact::person>("person", {"Rozmówca", "Person spoken to"}).limit(200).found_as(SearchRole::body),
              instant<&Contact::started_at>("started_at", {"Początek", "Started"}).required().found_as(SearchRole::date),
              integer<&Contact::duration_minutes>("duration_minutes", {"Czas trwania (min)", "Duration (min)"}).range(0, 1440),
              choice<&Contact::channel>("channel", {"Kanał", "Channel"},
                                        {{"phone", {"telefon", "phone"}},
                                         {"email", {"e-mail", "e-mail"}},
                                         {"meeting", {"spotkanie", "meeting"}},
                                         {"letter", {"list", "letter"}},
                                         {"chat", {"czat", "chat"}}})
                  .required()
                  .filters("channel"),
              choice<&Contact::direction>("direction", {"Kierunek", "Direction"},
                                          {{"incoming", {"przychodzący", "incoming"}}, {"outgoing", {"wychodzący", "outgoing"}}})
                  .required()
                  .filters("direction"),
              text<&Contact::subject>("subject", {"Temat", "Subject"}).required().limit(300).found_as(SearchRole::title),
              markdown<&Contact::note>("note", {"Przebieg rozmowy", "Note"}).found_as(SearchRole::body),
              reference<&Contact::owner>("owner", {"Opiekun", "Owner"}, "user"),
              reference<&Contact::thread>("thread", {"Wątek", "Thread"}, "thread"),
              references<&Contact::participants>("participants", {"Uczestnicy", "Participants"}, "user"),
              text<&Contact::result>("result", {"Wynik", "Result"}).found_as(SearchRole::body),
              text<&Contact::next_step>("next_step", {"Następny krok", "Next step"}).limit(300).found_as(SearchRole::body),
              date<&Contact::next_step_due>("next_step_due", {"Termin następnego kroku", "Next step due"}),
              reference<&Contact::next_task>("next_task", {"Zadanie następnego kroku", "Next step's task"}, "task").filters(""),
              text<&Contact::asked>("asked", {"Zadane pytanie", "Question asked"}).found_as(SearchRole::body),
              references<&Contact::answers_used>("answers_used", {"Użyte odpowiedzi", "Answers used"}, "answer").filters("answer"),
              list<&Contact::tags>("tags", {"Etykiety", "Tags"}).limit(60).found_as(SearchRole::body).filters("tag"),
              text<&Contact::message_id>("message_id", {"Identyfikator wiadomości", "Message id"}).unique(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
