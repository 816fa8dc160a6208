// The threads that read files: each takes the next file of the queue (engine/records/files/reading_queue.h), hands it to
// a child behind its walls (indexer/extract/) with no transaction open, and stores what came out of it; the indexer then
// brings the text into the index. A file stays in the queue until its result is stored, so that nothing is lost or read
// twice, whatever kills the program. Where no child can be started, files wait, and the status says why.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "engine/records/database.h"
#include "engine/records/files.h"
#include "engine/records/files/reading_queue.h"
#include "indexer/extract/extractor.h"

namespace kartoteka::indexer {

struct FileReaderOptions {
  extract::ExtractorOptions extractor;  ///< as many threads as it has children; none: nothing is read
  std::string version;                  ///< of the program: what another version could not read is read again
  /// After the children could not be started.
  std::chrono::milliseconds retry_interval{10'000};
  /// How often files of other processes are looked for.
  std::chrono::milliseconds poll_interval{1'000};
  /// The last change that the index holds; may be empty. Where the index is behind by more text than `unindexed_bytes`,
  /// reading pauses: what waits, waits in the queue, where a fresh upload goes first, and not in the change log.
  std::function<records::ChangeNumber()> indexed_change;
  std::size_t unindexed_bytes = std::size_t{1} << 19;
  std::function<void(const std::string& message)> log;
};

/// Since the start, but for `problem`.
struct FileReaderStatus {
  std::string problem;             ///< why nothing is read now; "" where all is well
  std::size_t being_read = 0;
  std::uint64_t done = 0;          ///< readings by how they ended; a long file counts once a part
  std::uint64_t no_text = 0;
  std::uint64_t failed = 0;
  double seconds = 0;              ///< spent on them in all
  extract::ExtractorCounts children;
};

/// Where the program that reads files stands: beside this one.
std::filesystem::path file_reader_program();

class FileReader {
 public:
  FileReader(FileReaderOptions options, records::Database& database, const records::FileStore& files);
  /// Stops within about a second; what is being read is read at the next start.
  ~FileReader();
  FileReader(const FileReader&) = delete;
  FileReader& operator=(const FileReader&) = delete;

  /// There may be new files. Never blocks.
  void wake();
  FileReaderStatus status() const;

 private:
  void run(const std::stop_token& stop);
  bool start(const std::stop_token& stop);
  void read_files(const std::stop_token& stop);
  std::optional<records::QueuedFile> take_next();
  void give_back(const records::QueuedFile& file);
  bool is_index_behind();
  void keep(const records::QueuedFile& file, records::ReadPart part);
  void read(const records::QueuedFile& file, const std::stop_token& stop);
  records::ReadPart extract(const records::QueuedFile& file, const std::stop_token& stop);
  void note(const records::ReadPart& part, double seconds);
  void set_problem(const std::string& problem);
  void sleep(const std::stop_token& stop, std::chrono::milliseconds time);

  FileReaderOptions options_;
  records::Database& database_;
  const records::FileStore& files_;
  std::unique_ptr<extract::Extractor> extractor_;  ///< set before the readers start, and not changed while they run
  std::string program_;                            ///< as above: who reads

  /// Text that was stored and may not be in the index yet.
  struct Stored {
    records::ChangeNumber change;
    std::size_t bytes;
  };

  std::mutex queue_mutex_;  ///< guards being_read_, slow_ and stored_; also while the queue is looked at
  std::set<std::string> being_read_;
  int slow_ = 0;  ///< of these, in slow lanes
  std::deque<Stored> stored_;  ///< by change

  mutable std::mutex mutex_;  ///< guards status_ and woken_
  std::condition_variable_any changed_;
  FileReaderStatus status_;
  std::uint64_t woken_ = 0;  ///< how often

  std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace kartoteka::indexer
