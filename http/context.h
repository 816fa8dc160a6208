// What the API works with, handed in by the composition root.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>
#include <string_view>

#include "engine/records/credentials.h"
#include "engine/records/database.h"
#include "engine/records/files.h"
#include "http/index_monitor.h"
#include "http/reading_status.h"
#include "http/language_keeper.h"
#include "http/search_pool.h"
#include "http/server/metrics.h"
#include "http/ui/assets.h"

namespace kartoteka::http {

struct ApiOptions {
  bool secure_cookies = false;  ///< true behind TLS: the session's cookie is then sent over TLS only
  std::chrono::seconds session_lifetime = std::chrono::hours(12);
  std::chrono::hours search_log_age = std::chrono::hours(24 * 365);  ///< what was searched for is kept that long
  std::chrono::hours idempotency_age = std::chrono::hours(24 * 7);  ///< keys are remembered that long
  /// Threads that may wait at once for the index (wait_for); must leave threads of the server to others.
  std::size_t max_waiting_searches = 6;
  /// Sign-ins that may hash a password or wait for it at once; others get 429.
  std::size_t max_waiting_sign_ins = 6;
  std::uint64_t max_upload_bytes = std::uint64_t{2} << 30;  ///< of a file
  std::uint64_t max_import_bytes = std::uint64_t{512} << 20;  ///< of a file of records
  std::uint64_t max_email_bytes = std::uint64_t{64} << 20;    ///< of a message with all its attachments
};

/// One answered request, for the log.
struct RequestLog {
  std::string_view id;  ///< also the response's header Request-Id
  std::string_view method;
  std::string_view path;   ///< without the query, which may hold what people search for
  std::string_view route;  ///< "" where none matched
  std::string_view peer_address;
  int status;
  std::chrono::microseconds duration;
  std::string_view cause;  ///< what went wrong on our side, else ""
};

/// A page of a file as people see it.
struct PagePicture {
  std::string png;     ///< "" where there is none
  std::string reason;  ///< then why: "unsupported", "encrypted", "damaged" …
};

/// A word and where it stands on the picture of its page, in parts of the picture's width and height.
struct PageWord {
  std::string text;
  double left = 0;
  double top = 0;
  double width = 0;
  double height = 0;
};

struct Context {
  records::Database& database;
  records::PasswordHasher& passwords;
  SearchPool& searchers;
  /// Renewed before each search.
  LanguageKeeper& language;
  IndexMonitor& index;
  ApiOptions options;
  std::string version;
  Clock clock = system_now;
  /// The files of the page, ordered by path; none: there is no page.
  std::span<const Asset> assets = {};
  /// Where the bytes of attachments lie; null: nowhere, nothing can be uploaded.
  const records::FileStore* files = nullptr;
  /// Draws a page (from 1) of a stored file; may be empty. Errors: unavailable (too many are drawn).
  std::function<PagePicture(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page)> page_picture;
  /// The words of a page (from 1) of a stored file and where they stand; a scan takes some seconds. May be empty. Errors: as page_picture.
  std::function<std::vector<PageWord>(const std::filesystem::path& file, const std::string& sha256, std::uint32_t page)> page_words;
  /// Markdown of a message that comes as HTML only; may be empty: then it has no text.
  std::function<std::string(std::string_view html)> markdown_from_html;
  /// When the last round of what the program does by itself began; may be empty.
  std::function<std::optional<Instant>()> housekeeping_at;
  /// How the reading of files fares; may be empty: none are read.
  std::function<ReadingStatus()> reading;
  /// What the server counts; may be empty.
  std::function<MetricsSnapshot()> server_metrics;
  /// True once the server stops: /readyz then says no; may be empty.
  std::function<bool()> is_stopping;
  /// Called after each request, from the thread that served it; may be empty.
  std::function<void(const RequestLog&)> log;
};

}  // namespace kartoteka::http
