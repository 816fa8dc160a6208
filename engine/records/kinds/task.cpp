#include "engine/records/kinds/task.h"

#include "engine/records/checks.h"

namespace kartoteka::records {

/// A working year of a hundred people, in minutes: far above any real task, far below overflow.
constexpr std::int64_t kMaxTaskMinutes = 100 * 250 * 8 * 60;

std::vector<Choice> task_states() {
  return {{"planned", {"zaplanowane", "planned"}},
          {"in_progress", {"w toku", "in progress"}},
          {"waiting", {"czeka", "waiting"}},
          {"done", {"wykonane", "done"}},
          {"cancelled", {"anulowane", "cancelled"}}};
}

const Kind& task_kind() {
  static const Kind kind{
      .name = "task",
      .path = "tasks",
      .table = "task",
      .label = {"Zadanie", "Task"},
      .plural = {"Zadania", "Tasks"},
      .make = make_record<Task>,
      .fields =
          {
              text<&Task::title>("title", {"Tytuł", "Title"}).required().limit(300).found_as(SearchRole::title),
              markdown<&Task::description>("description", {"Opis", "Description"}).found_as(SearchRole::body),
              reference<&Task::parent>("parent", {"Zadanie główne", "Main task"}, "task"),
              reference<&Task::thread>("thread", {"Wątek", "Thread"}, "thread"),
              reference<&Task::client>("client", {"Kontrahent", "Client"}, "client"),
              reference<&Task::owner>("owner", {"Opiekun", "Owner"}, "user"),
              reference<&Task::assigned_by>("assigned_by", {"Zlecający", "Assigned by"}, "user"),
              choice<&Task::priority>("priority", {"Priorytet", "Priority"},
                                      {{"low", {"niski", "low"}},
                                       {"normal", {"zwykły", "normal"}},
                                       {"high", {"wysoki", "high"}},
                                       {"urgent", {"pilny", "urgent"}}})
                  .required()
                  .filters("priority"),
              instant<&Task::start_at>("start_at", {"Rozpoczęcie", "Start"}),
              instant<&Task::due_at>("due_at", {"Termin", "Due"}).found_as(SearchRole::date),
              integer<&Task::percent_done>("percent_done", {"Wykonano (%)", "Done (%)"}).range(0, 100),
              choice<&Task::state>("state", {"Stan", "State"}, task_states())
                  .required()
                  .filters("state"),
              reference<&Task::stage>("stage", {"Etap", "Stage"}, "stage"),
              integer<&Task::planned_minutes>("planned_minutes", {"Planowany czas (min)", "Planned (min)"}).range(0, kMaxTaskMinutes),
              integer<&Task::spent_minutes>("spent_minutes", {"Czas pracy (min)", "Spent (min)"}).computed(),
              references<&Task::watchers>("watchers", {"Obserwujący", "Watchers"}, "user"),
              list<&Task::tags>("tags", {"Etykiety", "Tags"}).limit(60).found_as(SearchRole::body).filters("tag"),
              rows<&Task::checklist, &ChecklistItem::text, &ChecklistItem::done, &ChecklistItem::done_by, &ChecklistItem::done_at>(
                  "checklist", {"Lista kontrolna", "Checklist"},
                  {member::text("text", {"Punkt", "Item"}).required().found_as(SearchRole::body), member::boolean("done", {"Zrobione", "Done"}),
                   member::reference("done_by", {"Kto", "Who"}, "user"), member::instant("done_at", {"Kiedy", "When"})}),
              references<&Task::waits_for>("waits_for", {"Czeka na", "Waits for"}, "task"),
              reminders<&Task::reminders>({"Przypomnienia", "Reminders"}),
              text<&Task::recurrence>("recurrence", {"Powtarzanie (RRULE)", "Recurrence (RRULE)"}).checked_by(check_recurrence_rule),
              choice<&Task::recurrence_mode>("recurrence_mode", {"Następne powstaje", "The next is made"},
                                             {{"when_due", {"w terminie poprzedniego", "when the last is due"}},
                                              {"when_done", {"po wykonaniu poprzedniego", "when the last is done"}}})
                  .required(),
              reference<&Task::series>("series", {"Seria (pierwsze zadanie)", "Series (its first task)"}, "task").filters("").computed(),
              instant<&Task::occurrence_at>("occurrence_at", {"Termin według reguły", "When the rule says"}).computed(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
