#include "engine/records/files/versions.h"

#include "engine/base/error.h"
#include "engine/records/files/file_texts.h"
#include "engine/records/media_type.h"
#include "engine/records/validation.h"
#include "engine/records/write_effects.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::string_view kSelect =
    "SELECT number, name, sha256, size_bytes, media_type, at, user_id FROM attachment_version WHERE attachment = :id ORDER BY number DESC";

FileVersion read(const db::Rows& rows) {
  return {rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), rows.text(4),
          Instant(std::chrono::milliseconds(rows.integer(5))), rows.optional_integer(6)};
}

std::string name_of(RecordId attachment) { return "attachment " + std::to_string(attachment); }

std::unique_ptr<Attachment> load(Store& store, RecordId id, const Viewer& writer) {
  return std::unique_ptr<Attachment>(static_cast<Attachment*>(store.get(attachment_kind(), id, writer).release()));
}

void require_current(const Attachment& attachment, std::optional<ChangeNumber> expected) {
  if (attachment.deleted_at) throw Error(ErrorCode::conflict, name_of(attachment.id) + " is in the bin: restore it first");
  if (!expected || *expected == attachment.change) return;
  throw Error(ErrorCode::outdated, name_of(attachment.id) + " was changed meanwhile: it has change " +
                                       std::to_string(attachment.change) + ", not " + std::to_string(*expected));
}

/// What was read of the earlier bytes says nothing of the new ones.
void forget_computed(Attachment& attachment) {
  const Attachment unread;
  for (const Field& field : attachment_kind().fields) {
    if (field.is_computed) field.set(attachment, field.get(unread));
  }
}

void take(Attachment& attachment, const NewVersion& version) {
  forget_computed(attachment);
  if (version.name) attachment.name = *version.name;
  attachment.sha256 = version.file.sha256;
  attachment.size_bytes = version.file.size_bytes;
  attachment.media_type = refined_by_name(version.file.media_type, attachment.name);
}

}  // namespace

std::vector<FileVersion> versions_of(db::Connection& connection, RecordId attachment) {
  std::vector<FileVersion> versions;
  auto rows = connection.query(kSelect, {attachment},
                               {ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::integer, ColumnType::text,
                                ColumnType::integer, ColumnType::integer});
  while (rows.next()) versions.push_back(read(rows));
  return versions;
}

FileVersion version_of(db::Connection& connection, RecordId attachment, std::int64_t number) {
  for (FileVersion& version : versions_of(connection, attachment)) {
    if (version.number == number) return std::move(version);
  }
  throw Error(ErrorCode::not_found, name_of(attachment) + " has no version " + std::to_string(number));
}

void note_version(db::Connection& connection, const Attachment& attachment) {
  if (attachment.sha256.empty()) return;
  const auto newest = connection.query_text(
      "SELECT sha256 FROM attachment_version WHERE attachment = :id ORDER BY number DESC LIMIT 1", {attachment.id});
  if (newest == attachment.sha256) return;
  const auto last = connection.query_integer("SELECT MAX(number) FROM attachment_version WHERE attachment = :id", {attachment.id});
  connection.execute("INSERT INTO attachment_version (attachment, number, name, sha256, size_bytes, media_type, at, user_id) "
                     "VALUES (:attachment, :number, :name, :sha256, :size, :type, :at, :user)",
                     {attachment.id, last.value_or(0) + 1, attachment.name, attachment.sha256, attachment.size_bytes,
                      attachment.media_type, std::int64_t{attachment.updated_at.time_since_epoch().count()},
                      attachment.updated_by ? db::Value(*attachment.updated_by) : db::Value(db::NullInteger{})});
}

VersionAdded add_version(Store& store, RecordId id, const NewVersion& version, std::optional<ChangeNumber> expected, const Viewer& writer) {
  require_write(writer, attachment_kind());
  db::Transaction transaction(store.connection());
  auto attachment = load(store, id, writer);
  require_current(*attachment, expected);
  const auto before = load(store, id, writer);
  take(*attachment, version);
  if (auto problems = normalise_and_check(attachment_kind(), *attachment); !problems.empty()) throw Error(std::move(problems));
  require_change(store.connection(), writer, attachment_kind(), *before, *attachment);
  if (attachment->sha256 == before->sha256 && attachment->name == before->name) return {load(store, id, writer), false};
  take_reading(store, *attachment);
  store.rewrite(attachment_kind(), *attachment, writer);
  follow_write(store, attachment_kind(), before.get(), *attachment, writer);
  transaction.commit();
  return {std::move(attachment), true};
}

}  // namespace kartoteka::records
