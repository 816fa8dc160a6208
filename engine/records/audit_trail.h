// The audit trail over all records, newest first: who changed what and when. Only what the viewer may see is told.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct AuditQuery {
  std::optional<RecordId> user;  ///< who changed
  const Kind* kind = nullptr;    ///< null for all
  std::optional<RecordId> record;
  std::string action;  ///< as to_string(Action) writes it; "" for all
  std::string field;   ///< changes in which this field stands; "" for all
  std::optional<Instant> from;
  std::optional<Instant> to;  ///< exclusive
  std::size_t limit = 50;     ///< changes
  ChangeNumber before = 0;    ///< only changes with a lower number; 0: from the newest on
};

/// What was changed, with all fields of each change, newest first.
/// Errors: forbidden for all but administrators.
std::vector<HistoryEntry> audit_trail(Store& store, const AuditQuery& query, const Viewer& viewer);

}  // namespace kartoteka::records
