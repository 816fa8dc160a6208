// What people are told: that something was given to them, that they are mentioned (@login), that a record they watch
// changed, that their task is due or overdue. Each once; never of what they did themselves, nor of records that they
// may not see.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/records/kinds/task.h"
#include "engine/records/store.h"

namespace kartoteka::records {

struct Notification {
  RecordId id = 0;
  Instant at{};
  std::string reason;  ///< assigned, mentioned, watched, due, overdue; of answers: review, expired
  RecordKey key{};
  std::optional<RecordId> by;  ///< whose doing it was; nobody's for due and overdue
  std::optional<Instant> read_at;
};

/// The reasons, for descriptions.
std::vector<std::string> notification_reasons();

/// Tells whom a write concerns, in its transaction. `before` is null for a new record. What the program does of itself
/// (an import) is nobody's news.
void notify_of_write(Store& store, const Kind& kind, const Record* before, const Record& after, const Viewer& writer);

/// Reminds of tasks and appointments (calendar/reminders.h): what happened while the program did not run too, each once. Owners of answers hear in the same way that one is to be reviewed, or has
/// expired. Returns how many were told.
std::int64_t announce_due(Store& store);

/// Tells the owner of a task that it is his turn: what it waited for is done, or a rule began it.
void tell_ready(Store& store, const Task& task, const Viewer& writer);

/// Everything told before a moment counts as read.
void mark_notifications_read_before(Store& store, Instant moment);

/// Forgets what was read more than 90 days ago, but for due dates, which would be told again.
void forget_read_notifications(Store& store);

struct NotificationPage {
  std::vector<Notification> items;  ///< newest first
  std::int64_t unread = 0;          ///< of all, not of the page
  std::string next_cursor;          ///< "" at the end
};

/// The viewer's own, of records that he may see and that are not in the bin.
/// Errors: unauthenticated, invalid_argument (cursor).
NotificationPage list_notifications(Store& store, bool only_unread, std::size_t limit, const std::string& cursor, const Viewer& viewer);

/// Notes that the viewer has read some of his, or all of them where `ids` is nothing. Others' are left alone.
/// @return  how many were unread
std::int64_t mark_notifications_read(Store& store, const std::optional<std::vector<RecordId>>& ids, const Viewer& viewer);

}  // namespace kartoteka::records
