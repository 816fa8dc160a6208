#include "engine/search/completions.h"

#include <utility>

#include "engine/base/error.h"
#include "engine/index/database_handle.h"
#include "engine/index/index_reader.h"
#include "engine/search/completion_table.h"
#include "engine/search/kind_map.h"
#include "engine/search/searcher.h"
#include "engine/search/vocabulary.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {
namespace {

/// More records than this in the table of recent ones, and all are read anew.
constexpr std::size_t kMostRecent = 20'000;
constexpr std::chrono::milliseconds kPoll{250};
constexpr std::chrono::milliseconds kLeastPause{300};
/// Renewals take at most one part in so many of the time.
constexpr int kPauseFactor = 15;

std::shared_ptr<const CompletionTable> read(Xapian::Database& database, Xapian::docid begin,
                                            text::Analyzer& analyzer, Instant now) {
  return std::make_shared<const CompletionTable>(database, begin, database.get_lastdocid() + 1, analyzer, now);
}

}  // namespace

std::size_t CompletionState::size_bytes() const { return all->size_bytes() + recent->size_bytes(); }

std::shared_ptr<const CompletionState> Completions::state() const {
  const std::lock_guard lock(mutex_);
  return state_;
}

Completions::Renewal Completions::renew(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer,
                                        bool may_read_all, Instant now) try {
  Xapian::Database& database = handle.database;
  const std::shared_ptr<const CompletionState> before = state();
  auto next = std::make_shared<CompletionState>();
  next->index_uuid = database.get_uuid();
  next->applied_change = index::read_applied_change(database);
  const bool is_other = !before || before->index_uuid != next->index_uuid;
  const std::uint64_t had = is_other ? 0 : may_read_all ? before->all_applied_change : before->applied_change;
  if (!is_other && had == next->applied_change) {
    return Renewal::none_needed;
  }
  const Xapian::docid recent_begin =
      is_other ? 1 : before->all->begin() + static_cast<Xapian::docid>(before->all->record_count());
  const bool reads_all = is_other || may_read_all || database.get_lastdocid() > recent_begin + kMostRecent;
  next->all = reads_all ? read(database, 1, analyzer, now) : before->all;
  next->all_applied_change = reads_all ? next->applied_change : before->all_applied_change;
  next->recent = read(database, next->all->begin() + static_cast<Xapian::docid>(next->all->record_count()), analyzer, now);
  next->words = index::with_reopen(handle, "reading the words", [&] { return vocabulary.words(handle); });
  const std::lock_guard lock(mutex_);
  state_ = std::move(next);
  return reads_all ? Renewal::all : Renewal::recent;
} catch (const Xapian::Error& error) {
  std::throw_with_nested(index::translated(error, "reading completions"));
}

CompletionKeeper::CompletionKeeper(const SearchIndex& index, Clock clock)
    : index_(std::make_shared<const SearchIndex>(index)),
      clock_(std::move(clock)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

CompletionKeeper::~CompletionKeeper() {
  thread_.request_stop();
  wakes_.notify_all();
}

void CompletionKeeper::index_replaced() {
  {
    const std::lock_guard lock(mutex_);
    was_replaced_ = true;
  }
  wakes_.notify_all();
}

void CompletionKeeper::renew(const SearchIndex& index) {
  if (!analyzer_) {
    analyzer_ = std::make_unique<text::Analyzer>(index.language);
  }
  if (!reader_) {
    reader_ = std::make_unique<index::IndexReader>(index.path);
    next_recent_ = next_all_ = {};
  }
  reader_->refresh();
  index::with_reopen(reader_->handle(), "reading the words", [&] { index.vocabulary->renew(reader_->handle()); });
  index::with_reopen(reader_->handle(), "reading the kinds", [&] { index.kinds->kinds(reader_->handle().database); });
  const auto begin = std::chrono::steady_clock::now();
  const bool may_read_all = begin >= next_all_;
  const auto done =
      index.completions->renew(reader_->handle(), *index.vocabulary, *analyzer_, may_read_all, clock_());
  const auto end = std::chrono::steady_clock::now();
  const auto pause = std::max<std::chrono::steady_clock::duration>((end - begin) * kPauseFactor, kLeastPause);
  if (done == Completions::Renewal::all) {
    next_all_ = end + pause;
  }
  if (done == Completions::Renewal::recent) {
    next_recent_ = end + pause;
  }
}

void CompletionKeeper::run(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    {
      const std::lock_guard lock(mutex_);
      if (std::exchange(was_replaced_, false)) {
        reader_.reset();
      }
    }
    if (std::chrono::steady_clock::now() >= next_recent_) {
      try {
        renew(*index_);
      } catch (const Error&) {  // there is no index yet, or it is being replaced
        reader_.reset();
      } catch (const std::bad_alloc&) {  // the completions stay as they are; a later time may have more room
        next_all_ = std::chrono::steady_clock::now() + std::chrono::minutes(1);
      }
    }
    sleep(stop, kPoll);
  }
}

void CompletionKeeper::sleep(const std::stop_token& stop, std::chrono::milliseconds time) {
  std::unique_lock lock(mutex_);
  wakes_.wait_for(lock, stop, time, [&] { return was_replaced_; });
}

}  // namespace kartoteka::search
