// A user (operator): somebody who signs in. The password is kept apart, see engine/records/credentials.h.
#pragma once

#include "engine/records/kind.h"
#include "engine/records/kinds/reminder.h"

namespace kartoteka::records {

/// When a user works on one day of the week.
struct WorkingHours {
  std::string day;   ///< monday … sunday
  std::string starts;  ///< "08:00", Europe/Warsaw
  std::string ends;    ///< after starts
};

struct User : Record {
  std::string login;  ///< lower case, unique
  std::string name;
  std::string email;
  std::string role = "operator";  ///< operator, manager, administrator
  bool active = true;
  std::vector<WorkingHours> working_hours;  ///< none: Monday to Friday, 08:00 to 16:00
  std::vector<Reminder> reminders;  ///< of tasks and appointments without their own; none: calendar/reminders.h says
};

const Kind& user_kind();

}  // namespace kartoteka::records
