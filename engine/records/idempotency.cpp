#include "engine/records/idempotency.h"

#include "engine/base/error.h"

namespace kartoteka::records {

using db::ColumnType;

std::optional<RecordId> find_idempotent(Store& store, RecordId user, const IdempotentRequest& request, const Kind& kind) {
  auto rows = store.connection().query(
      "SELECT request_hash, kind, record_id FROM idempotency WHERE user_id = :user AND key = :key", {user, request.key},
      {ColumnType::text, ColumnType::text, ColumnType::integer});
  if (!rows.next()) return std::nullopt;
  if (rows.text(0) != request.request_hash || rows.text(1) != kind.name) {
    throw Error(ErrorCode::conflict, "this Idempotency-Key was used for another request");
  }
  return rows.integer(2);
}

void remember_idempotent(Store& store, RecordId user, const IdempotentRequest& request, const Kind& kind, RecordId id) {
  store.connection().execute(
      "INSERT INTO idempotency (user_id, key, request_hash, kind, record_id, at) VALUES (:user, :key, :hash, :kind, :id, :at)",
      {user, request.key, request.request_hash, std::string(kind.name), id,
       std::int64_t{store.now().time_since_epoch().count()}});
}

void forget_idempotent(Store& store, std::chrono::hours age) {
  store.connection().execute("DELETE FROM idempotency WHERE at < :at",
                             {std::int64_t{(store.now() - age).time_since_epoch().count()}});
}

}  // namespace kartoteka::records
