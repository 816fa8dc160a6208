// The thread that keeps the index up with the records: it wakes at every write, follows the change log in batches and
// tells those who wait how far it is. It owns the writable index; an index that is missing, damaged or of another
// version is made anew from the first change on, while records are served.
#pragma once

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "engine/records/database.h"
#include "indexer/batch.h"

namespace kartoteka::text {
class Language;
}

namespace kartoteka::indexer {

enum class State {
  ready,        ///< the index holds the latest change, or is a moment behind
  catching_up,  ///< more than one batch behind
  rebuilding,   ///< made anew from the records
  failing,      ///< the index cannot be written now (disk full); tried again and again
};
std::string_view to_string(State state);

struct IndexerOptions {
  std::filesystem::path index_path;
  BatchLimits limits;
  /// How often writes of other processes are looked for.
  std::chrono::milliseconds poll_interval{50};
  /// Pause after a failure.
  std::chrono::milliseconds retry_interval{1'000};
  std::function<void(const std::string& message)> log;
  /// An existing file asks for a rebuild (another process made it); it is taken away when the rebuild is done.
  std::filesystem::path rebuild_request;
  /// Called after the files of the index were replaced: readers must be opened anew.
  std::function<void()> on_replaced;
};

struct IndexerStatus {
  State state = State::catching_up;
  records::ChangeNumber applied = 0;
  std::string problem;  ///< why it is failing
  /// When the changes that are not in the index yet were noticed; nothing where the index is complete.
  std::optional<std::chrono::steady_clock::time_point> behind_since;
};

class Indexer {
 public:
  Indexer(IndexerOptions options, records::Database& database, std::shared_ptr<const text::Language> language);
  /// Stops within about a second; what is not committed is done again at the next start.
  ~Indexer();

  /// There may be new changes. Never blocks.
  void wake();
  IndexerStatus status() const;
  /// Waits until the index holds the change. False at the end of the time.
  bool wait_for(records::ChangeNumber change, std::chrono::milliseconds timeout) const;

 private:
  void run(const std::stop_token& stop);
  void remove_if_damaged();
  void follow(const std::stop_token& stop);
  void rebuild(const std::stop_token& stop);
  void sleep_until_change(const std::stop_token& stop);
  void publish(State state, records::ChangeNumber applied, bool is_complete);
  void fail(const std::string& problem);
  bool rebuild_is_requested() const;

  IndexerOptions options_;
  records::Database& database_;
  std::shared_ptr<const text::Language> language_;

  mutable std::mutex mutex_;  ///< guards status_ and woken_
  mutable std::condition_variable_any changed_;
  IndexerStatus status_;
  bool woken_ = false;

  std::jthread thread_;  ///< last: it uses all of the above
};

/// Opens the index for writing; makes it anew, saying so through `log`, where it is missing, damaged, of another
/// version, made with another dictionary, or ahead of the records (which were put back from a backup).
/// @param latest  the last change of the records
/// Errors: conflict (another program writes it), unavailable.
std::unique_ptr<index::IndexWriter> open_or_make_anew(const std::filesystem::path& path, const text::Language& language,
                                                      records::ChangeNumber latest, const Warn& log);

}  // namespace kartoteka::indexer
