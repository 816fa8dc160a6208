#include "indexer/file_reader.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/records/change_log.h"
#include "engine/records/files/previews.h"

namespace kartoteka::indexer {
namespace {

using records::QueuedFile;
using records::ReadPart;
using records::ReadingLane;

constexpr const char* kProgramName = "kartoteka-extract";
/// How often a pause looks how far the index is.
constexpr std::chrono::milliseconds kGlance{20};

/// An open descriptor, closed with the object; below 0 where the file cannot be opened.
class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

bool is_slow(ReadingLane lane) { return lane != ReadingLane::quick; }

ReadPart failed(const std::string& reason, const std::string& detail) {
  ReadPart part;
  part.text.state = "failed";
  part.text.reason = reason;
  part.text.detail = detail;
  return part;
}

/// A clock of another machine, or none: a file of the future or of the time before files is not believed.
std::optional<Instant> believable(const std::optional<Instant>& created) {
  constexpr Instant kFirst = std::chrono::sys_days{std::chrono::year{1980} / 1 / 2};
  return created && *created >= kFirst && *created <= system_now() + std::chrono::hours(24) ? created : std::nullopt;
}

ReadPart part_of(extract::Extraction&& extraction) {
  ReadPart part;
  part.text.state = extract::to_string(extraction.state);
  part.text.reason = extract::to_string(extraction.reason);
  part.text.detail = std::move(extraction.detail);
  part.text.media_type = std::move(extraction.media_type);
  part.text.title = std::move(extraction.title);
  part.text.author = std::move(extraction.author);
  part.text.created = believable(extraction.created);
  part.text.unread_pages = extraction.unread_pages;
  if (extraction.next_page) part.next_page = *extraction.next_page;
  part.pages.reserve(extraction.pages.size());
  for (extract::Page& page : extraction.pages) part.pages.push_back({page.number, std::move(page.label), std::move(page.text)});
  return part;
}

extract::ExtractionRequest request_for(const QueuedFile& file) {
  return {.name = file.name,
          .first_page = static_cast<std::uint32_t>(file.first_page),
          .wants_preview = file.first_page == 1 && !file.with_recognition,
          .wants_recognition = file.with_recognition};
}

}  // namespace

std::filesystem::path file_reader_program() {
  return std::filesystem::read_symlink("/proc/self/exe").parent_path() / kProgramName;
}

FileReader::FileReader(FileReaderOptions options, records::Database& database, const records::FileStore& files)
    : options_(std::move(options)), database_(database), files_(files) {
  if (!options_.log) options_.log = [](const std::string&) {};
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

FileReader::~FileReader() {
  thread_.request_stop();
  wake();
  thread_.join();
}

void FileReader::wake() {
  const std::lock_guard lock(mutex_);
  ++woken_;
  changed_.notify_all();
}

FileReaderStatus FileReader::status() const {
  const std::lock_guard lock(mutex_);
  FileReaderStatus status = status_;
  if (extractor_) status.children = extractor_->counts();
  return status;
}

void FileReader::set_problem(const std::string& problem) {
  const std::lock_guard lock(mutex_);
  if (problem == status_.problem) return;
  options_.log(problem.empty() ? "files are read again" : "files are not read and wait: " + problem);
  status_.problem = problem;
}

void FileReader::sleep(const std::stop_token& stop, std::chrono::milliseconds time) {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, stop, time, [] { return false; });
}

void FileReader::run(const std::stop_token& stop) {
  if (options_.extractor.children < 1) return set_problem("the settings say that none are to be read");
  while (!stop.stop_requested() && !start(stop)) sleep(stop, options_.retry_interval);
  std::vector<std::jthread> readers;
  for (int i = 0; i < options_.extractor.children && !stop.stop_requested(); ++i) {
    readers.emplace_back([this, &stop] { read_files(stop); });
  }
}

/// Starts the children and waits until one is ready, which tells what it can do.
bool FileReader::start(const std::stop_token& stop) {
  try {
    auto extractor = std::make_unique<extract::Extractor>(options_.extractor);
    extractor->warm_up(stop);
    program_ = options_.version + (extractor->has_recognition() ? "" : " without recognition");
    if (!extractor->has_landlock()) options_.log("files are read without Landlock, which this kernel lacks: no fonts, the other walls stand");
    if (!extractor->has_recognition()) options_.log("pictures and scans are not read: Tesseract's Polish data are missing");
    const auto again = database_.write([&](records::Store& store) { return records::queue_after_upgrade(store, program_); });
    if (again > 0) options_.log(std::to_string(again) + " files that were not read by " + "another version are read again");
    const std::lock_guard lock(mutex_);
    extractor_ = std::move(extractor);
  } catch (const std::exception& error) {
    if (!stop.stop_requested()) set_problem(error.what());
    return false;
  }
  set_problem("");
  return true;
}

std::optional<QueuedFile> FileReader::take_next() {
  const std::lock_guard lock(queue_mutex_);
  // One reader is kept for what is quick, where there are several: an upload never waits for a scan to be recognised.
  const bool may_be_slow = slow_ + 1 < std::max(options_.extractor.children, 2);
  const auto lanes = may_be_slow ? ReadingLane::again : ReadingLane::quick;
  auto next = database_.read([&](records::Store& store) { return records::next_in_queue(store, being_read_, lanes); });
  if (!next) return std::nullopt;
  being_read_.insert(next->sha256);
  slow_ += is_slow(next->lane) ? 1 : 0;
  return next;
}

void FileReader::give_back(const QueuedFile& file) {
  const std::lock_guard lock(queue_mutex_);
  being_read_.erase(file.sha256);
  slow_ -= is_slow(file.lane) ? 1 : 0;
}

bool FileReader::is_index_behind() {
  if (!options_.indexed_change) return false;
  const records::ChangeNumber indexed = options_.indexed_change();
  const std::lock_guard lock(queue_mutex_);
  while (!stored_.empty() && stored_.front().change <= indexed) stored_.pop_front();
  std::size_t bytes = 0;
  for (const Stored& stored : stored_) bytes += stored.bytes;
  return bytes > options_.unindexed_bytes;
}

void FileReader::read_files(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    if (is_index_behind()) {
      sleep(stop, kGlance);
      continue;
    }
    std::uint64_t seen = 0;
    {
      const std::lock_guard lock(mutex_);
      seen = woken_;
    }
    std::optional<QueuedFile> file;
    try {
      file = take_next();
      if (file) {
        read(*file, stop);
        set_problem("");
      }
    } catch (const std::exception& error) {
      if (stop.stop_requested()) return;
      set_problem(error.what());
      if (file) give_back(*file);
      sleep(stop, options_.retry_interval);
      continue;
    }
    if (file) {
      give_back(*file);
      continue;
    }
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, stop, options_.poll_interval, [&] { return woken_ != seen; });
  }
}

void FileReader::read(const QueuedFile& file, const std::stop_token& stop) {
  {
    const std::lock_guard lock(mutex_);
    ++status_.being_read;
  }
  const auto begin = std::chrono::steady_clock::now();
  try {
    ReadPart part = extract(file, stop);
    note(part, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    keep(file, std::move(part));
  } catch (...) {
    const std::lock_guard lock(mutex_);
    --status_.being_read;
    throw;
  }
  const std::lock_guard lock(mutex_);
  --status_.being_read;
}

void FileReader::keep(const QueuedFile& file, ReadPart part) {
  std::size_t bytes = 0;
  for (const records::FilePage& page : part.pages) bytes += page.text.size();
  const auto change = database_.write([&](records::Store& store) {
    records::keep_reading(store, file, std::move(part));
    return records::latest_change(store.connection());
  });
  if (!options_.indexed_change) return;
  const std::lock_guard lock(queue_mutex_);
  stored_.push_back({change, bytes});
}

ReadPart FileReader::extract(const QueuedFile& file, const std::stop_token& stop) {
  const OpenFile bytes(files_.path_of(file.sha256));
  if (bytes.descriptor() < 0) return failed("missing", "the bytes are not in their place");
  extract::Extraction extraction = extractor_->extract(bytes.descriptor(), request_for(file), stop);
  const bool has_preview = !extraction.preview.empty() && records::keep_preview(files_, file.sha256, extraction.preview);
  ReadPart part = part_of(std::move(extraction));
  part.text.has_preview = has_preview;
  part.text.program = program_;
  return part;
}

void FileReader::note(const ReadPart& part, double seconds) {
  const std::lock_guard lock(mutex_);
  status_.done += part.text.state == "done" ? 1 : 0;
  status_.no_text += part.text.state == "no_text" ? 1 : 0;
  status_.failed += part.text.state == "failed" ? 1 : 0;
  status_.seconds += seconds;
}

}  // namespace kartoteka::indexer
