// The change log: one row for each write of a record, in the transaction of that write. The indexer follows it.
#pragma once

#include <string>
#include <vector>

#include "engine/db/connection.h"
#include "engine/records/kind.h"

namespace kartoteka::records {

struct Change {
  ChangeNumber number;
  std::string kind;
  RecordId record_id;
};

ChangeNumber append_change(db::Connection& connection, const Kind& kind, RecordId id);
/// 0 where nothing was ever written.
ChangeNumber latest_change(db::Connection& connection);
/// The changes after the given one, oldest first, at most `limit`.
std::vector<Change> changes_after(db::Connection& connection, ChangeNumber number, std::size_t limit);

}  // namespace kartoteka::records
