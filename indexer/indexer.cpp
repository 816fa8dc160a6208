#include "indexer/indexer.h"

#include "engine/base/error.h"
#include "engine/index/index_files.h"
#include "engine/records/change_log.h"
#include "engine/text/language.h"

namespace kartoteka::indexer {
namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& index_path, const char* suffix) {
  fs::path path = index_path;
  path += suffix;
  return path;
}

/// Why an index cannot be used; "" where it can.
const char* describe(index::IndexState state) {
  switch (state) {
    case index::IndexState::missing: return "there is none";
    case index::IndexState::usable: return "";
    case index::IndexState::outdated: return "it is of another version";
    case index::IndexState::damaged: return "it is damaged";
  }
  return "";
}

}  // namespace

std::string_view to_string(State state) {
  switch (state) {
    case State::ready: return "ready";
    case State::catching_up: return "catching_up";
    case State::rebuilding: return "rebuilding";
    case State::failing: return "failing";
  }
  return "";
}

std::unique_ptr<index::IndexWriter> open_or_make_anew(const fs::path& path, const text::Language& language,
                                                      records::ChangeNumber latest, const Warn& log) {
  std::string reason = describe(index::probe_index(path));
  if (reason.empty()) {
    try {
      auto writer = std::make_unique<index::IndexWriter>(index::WriterOptions{.path = path, .language = language.fingerprint()});
      if (static_cast<records::ChangeNumber>(writer->applied_change()) <= latest) return writer;
      reason = "it is ahead of the records";
    } catch (const Error& error) {
      if (error.code() != ErrorCode::corrupt) throw;
      reason = error.what();
    }
  }
  log("the index is made anew: " + reason);
  return std::make_unique<index::IndexWriter>(
      index::WriterOptions{.path = path, .mode = index::OpenMode::create_anew, .language = language.fingerprint()});
}

Indexer::Indexer(IndexerOptions options, records::Database& database, std::shared_ptr<const text::Language> language)
    : options_(std::move(options)), database_(database), language_(std::move(language)) {
  if (!options_.log) options_.log = [](const std::string&) {};
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

Indexer::~Indexer() {
  thread_.request_stop();
  wake();
  thread_.join();
}

void Indexer::wake() {
  const std::lock_guard lock(mutex_);
  woken_ = true;
  changed_.notify_all();
}

IndexerStatus Indexer::status() const {
  const std::lock_guard lock(mutex_);
  return status_;
}

bool Indexer::wait_for(records::ChangeNumber change, std::chrono::milliseconds timeout) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, timeout, [&] { return status_.applied >= change && status_.state != State::rebuilding; });
}

void Indexer::publish(State state, records::ChangeNumber applied, bool is_complete) {
  const std::lock_guard lock(mutex_);
  status_.state = state;
  status_.applied = applied;
  status_.problem.clear();
  if (is_complete) {
    status_.behind_since.reset();
  } else if (!status_.behind_since) {
    status_.behind_since = std::chrono::steady_clock::now();
  }
  changed_.notify_all();
}

void Indexer::fail(const std::string& problem) {
  options_.log("indexing failed: " + problem);
  const std::lock_guard lock(mutex_);
  status_.state = State::failing;
  status_.problem = problem;
}

bool Indexer::rebuild_is_requested() const { return fs::exists(options_.rebuild_request); }

void Indexer::run(const std::stop_token& stop) {
  remove_if_damaged();
  while (!stop.stop_requested()) {
    try {
      if (rebuild_is_requested()) rebuild(stop);
      follow(stop);
    } catch (const std::exception& error) {
      fail(error.what());
      std::unique_lock lock(mutex_);
      changed_.wait_for(lock, stop, options_.retry_interval, [] { return false; });
    }
  }
}

/// Reads the whole index once, which takes about a second for 100 MB: damage in the middle of a table would else show
/// only in some query.
void Indexer::remove_if_damaged() {
  if (index::probe_index(options_.index_path) != index::IndexState::usable) return;
  const auto report = index::check_index(options_.index_path);
  if (report.sound) return;
  options_.log("the index is damaged: " + report.details);
  fs::remove_all(options_.index_path);
}

void Indexer::follow(const std::stop_token& stop) {
  const auto latest = database_.read([](records::Store& store) { return records::latest_change(store.connection()); });
  const auto writer = open_or_make_anew(options_.index_path, *language_, latest, options_.log);
  if (options_.on_replaced) options_.on_replaced();
  index::DocumentBuilder builder(language_);
  publish(State::catching_up, static_cast<records::ChangeNumber>(writer->applied_change()), false);
  while (!stop.stop_requested() && !rebuild_is_requested()) {
    const auto batch = database_.read([&](records::Store& store) {
      return apply_next_batch(store, builder, *writer, options_.limits, options_.log);
    });
    publish(batch.has_more ? State::catching_up : State::ready, batch.applied, batch.changes == 0);
    if (batch.changes == 0) sleep_until_change(stop);
  }
}

void Indexer::sleep_until_change(const std::stop_token& stop) {
  // One connection for the whole sleep: its data_version tells of commits by other processes as well.
  database_.read([&](records::Store& store) {
    const auto version = store.connection().data_version();
    std::unique_lock lock(mutex_);
    while (!woken_ && !stop.stop_requested()) {
      changed_.wait_for(lock, stop, options_.poll_interval, [&] { return woken_; });
      if (woken_) break;
      lock.unlock();
      const bool is_changed = store.connection().data_version() != version || rebuild_is_requested();
      lock.lock();
      if (is_changed) break;
    }
    woken_ = false;
    status_.behind_since = std::chrono::steady_clock::now();
  });
}

void Indexer::rebuild(const std::stop_token& stop) {
  options_.log("the index is rebuilt");
  const auto before = status().applied;
  publish(State::rebuilding, before, false);
  const fs::path building = beside(options_.index_path, ".building");
  fs::remove_all(building);
  {
    index::IndexWriter writer(
        {.path = building, .mode = index::OpenMode::create_anew, .language = language_->fingerprint()});
    index::DocumentBuilder builder(language_);
    while (!stop.stop_requested()) {
      const auto batch = database_.read([&](records::Store& store) {
        return apply_next_batch(store, builder, writer, options_.limits, options_.log);
      });
      if (batch.changes == 0) break;
    }
  }
  if (stop.stop_requested()) return;
  const fs::path old = beside(options_.index_path, ".old");
  fs::remove_all(old);
  if (fs::exists(options_.index_path)) fs::rename(options_.index_path, old);
  fs::rename(building, options_.index_path);
  fs::remove_all(old);
  fs::remove(options_.rebuild_request);
}

}  // namespace kartoteka::indexer
