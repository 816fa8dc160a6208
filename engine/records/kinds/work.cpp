#include "engine/records/kinds/work.h"

namespace kartoteka::records {

const Kind& work_kind() {
  static const Kind kind{
      .name = "work",
      .path = "work",
      .table = "work",
      .label = {"Wpis pracy", "Work entry"},
      .plural = {"Praca", "Work"},
      .make = make_record<Work>,
      .fields =
          {
              reference<&Work::task>("task", {"Zadanie", "Task"}, "task").required(),
              reference<&Work::owner>("owner", {"Kto", "Who"}, "user").required(),
              instant<&Work::started_at>("started_at", {"Początek", "Started"}).required().found_as(SearchRole::date),
              integer<&Work::minutes>("minutes", {"Czas (min)", "Minutes"}).required().range(1, 1440),
              text<&Work::subject>("subject", {"Co zrobiono", "What was done"}).required().found_as(SearchRole::title),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
