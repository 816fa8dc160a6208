#include "engine/records/thread_moves.h"

#include <algorithm>
#include <set>

#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

std::vector<RecordId> ids_of(db::Connection& connection, std::string_view sql, const std::vector<db::Value>& parameters) {
  std::vector<RecordId> ids;
  auto rows = connection.query(sql, parameters, {ColumnType::integer});
  while (rows.next()) ids.push_back(rows.integer(0));
  return ids;
}

std::optional<RecordId> thread_of(const Kind& kind, const Record& record) {
  return &kind == &task_kind() ? static_cast<const Task&>(record).thread : static_cast<const Contact&>(record).thread;
}

/// Checks that a part of a split is in the thread that is split.
void require_inside(Store& store, const Kind& kind, RecordId id, RecordId thread, const std::string& pointer, const Viewer& writer) {
  const auto record = store.find(kind, id, writer);
  if (!record || record->deleted_at || thread_of(kind, *record) != thread) {
    throw Error::at(pointer, "there is no " + format_record_key(kind, id) + " in this thread");
  }
}

bool has_ancestor_in(db::Connection& connection, RecordId task, const std::set<RecordId>& others) {
  for (auto main = connection.query_integer("SELECT parent FROM task WHERE id = :id", {task}); main;
       main = connection.query_integer("SELECT parent FROM task WHERE id = :id", {*main})) {
    if (others.contains(*main)) return true;
  }
  return false;
}

void require_parts(Store& store, RecordId thread, const ThreadSplit& split, const Viewer& writer) {
  if (split.contacts.empty() && split.tasks.empty()) throw Error::at("/tasks", "name what is to be split off");
  for (std::size_t i = 0; i < split.contacts.size(); ++i) {
    require_inside(store, contact_kind(), split.contacts[i], thread, "/contacts/" + std::to_string(i), writer);
  }
  for (std::size_t i = 0; i < split.tasks.size(); ++i) {
    require_inside(store, task_kind(), split.tasks[i], thread, "/tasks/" + std::to_string(i), writer);
  }
}

Thread part_of(const Thread& whole, const std::string& title) {
  Thread part;
  part.title = title;
  part.client = whole.client;
  part.owner = whole.owner;
  part.category = whole.category;
  part.tags = whole.tags;
  part.watchers = whole.watchers;
  return part;
}

template <typename T>
void unite(std::vector<T>& items, const std::vector<T>& others) {
  for (const T& other : others) {
    if (items.size() < kMaxListItems && std::find(items.begin(), items.end(), other) == items.end()) items.push_back(other);
  }
}

/// Brings what hangs on a thread to another one.
class Joiner {
 public:
  Joiner(Store& store, RecordId from, RecordId into, const Viewer& writer)
      : store_(store), from_(from), into_(into), program_(Viewer::on_behalf_of(writer)) {}

  void bring_all() {
    bring(task_kind(), "SELECT id FROM task WHERE thread = :thread AND deleted_at IS NULL AND (parent IS NULL OR parent NOT IN "
                       "(SELECT id FROM task WHERE thread = :same)) ORDER BY id",
          {from_, from_});
    bring(appointment_kind(), "SELECT id FROM appointment WHERE thread = :thread AND deleted_at IS NULL ORDER BY id", {from_});
    bring(contact_kind(), "SELECT id FROM contact WHERE thread = :thread AND deleted_at IS NULL ORDER BY id", {from_});
    for (const RecordId id : ids_of(store_.connection(), "SELECT record_id FROM attachment_ties JOIN attachment ON attachment.id = record_id "
                                                         "WHERE item = :key AND deleted_at IS NULL ORDER BY record_id",
                                    {key(from_)})) {
      bring_attachment(id);
    }
    for (const RecordId id : ids_of(store_.connection(), "SELECT id FROM link WHERE (source = :a OR target = :b) AND deleted_at IS NULL ORDER BY id",
                                    {key(from_), key(from_)})) {
      bring_link(id);
    }
  }

 private:
  static std::string key(RecordId thread) { return format_record_key(thread_kind(), thread); }

  void bring(const Kind& kind, std::string_view sql, const std::vector<db::Value>& parameters) {
    for (const RecordId id : ids_of(store_.connection(), sql, parameters)) move_to_thread(store_, kind, id, into_, std::nullopt, program_);
  }

  void bring_attachment(RecordId id) {
    const auto record = store_.get(attachment_kind(), id, program_);
    auto& ties = static_cast<Attachment&>(*record).ties;
    std::erase(ties, key(into_));
    std::replace(ties.begin(), ties.end(), key(from_), key(into_));
    store_.update(attachment_kind(), *record, std::nullopt, program_);
  }

  /// A link between the two threads would tie the one that is left to itself.
  void bring_link(RecordId id) {
    const auto record = store_.get(link_kind(), id, program_);
    auto& link = static_cast<Link&>(*record);
    for (std::string* end : {&link.source, &link.target}) {
      if (*end == key(from_)) *end = key(into_);
    }
    if (link.source == link.target) {
      store_.remove(link_kind(), id, std::nullopt, program_);
    } else {
      store_.update(link_kind(), link, std::nullopt, program_);
    }
  }

  Store& store_;
  RecordId from_;
  RecordId into_;
  Viewer program_;
};

}  // namespace

std::unique_ptr<Record> move_to_thread(Store& store, const Kind& kind, RecordId id, std::optional<RecordId> thread,
                                       std::optional<ChangeNumber> expected, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  auto record = store.get(kind, id, writer);
  if (&kind == &task_kind()) {
    auto& task = static_cast<Task&>(*record);
    if (task.thread != thread) task.parent.reset();
    task.thread = thread;
  } else if (&kind == &appointment_kind()) {
    static_cast<Appointment&>(*record).thread = thread;
  } else {
    static_cast<Contact&>(*record).thread = thread;
  }
  store.update(kind, *record, expected, writer);
  transaction.commit();
  return record;
}

std::unique_ptr<Record> split_thread(Store& store, RecordId id, const ThreadSplit& split, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  const auto whole = store.get(thread_kind(), id, writer);
  require_parts(store, id, split, writer);
  Thread part = part_of(static_cast<const Thread&>(*whole), split.title);
  store.create(thread_kind(), part, writer);
  for (const RecordId contact : split.contacts) move_to_thread(store, contact_kind(), contact, part.id, std::nullopt, writer);
  const std::set<RecordId> tasks(split.tasks.begin(), split.tasks.end());
  for (const RecordId task : tasks) {
    if (!has_ancestor_in(store.connection(), task, tasks)) move_to_thread(store, task_kind(), task, part.id, std::nullopt, writer);
  }
  auto made = store.get(thread_kind(), part.id, writer);
  transaction.commit();
  return made;
}

std::unique_ptr<Record> join_threads(Store& store, RecordId id, RecordId into, const Viewer& writer) {
  if (id == into) throw Error::at("/into", "a thread cannot be joined into itself");
  db::Transaction transaction(store.connection());
  const auto from_record = store.get(thread_kind(), id, writer);
  auto& from = static_cast<Thread&>(*from_record);
  if (from.merged_into) throw Error(ErrorCode::conflict, "thread " + std::to_string(id) + " was joined into " + std::to_string(*from.merged_into));
  const auto whole_record = store.find(thread_kind(), into, writer);
  if (!whole_record || whole_record->deleted_at) throw Error::at("/into", "there is no thread " + std::to_string(into));
  auto& whole = static_cast<Thread&>(*whole_record);
  if (whole.merged_into) throw Error(ErrorCode::conflict, "thread " + std::to_string(into) + " was joined into " + std::to_string(*whole.merged_into));
  unite(whole.tags, from.tags);
  unite(whole.watchers, from.watchers);
  store.update(thread_kind(), whole, std::nullopt, writer);
  from.state = "closed";
  store.update(thread_kind(), from, std::nullopt, writer);
  Joiner(store, id, into, writer).bring_all();
  store.connection().execute("UPDATE thread SET merged_into = :into WHERE id = :id OR merged_into = :same", {into, id, id});
  auto joined = store.get(thread_kind(), into, writer);
  transaction.commit();
  return joined;
}

}  // namespace kartoteka::records
