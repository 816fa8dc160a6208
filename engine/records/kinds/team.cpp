#include "engine/records/kinds/team.h"

namespace kartoteka::records {

const Kind& team_kind() {
  static const Kind kind{
      .name = "team",
      .path = "teams",
      .table = "team",
      .label = {"Zespół", "Team"},
      .plural = {"Zespoły", "Teams"},
      .is_searched = false,
      .is_administered = true,
      .make = make_record<Team>,
      .fields =
          {
              text<&Team::name>("name", {"Nazwa", "Name"}).required().limit(200).found_as(SearchRole::title),
              reference<&Team::manager>("manager", {"Kierownik", "Manager"}, "user").filters(""),
              references<&Team::members>("members", {"Członkowie", "Members"}, "user"),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
