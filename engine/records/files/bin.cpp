#include "engine/records/files/bin.h"

#include <algorithm>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "engine/base/error.h"
#include "engine/records/change_log.h"
#include "engine/records/files/file_texts.h"
#include "engine/records/files/previews.h"
#include "engine/records/files/store_lock.h"
#include "engine/records/files/versions.h"
#include "engine/records/kinds/link.h"
#include "engine/records/record_table.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// Records in one transaction: others write in between.
constexpr std::size_t kBatch = 50;

std::int64_t milliseconds_of(Instant instant) { return instant.time_since_epoch().count(); }

std::vector<RecordId> ids_of(db::Connection& connection, std::string_view sql, const std::vector<db::Value>& parameters) {
  std::vector<RecordId> ids;
  auto rows = connection.query(sql, parameters, {ColumnType::integer});
  while (rows.next()) ids.push_back(rows.integer(0));
  return ids;
}

std::vector<RecordId> links_to(db::Connection& connection, RecordId attachment) {
  const std::string key = format_record_key(attachment_kind(), attachment);
  return ids_of(connection, "SELECT id FROM link WHERE (source = :a OR target = :b) AND deleted_at IS NULL", {key, key});
}

bool is_named(db::Connection& connection, const std::string& sha256) {
  return connection.query_integer("SELECT 1 FROM attachment WHERE sha256 = :hash LIMIT 1", {sha256}) ||
         connection.query_integer("SELECT 1 FROM attachment_version WHERE sha256 = :hash LIMIT 1", {sha256});
}

/// The hashes of all that an attachment has ever been.
std::set<std::string> hashes_of(db::Connection& connection, RecordId attachment) {
  std::set<std::string> hashes;
  for (const FileVersion& version : versions_of(connection, attachment)) hashes.insert(version.sha256);
  const auto present = connection.query_text("SELECT sha256 FROM attachment WHERE id = :id", {attachment});
  if (present && !present->empty()) hashes.insert(*present);
  return hashes;
}

/// The record with all that is its own; its audit rows stay.
void take_away(Store& store, RecordId id) {
  db::Connection& connection = store.connection();
  const auto at = milliseconds_of(store.now());
  for (const RecordId link : links_to(connection, id)) store.remove(link_kind(), link, std::nullopt, Viewer::system());
  const ChangeNumber change = append_change(connection, attachment_kind(), id);
  append_audit(connection, {change, store.now(), std::nullopt, std::string(attachment_kind().name), id, Action::purge}, {});
  connection.execute("DELETE FROM attachment_version WHERE attachment = :id", {id});
  for (const Field& field : attachment_kind().fields) {
    if (!is_column(field)) connection.execute("DELETE FROM " + list_table(attachment_kind(), field) + " WHERE record_id = :id", {id});
  }
  connection.execute("DELETE FROM attachment WHERE id = :id", {id});
  connection.execute("INSERT OR IGNORE INTO purged_record (kind, record_id, at) VALUES (:kind, :id, :at)",
                     {std::string(attachment_kind().name), id, at});
}

/// Bytes that nothing names, with their text and preview. False where they stay, or were not there.
bool remove_unnamed(db::Connection& connection, const FileStore& files, const std::string& sha256) {
  if (is_named(connection, sha256)) return false;
  // The bytes last: as long as they are there, another call finds what is left to do.
  forget_file_text(connection, sha256);
  forget_preview(files, sha256);
  std::error_code ignored;
  return std::filesystem::remove(files.path_of(sha256), ignored);
}

/// The hash that a path within the store stands for; "" of what is none of ours.
std::string hash_of_path(const FileStore& files, const std::filesystem::path& path) {
  const std::string hash = path.parent_path().filename().string() + path.stem().string();
  try {
    return files.path_of(hash) == path || preview_path(files, hash) == path ? hash : "";
  } catch (const Error&) {
    return "";
  }
}

}  // namespace

bool loses_last_tie(db::Connection& connection, const Kind& kind, const Record& before, const Record& after) {
  if (&kind != &attachment_kind()) return false;
  const bool were_ties = !static_cast<const Attachment&>(before).ties.empty();
  return were_ties && static_cast<const Attachment&>(after).ties.empty() && links_to(connection, before.id).empty();
}

std::size_t bin_untied_files(Store& store, std::chrono::milliseconds unchanged_for) {
  const auto ids = ids_of(store.connection(),
                          "SELECT id FROM attachment WHERE deleted_at IS NULL AND updated_at <= :until AND "
                          "NOT EXISTS (SELECT 1 FROM attachment_ties WHERE record_id = attachment.id) AND "
                          "NOT EXISTS (SELECT 1 FROM link WHERE link.deleted_at IS NULL AND "
                          "('attachment:' || attachment.id) IN (link.source, link.target)) ORDER BY updated_at LIMIT :limit",
                          {milliseconds_of(store.now()) - unchanged_for.count(), std::int64_t{kBatch}});
  for (const RecordId id : ids) store.remove(attachment_kind(), id, std::nullopt, Viewer::system());
  return ids.size();
}

PurgeResult purge_files(Store& store, const FileStore& files, std::chrono::milliseconds in_bin_for) {
  db::Connection& connection = store.connection();
  const auto until = milliseconds_of(store.now()) - in_bin_for.count();
  const auto ids = ids_of(connection, "SELECT id FROM attachment WHERE deleted_at IS NOT NULL AND deleted_at <= :until ORDER BY deleted_at LIMIT :limit",
                          {until, std::int64_t{kBatch}});
  if (ids.empty()) return {};
  const FileStoreLock lock(files, FileStoreLock::Mode::exclusive);
  if (!lock.is_held()) return {.was_busy = true};
  std::set<std::string> hashes;
  db::Transaction transaction(connection);
  for (const RecordId id : ids) {
    hashes.merge(hashes_of(connection, id));
    take_away(store, id);
  }
  transaction.commit();
  PurgeResult result{.records = ids.size()};
  for (const std::string& hash : hashes) result.files += remove_unnamed(connection, files, hash) ? 1 : 0;
  return result;
}

std::vector<std::string> unnamed_files(db::Connection& connection, const FileStore& files) {
  std::set<std::string> hashes;
  std::error_code problem;
  for (auto entry = std::filesystem::recursive_directory_iterator(files.folder(), problem);
       !problem && entry != std::filesystem::recursive_directory_iterator(); entry.increment(problem)) {
    const std::string hash = entry->is_regular_file(problem) ? hash_of_path(files, entry->path()) : "";
    if (!hash.empty() && !is_named(connection, hash)) hashes.insert(hash);
  }
  return {hashes.begin(), hashes.end()};
}

PurgeResult remove_unnamed_files(Store& store, const FileStore& files, const std::vector<std::string>& hashes) {
  if (hashes.empty()) return {};
  const FileStoreLock lock(files, FileStoreLock::Mode::exclusive);
  if (!lock.is_held()) return {.was_busy = true};
  PurgeResult result;
  for (const std::string& hash : hashes) result.files += remove_unnamed(store.connection(), files, hash) ? 1 : 0;
  return result;
}

}  // namespace kartoteka::records
