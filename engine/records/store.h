// The truth: reads and writes records of every kind. A write checks the record, writes its row, its change-log row and
// its audit rows in one transaction, and answers with the change's number.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/db/connection.h"
#include "engine/records/attribute_values.h"
#include "engine/records/audit.h"
#include "engine/records/conditions.h"
#include "engine/records/permissions.h"
#include "engine/records/record_table.h"

namespace kartoteka::records {

/// Keeps the records whose field has one of `any_of` (monostate: none given), or lies in from <= value < to.
struct ListFilter {
  const Field* field;
  std::vector<Value> any_of;
  std::optional<std::int64_t> from;
  std::optional<std::int64_t> to;
};

enum class Bin { without, only };

struct ListQuery {
  std::vector<ListFilter> filters;
  /// A sortable field, "id", "created_at" or "updated_at"; with "-" before it the greatest first.
  std::string order = "-updated_at";
  std::size_t limit = 50;  ///< 1..kMaxListLimit
  std::string cursor;      ///< "" for the beginning, else the next_cursor of the page before
  Bin bin = Bin::without;
  /// Of clients: what their own attributes must be. Other kinds have none.
  std::vector<AttributeFilter> attributes = {};
  /// Only open tasks whose time has passed, open threads with such a task; other kinds have none.
  bool only_overdue = false;
  /// Only open threads in which nothing has happened for so many days; other kinds have none.
  std::optional<std::int64_t> quiet_days = std::nullopt;
};

inline constexpr std::size_t kMaxListLimit = 1000;

struct ListPage {
  std::vector<std::unique_ptr<Record>> records;
  std::string next_cursor;  ///< "" at the end
};

class Store {
 public:
  /// Works over a connection that outlives it, on the connection's thread.
  explicit Store(db::Connection& connection, Clock clock = system_now);

  db::Connection& connection() { return connection_; }
  Instant now() const { return clock_(); }

  /// The record where the viewer may see it, in the bin or not; null where there is none for him.
  /// Errors: unauthenticated.
  std::unique_ptr<Record> find(const Kind& kind, RecordId id, const Viewer& viewer);
  /// As find. Errors: not_found as well.
  std::unique_ptr<Record> get(const Kind& kind, RecordId id, const Viewer& viewer);
  /// Errors: invalid_argument (order, cursor, limit), unauthenticated.
  ListPage list(const Kind& kind, const ListQuery& query, const Viewer& viewer);
  /// What the query's filters, its bin and the viewer's rights say, over the kind's own table; for statements of other
  /// files over the same records. Errors: as list.
  Conditions conditions(const Kind& kind, const ListQuery& query, const Viewer& viewer);
  /// The number of records that are not in the bin, of those that the viewer may see.
  std::int64_t count(const Kind& kind, const Viewer& viewer);
  /// The lowest id above all that were ever used.
  RecordId next_id(const Kind& kind);
  /// What people call the record, in the bin too; nothing where there is none for the viewer.
  std::optional<std::string> title(const Kind& kind, RecordId id, const Viewer& viewer);

  /// Stores a new record; an id of 0 is replaced by the next free one, another is taken as it is.
  /// Fills in id, change and times.
  /// Errors: invalid_argument (with pointers; so too where it refers to what the writer may not see), conflict (id or
  /// unique value taken), unauthenticated, forbidden.
  ChangeNumber create(const Kind& kind, Record& record, const Viewer& writer);
  /// Stores changed values of an existing record that is not in the bin. Nothing is written where nothing differs.
  /// @param expected  refused with `outdated` where the record's change is another; empty: not checked
  /// Errors: as create; not_found, outdated.
  ChangeNumber update(const Kind& kind, Record& record, std::optional<ChangeNumber> expected, const Viewer& writer);
  /// Puts a record into the bin. Errors: not_found, outdated, forbidden.
  ChangeNumber remove(const Kind& kind, RecordId id, std::optional<ChangeNumber> expected, const Viewer& writer);
  /// Takes a record out of the bin; conflict where it is not in it.
  ChangeNumber restore(const Kind& kind, RecordId id, std::optional<ChangeNumber> expected, const Viewer& writer);

  /// Stores changed values as the program's own doing on a user's behalf (a merge of clients): computed fields and
  /// records in the bin too, without asking for rights, rules or references again. Audited as his.
  ChangeNumber rewrite(const Kind& kind, Record& record, const Viewer& writer, Action action = Action::update);

  /// Writes a change-log row for records whose visibility changes by the calendar alone (answers that begin or cease to
  /// be valid between the day of the last call and today). Returns how many.
  std::size_t announce_validity_changes();
  /// The day for which announce_validity_changes ran last; the index is made as of this day.
  Date validity_day();

 private:
  const RecordTable& table(const Kind& kind) const;
  Date today() const { return std::chrono::floor<std::chrono::days>(clock_()); }
  void keep_beside(const Kind& kind, const Record& record);
  bool refers_to(const RecordKey& key, const Viewer& writer);
  void check(const Kind& kind, Record& record, const Record* before, const Viewer& writer);
  void check_references(const Kind& kind, const Record& record, const Record* before, const Viewer& writer,
                        std::vector<FieldProblem>& problems);
  void check_unique(const Kind& kind, const Record& record);
  std::unique_ptr<Record> load_for_write(const Kind& kind, RecordId id, std::optional<ChangeNumber> expected,
                                         const Viewer& writer);
  ChangeNumber save(const Kind& kind, Record& record, const Viewer& writer, Action action,
                    const std::vector<FieldChange>& changes);

  db::Connection& connection_;
  Clock clock_;
  std::vector<std::pair<const Kind*, RecordTable>> tables_;
};

}  // namespace kartoteka::records
