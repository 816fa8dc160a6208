#include "engine/records/audit_trail.h"

#include "engine/base/error.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

std::int64_t milliseconds(Instant at) { return at.time_since_epoch().count(); }

/// Rows of records that the viewer may see. Of those that are gone for good nobody can tell any more whose they were:
/// they are told of kinds only of which everybody sees all.
std::string visible_rows(const Viewer& viewer, Date today) {
  std::string condition;
  for (const Kind* kind : all_kinds()) {
    const std::string visible = visible_condition(viewer, *kind, today);
    if (visible.empty()) continue;
    const std::string name(kind->name);
    condition += (condition.empty() ? "" : " AND ");
    condition += "(kind <> '" + name + "' OR EXISTS (SELECT 1 FROM " + std::string(kind->table) + " WHERE id = audit.record_id AND (" + visible + ")))";
  }
  return condition;
}

Conditions conditions_of(const AuditQuery& query, const Viewer& viewer, Date today) {
  Conditions conditions;
  if (query.user) conditions.add("user_id = " + conditions.bind(*query.user));
  if (query.kind) conditions.add("kind = " + conditions.bind(std::string(query.kind->name)));
  if (query.record) conditions.add("record_id = " + conditions.bind(*query.record));
  if (!query.action.empty()) conditions.add("action = " + conditions.bind(query.action));
  if (!query.field.empty()) conditions.add("field = " + conditions.bind(query.field));
  if (query.from) conditions.add("at >= " + conditions.bind(milliseconds(*query.from)));
  if (query.to) conditions.add("at < " + conditions.bind(milliseconds(*query.to)));
  if (query.before > 0) conditions.add("change < " + conditions.bind(query.before));
  conditions.add(visible_rows(viewer, today));
  return conditions;
}

struct ChangedRecord {
  ChangeNumber change;
  RecordKey key;
};

/// The changes that are asked for, without their fields. Rows are read newest first only as far as they are wanted.
std::vector<ChangedRecord> changes_of(Store& store, const AuditQuery& query, const Viewer& viewer) {
  const Conditions conditions = conditions_of(query, viewer, std::chrono::floor<std::chrono::days>(store.now()));
  auto rows = store.connection().query("SELECT change, kind, record_id FROM audit" + conditions.where() + " ORDER BY number DESC", conditions.parameters(),
                                       {ColumnType::integer, ColumnType::text, ColumnType::integer});
  std::vector<ChangedRecord> changes;
  while (rows.next()) {
    if (!changes.empty() && changes.back().change == rows.integer(0)) continue;
    if (changes.size() == query.limit) break;
    if (const Kind* kind = find_kind(rows.text(1))) changes.push_back({rows.integer(0), {kind, rows.integer(2)}});
  }
  return changes;
}

}  // namespace

std::vector<HistoryEntry> audit_trail(Store& store, const AuditQuery& query, const Viewer& viewer) {
  if (!viewer.is_administrator()) throw Error(ErrorCode::forbidden, "only administrators read the audit trail of all records");
  std::vector<HistoryEntry> entries;
  for (const ChangedRecord& changed : changes_of(store, query, viewer)) {
    if (auto entry = history_entry(store.connection(), *changed.key.kind, changed.key.id, changed.change)) entries.push_back(std::move(*entry));
  }
  return entries;
}

}  // namespace kartoteka::records
