// What was read out of files, kept by the hash of their bytes, so that the same bytes are read once: the text page by
// page, what the file's own data say of it, and how its reading ended. Attachments carry a copy of all but the text in
// their computed fields; the two are written in one transaction. The queue of what is to be read is reading_queue.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"
#include "engine/db/connection.h"
#include "engine/records/kinds/attachment.h"

namespace kartoteka::records {

class Store;

/// A place within a file that a hit can name and a viewer can open.
struct FilePage {
  std::int64_t number = 0;  ///< from 1, ascending; of a PDF the page's own number (pages without text are left out)
  std::string label;        ///< Polish: "strona 3", "arkusz Ceny"; "" of a whole file
  std::string text;
};

/// What is known of a file, but for its text.
struct FileText {
  std::string state = "pending";  ///< as Attachment::text_state
  std::string reason;             ///< as Attachment::text_reason
  std::string detail;             ///< English, for the log: what the reader complained of
  std::string media_type;         ///< told by the reader; "" where it does not know
  std::string title;
  std::string author;
  std::optional<Instant> created;
  std::int64_t pages = 0;
  std::int64_t unread_pages = 0;
  bool has_preview = false;
  std::int64_t tries = 0;         ///< readings that ran out of time
  std::string program;            ///< who read it, with its version; "" while nobody has
  std::optional<Instant> read_at;
};

/// Nothing where no attachment ever had such bytes.
std::optional<FileText> find_file_text(db::Connection& connection, std::string_view sha256);
/// Replaces all that is known, but for the pages.
void write_file_text(db::Connection& connection, std::string_view sha256, const FileText& text);

/// All pages that have text, by their number.
std::vector<FilePage> file_pages(db::Connection& connection, std::string_view sha256);
std::optional<FilePage> file_page(db::Connection& connection, std::string_view sha256, std::int64_t number);
/// The first page that has text.
std::optional<std::int64_t> first_file_page(db::Connection& connection, std::string_view sha256);
/// The numbers of the pages with text next to one.
struct PagesBeside {
  std::optional<std::int64_t> before;
  std::optional<std::int64_t> after;
};
PagesBeside file_pages_beside(db::Connection& connection, std::string_view sha256, std::int64_t number);
/// Puts pages in the place of those from `first` on.
/// @param pages  by their number, none before `first`
void replace_file_pages(db::Connection& connection, std::string_view sha256, std::int64_t first, const std::vector<FilePage>& pages);

/// Fills the computed fields of an attachment whose bytes are in their place: with what was read of the same bytes
/// before, else its reading is queued. Call in the transaction that writes the attachment; it must have its hash, size
/// and media type by our own look.
void take_reading(Store& store, Attachment& attachment);

/// Brings what is known of a file to all its attachments, and their changes to the index.
void announce_reading(Store& store, std::string_view sha256, const FileText& text);

/// Forgets the text and the queue of bytes that go away. (The preview lies beside them: FileStore.)
void forget_file_text(db::Connection& connection, std::string_view sha256);

}  // namespace kartoteka::records
