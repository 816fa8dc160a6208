// Idempotency keys: a POST that is sent twice (a lost answer, a retry) makes one record.
#pragma once

#include <optional>
#include <string>

#include "engine/records/store.h"

namespace kartoteka::records {

struct IdempotentRequest {
  std::string key;           ///< the caller's, 1..200 bytes
  std::string request_hash;  ///< of method, path and body
};

/// The record that the same request made before; nothing where the key is new.
/// Errors: conflict (the key was used for another request).
std::optional<RecordId> find_idempotent(Store& store, RecordId user, const IdempotentRequest& request, const Kind& kind);
/// Remembers the key, in the transaction that makes the record.
void remember_idempotent(Store& store, RecordId user, const IdempotentRequest& request, const Kind& kind, RecordId id);
/// Forgets keys that are older than this.
void forget_idempotent(Store& store, std::chrono::hours age);

}  // namespace kartoteka::records
