#include "engine/records/files/file_texts.h"

#include <algorithm>

#include "engine/records/change_log.h"
#include "engine/records/files/reading_queue.h"
#include "engine/records/media_type.h"
#include "engine/records/store.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr auto kInteger = ColumnType::integer;
constexpr auto kText = ColumnType::text;

db::Value milliseconds(const std::optional<Instant>& instant) {
  return instant ? db::Value{static_cast<std::int64_t>(instant->time_since_epoch().count())} : db::Value{db::NullInteger{}};
}

std::optional<Instant> instant(const std::optional<std::int64_t>& milliseconds) {
  return milliseconds ? std::optional(Instant{std::chrono::milliseconds{*milliseconds}}) : std::nullopt;
}

/// A reader has looked deeper than we, but kinds of plain text look alike inside: there the name of each attachment
/// decides. What the reader says becomes a header of answers, so it is taken only where it looks like a media type.
std::string better_media_type(const std::string& own, const std::string& told) {
  const bool is_sound = told.size() < 200 && std::all_of(told.begin(), told.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '+' || c == '-';
  });
  const bool is_text = own.starts_with("text/") && told.starts_with("text/");
  return told.empty() || !is_sound || is_text || told == kUnknownMediaType ? own : told;
}

void fill(Attachment& attachment, const FileText& text) {
  attachment.text_state = text.state;
  attachment.text_reason = text.reason;
  attachment.document_title = text.title;
  attachment.document_author = text.author;
  attachment.document_date = text.created;
  attachment.pages = text.pages;
  attachment.unread_pages = text.unread_pages;
  attachment.has_preview = text.has_preview;
  attachment.media_type = better_media_type(attachment.media_type, text.media_type);
}

}  // namespace

std::optional<FileText> find_file_text(db::Connection& connection, std::string_view sha256) {
  auto rows = connection.query(
      "SELECT state, reason, detail, media_type, title, author, created_at, pages, unread_pages, has_preview, tries, program, read_at "
      "FROM file_text WHERE sha256 = :sha256",
      {std::string(sha256)},
      {kText, kText, kText, kText, kText, kText, kInteger, kInteger, kInteger, kInteger, kInteger, kText, kInteger});
  if (!rows.next()) return std::nullopt;
  return FileText{.state = rows.text(0),
                  .reason = rows.text(1),
                  .detail = rows.text(2),
                  .media_type = rows.text(3),
                  .title = rows.text(4),
                  .author = rows.text(5),
                  .created = instant(rows.optional_integer(6)),
                  .pages = rows.integer(7),
                  .unread_pages = rows.integer(8),
                  .has_preview = rows.integer(9) != 0,
                  .tries = rows.integer(10),
                  .program = rows.text(11),
                  .read_at = instant(rows.optional_integer(12))};
}

void write_file_text(db::Connection& connection, std::string_view sha256, const FileText& text) {
  connection.execute(
      "INSERT INTO file_text (sha256, state, reason, detail, media_type, title, author, created_at, pages, unread_pages, "
      "has_preview, tries, program, read_at) VALUES (:a, :b, :c, :d, :e, :f, :g, :h, :i, :j, :k, :l, :m, :n) "
      "ON CONFLICT (sha256) DO UPDATE SET state = excluded.state, reason = excluded.reason, detail = excluded.detail, "
      "media_type = excluded.media_type, title = excluded.title, author = excluded.author, created_at = excluded.created_at, "
      "pages = excluded.pages, unread_pages = excluded.unread_pages, has_preview = excluded.has_preview, "
      "tries = excluded.tries, program = excluded.program, read_at = excluded.read_at",
      {std::string(sha256), text.state, text.reason, text.detail, text.media_type, text.title, text.author,
       milliseconds(text.created), text.pages, text.unread_pages, std::int64_t{text.has_preview}, text.tries, text.program,
       milliseconds(text.read_at)});
}

std::vector<FilePage> file_pages(db::Connection& connection, std::string_view sha256) {
  std::vector<FilePage> pages;
  auto rows = connection.query("SELECT number, label, text FROM file_page WHERE sha256 = :sha256 ORDER BY number",
                               {std::string(sha256)}, {kInteger, kText, kText});
  while (rows.next()) pages.push_back({rows.integer(0), rows.text(1), rows.text(2)});
  return pages;
}

std::optional<FilePage> file_page(db::Connection& connection, std::string_view sha256, std::int64_t number) {
  auto rows = connection.query("SELECT label, text FROM file_page WHERE sha256 = :sha256 AND number = :number",
                               {std::string(sha256), number}, {kText, kText});
  if (!rows.next()) return std::nullopt;
  return FilePage{number, rows.text(0), rows.text(1)};
}

std::optional<std::int64_t> first_file_page(db::Connection& connection, std::string_view sha256) {
  return connection.query_integer("SELECT MIN(number) FROM file_page WHERE sha256 = :sha256", {std::string(sha256)});
}

PagesBeside file_pages_beside(db::Connection& connection, std::string_view sha256, std::int64_t number) {
  const std::string hash(sha256);
  return {connection.query_integer("SELECT MAX(number) FROM file_page WHERE sha256 = :sha256 AND number < :number", {hash, number}),
          connection.query_integer("SELECT MIN(number) FROM file_page WHERE sha256 = :sha256 AND number > :number", {hash, number})};
}

void replace_file_pages(db::Connection& connection, std::string_view sha256, std::int64_t first, const std::vector<FilePage>& pages) {
  const std::string hash(sha256);
  connection.execute("DELETE FROM file_page WHERE sha256 = :sha256 AND number >= :first", {hash, first});
  for (const FilePage& page : pages) {
    connection.execute("INSERT INTO file_page (sha256, number, label, text) VALUES (:sha256, :number, :label, :text)",
                       {hash, page.number, page.label, page.text});
  }
}

void take_reading(Store& store, Attachment& attachment) {
  if (attachment.sha256.empty()) return;
  if (const auto known = find_file_text(store.connection(), attachment.sha256)) {
    if (known->state == "pending") hurry_reading(store, attachment.sha256);
    return fill(attachment, *known);
  }
  const FileText unread;
  write_file_text(store.connection(), attachment.sha256, unread);
  fill(attachment, unread);
  queue_reading(store, attachment.sha256, attachment.size_bytes);
}

void announce_reading(Store& store, std::string_view sha256, const FileText& text) {
  db::Connection& connection = store.connection();
  struct Row {
    RecordId id;
    std::string media_type;
  };
  std::vector<Row> attachments;
  {
    auto rows = connection.query("SELECT id, media_type FROM attachment WHERE sha256 = :sha256", {std::string(sha256)}, {kInteger, kText});
    while (rows.next()) attachments.push_back({rows.integer(0), rows.text(1)});
  }
  // Computed values make no change number: a record's version is what people wrote.
  for (const Row& row : attachments) {
    connection.execute(
        "UPDATE attachment SET text_state = :a, text_reason = :b, document_title = :c, document_author = :d, document_date = :e, "
        "pages = :f, unread_pages = :g, has_preview = :h, media_type = :i WHERE id = :j",
        {text.state, text.reason, text.title, text.author, milliseconds(text.created), text.pages, text.unread_pages,
         std::int64_t{text.has_preview}, better_media_type(row.media_type, text.media_type), row.id});
    append_change(connection, attachment_kind(), row.id);
  }
}

void forget_file_text(db::Connection& connection, std::string_view sha256) {
  const std::string hash(sha256);
  connection.execute("DELETE FROM file_queue WHERE sha256 = :sha256", {hash});
  connection.execute("DELETE FROM file_page WHERE sha256 = :sha256", {hash});
  connection.execute("DELETE FROM file_text WHERE sha256 = :sha256", {hash});
}

}  // namespace kartoteka::records
