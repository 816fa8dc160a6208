// Text out of files, from the parent's side: a pool of kartoteka-extract children, each behind its walls, that files
// are handed to. A crash, a hang or a bomb costs that one file a state and a child, which is replaced. Knows nothing
// of records, of databases nor of what is inside of files.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

#include "indexer/extract/extraction.h"

namespace kartoteka::extract {

class ChildProcess;

struct ExtractorOptions {
  std::filesystem::path program;  ///< kartoteka-extract, which is installed beside kartoteka
  int children = 2;               ///< files read at the same time
  int files_per_child = 50;       ///< then it is replaced, so that nothing a file left behind lives long
  int niceness = 5;               ///< of the children: others go first, and a busy machine does not starve them
  std::chrono::milliseconds wall_time{25'000};           ///< for one file, a second try included
  std::chrono::milliseconds warm_up_time{15'000};        ///< from its start until a child is ready
  std::uint64_t max_file_bytes = std::uint64_t{200} << 20;  ///< larger files are "too_large" unread
  std::size_t max_answer_bytes = std::size_t{64} << 20;
};

/// What happened since the start, for the metrics.
struct ExtractorCounts {
  std::uint64_t files = 0;
  std::uint64_t children_started = 0;
  std::uint64_t children_lost = 0;  ///< crashed, hung or out of bounds
};

class Extractor {
 public:
  /// Starts the children, and does not wait until they are warm.
  /// @throws Error unavailable  where the program cannot be started
  explicit Extractor(ExtractorOptions options);
  /// Kills what still runs; nobody may be in extract().
  ~Extractor();
  Extractor(const Extractor&) = delete;
  Extractor& operator=(const Extractor&) = delete;

  /// Reads a file. Blocks until a child is free and the file read; as many threads as there are children may be in here
  /// at once, more will wait. Where a child crashes the file is tried once more in a fresh one.
  /// @param file_descriptor  open for reading, a regular file; stays the caller's. Its offset does not matter and stays.
  /// @return                 always an answer about the file, whatever is in it
  /// @throws Error unavailable  where the stop token was used, or no child can be started: nothing was learnt
  Extraction extract(int file_descriptor, const ExtractionRequest& request = {}, std::stop_token stop = {});

  /// Waits until a child is ready, so that what it can do is known and the first file need not wait.
  /// @throws Error unavailable  as extract
  void warm_up(std::stop_token stop = {});

  ExtractorCounts counts() const;
  /// False where the kernel lacks Landlock; known once a child was ready, true before.
  bool has_landlock() const { return has_landlock_; }
  /// False where Tesseract's Polish data are missing; as above.
  bool has_recognition() const { return has_recognition_; }

 private:
  using Deadline = std::chrono::steady_clock::time_point;
  class Loan;

  std::unique_ptr<ChildProcess> start_child();
  std::unique_ptr<ChildProcess> take_child(std::stop_token& stop);
  void give_back(std::unique_ptr<ChildProcess> child, bool is_sound);
  std::unique_ptr<ChildProcess> ready_child(std::unique_ptr<ChildProcess> child, std::stop_token& stop);
  Extraction read(Loan& loan, int file_descriptor, const ExtractionRequest& request, std::stop_token& stop);

  const ExtractorOptions options_;
  std::atomic<std::uint64_t> files_ = 0;
  std::atomic<std::uint64_t> children_started_ = 0;
  std::atomic<std::uint64_t> children_lost_ = 0;
  std::atomic<bool> has_landlock_ = true;
  std::atomic<bool> has_recognition_ = true;
  std::mutex mutex_;  ///< guards idle_ and free_places_
  std::condition_variable_any place_is_free_;
  int free_places_;                                 ///< children that nobody uses, started or not
  std::vector<std::unique_ptr<ChildProcess>> idle_;  ///< warm or warming; at most free_places_
};

}  // namespace kartoteka::extract
