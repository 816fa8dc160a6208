// The completions of an index in memory, and what keeps them up with it: a table of all records, made anew now and then,
// and a small one of the records that came since, made anew at once. Made on a thread of its own, never while somebody
// waits. What is answered from them is held against the index itself first (suggester.h), so being some seconds behind
// can leave something out, but never show what is gone or hidden.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "engine/base/time.h"

namespace kartoteka::index {
struct DatabaseHandle;
class IndexReader;
}
namespace kartoteka::text {
class Analyzer;
}

namespace kartoteka::search {

class CompletionTable;
class WordList;
class Vocabulary;
struct SearchIndex;

/// Completions as of one moment. Immutable.
struct CompletionState {
  std::shared_ptr<const CompletionTable> all;     ///< records up to some document id
  std::shared_ptr<const CompletionTable> recent;  ///< those after it
  std::shared_ptr<const WordList> words;          ///< of all texts
  std::string index_uuid;
  std::uint64_t all_applied_change = 0;           ///< when `all` was read
  std::uint64_t applied_change = 0;               ///< when `recent` was read

  std::size_t size_bytes() const;
};

/// Shared by the searchers of an index. Safe to use from several threads.
class Completions {
 public:
  /// Null until they were read for the first time.
  std::shared_ptr<const CompletionState> state() const;

  enum class Renewal {
    none_needed,
    recent,  ///< only the records that came since
    all,
  };
  /// Reads what the index has that the completions lack. One thread at a time.
  /// @param may_read_all  false: only what came since, unless there is nothing yet or the index is another one
  Renewal renew(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer, bool may_read_all,
                Instant now);

 private:
  mutable std::mutex mutex_;  ///< guards state_
  std::shared_ptr<const CompletionState> state_;
};

/// The thread that renews the completions of an index while it lives, and with them its words and the kinds of its
/// documents, so that nobody who searches waits for that.
class CompletionKeeper {
 public:
  explicit CompletionKeeper(const SearchIndex& index, Clock clock = system_now);
  ~CompletionKeeper();
  CompletionKeeper(const CompletionKeeper&) = delete;
  CompletionKeeper& operator=(const CompletionKeeper&) = delete;

  /// The files of the index were replaced: they are opened anew. From any thread.
  void index_replaced();

 private:
  void run(const std::stop_token& stop);
  void renew(const SearchIndex& index);
  void sleep(const std::stop_token& stop, std::chrono::milliseconds time);

  std::shared_ptr<const SearchIndex> index_;
  Clock clock_;
  std::unique_ptr<index::IndexReader> reader_;
  std::unique_ptr<text::Analyzer> analyzer_;
  std::chrono::steady_clock::time_point next_recent_{};  ///< no renewal before
  std::chrono::steady_clock::time_point next_all_{};
  std::mutex mutex_;  ///< guards was_replaced_
  std::condition_variable_any wakes_;
  bool was_replaced_ = false;
  std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace kartoteka::search
