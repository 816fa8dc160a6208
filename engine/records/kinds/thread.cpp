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
          },
  };
  return kind;
}

}  // namespace kartoteka::records
