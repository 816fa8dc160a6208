#include "engine/records/imported.h"

#include <sodium.h>

#include <array>

#include "engine/base/hex.h"
#include "engine/records/field_text.h"

namespace kartoteka::records {

std::string line_fingerprint(const Kind& kind, RecordId given_id, const std::vector<const Field*>& given, const Record& record) {
  crypto_generichash_state state;
  std::array<unsigned char, 16> hash{};
  crypto_generichash_init(&state, nullptr, 0, hash.size());
  // Each text behind its length, so that none can be shifted into its neighbour.
  const auto add = [&](std::string_view text) {
    const std::string length = std::to_string(text.size()) + ":";
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(length.data()), length.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  };
  add(kind.name);
  add(std::to_string(given_id));
  for (const Field* field : given) {
    add(field->name);
    add(text_from_value(*field, field->get(record)));
  }
  crypto_generichash_final(&state, hash.data(), hash.size());
  return to_hex(hash);
}

std::optional<RecordId> find_imported(db::Connection& connection, const Kind& kind, const std::string& fingerprint) {
  const auto id = connection.query_integer("SELECT record_id FROM imported_line WHERE kind = :kind AND fingerprint = :fingerprint",
                                           {std::string(kind.name), fingerprint});
  if (!id) return std::nullopt;
  return connection.query_integer("SELECT id FROM " + std::string(kind.table) + " WHERE id = :id", {*id});
}

void remember_imported(db::Connection& connection, const Kind& kind, const std::string& fingerprint, RecordId id) {
  connection.execute(
      "INSERT INTO imported_line (kind, fingerprint, record_id) VALUES (:kind, :fingerprint, :id) "
      "ON CONFLICT (kind, fingerprint) DO UPDATE SET record_id = excluded.record_id",
      {std::string(kind.name), fingerprint, id});
}

}  // namespace kartoteka::records
