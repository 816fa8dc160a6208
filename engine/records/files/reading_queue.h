// What is to be read out of files, and in which order: small files before huge ones, both before pictures that must be
// recognised and before what is tried again; in each of these lanes the newest first, so that a fresh upload never stands
// behind a bulk import. What is being read stays in the queue until its result is stored in the same transaction that
// takes it out, so whatever kills the program, it is read afterwards.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/records/files/file_texts.h"

namespace kartoteka::records {

/// What a reader is asked for. Text comes at once, recognition of pictures (seconds a page) afterwards.
enum class ReadingLane : std::int64_t {
  quick = 0,
  large = 1,       ///< more than kQuickBytes
  recognised = 2,  ///< pictures and scanned pages, some at a time
  again = 3,       ///< what ran out of time, or was not understood by an earlier version
};
inline constexpr std::int64_t kQuickBytes = std::int64_t{8} << 20;

/// More text than this (some 4,000 printed pages) of one file is neither kept nor found.
inline constexpr std::size_t kMaxTextBytes = std::size_t{8} << 20;

struct QueuedFile {
  std::string sha256;
  ReadingLane lane = ReadingLane::quick;
  std::int64_t first_page = 1;
  bool with_recognition = false;
  std::string name;  ///< of its newest attachment; tells CSV or Markdown from plain text
};

/// What a reader found in one go.
struct ReadPart {
  FileText text;  ///< state done, no_text or failed; pages, tries and read_at do not count
  std::vector<FilePage> pages;
  std::optional<std::int64_t> next_page;  ///< where it should go on, if it stopped at a page for lack of time
};

/// Queues the first reading of a file.
void queue_reading(Store& store, const std::string& sha256, std::int64_t size_bytes);

/// Puts a file that waits before those of its lane: it was uploaded once more.
void hurry_reading(Store& store, const std::string& sha256);

/// The file that should be read next.
/// @param being_read  left out
/// @param lanes       only these and those before
std::optional<QueuedFile> next_in_queue(Store& store, const std::set<std::string>& being_read, ReadingLane lanes);
/// When the next file comes to its turn that may not be read yet; nothing where none waits for its time.
std::optional<Instant> next_turn(Store& store);

/// Stores what was found, in one transaction: pages, state, what is left to do, and the attachments. Nothing where the
/// file is no longer known.
void keep_reading(Store& store, const QueuedFile& file, ReadPart part);

/// Queues a file that could not be read, or not wholly, before all others.
/// Errors: conflict where it was read to its end.
void read_again(Store& store, const std::string& sha256);

/// Queues what another version of the reader could not read. @return how many files
std::size_t queue_after_upgrade(Store& store, const std::string& program);

/// Files by the state of their reading; "pending" are those that wait.
struct ReadingCounts {
  std::int64_t queued = 0;   ///< files in the queue, those that are tried again later too
  std::int64_t pending = 0;
  std::int64_t done = 0;
  std::int64_t no_text = 0;
  std::int64_t failed = 0;
};
ReadingCounts count_readings(db::Connection& connection);

}  // namespace kartoteka::records
