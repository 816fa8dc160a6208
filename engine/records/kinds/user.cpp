#include "engine/records/kinds/user.h"

#include "engine/records/checks.h"

namespace kartoteka::records {

const Kind& user_kind() {
  static const Kind kind{
      .name = "user",
      .path = "users",
      .table = "app_user",
      .label = {"Operator", "User"},
      .plural = {"Operatorzy", "Users"},
      .is_administered = true,
      .make = make_record<User>,
      .fields =
          {
              text<&User::login>("login", {"Login", "Login"}).required().unique().limit(60).checked_by(check_login).found_as(SearchRole::identifier),
              text<&User::name>("name", {"Imię i nazwisko", "Name"}).required().limit(200).found_as(SearchRole::title),
              text<&User::email>("email", {"E-mail", "E-mail"}).checked_by(check_email).found_as(SearchRole::identifier),
              choice<&User::role>("role", {"Rola", "Role"},
                                  {{"operator", {"operator", "operator"}},
                                   {"manager", {"kierownik", "manager"}},
                                   {"administrator", {"administrator", "administrator"}}})
                  .required(),
              boolean<&User::active>("active", {"Aktywny", "Active"}),
              rows<&User::working_hours, &WorkingHours::day, &WorkingHours::starts, &WorkingHours::ends>(
                  "working_hours", {"Godziny pracy", "Working hours"},
                  {{"day", {"Dzień", "Day"}, SearchRole::none, check_weekday},
                   {"starts", {"Od", "From"}, SearchRole::none, check_time_of_day},
                   {"ends", {"Do", "To"}, SearchRole::none, check_time_of_day}}),
              reminders<&User::reminders>({"Przypomnienia", "Reminders"}),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
