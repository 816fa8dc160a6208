#include "engine/records/kinds/procedure.h"

namespace kartoteka::records {
namespace {

/// Three years there and back.
constexpr std::int64_t kMaxOffset = 1100;
constexpr std::int64_t kMaxDeadlineMonths = 36;
constexpr std::int64_t kMaxStepMinutes = 60'000;

std::vector<Choice> units() { return {{"days", {"dni", "days"}}, {"working_days", {"dni robocze", "working days"}}}; }

std::vector<Choice> step_free_days() {
  std::vector<Choice> choices = free_day_rules();
  choices.insert(choices.begin(), {"procedure", {"jak w procedurze", "as the procedure says"}});
  return choices;
}

std::vector<Choice> owner_rules() {
  return {{"client_owner", {"opiekun kontrahenta", "the client's owner"}},
          {"procedure_owner", {"opiekun procedury", "the procedure's owner"}},
          {"user", {"wskazany operator", "a user"}},
          {"role", {"rola", "a role"}},
          {"team", {"zespół", "a team"}}};
}

std::vector<Choice> roles() {
  return {{"operator", {"operator", "operator"}}, {"manager", {"kierownik", "manager"}}, {"administrator", {"administrator", "administrator"}}};
}

using Step = ProcedureStep;

Field steps_field() {
  return rows<&Procedure::steps, &Step::key, &Step::title, &Step::description, &Step::checklist, &Step::anchor, &Step::offset, &Step::unit,
              &Step::free_days, &Step::owner_rule, &Step::user, &Step::role, &Step::team, &Step::planned_minutes, &Step::waits_for, &Step::files>(
      "steps", {"Kroki", "Steps"},
      {member::text("key", {"Klucz", "Key"}).limit(40), member::text("title", {"Tytuł", "Title"}).required().limit(200).found_as(SearchRole::body),
       member::markdown("description", {"Opis", "Description"}).limit(20'000).found_as(SearchRole::body),
       member::list("checklist", {"Lista kontrolna", "Checklist"}).limit(200),
       member::choice("anchor", {"Liczone od", "Counted from"}, {{"start", {"rozpoczęcia", "the start"}}, {"deadline", {"terminu", "the deadline"}}}),
       member::integer("offset", {"Przesunięcie", "Offset"}).range(-kMaxOffset, kMaxOffset), member::choice("unit", {"Jednostka", "Unit"}, units()),
       member::choice("free_days", {"W dniu wolnym", "On a free day"}, step_free_days()),
       member::choice("owner_rule", {"Wykonuje", "Done by"}, owner_rules()), member::reference("user", {"Operator", "User"}, "user"),
       member::choice("role", {"Rola", "Role"}, roles()), member::reference("team", {"Zespół", "Team"}, "team"),
       member::integer("planned_minutes", {"Planowany czas (min)", "Planned (min)"}).range(0, kMaxStepMinutes),
       member::list("waits_for", {"Czeka na", "Waits for"}).limit(40), member::list("files", {"Potrzebne pliki", "Files needed"}).limit(200)});
}

}  // namespace

std::vector<Choice> free_day_rules() {
  return {{"stay", {"bez zmian", "stays"}}, {"before", {"dzień roboczy przed", "working day before"}}, {"after", {"dzień roboczy po", "working day after"}}};
}

const Kind& procedure_kind() {
  static const Kind kind{
      .name = "procedure",
      .path = "procedures",
      .table = "procedure",
      .label = {"Procedura", "Procedure"},
      .plural = {"Procedury", "Procedures"},
      .is_editorial = true,
      .make = make_record<Procedure>,
      .fields =
          {
              text<&Procedure::name>("name", {"Nazwa", "Name"}).required().limit(200).found_as(SearchRole::title),
              markdown<&Procedure::description>("description", {"Opis", "Description"}).found_as(SearchRole::body),
              reference<&Procedure::owner>("owner", {"Opiekun", "Owner"}, "user"),
              choice<&Procedure::state>("state", {"Stan", "State"},
                                        {{"draft", {"szkic", "draft"}}, {"active", {"czynna", "active"}}, {"archived", {"w archiwum", "archived"}}})
                  .required()
                  .filters("state"),
              choice<&Procedure::period>("period", {"Okres", "Period"},
                                         {{"none", {"bez okresu", "none"}}, {"month", {"miesiąc", "month"}}, {"quarter", {"kwartał", "quarter"}}, {"year", {"rok", "year"}}})
                  .required(),
              choice<&Procedure::deadline_rule>("deadline_rule", {"Termin", "Deadline"},
                                                {{"none", {"brak", "none"}},
                                                 {"day", {"dzień miesiąca po okresie", "day of a month after the period"}},
                                                 {"offset", {"po rozpoczęciu", "after the start"}}})
                  .required(),
              integer<&Procedure::deadline_day>("deadline_day", {"Dzień terminu", "Day of the deadline"}).range(1, 31),
              integer<&Procedure::deadline_months>("deadline_months", {"Miesięcy po okresie", "Months after the period"}).range(0, kMaxDeadlineMonths),
              integer<&Procedure::deadline_offset>("deadline_offset", {"Dni do terminu", "Days to the deadline"}).range(0, kMaxOffset),
              choice<&Procedure::deadline_unit>("deadline_unit", {"Jednostka terminu", "Unit of the deadline"}, units()),
              choice<&Procedure::free_days>("free_days", {"Termin w dniu wolnym", "Deadline on a free day"}, free_day_rules()).required(),
              steps_field(),
              list<&Procedure::tags>("tags", {"Etykiety", "Tags"}).limit(60).found_as(SearchRole::body).filters("tag"),
              integer<&Procedure::version>("version", {"Wersja", "Version"}).computed(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
