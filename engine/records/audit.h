// The audit trail: who changed what, when, from what to what. Each row holds a hash over itself and the row before it,
// so that a row that was forged or taken out shows.
#pragma once

#include <string>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

/// A purge takes a record out of the bin for good; its audit rows stay.
enum class Action { create, update, remove, restore, purge };
std::string_view to_string(Action action);

struct AuditEvent {
  ChangeNumber change;
  Instant at;
  std::optional<RecordId> user;
  std::string kind;
  RecordId record_id;
  Action action;
};

struct FieldChange {
  std::string field;
  std::string old_value;  ///< as text_from_value writes it
  std::string new_value;
};

/// Writes one row for each field change, and one row where there are none.
void append_audit(db::Connection& connection, const AuditEvent& event, const std::vector<FieldChange>& changes);

struct HistoryEntry {
  AuditEvent event;
  std::vector<FieldChange> changes;
};

/// What happened to a record, newest first.
std::vector<HistoryEntry> history(db::Connection& connection, const Kind& kind, RecordId id, std::size_t limit);

/// What one change did to a record; nothing where it did not touch it.
std::optional<HistoryEntry> history_entry(db::Connection& connection, const Kind& kind, RecordId id, ChangeNumber change);

/// The number of the first row whose chain does not hold, or nothing where all do.
std::optional<std::int64_t> find_broken_audit_row(db::Connection& connection);

}  // namespace kartoteka::records
