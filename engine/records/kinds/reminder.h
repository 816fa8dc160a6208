// When somebody wants to be reminded: a row of tasks, appointments and users.
#pragma once

#include "engine/records/field.h"

namespace kartoteka::records {

struct Reminder {
  std::int64_t minutes_before = 0;  ///< 0..kMaxReminderMinutes; 0: at the moment itself
};

/// Four weeks.
inline constexpr std::int64_t kMaxReminderMinutes = 28 * 24 * 60;
inline constexpr std::size_t kMaxReminders = 10;

/// The field `reminders`.
template <auto Member>
Field reminders(Label label) {
  Field field = rows<Member, &Reminder::minutes_before>(
      "reminders", label, {member::integer("minutes_before", {"Minut przed", "Minutes before"}).required().range(0, kMaxReminderMinutes)});
  field.max_items = kMaxReminders;
  return field;
}

}  // namespace kartoteka::records
