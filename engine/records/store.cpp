#include "engine/records/store.h"

#include "engine/base/error.h"
#include "engine/records/audit.h"
#include "engine/records/change_log.h"
#include "engine/records/client_keys.h"
#include "engine/records/confidentiality.h"
#include "engine/records/credentials.h"
#include "engine/records/field_text.h"
#include "engine/records/invoicing/catalogue_rules.h"
#include "engine/records/files/bin.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/client.h"
#include "engine/records/rules.h"
#include "engine/records/thread_progress.h"
#include "engine/records/ties.h"
#include "engine/records/validation.h"
#include "engine/records/write_effects.h"

namespace kartoteka::records {
namespace {

std::string name_of(const Kind& kind, RecordId id) { return std::string(kind.name) + " " + std::to_string(id); }

void keep_computed(const Kind& kind, const Record& before, Record& record) {
  for (const Field& field : kind.fields) {
    if (field.is_computed) field.set(record, field.get(before));
  }
}

std::vector<FieldChange> differences(const Kind& kind, const Record& before, const Record& after, bool with_computed = false) {
  std::vector<FieldChange> changes;
  for (const Field& field : kind.fields) {
    const Value old_value = field.get(before);
    const Value new_value = field.get(after);
    if ((field.is_computed && !with_computed) || old_value == new_value) continue;
    changes.push_back({std::string(field.name), text_from_value(field, old_value), text_from_value(field, new_value)});
  }
  return changes;
}

}  // namespace

Store::Store(db::Connection& connection, Clock clock) : connection_(connection), clock_(std::move(clock)) {
  for (const Kind* kind : all_kinds()) tables_.emplace_back(kind, RecordTable(*kind));
}

const RecordTable& Store::table(const Kind& kind) const {
  for (const auto& [candidate, table] : tables_) {
    if (candidate == &kind) return table;
  }
  throw Error(ErrorCode::internal, "a kind that is not registered: " + std::string(kind.name));
}

std::unique_ptr<Record> Store::find(const Kind& kind, RecordId id, const Viewer& viewer) {
  require_read(viewer, kind);
  settle_progress(connection_, kind, id);
  auto record = table(kind).load(connection_, id);
  if (record && !is_visible(connection_, viewer, kind, *record, today())) return nullptr;
  return record;
}

std::unique_ptr<Record> Store::get(const Kind& kind, RecordId id, const Viewer& viewer) {
  auto record = find(kind, id, viewer);
  if (!record) throw Error(ErrorCode::not_found, "no " + name_of(kind, id));
  return record;
}

std::int64_t Store::count(const Kind& kind, const Viewer& viewer) {
  const std::string visible = visible_condition(viewer, kind, today());
  return connection_
      .query_integer("SELECT COUNT(*) FROM " + std::string(kind.table) + " WHERE deleted_at IS NULL" +
                     (visible.empty() ? "" : " AND (" + visible + ")"))
      .value_or(0);
}

RecordId Store::next_id(const Kind& kind) { return table(kind).next_id(connection_); }

std::optional<std::string> Store::title(const Kind& kind, RecordId id, const Viewer& viewer) {
  if (viewer.is_anonymous()) {
    const auto record = &kind == &answer_kind() ? find(kind, id, viewer) : nullptr;
    return record ? std::optional(std::get<std::string>(kind.title_field().get(*record))) : std::nullopt;
  }
  if (!viewer.is_system() && is_hidden(connection_, {&kind, id}, *viewer.user)) return std::nullopt;
  return connection_.query_text(
      "SELECT " + std::string(kind.title_field().name) + " FROM " + std::string(kind.table) + " WHERE id = :id", {id});
}

bool Store::refers_to(const RecordKey& key, const Viewer& writer) {
  const bool exists = connection_
                          .query_integer("SELECT 1 FROM " + std::string(key.kind->table) + " WHERE id = :id AND deleted_at IS NULL",
                                         {key.id})
                          .has_value();
  return exists && (writer.is_system() || !is_hidden(connection_, key, *writer.user));
}

void Store::check_references(const Kind& kind, const Record& record, const Record* before, const Viewer& writer,
                             std::vector<FieldProblem>& problems) {
  for (const Field& field : kind.fields) {
    if (field.is_computed || (before && field.get(record) == field.get(*before))) continue;
    for (const Reference& reference : references_of(field, record)) {
      if (refers_to(reference.key, writer)) continue;
      problems.push_back({reference.pointer, "there is no " + name_of(*reference.key.kind, reference.key.id)});
    }
  }
}

void Store::check_unique(const Kind& kind, const Record& record) {
  for (const Field& field : kind.fields) {
    if (!field.is_unique) continue;
    const auto value = std::get<std::string>(field.get(record));
    if (table(kind).is_taken(connection_, field, value, record.id)) {
      throw Error(ErrorCode::conflict, {{json_pointer(field.name), "another " + std::string(kind.name) + " has it already"}});
    }
  }
}

void Store::check(const Kind& kind, Record& record, const Record* before, const Viewer& writer) {
  std::vector<FieldProblem> problems = normalise_and_check(kind, record);
  if (problems.empty()) check_references(kind, record, before, writer, problems);
  if (problems.empty()) keep_reachable(writer, kind, record, problems);
  if (problems.empty()) problems = apply_rules(connection_, kind, record, before, writer);
  if (problems.empty() && is_of_invoicing(kind)) check_invoicing(*this, kind, record, before, problems);
  if (!problems.empty()) throw Error(std::move(problems));
  check_unique(kind, record);
}

ChangeNumber Store::create(const Kind& kind, Record& record, const Viewer& writer) {
  require_write(writer, kind);
  db::Transaction transaction(connection_);
  check(kind, record, nullptr, writer);
  if (record.id == 0) {
    record.id = table(kind).next_id(connection_);
  } else if (table(kind).load(connection_, record.id)) {
    throw Error(ErrorCode::conflict, {{"/id", name_of(kind, record.id) + " exists already"}});
  }
  prepare_write(*this, kind, record, nullptr, writer);
  record.change = append_change(connection_, kind, record.id);
  record.created_at = record.updated_at = clock_();
  record.created_by = record.updated_by = writer.user;
  record.deleted_at.reset();
  table(kind).insert(connection_, record);
  keep_beside(kind, record);
  append_audit(connection_,
               {record.change, record.created_at, writer.user, std::string(kind.name), record.id, Action::create}, {});
  follow_write(*this, kind, nullptr, record, writer);
  transaction.commit();
  return record.change;
}

std::unique_ptr<Record> Store::load_for_write(const Kind& kind, RecordId id, std::optional<ChangeNumber> expected,
                                              const Viewer& writer) {
  require_write(writer, kind);
  auto record = get(kind, id, writer);
  if (expected && *expected != record->change) {
    throw Error(ErrorCode::outdated, name_of(kind, id) + " was changed meanwhile: it has change " +
                                         std::to_string(record->change) + ", not " + std::to_string(*expected));
  }
  return record;
}

/// What other tables hold of a record is written with it.
void Store::keep_beside(const Kind& kind, const Record& record) {
  if (&kind == &user_kind()) end_sign_ins_of_inactive(connection_, static_cast<const User&>(record));
  if (&kind == &client_kind()) write_client_keys(connection_, static_cast<const Client&>(record));
}

ChangeNumber Store::save(const Kind& kind, Record& record, const Viewer& writer, Action action,
                         const std::vector<FieldChange>& changes) {
  record.change = append_change(connection_, kind, record.id);
  record.updated_at = clock_();
  record.updated_by = writer.user;
  table(kind).update(connection_, record);
  keep_beside(kind, record);
  append_audit(connection_, {record.change, record.updated_at, writer.user, std::string(kind.name), record.id, action},
               changes);
  return record.change;
}

ChangeNumber Store::update(const Kind& kind, Record& record, std::optional<ChangeNumber> expected, const Viewer& writer) {
  db::Transaction transaction(connection_);
  const auto before = load_for_write(kind, record.id, expected, writer);
  if (before->deleted_at) throw Error(ErrorCode::conflict, name_of(kind, record.id) + " is in the bin: restore it first");
  keep_computed(kind, *before, record);
  check(kind, record, before.get(), writer);
  require_change(connection_, writer, kind, *before, record);
  keep_confidential(connection_, kind, *before, record);
  prepare_write(*this, kind, record, before.get(), writer);
  const bool goes_to_bin = loses_last_tie(connection_, kind, *before, record);
  if (goes_to_bin) static_cast<Attachment&>(record).ties = static_cast<const Attachment&>(*before).ties;
  const auto changes = differences(kind, *before, record);
  record.created_at = before->created_at;
  record.created_by = before->created_by;
  record.deleted_at = before->deleted_at;
  if (goes_to_bin) record.deleted_at = clock_();
  if (changes.empty() && !goes_to_bin) {
    record.change = before->change;
    record.updated_at = before->updated_at;
    record.updated_by = before->updated_by;
    return record.change;
  }
  announce_changed_below(connection_, kind, *before, record);
  announce_tied(connection_, kind, *before, record);
  save(kind, record, writer, goes_to_bin ? Action::remove : Action::update, changes);
  follow_write(*this, kind, before.get(), record, writer);
  transaction.commit();
  return record.change;
}

ChangeNumber Store::rewrite(const Kind& kind, Record& record, const Viewer& writer, Action action) {
  db::Transaction transaction(connection_);
  const auto before = get(kind, record.id, Viewer::system());
  const auto changes = differences(kind, *before, record, true);
  if (changes.empty() && action == Action::update) return record.change;
  announce_changed_below(connection_, kind, *before, record);
  announce_tied(connection_, kind, *before, record);
  save(kind, record, writer, action, changes);
  transaction.commit();
  return record.change;
}

ChangeNumber Store::remove(const Kind& kind, RecordId id, std::optional<ChangeNumber> expected, const Viewer& writer) {
  db::Transaction transaction(connection_);
  auto record = load_for_write(kind, id, expected, writer);
  require_removal(connection_, writer, kind, *record);
  if (record->deleted_at) return record->change;
  require_removable(connection_, kind, *record);
  require_removable_from_invoicing(connection_, kind, *record);
  record->deleted_at = clock_();
  save(kind, *record, writer, Action::remove, {});
  follow_write(*this, kind, record.get(), *record, writer);
  transaction.commit();
  return record->change;
}

ChangeNumber Store::restore(const Kind& kind, RecordId id, std::optional<ChangeNumber> expected, const Viewer& writer) {
  db::Transaction transaction(connection_);
  auto record = load_for_write(kind, id, expected, writer);
  require_removal(connection_, writer, kind, *record);
  if (!record->deleted_at) throw Error(ErrorCode::conflict, name_of(kind, id) + " is not in the bin");
  const auto before = table(kind).load(connection_, id);
  record->deleted_at.reset();
  prepare_restore(*this, kind, *record);
  if (&kind == &client_kind()) static_cast<Client&>(*record).merged_into.reset();
  save(kind, *record, writer, Action::restore, differences(kind, *before, *record));
  follow_write(*this, kind, before.get(), *record, writer);
  transaction.commit();
  return record->change;
}

}  // namespace kartoteka::records
