// Reminds people of what is coming: of open tasks before they are due and when they are, of planned appointments before
// they begin and when they do.
//
// When before: as the task or appointment itself says, else as its user's record says, else a day before a task is due
// and an hour before an appointment begins. Each reminder is given once to each, whatever happens in between; of those
// whose moment passed while the program was off only the last one is given. A date that is moved is reminded of anew.
#pragma once

#include <cstdint>

#include "engine/records/store.h"

namespace kartoteka::records {

/// Tells the owners of tasks, the owners and participants of appointments. Notifications with the reason `due` before a
/// task's date and for appointments, `overdue` when a task is due. Part of announce_due (notifications.h).
/// @return  how many were told
std::int64_t remind(Store& store);

}  // namespace kartoteka::records
