#include "engine/records/answers/merge_answers.h"

#include <algorithm>

#include "engine/records/answers/answer_links.h"
#include "engine/records/answers/answer_marks.h"
#include "engine/records/answers/answer_rules.h"
#include "engine/records/answers/usefulness.h"
#include "engine/records/answers/wording_proposals.h"
#include "engine/records/moved_references.h"

namespace kartoteka::records {
namespace {

std::unique_ptr<Answer> load(Store& store, RecordId id, const Viewer& viewer) {
  return std::unique_ptr<Answer>(static_cast<Answer*>(store.get(answer_kind(), id, viewer).release()));
}

void add_once(std::vector<std::string>& items, const std::string& item, const std::string& own) {
  const bool is_known = item.empty() || item == own || std::find(items.begin(), items.end(), item) != items.end();
  if (!is_known && items.size() < kMaxListItems) items.push_back(item);
}

void require_presence(const Answer& answer) {
  if (answer.deleted_at) throw Error(ErrorCode::conflict, "answer " + std::to_string(answer.id) + " is in the bin: restore it first");
}

void move_links(Store& store, RecordId from, RecordId to, const Viewer& writer) {
  const std::string from_key = format_record_key(answer_kind(), from), to_key = format_record_key(answer_kind(), to);
  for (const RecordId id : links_to(store.connection(), from_key)) {
    auto source = load(store, id, Viewer::system());
    source->body = with_links_moved(source->body, from_key, to_key);
    store.rewrite(answer_kind(), *source, writer);
    write_answer_links(store.connection(), *source);
  }
}

void move_learned(Store& store, RecordId from, RecordId to) {
  db::Connection& connection = store.connection();
  move_proposals(connection, from, to);
  for (const char* statement : {"UPDATE answer_use SET answer = :to WHERE answer = :from", "UPDATE search_log SET chosen = :to WHERE chosen = :from",
                                "UPDATE question_group SET answer = :to WHERE answer = :from"}) {
    connection.execute(statement, {to, from});
  }
  settle_usefulness(store, from);
  settle_usefulness(store, to);
}

}  // namespace

Answer united(const Answer& stays, const Answer& goes) {
  Answer result = stays;
  add_once(result.other_wordings, goes.question, stays.question);
  for (const std::string& wording : goes.other_wordings) add_once(result.other_wordings, wording, stays.question);
  for (const std::string& tag : goes.tags) add_once(result.tags, tag, "");
  add_once(result.old_addresses, goes.source, stays.source);
  for (const std::string& address : goes.old_addresses) add_once(result.old_addresses, address, stays.source);
  if (result.legal_basis.empty()) result.legal_basis = goes.legal_basis;
  if (result.category.empty()) result.category = goes.category;
  if (result.replaces == goes.id) result.replaces = goes.replaces;
  return result;
}

std::unique_ptr<Answer> merge_answers(Store& store, RecordId answer, RecordId into, const Viewer& writer) {
  require_editor(writer);
  db::Transaction transaction(store.connection());
  auto goes = load(store, answer, writer);
  const auto stays = load(store, into, writer);
  if (answer == into) throw Error::at("/into", "an answer cannot be merged into itself");
  if (goes->deleted_at && goes->replaced_by == into) return load(store, into, writer);
  require_presence(*goes);
  require_presence(*stays);
  Answer result = united(*stays, *goes);
  store.rewrite(answer_kind(), result, writer);
  move_references(store, answer_kind(), answer, into, writer);
  move_links(store, answer, into, writer);
  move_learned(store, answer, into);
  goes = load(store, answer, Viewer::system());
  goes->replaced_by = into;
  goes->deleted_at = store.now();
  store.rewrite(answer_kind(), *goes, writer, Action::remove);
  transaction.commit();
  return load(store, into, Viewer::system());
}

std::optional<RecordId> answer_by_address(db::Connection& connection, const std::string& address) {
  return connection.query_integer(
      "SELECT MAX(id) FROM answer WHERE deleted_at IS NULL AND (source = :source OR "
      "id IN (SELECT record_id FROM answer_old_addresses WHERE item = :address))",
      {address, address});
}

}  // namespace kartoteka::records
