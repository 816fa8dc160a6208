#include "engine/records/hand_over.h"

#include <algorithm>

#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/user.h"

namespace kartoteka::records {
namespace {

void require_active(Store& store, RecordId user, const Viewer& writer) {
  const auto record = store.find(user_kind(), user, writer);
  const bool is_active = record && !record->deleted_at && static_cast<const User&>(*record).active;
  if (!is_active) throw Error::at("/to", "there is no active user " + std::to_string(user));
}

bool is_over(const Kind& kind, const Record& record) {
  if (&kind == &thread_kind()) return static_cast<const Thread&>(record).state == "closed";
  if (&kind == &appointment_kind()) return static_cast<const Appointment&>(record).state != "planned";
  if (&kind != &task_kind()) return false;
  const std::string& state = static_cast<const Task&>(record).state;
  return state == "done" || state == "cancelled";
}

std::vector<RecordKey> owned(Store& store, const HandOver& wanted, const Viewer& writer) {
  std::vector<RecordKey> keys;
  for (const Kind* kind : wanted.kinds) {
    ListQuery query{.filters = {{kind->field("owner"), {wanted.from}, std::nullopt, std::nullopt}}, .order = "id", .limit = kMaxListLimit};
    do {
      const ListPage page = store.list(*kind, query, writer);
      for (const auto& record : page.records) {
        if (!wanted.only_open || !is_over(*kind, *record)) keys.push_back({kind, record->id});
      }
      query.cursor = page.next_cursor;
    } while (!query.cursor.empty());
  }
  return keys;
}

}  // namespace

std::vector<const Kind*> kinds_handed_over() {
  return {&client_kind(), &thread_kind(), &task_kind(), &contact_kind(), &appointment_kind(), &answer_kind(), &attachment_kind()};
}

std::size_t hand_over(Store& store, const std::vector<RecordKey>& records, RecordId to, const Viewer& writer) {
  db::Transaction transaction(store.connection());
  require_active(store, to, writer);
  const auto kinds = kinds_handed_over();
  std::size_t changed = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const Kind& kind = *records[i].kind;
    if (std::find(kinds.begin(), kinds.end(), &kind) == kinds.end()) {
      throw Error::at("/records/" + std::to_string(i), std::string(kind.path) + " are not handed over");
    }
    const auto record = store.get(kind, records[i].id, writer);
    const auto before = record->change;
    kind.field("owner")->set(*record, Value{to});
    if (store.update(kind, *record, std::nullopt, writer) != before) ++changed;
  }
  transaction.commit();
  return changed;
}

std::size_t hand_over_all(Store& store, const HandOver& wanted, const Viewer& writer) {
  if (wanted.from == wanted.to) throw Error::at("/to", "must be another user");
  db::Transaction transaction(store.connection());
  if (!store.find(user_kind(), wanted.from, writer)) throw Error::at("/from", "there is no user " + std::to_string(wanted.from));
  const std::size_t changed = hand_over(store, owned(store, wanted, writer), wanted.to, writer);
  transaction.commit();
  return changed;
}

}  // namespace kartoteka::records
