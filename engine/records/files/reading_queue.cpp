#include "engine/records/files/reading_queue.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/records/store.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;
using namespace std::chrono_literals;

/// What ran out of time is tried once more, when the machine is likely to have less to do.
constexpr auto kRetryPause = 10min;
constexpr std::int64_t kRetries = 1;

std::int64_t milliseconds(Instant instant) { return instant.time_since_epoch().count(); }

void put(Store& store, const QueuedFile& file, Instant not_before = {}) {
  store.connection().execute(
      "INSERT INTO file_queue (sha256, lane, queued_at, not_before, first_page, with_recognition) VALUES (:a, :b, :c, :d, :e, :f) "
      "ON CONFLICT (sha256) DO UPDATE SET lane = excluded.lane, queued_at = excluded.queued_at, not_before = excluded.not_before, "
      "first_page = excluded.first_page, with_recognition = excluded.with_recognition",
      {file.sha256, static_cast<std::int64_t>(file.lane), milliseconds(store.now()), milliseconds(not_before), file.first_page,
       std::int64_t{file.with_recognition}});
}

void take_out(Store& store, const std::string& sha256) {
  store.connection().execute("DELETE FROM file_queue WHERE sha256 = :sha256", {sha256});
}

std::string newest_name(db::Connection& connection, const std::string& sha256) {
  return connection.query_text("SELECT name FROM attachment WHERE sha256 = :sha256 ORDER BY id DESC LIMIT 1", {sha256}).value_or("");
}

/// Leaves the pages that fit; the others count as unread.
void cut(ReadPart& part, std::int64_t kept_bytes) {
  auto bytes = static_cast<std::size_t>(kept_bytes);
  const auto end = std::find_if(part.pages.begin(), part.pages.end(), [&](const FilePage& page) { return (bytes += page.text.size()) > kMaxTextBytes; });
  if (end == part.pages.end()) return;
  part.text.unread_pages += std::distance(end, part.pages.end());
  part.text.reason = "too_large";
  part.pages.erase(end, part.pages.end());
  part.next_page.reset();
}

std::int64_t integer(db::Connection& connection, std::string_view sql, const std::string& sha256, std::int64_t first) {
  return connection.query_integer(sql, {sha256, first}).value_or(0);
}

bool is_failed(const ReadPart& part) { return part.text.state == "failed"; }

/// The state of the whole: of all pages that are there, not of the last part.
void conclude(FileText& text) {
  if (text.pages > 0) {
    text.state = "done";
  } else if (text.state != "failed") {
    // What was seen and left is not "without text".
    text.state = text.unread_pages > 0 ? "failed" : "no_text";
  }
  if (text.unread_pages > 0 && text.reason.empty()) text.reason = "took_too_long";
  if (text.unread_pages == 0 && text.state != "failed") text.reason.clear();
}

/// A part that failed takes nothing away of what was found before it.
void merge_failure(FileText& known, const QueuedFile& file, const ReadPart& part) {
  const bool had_own_data = file.first_page > 1 || file.with_recognition;
  if (!had_own_data) {
    known.title = part.text.title;
    known.author = part.text.author;
    known.created = part.text.created;
    if (!part.text.media_type.empty()) known.media_type = part.text.media_type;
    known.unread_pages = 0;
  }
  known.state = "failed";
  known.reason = part.text.reason;
  known.detail = part.text.detail;
  known.has_preview |= part.text.has_preview;
  if (known.pages > 0) known.unread_pages = std::max<std::int64_t>(known.unread_pages, 1);
}

void merge_success(FileText& known, const QueuedFile& file, const ReadPart& part) {
  known.state = part.text.state;
  known.reason = part.text.reason;
  known.detail = part.text.detail;
  known.has_preview |= part.text.has_preview;
  // Pages after the one where reading goes on are looked at again then.
  const std::int64_t unread = part.next_page ? 0 : part.text.unread_pages;
  known.unread_pages = file.first_page == 1 ? unread : known.unread_pages + unread;
  if (file.first_page > 1) return;
  known.title = part.text.title;
  known.author = part.text.author;
  known.created = part.text.created;
  known.media_type = part.text.media_type;
}

/// What is left to do after a part; nothing at the end.
std::optional<QueuedFile> rest_of(const QueuedFile& file, const FileText& text, const ReadPart& part) {
  QueuedFile rest = file;
  rest.lane = ReadingLane::recognised;
  rest.with_recognition = true;
  if (is_failed(part)) return std::nullopt;
  if (part.next_page && *part.next_page > file.first_page) {
    rest.first_page = *part.next_page;
    return rest;
  }
  const bool may_find_more = !file.with_recognition && text.unread_pages > 0 && text.reason != "too_large";
  return may_find_more ? std::optional(rest) : std::nullopt;
}

}  // namespace

void queue_reading(Store& store, const std::string& sha256, std::int64_t size_bytes) {
  put(store, {.sha256 = sha256, .lane = size_bytes > kQuickBytes ? ReadingLane::large : ReadingLane::quick, .name = {}});
}

void hurry_reading(Store& store, const std::string& sha256) {
  store.connection().execute("UPDATE file_queue SET queued_at = :now WHERE sha256 = :sha256", {milliseconds(store.now()), sha256});
}

std::optional<QueuedFile> next_in_queue(Store& store, const std::set<std::string>& being_read, ReadingLane lanes) {
  std::optional<QueuedFile> next;
  {
    auto rows = store.connection().query(
        "SELECT sha256, lane, first_page, with_recognition FROM file_queue WHERE lane <= :lanes AND not_before <= :now "
        "ORDER BY lane, queued_at DESC, rowid DESC LIMIT :most",
        {static_cast<std::int64_t>(lanes), milliseconds(store.now()), static_cast<std::int64_t>(being_read.size() + 1)},
        {ColumnType::text, ColumnType::integer, ColumnType::integer, ColumnType::integer});
    while (!next && rows.next()) {
      if (being_read.contains(rows.text(0))) continue;
      next = QueuedFile{rows.text(0), static_cast<ReadingLane>(rows.integer(1)), rows.integer(2), rows.integer(3) != 0, ""};
    }
  }
  if (next) next->name = newest_name(store.connection(), next->sha256);
  return next;
}

std::optional<Instant> next_turn(Store& store) {
  const auto at = store.connection().query_integer("SELECT MIN(not_before) FROM file_queue WHERE not_before > :now", {milliseconds(store.now())});
  return at ? std::optional(Instant{std::chrono::milliseconds{*at}}) : std::nullopt;
}

void keep_reading(Store& store, const QueuedFile& file, ReadPart part) {
  db::Connection& connection = store.connection();
  db::Transaction transaction(connection);
  auto text = find_file_text(connection, file.sha256);
  if (!text) return;
  if (is_failed(part)) {
    merge_failure(*text, file, part);
  } else {
    cut(part, integer(connection, "SELECT SUM(LENGTH(text)) FROM file_page WHERE sha256 = :a AND number < :b", file.sha256, file.first_page));
    merge_success(*text, file, part);
    replace_file_pages(connection, file.sha256, file.first_page, part.pages);
  }
  text->pages = integer(connection, "SELECT COUNT(*) FROM file_page WHERE sha256 = :a AND number >= :b", file.sha256, 0);
  text->program = part.text.program;
  text->read_at = store.now();
  const auto rest = rest_of(file, *text, part);
  if (rest) {
    text->state = "pending";
    text->reason.clear();
    put(store, *rest);
  } else {
    conclude(*text);
    const bool retries = is_failed(part) && part.text.reason == "took_too_long" && text->tries++ < kRetries;
    QueuedFile retry = file;
    retry.lane = ReadingLane::again;
    retries ? put(store, retry, store.now() + kRetryPause) : take_out(store, file.sha256);
  }
  write_file_text(connection, file.sha256, *text);
  announce_reading(store, file.sha256, *text);
  transaction.commit();
}

void read_again(Store& store, const std::string& sha256) {
  db::Transaction transaction(store.connection());
  auto text = find_file_text(store.connection(), sha256);
  if (!text) throw Error(ErrorCode::not_found, "there is no such file");
  const bool is_whole = (text->state == "done" || text->state == "no_text") && text->unread_pages == 0;
  if (is_whole) throw Error(ErrorCode::conflict, "the file was read to its end already");
  text->tries = 0;
  text->state = "pending";
  text->reason.clear();
  write_file_text(store.connection(), sha256, *text);
  put(store, {.sha256 = sha256, .name = {}});
  announce_reading(store, sha256, *text);
  transaction.commit();
}

std::size_t queue_after_upgrade(Store& store, const std::string& program) {
  db::Transaction transaction(store.connection());
  std::vector<std::string> files;
  {
    auto rows = store.connection().query(
        "SELECT sha256 FROM file_text WHERE (state = 'failed' OR unread_pages > 0) AND program <> '' AND program <> :program "
        "AND sha256 NOT IN (SELECT sha256 FROM file_queue)",
        {program}, {ColumnType::text});
    while (rows.next()) files.push_back(rows.text(0));
  }
  for (const std::string& sha256 : files) put(store, {.sha256 = sha256, .lane = ReadingLane::again, .name = {}});
  transaction.commit();
  return files.size();
}

ReadingCounts count_readings(db::Connection& connection) {
  ReadingCounts counts;
  counts.queued = connection.query_integer("SELECT COUNT(*) FROM file_queue").value_or(0);
  auto rows = connection.query("SELECT state, COUNT(*) FROM file_text GROUP BY state", {}, {ColumnType::text, ColumnType::integer});
  while (rows.next()) {
    if (rows.text(0) == "pending") counts.pending = rows.integer(1);
    if (rows.text(0) == "done") counts.done = rows.integer(1);
    if (rows.text(0) == "no_text") counts.no_text = rows.integer(1);
    if (rows.text(0) == "failed") counts.failed = rows.integer(1);
  }
  return counts;
}

}  // namespace kartoteka::records
