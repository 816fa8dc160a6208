#include "engine/records/kinds/procedure_rule.h"

#include "engine/calendar/period.h"
#include "engine/records/kinds/procedure.h"

namespace kartoteka::records {
namespace {

std::optional<std::string> check_period(std::string& text) {
  if (calendar::parse_period(text)) return std::nullopt;
  return "expected a period such as 2026-09, 2026-Q3 or 2026";
}

Field clients_field() {
  Field field = references<&ProcedureRule::clients>("clients", {"Kontrahenci", "Clients"}, "client");
  field.max_items = kMaxRuleClients;
  return field;
}

}  // namespace

const Kind& procedure_rule_kind() {
  static const Kind kind{
      .name = "procedure_rule",
      .path = "procedure-rules",
      .table = "procedure_rule",
      .label = {"Reguła procedury", "Procedure rule"},
      .plural = {"Reguły procedur", "Procedure rules"},
      .is_searched = false,
      .is_editorial = true,
      .make = make_record<ProcedureRule>,
      .fields =
          {
              text<&ProcedureRule::name>("name", {"Nazwa", "Name"}).required().limit(200).found_as(SearchRole::title),
              reference<&ProcedureRule::procedure>("procedure", {"Procedura", "Procedure"}, "procedure").required(),
              choice<&ProcedureRule::every>("every", {"Co", "Every"},
                                            {{"month", {"miesiąc", "month"}}, {"quarter", {"kwartał", "quarter"}}, {"year", {"rok", "year"}}})
                  .required(),
              choice<&ProcedureRule::period>("period", {"Za okres", "For the period"},
                                             {{"previous", {"poprzedni", "previous"}}, {"current", {"bieżący", "current"}}, {"next", {"następny", "next"}}})
                  .required(),
              integer<&ProcedureRule::start_month>("start_month", {"Miesiąc rozpoczęcia", "Month of the start"}).range(1, 12),
              integer<&ProcedureRule::start_day>("start_day", {"Dzień rozpoczęcia", "Day of the start"}).range(1, 31),
              choice<&ProcedureRule::free_days>("free_days", {"Rozpoczęcie w dniu wolnym", "Start on a free day"}, free_day_rules()),
              clients_field(),
              text<&ProcedureRule::tag>("tag", {"Etykieta kontrahentów", "Tag of clients"}).limit(60),
              reference<&ProcedureRule::owner>("owner", {"Opiekun", "Owner"}, "user"),
              text<&ProcedureRule::first_period>("first_period", {"Od okresu", "From the period"}).checked_by(check_period),
              text<&ProcedureRule::last_period>("last_period", {"Do okresu", "To the period"}).checked_by(check_period),
              choice<&ProcedureRule::state>("state", {"Stan", "State"},
                                            {{"active", {"czynna", "active"}}, {"suspended", {"wstrzymana", "suspended"}}})
                  .required(),
              text<&ProcedureRule::next_period>("next_period", {"Następny okres", "Next period"}).computed(),
              date<&ProcedureRule::next_start>("next_start", {"Następne rozpoczęcie", "Next start"}).computed(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
