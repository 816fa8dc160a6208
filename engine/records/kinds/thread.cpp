#include "engine/records/kinds/thread.h"

namespace kartoteka::records {

const Kind& thread_kind() {
  static const Kind kind{
      .name = "thread",
      .path = "threads",
      .table = "thread",
      .label = {"Wątek", "Thread"},
      .plural = {"Wątki", "Threads"},
      .make = make_record<Thread>,
      .fields =
          {
              text<&Thread::title>("title", {"Tytuł", "Title"}).required().limit(300).found_as(SearchRole::title),
              reference<&Thread::client>("client", {"Kontrahent", "Client"}, "client"),
              reference<&Thread::owner>("owner", {"Opiekun", "Owner"}, "user"),
              choice<&Thread::state>("state", {"Stan", "State"},
                                     {{"open", {"otwarty", "open"}},
                                      {"waiting", {"czeka", "waiting"}},
                                      {"closed", {"zamknięty", "closed"}}})
                  .required()
                  .filters("state"),
              markdown<&Thread::summary>("summary", {"Podsumowanie", "Summary"}).found_as(SearchRole::body),
              text<&Thread::category>("category", {"Kategoria", "Category"}).limit(200).filters("category"),
              list<&Thread::tags>("tags", {"Etykiety", "Tags"}).limit(60).found_as(SearchRole::body).filters("tag"),
              references<&Thread::watchers>("watchers", {"Obserwujący", "Watchers"}, "user"),
              reference<&Thread::procedure>("procedure", {"Procedura", "Procedure"}, "procedure").computed(),
              reference<&Thread::merged_into>("merged_into", {"Dołączony do", "Joined to"}, "thread").computed().filters(""),
              integer<&Thread::progress_percent>("progress_percent", {"Postęp (%)", "Progress (%)"}).range(0, 100).computed(),
              integer<&Thread::planned_minutes>("planned_minutes", {"Planowany czas (min)", "Planned (min)"}).computed(),
              integer<&Thread::spent_minutes>("spent_minutes", {"Czas (min)", "Time (min)"}).computed(),
              integer<&Thread::open_tasks>("open_tasks", {"Otwarte zadania", "Open tasks"}).computed(),
              integer<&Thread::tasks>("tasks", {"Zadania", "Tasks"}).computed(),
              instant<&Thread::next_due_at>("next_due_at", {"Najbliższy termin", "Next due"}).computed(),
              instant<&Thread::last_activity_at>("last_activity_at", {"Ostatnia czynność", "Last activity"}).computed(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
