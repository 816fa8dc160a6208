#include "engine/records/procedures/versions.h"

#include <algorithm>
#include <array>

#include "engine/records/field_text.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// What may change without making a new version.
constexpr std::array<std::string_view, 3> kBeside{"owner", "state", "tags"};

bool is_versioned(const Field& field) {
  return !field.is_computed && std::find(kBeside.begin(), kBeside.end(), field.name) == kBeside.end();
}

}  // namespace

void count_version(Procedure& procedure, const Procedure* before) {
  if (!before) {
    procedure.version = 1;
    return;
  }
  const auto& fields = procedure_kind().fields;
  const bool differs = std::any_of(fields.begin(), fields.end(), [&](const Field& field) {
    return is_versioned(field) && field.get(procedure) != field.get(*before);
  });
  procedure.version = before->version + (differs ? 1 : 0);
}

void keep_version(Store& store, const Procedure& procedure, const Viewer& writer) {
  db::Connection& connection = store.connection();
  const std::int64_t kept = connection.execute(
      "INSERT OR IGNORE INTO procedure_version (procedure_id, version, at, user_id) VALUES (:id, :version, :at, :user)",
      {procedure.id, procedure.version, std::int64_t{store.now().time_since_epoch().count()},
       writer.user ? db::Value{*writer.user} : db::Value{db::NullInteger{}}});
  if (kept == 0) return;
  for (const Field& field : procedure_kind().fields) {
    if (!is_versioned(field)) continue;
    connection.execute("INSERT INTO procedure_version_field (procedure_id, version, field, value) VALUES (:id, :version, :field, :value)",
                       {procedure.id, procedure.version, std::string(field.name), text_from_value(field, field.get(procedure))});
  }
}

std::vector<ProcedureVersion> procedure_versions(db::Connection& connection, RecordId procedure) {
  std::vector<ProcedureVersion> versions;
  auto rows = connection.query("SELECT version, at, user_id FROM procedure_version WHERE procedure_id = :id ORDER BY version DESC", {procedure},
                               {ColumnType::integer, ColumnType::integer, ColumnType::integer});
  while (rows.next()) versions.push_back({rows.integer(0), Instant{std::chrono::milliseconds{rows.integer(1)}}, rows.optional_integer(2)});
  return versions;
}

Procedure procedure_at(Store& store, RecordId id, std::int64_t version, const Viewer& viewer) {
  const auto present = store.get(procedure_kind(), id, viewer);
  Procedure procedure = static_cast<const Procedure&>(*present);
  bool is_there = false;
  auto rows = store.connection().query("SELECT field, value FROM procedure_version_field WHERE procedure_id = :id AND version = :version",
                                       {id, version}, {ColumnType::text, ColumnType::text});
  while (rows.next()) {
    const Field* field = procedure_kind().field(rows.text(0));
    if (field) field->set(procedure, value_from_text(*field, rows.text(1), ""));
    is_there = true;
  }
  if (!is_there) throw Error(ErrorCode::not_found, "no version " + std::to_string(version) + " of procedure " + std::to_string(id));
  procedure.version = version;
  return procedure;
}

}  // namespace kartoteka::records
