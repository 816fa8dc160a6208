#include "engine/records/kinds/stage.h"

#include "engine/records/kinds/task.h"

namespace kartoteka::records {

const Kind& stage_kind() {
  static const Kind kind{
      .name = "stage",
      .path = "stages",
      .table = "stage",
      .label = {"Etap", "Stage"},
      .plural = {"Etapy", "Stages"},
      .is_searched = false,
      .is_administered = true,
      .make = make_record<Stage>,
      .fields =
          {
              text<&Stage::name>("name", {"Nazwa", "Name"}).required().limit(100).found_as(SearchRole::title),
              choice<&Stage::state>("state", {"Stan", "State"}, task_states()).required(),
              integer<&Stage::position>("position", {"Kolejność", "Position"}).range(0, 1000),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
