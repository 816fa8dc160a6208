#include "engine/records/notifications.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

#include "engine/records/answers/answer_marks.h"
#include "engine/records/calendar/reminders.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/work.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::chrono::hours kReadAge{24 * 90};

std::int64_t milliseconds(Instant at) { return at.time_since_epoch().count(); }

bool is_login_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

/// The logins that a text mentions, in lower case: @ begins one where no letter or digit stands before it, so that
/// e-mail addresses mention nobody. A full stop or hyphen at the end belongs to the sentence.
void add_mentions(const std::string& text, std::set<std::string>& logins) {
  for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
    const auto before = at > 0 ? static_cast<unsigned char>(text[at - 1]) : ' ';
    if (is_login_letter(static_cast<char>(before)) || before >= 0x80) continue;
    std::string login;
    for (std::size_t i = at + 1; i < text.size() && is_login_letter(text[i]); ++i) {
      login += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + ('a' - 'A')) : text[i];
    }
    while (login.ends_with('.') || login.ends_with('-')) login.pop_back();
    if (!login.empty()) logins.insert(login);
  }
}

std::set<std::string> mentions(const Kind& kind, const Record& record) {
  std::set<std::string> logins;
  for (const Field& field : kind.fields) {
    if (field.type != FieldType::markdown) continue;
    const Value value = field.get(record);
    if (const auto* text = std::get_if<std::string>(&value)) add_mentions(*text, logins);
  }
  return logins;
}

std::optional<RecordId> owner_of(const Kind& kind, const Record* record) {
  const Field* field = record && &kind != &work_kind() ? kind.field("owner") : nullptr;
  if (!field) return std::nullopt;
  const Value value = field->get(*record);
  const auto* owner = std::get_if<RecordId>(&value);
  return owner ? std::optional(*owner) : std::nullopt;
}

std::vector<RecordId> watchers_of(const Kind& kind, const Record& record) {
  const Field* field = kind.field("watchers");
  return field ? std::get<std::vector<RecordId>>(field->get(record)) : std::vector<RecordId>();
}

std::optional<RecordId> thread_of(const Kind& kind, const Record& record) {
  if (&kind == &task_kind()) return static_cast<const Task&>(record).thread;
  if (&kind == &contact_kind()) return static_cast<const Contact&>(record).thread;
  return std::nullopt;
}

/// Whom one write concerns, each for the first of his reasons.
class Teller {
 public:
  Teller(Store& store, const Kind& kind, const Record& record, const Viewer& writer)
      : store_(store), kind_(kind), record_(record), writer_(writer) {}

  void tell(RecordId user, const std::string& reason) {
    if (user == writer_.user || !told_.insert(user).second || !may_see(user)) return;
    if (reason == "watched") forget_unread(user, reason);
    store_.connection().execute(
        "INSERT OR IGNORE INTO notification (user_id, at, reason, kind, record_id, occasion, by_user) "
        "VALUES (:user, :at, :reason, :kind, :id, :occasion, :by)",
        {user, milliseconds(store_.now()), reason, std::string(kind_.name), record_.id, record_.change,
         writer_.user ? db::Value{*writer_.user} : db::Value{db::NullInteger{}}});
  }

  void tell_mentioned(const Record* before) {
    const std::set<std::string> earlier = before ? mentions(kind_, *before) : std::set<std::string>();
    for (const std::string& login : mentions(kind_, record_)) {
      if (earlier.contains(login)) continue;
      if (const auto user = store_.connection().query_integer("SELECT id FROM app_user WHERE login = :login", {login})) tell(*user, "mentioned");
    }
  }

  void tell_watchers_of_thread(RecordId thread) {
    for (const RecordId user : stored_watchers(thread)) tell(user, "watched");
  }

 private:
  bool may_see(RecordId user) {
    const auto role = store_.connection().query_text("SELECT role FROM app_user WHERE id = :id AND active = 1 AND deleted_at IS NULL", {user});
    const Viewer viewer{user, role.value_or(""), true};
    return role && is_visible(store_.connection(), viewer, kind_, record_, std::chrono::floor<std::chrono::days>(store_.now()));
  }

  /// Who has not read of the last change hears of the newest only.
  void forget_unread(RecordId user, const std::string& reason) {
    store_.connection().execute(
        "DELETE FROM notification WHERE user_id = :user AND reason = :reason AND kind = :kind AND record_id = :id AND read_at IS NULL",
        {user, reason, std::string(kind_.name), record_.id});
  }

  std::vector<RecordId> stored_watchers(RecordId thread) {
    std::vector<RecordId> users;
    auto rows = store_.connection().query("SELECT item FROM thread_watchers WHERE record_id = :thread", {thread}, {ColumnType::integer});
    while (rows.next()) users.push_back(rows.integer(0));
    return users;
  }

  Store& store_;
  const Kind& kind_;
  const Record& record_;
  const Viewer& writer_;
  std::set<RecordId> told_;
};

/// What the watchers of a thread hear of what is in it: that it came, and that a task was done.
bool is_news_of_thread(const Kind& kind, const Record* before, const Record& after) {
  if (!before || thread_of(kind, *before) != thread_of(kind, after)) return true;
  if (&kind != &task_kind()) return false;
  return static_cast<const Task&>(after).state == "done" && static_cast<const Task&>(*before).state != "done";
}

/// Of a new task that waits for others its owner hears when its turn comes.
bool has_turn(const Kind& kind, const Record* before, const Record& after) {
  if (&kind != &task_kind() || before) return true;
  const auto& task = static_cast<const Task&>(after);
  return task.state != "waiting" || task.waits_for.empty();
}

/// SQL: the record of a notification is not in the bin and the viewer may see it.
std::string is_shown(const Viewer& viewer, Date today) {
  std::string sql;
  for (const Kind* kind : all_kinds()) {
    const std::string visible = visible_condition(viewer, *kind, today);
    const std::string table(kind->table);
    sql += (sql.empty() ? "" : " OR ") + std::string("(kind = '") + std::string(kind->name) + "' AND EXISTS (SELECT 1 FROM " + table + " WHERE " +
           table + ".id = notification.record_id AND deleted_at IS NULL" + (visible.empty() ? "" : " AND (" + visible + ")") + "))";
  }
  return "(" + sql + ")";
}

Notification read_row(const db::Rows& rows) {
  const auto instant = [](std::int64_t at) { return Instant{std::chrono::milliseconds{at}}; };
  Notification notification;
  notification.id = rows.integer(0);
  notification.at = instant(rows.integer(1));
  notification.reason = rows.text(2);
  notification.key = {find_kind(rows.text(3)), rows.integer(4)};
  notification.by = rows.optional_integer(5);
  if (!rows.is_null(6)) notification.read_at = instant(rows.integer(6));
  return notification;
}

RecordId decode_cursor(const std::string& cursor) {
  RecordId id = 0;
  const auto [end, error] = std::from_chars(cursor.data(), cursor.data() + cursor.size(), id);
  if (error != std::errc() || end != cursor.data() + cursor.size()) throw Error::at("/cursor", "not a cursor of this list");
  return id;
}

RecordId require_user(const Viewer& viewer) {
  if (!viewer.user) throw Error(ErrorCode::unauthenticated, "sign in to see notifications");
  return *viewer.user;
}

}  // namespace

std::vector<std::string> notification_reasons() { return {"assigned", "ready", "mentioned", "watched", "due", "overdue", "review", "expired"}; }

void notify_of_write(Store& store, const Kind& kind, const Record* before, const Record& after, const Viewer& writer) {
  const bool is_news = writer.user && before != &after && !after.deleted_at;
  if (!is_news) return;
  Teller teller(store, kind, after, writer);
  const auto owner = owner_of(kind, &after);
  if (owner && owner != owner_of(kind, before) && has_turn(kind, before, after)) teller.tell(*owner, "assigned");
  teller.tell_mentioned(before);
  for (const RecordId watcher : before ? watchers_of(kind, after) : std::vector<RecordId>()) teller.tell(watcher, "watched");
  const auto thread = thread_of(kind, after);
  if (thread && is_news_of_thread(kind, before, after)) teller.tell_watchers_of_thread(*thread);
}

std::int64_t announce_due(Store& store) { return announce_reviews(store) + remind(store); }

void tell_ready(Store& store, const Task& task, const Viewer& writer) {
  if (task.owner) Teller(store, task_kind(), task, writer).tell(*task.owner, "ready");
}

void mark_notifications_read_before(Store& store, Instant moment) {
  store.connection().execute("UPDATE notification SET read_at = at WHERE read_at IS NULL AND at < :moment", {milliseconds(moment)});
}

void forget_read_notifications(Store& store) {
  store.connection().execute("DELETE FROM notification WHERE read_at < :before AND reason NOT IN ('due', 'overdue', 'review', 'expired')",
                             {milliseconds(store.now() - kReadAge)});
}

NotificationPage list_notifications(Store& store, bool only_unread, std::size_t limit, const std::string& cursor, const Viewer& viewer) {
  const RecordId user = require_user(viewer);
  const std::string shown = is_shown(viewer, std::chrono::floor<std::chrono::days>(store.now()));
  NotificationPage page;
  page.unread = store.connection()
                    .query_integer("SELECT COUNT(*) FROM notification WHERE user_id = :user AND read_at IS NULL AND " + shown, {user})
                    .value_or(0);
  const RecordId before = cursor.empty() ? std::numeric_limits<RecordId>::max() : decode_cursor(cursor);
  auto rows = store.connection().query(
      "SELECT id, at, reason, kind, record_id, by_user, read_at FROM notification WHERE user_id = :user AND id < :before AND " + shown +
          (only_unread ? " AND read_at IS NULL" : "") + " ORDER BY id DESC LIMIT :most",
      {user, before, static_cast<std::int64_t>(limit + 1)},
      {ColumnType::integer, ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::integer, ColumnType::integer, ColumnType::integer});
  while (rows.next()) {
    if (page.items.size() == limit) {
      page.next_cursor = std::to_string(page.items.back().id);
      break;
    }
    page.items.push_back(read_row(rows));
  }
  return page;
}

std::int64_t mark_notifications_read(Store& store, const std::optional<std::vector<RecordId>>& ids, const Viewer& viewer) {
  const RecordId user = require_user(viewer);
  if (!viewer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
  const std::int64_t now = milliseconds(store.now());
  db::Transaction transaction(store.connection());
  std::int64_t marked = 0;
  if (!ids) marked = store.connection().execute("UPDATE notification SET read_at = :now WHERE user_id = :user AND read_at IS NULL", {now, user});
  for (const RecordId id : ids.value_or(std::vector<RecordId>())) {
    marked += store.connection().execute("UPDATE notification SET read_at = :now WHERE user_id = :user AND id = :id AND read_at IS NULL", {now, user, id});
  }
  transaction.commit();
  return marked;
}

}  // namespace kartoteka::records
