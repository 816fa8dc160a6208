#include "engine/records/audit.h"

#include <sodium.h>

#include <array>

#include "engine/base/error.h"
#include "engine/base/hex.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::size_t kHashBytes = 32;

/// A hash over texts that cannot be shifted into each other: each is preceded by its length.
class ChainHash {
 public:
  explicit ChainHash(std::string_view previous) {
    crypto_generichash_init(&state_, nullptr, 0, kHashBytes);
    add(previous);
  }
  ChainHash& add(std::string_view text) {
    const std::string length = std::to_string(text.size()) + ":";
    update(length);
    update(text);
    return *this;
  }
  ChainHash& add(std::int64_t number) { return add(std::to_string(number)); }

  std::string hex() {
    std::array<unsigned char, kHashBytes> hash{};
    crypto_generichash_final(&state_, hash.data(), hash.size());
    return to_hex(hash);
  }

 private:
  void update(std::string_view bytes) {
    crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  }
  crypto_generichash_state state_{};
};

std::string chained(std::string_view previous, const AuditEvent& event, std::string_view action, const FieldChange& change) {
  ChainHash hash(previous);
  hash.add(event.change).add(event.at.time_since_epoch().count()).add(event.user.value_or(0)).add(event.kind);
  hash.add(event.record_id).add(action).add(change.field).add(change.old_value).add(change.new_value);
  return hash.hex();
}

Action action_from(std::string_view text) {
  for (const Action action : {Action::create, Action::update, Action::remove, Action::restore, Action::purge}) {
    if (to_string(action) == text) return action;
  }
  throw Error(ErrorCode::corrupt, "the audit trail holds an unknown action: " + std::string(text));
}

constexpr std::string_view kHistory =
    "SELECT change, at, user_id, action, field, old_value, new_value FROM audit WHERE kind = :kind AND record_id = :id";

const std::vector<ColumnType>& history_types() {
  using enum ColumnType;
  static const std::vector<ColumnType> kTypes{integer, integer, integer, text, text, text, text};
  return kTypes;
}

/// Rows of one record become changes; the rows of a change lie side by side.
std::vector<HistoryEntry> read_entries(const Kind& kind, RecordId id, db::Rows rows) {
  std::vector<HistoryEntry> entries;
  while (rows.next()) {
    if (entries.empty() || entries.back().event.change != rows.integer(0)) {
      entries.push_back({{rows.integer(0), Instant{std::chrono::milliseconds{rows.integer(1)}}, rows.optional_integer(2),
                          std::string(kind.name), id, action_from(rows.text(3))},
                         {}});
    }
    if (!rows.text(4).empty()) entries.back().changes.push_back({rows.text(4), rows.text(5), rows.text(6)});
  }
  return entries;
}

}  // namespace

std::string_view to_string(Action action) {
  switch (action) {
    case Action::create: return "create";
    case Action::update: return "update";
    case Action::remove: return "delete";
    case Action::restore: return "restore";
    case Action::purge: return "purge";
  }
  return "";
}

void append_audit(db::Connection& connection, const AuditEvent& event, const std::vector<FieldChange>& changes) {
  static const std::vector<FieldChange> kNoFields{FieldChange{}};
  std::string chain = connection.query_text("SELECT chain FROM audit ORDER BY number DESC LIMIT 1").value_or("");
  for (const FieldChange& change : changes.empty() ? kNoFields : changes) {
    chain = chained(chain, event, to_string(event.action), change);
    connection.execute(
        "INSERT INTO audit (change, at, user_id, kind, record_id, action, field, old_value, new_value, chain) "
        "VALUES (:change, :at, :user, :kind, :id, :action, :field, :old, :new, :chain)",
        {event.change, std::int64_t{event.at.time_since_epoch().count()},
         event.user ? db::Value{*event.user} : db::Value{db::NullInteger{}}, event.kind, event.record_id,
         std::string(to_string(event.action)), change.field, change.old_value, change.new_value, chain});
  }
}

std::vector<HistoryEntry> history(db::Connection& connection, const Kind& kind, RecordId id, std::size_t limit) {
  return read_entries(kind, id, connection.query(std::string(kHistory) + " ORDER BY number DESC LIMIT :most",
                                                 {std::string(kind.name), id, static_cast<std::int64_t>(limit)}, history_types()));
}

std::optional<HistoryEntry> history_entry(db::Connection& connection, const Kind& kind, RecordId id, ChangeNumber change) {
  auto entries = read_entries(kind, id, connection.query(std::string(kHistory) + " AND change = :change ORDER BY number",
                                                         {std::string(kind.name), id, change}, history_types()));
  if (entries.empty()) return std::nullopt;
  return std::move(entries.front());
}

std::optional<std::int64_t> find_broken_audit_row(db::Connection& connection) {
  auto rows = connection.query(
      "SELECT number, change, at, user_id, kind, record_id, action, field, old_value, new_value, chain FROM audit "
      "ORDER BY number",
      {},
      {ColumnType::integer, ColumnType::integer, ColumnType::integer, ColumnType::integer, ColumnType::text,
       ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::text, ColumnType::text, ColumnType::text});
  std::string previous;
  while (rows.next()) {
    const AuditEvent event{rows.integer(1), Instant{std::chrono::milliseconds{rows.integer(2)}}, rows.optional_integer(3),
                           rows.text(4),    rows.integer(5),
                           Action::create};
    previous = chained(previous, event, rows.text(6), {rows.text(7), rows.text(8), rows.text(9)});
    if (previous != rows.text(10)) return rows.integer(0);
  }
  return std::nullopt;
}

}  // namespace kartoteka::records
